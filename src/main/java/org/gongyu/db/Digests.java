package org.gongyu.db;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.gongyu.db.schema.DefaultSchema;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;

/** What each table holds, in one number: two databases with the same digests hold the same rows, in whatever order. */
final class Digests {

    private Digests() {}

    /** By table: the number of rows, and the sum of their SHA-256. */
    static Map<String, String> of(DSLContext sql) {
        Map<String, String> digests = new TreeMap<>();
        DefaultSchema.DEFAULT_SCHEMA.getTables().forEach(table -> digests.put(table.getName(), of(sql, table)));
        return digests;
    }

    private static String of(DSLContext sql, Table<?> table) {
        byte[] sum = new byte[32];
        int rows = 0;
        try (Cursor<? extends Record> all = sql.selectFrom(table).fetchLazy()) {
            while (all.hasNext()) {
                add(sum, digest(all.fetchNext()));
                rows++;
            }
        }
        return rows + " " + HexFormat.of().formatHex(sum);
    }

    private static void add(byte[] sum, byte[] more) {
        int carry = 0;
        for (int place = 0; place < sum.length; place++) {
            carry += (sum[place] & 0xFF) + (more[place] & 0xFF);
            sum[place] = (byte) carry;
            carry >>= 8;
        }
    }

    private static byte[] digest(Record row) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (int column = 0; column < row.size(); column++) {
                byte[] bytes = bytes(row.get(column));
                digest.update(ByteBuffer.allocate(4).putInt(0, bytes == null ? -1 : bytes.length));
                digest.update(bytes == null ? new byte[0] : bytes);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static byte[] bytes(Object cell) {
        if (cell instanceof byte[] bytes) {
            return bytes;
        }
        return cell == null ? null : cell.toString().getBytes(StandardCharsets.UTF_8);
    }
}
