package org.gongyu.db;

import static org.gongyu.db.schema.Tables.AUDIT;
import static org.gongyu.db.schema.Tables.AUDIT_HEAD;
import static org.gongyu.db.schema.Tables.EARLIER;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyu.db.schema.tables.records.AuditRecord;
import org.gongyu.db.schema.tables.records.EarlierRecord;
import org.gongyu.work.Job;
import org.jooq.Cursor;
import org.jooq.DSLContext;

/** A walk along the audit's chain, from its beginning to its end. */
final class ChainWalk {

    private final DSLContext sql;
    private final byte[] key;
    private final List<Long> changed = new ArrayList<>();
    private final List<Long> missing = new ArrayList<>();
    private Chain.Link last = Chain.Link.NONE;
    private final Map<UUID, Claim> unproved = new HashMap<>();
    private long rows;

    /** Values of a change that are gone, or not as the row of that number says. */
    private record Claim(long number, UUID recordId, boolean gone) {}

    private ChainWalk(DSLContext sql, byte[] key) {
        this.sql = sql;
        this.key = key;
    }

    /** What a walk from the beginning to the end finds. */
    static AuditLog.Check over(DSLContext sql, byte[] key) {
        return new ChainWalk(sql, key).along();
    }

    private AuditLog.Check along() {
        long most = sql.fetchCount(AUDIT, AUDIT.NUMBER.gt(0L));
        try (Cursor<AuditRecord> all = Chain.inOrder(sql)) {
            while (all.hasNext()) {
                step(all.fetchNext());
                Job.step(rows, most);
            }
        }
        unproved.values().stream()
                .map(Claim::number)
                .filter(number -> !changed.contains(number))
                .sorted()
                .forEach(changed::add);
        sql.selectFrom(AUDIT_HEAD)
                .forEach(head -> end(new Chain.Link(head.getNumber(), head.getMac()), head.getSeal()));
        boolean headIsGone = rows > 0 && !sql.fetchExists(AUDIT_HEAD);
        if (headIsGone) {
            missing.add(last.number() + 1);
        }
        return new AuditLog.Check(rows, List.copyOf(changed), List.copyOf(missing), head(last));
    }

    /** The end of the chain as people write it down. */
    static String head(Chain.Link end) {
        return end.number() + "-" + end.mac().substring(0, Math.min(end.mac().length(), 16));
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
        values(row);
        last = new Chain.Link(row.getNumber(), row.getMac());
        rows++;
    }

    /**
     * What a record said may be gone only if a later row of the chain tells that it was destroyed. Of values that were sealed later, the
     * later row counts.
     */
    private void values(AuditRecord row) {
        if (row.getAction().equals(Forget.VALUES)) {
            unproved.values().removeIf(claim -> claim.gone() && claim.recordId().equals(row.getRecordId()));
        }
        if (row.getDigest() == null) {
            return;
        }
        UUID change = Chain.vouchedFor(row);
        EarlierRecord its = sql.fetchOne(EARLIER, EARLIER.ID.eq(change));
        if (its != null && Earlier.digest(key, its).equals(row.getDigest())) {
            unproved.remove(change);
        } else {
            unproved.put(change, new Claim(row.getNumber(), row.getRecordId(), its == null));
        }
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
