package org.gongyu.feature.care;

import static org.gongyu.db.schema.Tables.CARE_LOG;
import static org.gongyu.db.schema.Tables.CARE_LOG_STAFF;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongyu.db.Tx;
import org.gongyu.db.schema.tables.records.CareLogRecord;
import org.gongyu.db.schema.tables.records.CareLogStaffRecord;
import org.gongyu.feature.roster.Campus;
import org.gongyu.ledger.Link;
import org.gongyu.vault.Access;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Where the log is kept: a row for each entry, and one per teacher beside it. */
final class LogStore extends ChildStore<LogEntry, CareLogRecord> {

    LogStore(Campus campus) {
        super(campus, LogLedger.LEDGER, CARE_LOG.STUDENT_ID, CARE_LOG.LOG_DATE);
    }

    @Override
    Link child(LogEntry entry) {
        return entry.student();
    }

    @Override
    protected List<LogEntry> records(Access access, DSLContext sql, Condition which, List<CareLogRecord> found) {
        Names names = new Names(campus().roster(access));
        Map<UUID, List<UUID>> staff = sql.select(CARE_LOG_STAFF.LOG_ID, CARE_LOG_STAFF.STAFF_ID)
                .from(CARE_LOG_STAFF)
                .where(CARE_LOG_STAFF.LOG_ID.in(
                        DSL.select(CARE_LOG.ID).from(CARE_LOG).where(which)))
                .orderBy(CARE_LOG_STAFF.PLACE)
                .fetchGroups(CARE_LOG_STAFF.LOG_ID, CARE_LOG_STAFF.STAFF_ID);
        return found.stream()
                .map(row -> new LogEntry(
                        names.child(row.getStudentId()),
                        row.getLogDate(),
                        LogKind.valueOf(row.getKind()),
                        staff.getOrDefault(row.getId(), List.of()).stream()
                                .map(names::staff)
                                .toList(),
                        row.getContent(),
                        row.getEffect(),
                        row.getNextStep(),
                        row.getSecret(),
                        row.getReferredTo(),
                        row.getNote()))
                .toList();
    }

    @Override
    protected void fill(CareLogRecord row, LogEntry entry) {
        row.setStudentId(entry.student().id());
        row.setLogDate(entry.date());
        row.setKind(entry.kind().name());
        row.setContent(entry.content());
        row.setEffect(entry.effect());
        row.setNextStep(entry.next());
        row.setSecret(entry.secret());
        row.setReferredTo(entry.referredTo());
        row.setNote(entry.note());
    }

    /** What is attached to 心理支持 is as confidential as what was said. */
    @Override
    protected Set<UUID> showingFiles(Access access, Set<UUID> ids) {
        if (access.sees(LogLedger.SECRET)) {
            return ids;
        }
        return db().read(access, sql -> sql.select(CARE_LOG.ID)
                .from(CARE_LOG)
                .where(CARE_LOG.ID.in(ids))
                .and(CARE_LOG.KIND.ne(LogKind.SUPPORT.name()))
                .fetchSet(CARE_LOG.ID));
    }

    @Override
    protected boolean hang(Tx tx, UUID id, LogEntry before, LogEntry after) {
        super.hang(tx, id, before, after);
        if (before != null && before.staff().equals(after.staff())) {
            return false;
        }
        tx.sql().deleteFrom(CARE_LOG_STAFF).where(CARE_LOG_STAFF.LOG_ID.eq(id)).execute();
        List<Link> staff = after.staff().stream().distinct().toList();
        tx.addParts(staff.stream()
                .map(one -> new CareLogStaffRecord(id, one.id(), staff.indexOf(one)))
                .toList());
        return true;
    }
}
