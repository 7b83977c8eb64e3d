package org.gongyu.db;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * What restoring a backup would change.
 *
 * @param backup the backup
 * @param now how many rows each table has now; null if the present data can't be read
 */
public record Preview(Backup backup, Map<String, Long> now) {

    /**
     * A table's rows.
     *
     * @param then in the backup
     * @param now at present; null if that can't be read
     */
    public record Line(String table, long then, Long now) {}

    /** One line for each table that has or had rows, by its name. */
    public java.util.List<Line> lines() {
        SortedMap<String, Long> then = backup.counts();
        TreeSet<String> tables = new TreeSet<>(then.keySet());
        if (now != null) {
            tables.addAll(now.keySet());
        }
        return tables.stream()
                .map(table ->
                        new Line(table, then.getOrDefault(table, 0L), now == null ? null : now.getOrDefault(table, 0L)))
                .filter(line -> line.then > 0 || line.now == null || line.now > 0)
                .toList();
    }
}
