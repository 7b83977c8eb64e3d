package org.gongyu.db;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongyu.work.Job;

/**
 * What a database holds, read from its first row to its last. Two databases with equal contents hold the same rows, in whatever order.
 * It goes by the tables that are there, not by this version's, so that older data can be read too.
 *
 * @param tables what each table holds, by its name in small letters
 */
record Inventory(SortedMap<String, Part> tables) {

    /** The migrations' own table is no part of a school's records. */
    private static final String HISTORY = "flyway_schema_history";

    private static final String BASE_TABLES = "select table_name from information_schema.tables"
            + " where table_schema = 'PUBLIC' and table_type = 'BASE TABLE' order by table_name";

    /**
     * A table's rows.
     *
     * @param rows how many
     * @param digest the sum of the rows' SHA-256, in hexadecimal digits; the order of the rows makes no difference to it
     */
    record Part(long rows, String digest) {}

    /** Reads every row of every table. */
    static Inventory of(Connection connection) throws SQLException {
        SortedMap<String, Part> parts = new TreeMap<>();
        try (Statement sql = connection.createStatement()) {
            // Row by row: a table of attached files doesn't fit into memory.
            sql.execute("set lazy_query_execution 1");
            for (String table : tables(sql)) {
                parts.put(table.toLowerCase(Locale.ROOT), part(sql, table));
            }
            sql.execute("set lazy_query_execution 0");
        }
        return new Inventory(parts);
    }

    private static List<String> tables(Statement sql) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables = sql.executeQuery(BASE_TABLES)) {
            while (tables.next()) {
                names.add(tables.getString(1));
            }
        }
        return names;
    }

    private static Part part(Statement sql, String table) throws SQLException {
        long count = 0;
        long[] sum = new long[4];
        MessageDigest digest = Seal.sha256();
        try (ResultSet rows = sql.executeQuery("select * from \"" + table + '"')) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                Job.step();
                for (int column = 1; column <= columns; column++) {
                    add(digest, bytes(rows.getObject(column)));
                }
                add(sum, digest.digest());
                count++;
            }
        }
        return new Part(count, String.format("%016x%016x%016x%016x", sum[0], sum[1], sum[2], sum[3]));
    }

    private static byte[] bytes(Object value) {
        return value instanceof byte[] bytes ? bytes : String.valueOf(value).getBytes(StandardCharsets.UTF_8);
    }

    /** With its length before it, so that "ab" and "c" differ from "a" and "bc". */
    private static void add(MessageDigest digest, byte[] value) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(value.length).flip());
        digest.update(value);
    }

    private static void add(long[] sum, byte[] row) {
        ByteBuffer words = ByteBuffer.wrap(row);
        for (int i = 0; i < sum.length; i++) {
            sum[i] += words.getLong();
        }
    }

    /** How many rows each of the school's tables has. */
    SortedMap<String, Long> counts() {
        SortedMap<String, Long> counts = new TreeMap<>();
        tables.forEach((name, part) -> counts.put(name, part.rows()));
        counts.remove(HISTORY);
        return counts;
    }

    /** The tables in which the other differs; empty if both hold the same. */
    List<String> differences(Inventory other) {
        List<String> differing = new ArrayList<>();
        for (Map.Entry<String, Part> mine : tables.entrySet()) {
            if (!mine.getValue().equals(other.tables.get(mine.getKey()))) {
                differing.add(mine.getKey());
            }
        }
        other.tables.keySet().stream().filter(name -> !tables.containsKey(name)).forEach(differing::add);
        return differing;
    }
}
