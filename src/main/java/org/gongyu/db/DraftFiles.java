package org.gongyu.db;

import static org.gongyu.db.schema.Tables.DRAFT;

import java.io.ByteArrayOutputStream;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyu.db.schema.tables.records.DraftRecord;
import org.gongyu.vault.FieldKey;
import org.gongyu.work.Failure;
import org.jooq.Condition;
import org.jooq.DSLContext;

/**
 * The files that wait to be attached to what isn't saved yet. They stand beside the drafts in rows of the same table, in parts for the
 * reason of {@link Contents}, each file once however often its draft is kept, sealed as the drafts are. The draft names them by their ids.
 */
final class DraftFiles {

    private static final String SUBJECT = "file.";

    /** What a row is that holds a part of a file and is no draft. */
    static final Condition IS_PART = DRAFT.SUBJECT.startsWith(SUBJECT);

    private static final String COMMA = ",";

    private final Db db;
    private final UUID account;

    /** The files of an account's drafts. */
    DraftFiles(Db db, UUID account) {
        this.db = db;
        this.account = account;
    }

    /** The ids of records and files that a draft names, as its row has them. */
    static String named(Written written) {
        return Stream.concat(
                        written.names().keySet().stream(),
                        written.files().stream().map(Incoming::id))
                .map(UUID::toString)
                .collect(Collectors.joining(COMMA));
    }

    /** Keeps those that aren't kept yet. */
    void keep(DSLContext sql, List<Incoming> files) {
        for (Incoming file : files) {
            if (!sql.fetchExists(DRAFT, IS_PART.and(isOf(file.id())))) {
                for (int place = 0; place * Contents.PART_BYTES < file.bytes().length; place++) {
                    sql.executeInsert(part(file, place));
                }
            }
        }
    }

    private DraftRecord part(Incoming file, int place) {
        int from = place * Contents.PART_BYTES;
        byte[] bytes =
                Arrays.copyOfRange(file.bytes(), from, Math.min(from + Contents.PART_BYTES, file.bytes().length));
        DraftRecord row = new DraftRecord();
        row.setId(Ids.next(db.clock()));
        row.setAccountId(account);
        row.setSubject(SUBJECT + place);
        row.setRecordId(file.id());
        row.setKeptAt(LocalDateTime.now(db.clock()).truncatedTo(ChronoUnit.SECONDS));
        row.setNamed("");
        DraftStore.fill(
                row, Base64.getEncoder().encodeToString(bytes), db.keys().fields());
        return row;
    }

    /** A file as it was kept. */
    Incoming read(DSLContext sql, UUID id, String name) {
        FieldKey key = db.keys().fields();
        ByteArrayOutputStream whole = new ByteArrayOutputStream(Contents.PART_BYTES);
        int parts = sql.fetchCount(DRAFT, IS_PART.and(isOf(id)));
        for (int place = 0; place < parts; place++) {
            String content = sql.selectFrom(DRAFT)
                    .where(DRAFT.SUBJECT.eq(SUBJECT + place).and(isOf(id)))
                    .fetchOptional()
                    .flatMap(row -> DraftStore.content(row, key))
                    .orElseThrow(() -> new Failure.Damaged("sealed-changed", null, DRAFT.getName()));
            whole.writeBytes(Base64.getDecoder().decode(content));
        }
        return Incoming.again(id, name, whole.toByteArray());
    }

    private Condition isOf(UUID id) {
        return DRAFT.ACCOUNT_ID.eq(account).and(DRAFT.RECORD_ID.eq(id));
    }

    /** Removes the files that no draft names any more. */
    static void removeUnused(DSLContext sql) {
        Set<UUID> unused = new HashSet<>(
                sql.selectDistinct(DRAFT.RECORD_ID).from(DRAFT).where(IS_PART).fetch(DRAFT.RECORD_ID));
        if (!unused.isEmpty()) {
            sql.select(DRAFT.NAMED).from(DRAFT).where(IS_PART.not()).fetch(DRAFT.NAMED).stream()
                    .flatMap(named -> Stream.of(named.split(COMMA, -1)))
                    .filter(id -> !id.isEmpty())
                    .map(UUID::fromString)
                    .forEach(unused::remove);
            sql.deleteFrom(DRAFT).where(IS_PART.and(DRAFT.RECORD_ID.in(unused))).execute();
        }
    }
}
