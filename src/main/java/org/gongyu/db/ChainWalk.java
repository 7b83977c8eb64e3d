package org.gongyu.db;

import static org.gongyu.db.schema.Tables.AUDIT_HEAD;

import java.util.ArrayList;
import java.util.List;
import org.gongyu.db.schema.tables.records.AuditRecord;
import org.jooq.Cursor;
import org.jooq.DSLContext;

/** A walk along the audit's chain, from its beginning to its end. */
final class ChainWalk {

    private final byte[] key;
    private final List<Long> changed = new ArrayList<>();
    private final List<Long> missing = new ArrayList<>();
    private Chain.Link last = Chain.Link.NONE;
    private long rows;

    private ChainWalk(byte[] key) {
        this.key = key;
    }

    /** What a walk from the beginning to the end finds. */
    static AuditLog.Check over(DSLContext sql, byte[] key) {
        return new ChainWalk(key).along(sql);
    }

    private AuditLog.Check along(DSLContext sql) {
        try (Cursor<AuditRecord> all = Chain.inOrder(sql)) {
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
        return new AuditLog.Check(rows, List.copyOf(changed), List.copyOf(missing), last.number() + "-" + mac);
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
