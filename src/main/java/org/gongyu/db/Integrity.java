package org.gongyu.db;

import static org.gongyu.db.schema.Tables.ATTACHMENT;
import static org.gongyu.db.schema.Tables.CONTENT;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongyu.vault.Access;
import org.gongyu.work.Failure;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/** Reads every row of every table once: H2 itself doesn't notice damage in pages that nobody reads. */
public final class Integrity {

    private final Db db;

    public Integrity(Db db) {
        this.db = db;
    }

    /**
     * How many rows each table has, by table name.
     *
     * @throws Failure.Damaged if a row can't be read, or an attached file isn't what it was when it was attached
     */
    public Map<String, Long> check(Access access) {
        Map<String, Long> counts =
                db.aside(connection -> Inventory.of(connection).counts());
        db.read(access, this::checkFiles);
        return counts;
    }

    /** The contents of attached files, part by part, each against its hash; H2 would take all parts into memory at once. */
    private int checkFiles(DSLContext sql) {
        try {
            List<String> hashes = sql.select(CONTENT.SHA256).from(CONTENT).fetch(CONTENT.SHA256);
            hashes.forEach(hash -> check(sql, hash));
            return hashes.size();
        } catch (DataAccessException cause) {
            throw new Failure.Damaged("data-damaged", cause, db.folder());
        }
    }

    private static void check(DSLContext sql, String hash) {
        MessageDigest digest = Incoming.newDigest();
        Contents.each(sql, hash, digest::update);
        if (!HexFormat.of().formatHex(digest.digest()).equals(hash)) {
            String names = sql
                    .select(ATTACHMENT.NAME)
                    .from(ATTACHMENT)
                    .where(ATTACHMENT.SHA256.eq(hash))
                    .fetch(ATTACHMENT.NAME)
                    .stream()
                    .distinct()
                    .collect(Collectors.joining("、"));
            throw new Failure.Damaged("attachment-damaged", null, names);
        }
    }
}
