package org.gongyu.db;

import static org.gongyu.db.schema.Tables.ATTACHMENT;
import static org.gongyu.db.schema.Tables.CONTENT;
import static org.gongyu.db.schema.Tables.CONTENT_PART;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * What is in attached files, each once, by its SHA-256. It lies in parts, and only one part is in a statement at a time: H2 takes many
 * times the size of a row to write or read it.
 */
final class Contents {

    /** Arrays of half a megabyte and more fill up Java's memory with gaps. */
    static final int PART_BYTES = 1 << 18;

    private Contents() {}

    /** Keeps what is in a file unless it is there already. */
    static void keep(Tx tx, Incoming file) {
        if (tx.sql().fetchExists(CONTENT, CONTENT.SHA256.eq(file.sha256()))) {
            return;
        }
        tx.tables().addAll(List.of(CONTENT.getName(), CONTENT_PART.getName()));
        tx.sql()
                .insertInto(CONTENT)
                .set(CONTENT.SHA256, file.sha256())
                .set(CONTENT.BYTE_COUNT, file.size())
                .execute();
        byte[] bytes = file.bytes();
        for (int place = 0; place * PART_BYTES < bytes.length; place++) {
            int from = place * PART_BYTES;
            tx.sql()
                    .insertInto(CONTENT_PART)
                    .set(CONTENT_PART.SHA256, file.sha256())
                    .set(CONTENT_PART.PLACE, place)
                    .set(CONTENT_PART.BYTES, Arrays.copyOfRange(bytes, from, Math.min(from + PART_BYTES, bytes.length)))
                    .execute();
        }
    }

    /** The whole content. */
    static byte[] read(DSLContext sql, String hash) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(PART_BYTES);
        each(sql, hash, whole::writeBytes);
        return whole.toByteArray();
    }

    /** Hands the parts of a content to {@code sink}, in order. */
    static void each(DSLContext sql, String hash, Consumer<byte[]> sink) {
        int place = 0;
        for (Optional<byte[]> part = part(sql, hash, place); part.isPresent(); part = part(sql, hash, place)) {
            sink.accept(part.get());
            place++;
        }
    }

    private static Optional<byte[]> part(DSLContext sql, String hash, int place) {
        return sql.select(CONTENT_PART.BYTES)
                .from(CONTENT_PART)
                .where(CONTENT_PART.SHA256.eq(hash).and(CONTENT_PART.PLACE.eq(place)))
                .fetchOptional(CONTENT_PART.BYTES);
    }

    /** Removes a content that no attachment has any more. */
    static void removeUnused(Tx tx, String hash) {
        tx.tables().addAll(List.of(CONTENT.getName(), CONTENT_PART.getName()));
        tx.sql()
                .deleteFrom(CONTENT)
                .where(CONTENT.SHA256.eq(hash))
                .and(DSL.notExists(DSL.selectOne().from(ATTACHMENT).where(ATTACHMENT.SHA256.eq(hash))))
                .execute();
    }
}
