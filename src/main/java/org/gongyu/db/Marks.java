package org.gongyu.db;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Table;

/** The marks of rows as they are now, read some at a time. */
final class Marks {

    /** How many ids go into one statement: with more, H2 goes through the whole table and compares each row with each. */
    static final int CHUNK = 50;

    private Marks() {}

    /** The mark of each row that is there. */
    static Map<Batch.Touched, String> of(DSLContext sql, Collection<Batch.Touched> rows) {
        Map<Table<?>, List<UUID>> ids = new LinkedHashMap<>();
        rows.forEach(row ->
                ids.computeIfAbsent(row.table(), table -> new ArrayList<>()).add(row.id()));
        Map<Batch.Touched, String> marks = new HashMap<>();
        ids.forEach((table, all) -> chunks(all).forEach(some -> sql.selectFrom(table)
                .where(table.field(Stamps.ID).in(some))
                .forEach(row -> marks.put(new Batch.Touched(table, row.get(Stamps.ID)), Images.mark(row)))));
        return marks;
    }

    static <T> List<List<T>> chunks(List<T> all) {
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            chunks.add(all.subList(from, Math.min(from + CHUNK, all.size())));
        }
        return chunks;
    }
}
