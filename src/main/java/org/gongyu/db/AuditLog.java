package org.gongyu.db;

import static org.gongyu.db.schema.Tables.AUDIT;
import static org.gongyu.db.schema.Tables.AUDIT_HEAD;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gongyu.db.schema.tables.records.AuditRecord;
import org.gongyu.ledger.Area;
import org.gongyu.vault.Access;
import org.gongyu.vault.DataKey;
import org.gongyu.vault.Right;
import org.gongyu.work.Failure;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** What was written down about who did what, for those who may see it. */
public final class AuditLog {

    static final String SEE = "see";

    /** A record was changed by hand. */
    static final String CHANGE = "change";

    /** A record that was there was changed by an import; the import itself has a row of its own. */
    static final String IMPORTED = "import-change";

    /** What open fields said in an earlier change was sealed; the detail is the id of that change's row. */
    static final String SEALED = "seal-values";

    /** What only tells that somebody was here and looked. */
    static final Set<String> PASSING = Set.of(SEE, "sign-in");

    private final Db db;

    public AuditLog(Db db) {
        this.db = db;
    }

    /**
     * One thing that was done.
     *
     * @param number its place in the chain, from 1; 0 = from before there was a chain
     * @param at when
     * @param who the account's name
     * @param action a verb: add, change, delete, export, sign-in …
     * @param subject the ledger's or report's key; may be null
     * @param recordId the record; may be null
     * @param detail ids and keys; may be null
     */
    public record Entry(
            long number, LocalDateTime at, String who, String action, String subject, UUID recordId, String detail) {}

    /**
     * Which entries to list; null in any of them = all.
     *
     * @param from the first day
     * @param to the last day
     */
    public record Filter(LocalDate from, LocalDate to, String who, String action, String subject, UUID recordId) {

        /** Everything that was done to one record. */
        public static Filter ofRecord(UUID recordId) {
            return new Filter(null, null, null, null, null, recordId);
        }

        private Condition condition() {
            return DSL.and(
                    from == null ? DSL.noCondition() : AUDIT.AT.ge(from.atStartOfDay()),
                    to == null ? DSL.noCondition() : AUDIT.AT.lt(to.plusDays(1).atStartOfDay()),
                    who == null ? DSL.noCondition() : AUDIT.WHO.eq(who),
                    action == null ? DSL.noCondition() : AUDIT.ACTION.eq(action),
                    subject == null ? DSL.noCondition() : AUDIT.SUBJECT.eq(subject),
                    recordId == null ? DSL.noCondition() : AUDIT.RECORD_ID.eq(recordId));
        }
    }

    /**
     * Whether the log is as it was written.
     *
     * @param rows how many entries hang on the chain
     * @param changed the numbers of entries that are not as they were written
     * @param missing the numbers of entries that are gone
     * @param head number and MAC of the newest entry, to be compared with what stands on a report or in a backup
     */
    public record Check(long rows, List<Long> changed, List<Long> missing, String head) {

        public boolean isWhole() {
            return changed.isEmpty() && missing.isEmpty();
        }
    }

    /** The newest entries first, at most so many. */
    public List<Entry> list(Access access, Filter filter, int most) {
        refuseOthers(access);
        return db.read(access, sql -> sql.selectFrom(AUDIT)
                .where(filter.condition())
                .orderBy(AUDIT.NUMBER.desc(), AUDIT.AT.desc())
                .limit(most)
                .fetch(AuditLog::entry));
    }

    /** The names of those who did something, in order. */
    public List<String> people(Access access) {
        refuseOthers(access);
        return db.read(access, sql -> sql.selectDistinct(AUDIT.WHO)
                .from(AUDIT)
                .orderBy(AUDIT.WHO)
                .fetch(AUDIT.WHO));
    }

    private static void refuseOthers(Access access) {
        if (!access.may(Right.READ, Area.SYSTEM)) {
            throw new Failure.Refused("may-not-see");
        }
    }

    private static Entry entry(AuditRecord row) {
        return new Entry(
                row.getNumber(),
                row.getAt(),
                row.getWho(),
                row.getAction(),
                row.getSubject(),
                row.getRecordId(),
                row.getDetail());
    }

    /** Writes down something that changes no record, such as signing in. */
    public void note(Access access, String action, String detail) {
        db.note(access, action, detail);
    }

    /**
     * Number and the beginning of the MAC of the newest entry, such as 1024-9f0c…, as {@link Check#head}: on a report it proves later that
     * the log was not cut. Open to everyone; empty at a school where nothing was written down yet.
     */
    public Optional<String> head(Access access) {
        return db.read(access, sql -> sql.selectFrom(AUDIT_HEAD)
                .fetchOptional(row -> ChainWalk.head(new Chain.Link(row.getNumber(), row.getMac()))));
    }

    /** Walks the chain from its beginning to its end. */
    public Check verify(Access access) {
        byte[] key = db.keys().data().key(DataKey.Use.AUDIT);
        return db.read(access, sql -> ChainWalk.over(sql, key));
    }
}
