package org.gongyu.feature.privacy;

import static org.gongyu.db.schema.Tables.DESTRUCTION;
import static org.gongyu.db.schema.Tables.DESTRUCTION_LINE;

import java.util.List;
import java.util.UUID;
import org.gongyu.db.Db;
import org.gongyu.db.Forget;
import org.gongyu.db.Tx;
import org.gongyu.db.schema.tables.records.DestructionLineRecord;
import org.gongyu.db.schema.tables.records.DestructionRecord;
import org.gongyu.ledger.Area;
import org.gongyu.vault.Access;
import org.gongyu.vault.Right;
import org.gongyu.vault.Role;
import org.gongyu.work.Failure;
import org.gongyu.work.Job;
import org.jooq.DSLContext;

/** Requests to destroy records: one person asks, another approves, and with the approval they are gone. */
final class DestructionStore {

    private final Db db;

    DestructionStore(Db db) {
        this.db = db;
    }

    /** Every request, the last one first. */
    List<Destruction> list(Access access) {
        if (!isOpenTo(access)) {
            throw new Failure.Refused("may-not-see");
        }
        return db.read(access, sql -> sql.selectFrom(DESTRUCTION)
                .orderBy(DESTRUCTION.REQUESTED_AT.desc(), DESTRUCTION.ID.desc())
                .fetch(row -> destruction(row, lines(sql, row.getId()))));
    }

    private static List<DestructionLineRecord> lines(DSLContext sql, UUID id) {
        return sql.selectFrom(DESTRUCTION_LINE)
                .where(DESTRUCTION_LINE.DESTRUCTION_ID.eq(id))
                .orderBy(DESTRUCTION_LINE.PLACE)
                .fetch();
    }

    private static Destruction destruction(DestructionRecord row, List<DestructionLineRecord> lines) {
        return new Destruction(
                row.getId(),
                row.getReason(),
                row.getRequestedBy(),
                row.getRequestedAt(),
                row.getApprovedBy(),
                row.getApprovedAt(),
                row.getWithdrawnAt(),
                lines.stream().map(DestructionStore::leaver).toList());
    }

    private static Leaver leaver(DestructionLineRecord line) {
        return new Leaver(
                line.getPupilId(), line.getName(), line.getClassLabel(), line.getLeftOn(), line.getRowCount());
    }

    /** Asks for the destruction of what is kept about these children. Nothing is destroyed yet. */
    void request(Access access, List<Leaver> children, String reason) {
        refuseOthers(access);
        if (children.isEmpty() || reason.isBlank()) {
            throw new Failure.Refused("destruction-incomplete");
        }
        db.change(access, tx -> {
            DestructionRecord row = new DestructionRecord();
            row.setId(tx.newId());
            row.setReason(reason);
            row.setRequestedBy(tx.who());
            row.setRequestedAt(tx.now());
            tx.sql().executeInsert(row);
            for (int place = 0; place < children.size(); place++) {
                tx.sql().executeInsert(line(tx, row.getId(), children.get(place), place));
            }
            tx.audit("request-destruction", "privacy", row.getId(), children.size() + " children");
        });
    }

    private static DestructionLineRecord line(Tx tx, UUID destruction, Leaver child, int place) {
        DestructionLineRecord line = new DestructionLineRecord();
        line.setId(tx.newId());
        line.setDestructionId(destruction);
        line.setPupilId(child.id());
        line.setPlace(place);
        line.setName(child.name());
        line.setClassLabel(child.classLabel());
        line.setLeftOn(child.left());
        return line;
    }

    /** Takes a request back. */
    void withdraw(Access access, UUID id) {
        refuseOthers(access);
        db.change(access, tx -> {
            DestructionRecord row = open(tx, id);
            row.setWithdrawnAt(tx.now());
            tx.sql().executeUpdate(row);
            tx.audit("withdraw-destruction", "privacy", id, null);
        });
    }

    /**
     * Approves a request and destroys the records, all or nothing.
     *
     * @throws Failure.Refused if the person asked for it themselves, or may not approve
     */
    void approve(Access access, UUID id) {
        if (!access.roles().contains(Role.LEADER)) {
            throw new Failure.Refused("destruction-leader");
        }
        db.change(access, tx -> {
            DestructionRecord row = open(tx, id);
            boolean alone = access.roles().size() == Role.values().length;
            if (row.getRequestedBy().equals(tx.who()) && !alone) {
                throw new Failure.Refused("destruction-own");
            }
            row.setApprovedBy(tx.who());
            row.setApprovedAt(tx.now());
            tx.sql().executeUpdate(row);
            List<DestructionLineRecord> lines = lines(tx.sql(), id);
            for (int done = 0; done < lines.size(); done++) {
                Job.step(done, lines.size());
                destroy(tx, lines.get(done));
            }
            tx.audit("destroy", "privacy", id, null);
            Job.settle();
        });
    }

    private static void destroy(Tx tx, DestructionLineRecord line) {
        line.setRowCount(Forget.child(tx, line.getPupilId()));
        line.setName(line.getName().substring(0, line.getName().offsetByCodePoints(0, 1)) + "**");
        tx.sql().executeUpdate(line);
    }

    private static DestructionRecord open(Tx tx, UUID id) {
        DestructionRecord row = tx.sql().fetchOne(DESTRUCTION, DESTRUCTION.ID.eq(id));
        if (row == null || row.getApprovedAt() != null || row.getWithdrawnAt() != null) {
            throw new Failure.Conflict("not-found");
        }
        return row;
    }

    /** Whether this person sees the requests: whoever may ask, and whoever approves. */
    static boolean isOpenTo(Access access) {
        return mayAsk(access) || access.roles().contains(Role.LEADER);
    }

    private static boolean mayAsk(Access access) {
        return access.may(Right.CHANGE, Area.PEOPLE) && !access.isLimited();
    }

    private static void refuseOthers(Access access) {
        if (!mayAsk(access)) {
            throw new Failure.Refused("may-not-change");
        }
    }
}
