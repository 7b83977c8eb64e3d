package org.gongyu.feature.activity;

import static org.gongyu.db.schema.Tables.ACTIVITY;
import static org.gongyu.db.schema.Tables.ATTENDANCE;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gongyu.db.Db;
import org.gongyu.db.Tx;
import org.gongyu.db.schema.tables.records.ActivityRecord;
import org.gongyu.db.schema.tables.records.AttendanceRecord;
import org.gongyu.ledger.Area;
import org.gongyu.ledger.Period;
import org.gongyu.vault.Access;
import org.gongyu.vault.Right;
import org.gongyu.work.Failure;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.Record3;
import org.jooq.Record6;
import org.jooq.impl.DSL;

/** Who came to which session: a row for each child that was called. Who sees only some classes reads and marks only those. */
final class AttendanceStore {

    private static final int FETCHED = 5000;

    private static final List<String> CAME =
            Stream.of(Turnout.values()).filter(Turnout::came).map(Enum::name).toList();

    private final Db db;

    AttendanceStore(Db db) {
        this.db = db;
    }

    /** The marks of a session, in no particular order. */
    List<Mark> of(Access access, UUID session) {
        List<Mark> marks = new ArrayList<>();
        each(access, ACTIVITY.ID.eq(session), marks::add);
        return marks;
    }

    /** Hands every mark of a period's sessions to {@code sink}, session by session, first one first. */
    void each(Access access, Period period, Consumer<Mark> sink) {
        each(access, ACTIVITY.HELD_ON.between(period.from(), period.to()), sink);
    }

    private void each(Access access, Condition which, Consumer<Mark> sink) {
        refuseUnread(access);
        scan(access, which.and(open(access)), sink);
    }

    private static Condition open(Access access) {
        return access.isLimited() ? ATTENDANCE.CLASS_ID.in(access.classes()) : DSL.noCondition();
    }

    /** Takes in that someone of a child's household came to a session; {@code guardian} is null where nobody wrote down who. */
    @FunctionalInterface
    interface Came {
        void take(UUID session, UUID child, UUID guardian);
    }

    /** Hands over who came to a period's sessions, in no order. */
    void came(Access access, Period period, Came sink) {
        refuseUnread(access);
        db.read(access, sql -> {
            try (Cursor<Record3<UUID, UUID, UUID>> rows = sql.select(
                            ATTENDANCE.ACTIVITY_ID, ATTENDANCE.STUDENT_ID, ATTENDANCE.GUARDIAN_ID)
                    .from(ACTIVITY)
                    .join(ATTENDANCE)
                    .on(ATTENDANCE.ACTIVITY_ID.eq(ACTIVITY.ID))
                    .where(ACTIVITY.HELD_ON.between(period.from(), period.to()))
                    .and(ACTIVITY.DELETED_AT.isNull())
                    .and(ATTENDANCE.STATUS.in(CAME))
                    .and(open(access))
                    .fetchSize(FETCHED)
                    .fetchLazy()) {
                rows.forEach(row -> sink.take(row.value1(), row.value2(), row.value3()));
            }
            return null;
        });
    }

    /**
     * Hands the marks of a period's sessions to {@code sink} that were made for these children, whatever class they sit in: the hours of
     * a household are the same, whoever looks.
     */
    void each(Access access, Period period, Predicate<UUID> children, Consumer<Mark> sink) {
        refuseUnread(access);
        Condition dates = ACTIVITY.HELD_ON.between(period.from(), period.to());
        scan(access, dates, mark -> {
            if (children.test(mark.student())) {
                sink.accept(mark);
            }
        });
    }

    private static void refuseUnread(Access access) {
        if (!access.may(Right.READ, Area.RECORDS)) {
            throw new Failure.Refused("may-not-see");
        }
    }

    private void scan(Access access, Condition which, Consumer<Mark> sink) {
        db.read(access, sql -> {
            try (Cursor<Record6<UUID, UUID, UUID, String, UUID, LocalTime>> rows = sql.select(
                            ATTENDANCE.ACTIVITY_ID,
                            ATTENDANCE.STUDENT_ID,
                            ATTENDANCE.CLASS_ID,
                            ATTENDANCE.STATUS,
                            ATTENDANCE.GUARDIAN_ID,
                            ATTENDANCE.SIGNED_AT)
                    .from(ACTIVITY)
                    .join(ATTENDANCE)
                    .on(ATTENDANCE.ACTIVITY_ID.eq(ACTIVITY.ID))
                    .where(which)
                    .and(ACTIVITY.DELETED_AT.isNull())
                    .orderBy(ACTIVITY.HELD_ON, ACTIVITY.ID)
                    .fetchSize(FETCHED)
                    .fetchLazy()) {
                rows.forEach(row -> sink.accept(new Mark(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        Turnout.valueOf(row.value4()),
                        row.value5(),
                        row.value6())));
            }
            return null;
        });
    }

    /** Keeps the marks of a session; those of children who are not among them stay. Durable when this returns. */
    void keep(Access access, UUID session, Collection<Mark> marks) {
        db.change(access, tx -> {
            int changed = keep(tx, session, marks).size();
            tx.audit("roll-call", SessionLedger.KEY, session, changed + " marks");
        });
    }

    /** {@link #keep(Access, UUID, Collection)} inside a transaction. Returns the marks that differed from what was there. */
    List<Mark> keep(Tx tx, UUID session, Collection<Mark> marks) {
        refuseOthers(tx.access(), marks);
        ActivityRecord row = tx.sql()
                .selectFrom(ACTIVITY)
                .where(ACTIVITY.ID.eq(session))
                .and(ACTIVITY.DELETED_AT.isNull())
                .fetchOptional()
                .orElseThrow(() -> new Failure.Conflict("not-found"));
        Map<UUID, AttendanceRecord> there = tx.sql()
                .selectFrom(ATTENDANCE)
                .where(ATTENDANCE.ACTIVITY_ID.eq(session))
                .fetchMap(ATTENDANCE.STUDENT_ID);
        List<Mark> changed =
                marks.stream().filter(mark -> keep(tx, mark, there)).toList();
        count(tx, row, there.values());
        return changed;
    }

    private static void refuseOthers(Access access, Collection<Mark> marks) {
        boolean may = access.may(Right.CHANGE, Area.RECORDS);
        if (!may || !marks.stream().allMatch(mark -> access.reaches(mark.schoolClass()))) {
            throw new Failure.Refused("may-not-change");
        }
    }

    private static boolean keep(Tx tx, Mark mark, Map<UUID, AttendanceRecord> there) {
        AttendanceRecord row = there.get(mark.student());
        boolean isNew = row == null;
        if (isNew) {
            row = new AttendanceRecord();
            row.setActivityId(mark.session());
            row.setStudentId(mark.student());
            there.put(mark.student(), row);
        }
        row.setClassId(mark.schoolClass());
        row.setStatus(mark.turnout().name());
        row.setGuardianId(mark.guardian());
        row.setSignedAt(mark.signed());
        if (isNew) {
            tx.add(row);
            return true;
        }
        return tx.keep(row);
    }

    /** The session carries its own count, so that a list of sessions needn't read all marks. */
    private static void count(Tx tx, ActivityRecord row, Collection<AttendanceRecord> marks) {
        row.setExpected(marks.size());
        row.setCame((int) marks.stream()
                .filter(mark -> Turnout.valueOf(mark.getStatus()).came())
                .count());
        tx.keep(row);
    }
}
