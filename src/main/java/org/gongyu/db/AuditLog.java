package org.gongyu.db;

import static org.gongyu.db.schema.Tables.AUDIT;
import static org.gongyu.db.schema.Tables.AUDIT_HEAD;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongyu.db.schema.tables.records.AuditRecord;
import org.gongyu.ledger.Area;
import org.gongyu.vault.Access;
import org.gongyu.vault.DataKey;
import org.gongyu.vault.Right;
import org.gongyu.work.Failure;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** What was written down about who did what, for those who may see it. */
public final class AuditLog {

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

    /** Walks the chain from its beginning to its end. */
    public Check verify(Access access) {
        byte[] key = db.keys().data().key(DataKey.Use.AUDIT);
        return db.read(access, sql -> new Walk(key).over(sql));
    }

    /** A walk along the chain. */
    private static final class Walk {

        private final byte[] key;
        private final List<Long> changed = new ArrayList<>();
        private final List<Long> missing = new ArrayList<>();
        private Chain.Link last = Chain.Link.NONE;
        private long rows;

        Walk(byte[] key) {
            this.key = key;
        }

        Check over(DSLContext sql) {
            try (Cursor<AuditRecord> all = sql.selectFrom(AUDIT)
                    .where(AUDIT.NUMBER.gt(0L))
                    .orderBy(AUDIT.NUMBER)
                    .fetchLazy()) {
                while (all.hasNext()) {
                    step(all.fetchNext());
                }
            }
            sql.selectFrom(AUDIT_HEAD)
                    .forEach(head -> end(new Chain.Link(head.getNumber(), head.getMac()), head.getSeal()));
            boolean headIsGone = rows > 0 && !sql.fetchExists(AUDIT_HEAD);
            if (headIsGone) {
                missing.add(last.number() + 1);
            }
            String mac = last.mac().substring(0, Math.min(last.mac().length(), 16));
            return new Check(rows, List.copyOf(changed), List.copyOf(missing), last.number() + "-" + mac);
        }

        private void step(AuditRecord row) {
            boolean afterAGap = row.getNumber() > last.number() + 1;
            for (long gone = last.number() + 1; gone < row.getNumber(); gone++) {
                missing.add(gone);
            }
            // What was before a gap is not known, so the row after it can't be proved either way.
            if (!afterAGap && !Chain.mac(key, last.mac(), row).equals(row.getMac())) {
                changed.add(row.getNumber());
            }
            last = new Chain.Link(row.getNumber(), row.getMac());
            rows++;
        }

        private void end(Chain.Link head, String seal) {
            for (long gone = last.number() + 1; gone <= head.number(); gone++) {
                missing.add(gone);
            }
            boolean proved = seal.equals(Chain.seal(key, head)) && head.number() >= last.number();
            boolean same = head.number() != last.number() || head.mac().equals(last.mac());
            if (!proved || !same) {
                changed.add(head.number());
            }
        }
    }
}
