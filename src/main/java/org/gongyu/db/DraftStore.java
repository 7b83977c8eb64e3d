package org.gongyu.db;

import static org.gongyu.db.schema.Tables.DRAFT;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gongyu.db.schema.tables.records.DraftRecord;
import org.gongyu.vault.Access;
import org.gongyu.vault.FieldKey;
import org.gongyu.work.Failure;
import org.jooq.Condition;
import org.jooq.DSLContext;

/**
 * What one person began and did not save. It is no record: nobody else is shown it, nothing is written down, and it is no reason for a
 * backup. Whoever holds the second key has all of it sealed under that.
 */
public final class DraftStore {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Db db;
    private final UUID account;
    private final DraftFiles files;

    /** The drafts of an account; {@code account} is empty at a school without accounts. */
    public DraftStore(Db db, Optional<UUID> account) {
        this.db = db;
        this.account = account.orElse(NOBODY);
        this.files = new DraftFiles(db, this.account);
    }

    /**
     * A draft that is kept.
     *
     * @param subject the ledger's or page's key
     * @param recordId the record that is being changed; null = a new one
     * @param at when it was kept
     */
    public record Kept(String subject, UUID recordId, LocalDateTime at, Written written) {}

    /** A draft as it is written: of its files the names; what is in them stands beside it. Earlier ones had neither files nor what was typed. */
    private record Shape(
            String title,
            int version,
            Map<String, String> values,
            Map<UUID, String> names,
            Map<String, String> typed,
            Map<UUID, String> files) {

        private Shape {
            typed = typed == null ? Map.of() : typed;
            files = files == null ? Map.of() : files;
        }

        private static Shape of(Written written) {
            Map<UUID, String> files = new LinkedHashMap<>();
            written.files().forEach(file -> files.put(file.id(), file.name()));
            return new Shape(
                    written.title(), written.version(), written.values(), written.names(), written.typed(), files);
        }
    }

    /** All of this person's drafts, the newest first. Those of a school that had no accounts yet are nobody's any more, and go. */
    public List<Kept> list(Access access) {
        if (!account.equals(NOBODY)) {
            db.remember(access, sql -> sql.deleteFrom(DRAFT)
                    .where(DRAFT.ACCOUNT_ID.eq(NOBODY))
                    .execute());
        }
        return db.read(access, sql -> sql
                .selectFrom(DRAFT)
                .where(DRAFT.ACCOUNT_ID.eq(account).and(DraftFiles.IS_PART.not()))
                .orderBy(DRAFT.KEPT_AT.desc(), DRAFT.ID.desc())
                .fetch()
                .stream()
                .flatMap(row -> kept(sql, row).stream())
                .toList());
    }

    /** Empty where it is sealed and the person no longer holds the key. */
    private Optional<Kept> kept(DSLContext sql, DraftRecord row) {
        return content(row, db.keys().fields())
                .map(json -> new Kept(row.getSubject(), row.getRecordId(), row.getKeptAt(), read(sql, json)));
    }

    /** What is in a row of the table; empty where it is sealed and that key, which may be null, doesn't open it. */
    static Optional<String> content(DraftRecord row, FieldKey key) {
        if (row.getSealed() == null) {
            return Optional.of(row.getContent());
        }
        return key == null ? Optional.empty() : key.open(row.getSealed(), place(row.getId()));
    }

    /** Keeps a draft in place of the one there was of the same record. */
    public void keep(Access access, String subject, UUID recordId, Written written) {
        DraftRecord row = new DraftRecord();
        row.setId(Ids.next(db.clock()));
        row.setAccountId(account);
        row.setSubject(subject);
        row.setRecordId(recordId);
        row.setKeptAt(LocalDateTime.now(db.clock()).truncatedTo(ChronoUnit.SECONDS));
        row.setNamed(DraftFiles.named(written));
        fill(row, json(written), db.keys().fields());
        db.remember(access, sql -> {
            sql.deleteFrom(DRAFT).where(is(subject, recordId)).execute();
            sql.executeInsert(row);
            files.keep(sql, written.files());
            DraftFiles.removeUnused(sql);
        });
    }

    /** Puts something into a row of the table, sealed where there is a key. */
    static void fill(DraftRecord row, String content, FieldKey key) {
        if (key == null) {
            row.setContent(content);
        } else {
            row.setSealed(key.seal(content, place(row.getId())));
        }
    }

    /** The draft was saved or given up. */
    public void drop(Access access, String subject, UUID recordId) {
        db.remember(access, sql -> {
            sql.deleteFrom(DRAFT).where(is(subject, recordId)).execute();
            DraftFiles.removeUnused(sql);
        });
    }

    private Condition is(String subject, UUID recordId) {
        return DRAFT.ACCOUNT_ID
                .eq(account)
                .and(DRAFT.SUBJECT.eq(subject))
                .and(recordId == null ? DRAFT.RECORD_ID.isNull() : DRAFT.RECORD_ID.eq(recordId));
    }

    private static String place(UUID id) {
        return DRAFT.getName() + "|" + id + "|sealed";
    }

    private static String json(Written written) {
        try {
            return JSON.writeValueAsString(Shape.of(written));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("texts don't become JSON", impossible);
        }
    }

    private Written read(DSLContext sql, String json) {
        try {
            Shape shape = JSON.readValue(json, Shape.class);
            List<Incoming> waiting = shape.files().entrySet().stream()
                    .map(file -> files.read(sql, file.getKey(), file.getValue()))
                    .toList();
            return new Written(shape.title(), shape.version(), shape.values(), shape.names(), shape.typed(), waiting);
        } catch (JsonProcessingException changed) {
            throw new Failure.Damaged("sealed-changed", changed, DRAFT.getName());
        }
    }
}
