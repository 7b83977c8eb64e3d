package org.gongyu.feature.roster;

import static org.gongyu.db.schema.Tables.ENROLMENT;
import static org.gongyu.db.schema.Tables.STUDENT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongyu.db.Tx;
import org.gongyu.db.schema.tables.records.EnrolmentRecord;
import org.gongyu.work.Failure;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Which child sat in which class from when to when. */
final class EnrolmentStore {

    private static final int MANY = 200;

    private EnrolmentStore() {}

    /** The enrolments of some students, by student, the earliest first. */
    static Map<UUID, List<EnrolmentRecord>> of(DSLContext sql, Collection<UUID> students) {
        return sql
                .selectFrom(ENROLMENT)
                .where(among(ENROLMENT.STUDENT_ID, students))
                .orderBy(ENROLMENT.FROM_DATE)
                .fetch()
                .stream()
                .collect(Collectors.groupingBy(EnrolmentRecord::getStudentId));
    }

    /** Rows of these students, or a little more: for many students the whole table is read faster than picked from. */
    static Condition among(Field<UUID> column, Collection<UUID> students) {
        return students.size() > MANY ? DSL.noCondition() : column.in(students);
    }

    /** The students who sat in a class, or in any for null, on some day of a period. */
    static Condition within(LocalDate from, LocalDate to, UUID classId) {
        Condition during =
                ENROLMENT.FROM_DATE.le(to).and(ENROLMENT.TO_DATE.isNull().or(ENROLMENT.TO_DATE.ge(from)));
        Condition there = classId == null ? during : during.and(ENROLMENT.CLASS_ID.eq(classId));
        return STUDENT.ID.in(DSL.select(ENROLMENT.STUDENT_ID).from(ENROLMENT).where(there));
    }

    /** The one that counts on a day: the last that has begun, else the first to begin. Null if there are none. */
    static EnrolmentRecord on(LocalDate day, List<EnrolmentRecord> ofOne) {
        EnrolmentRecord counts = ofOne.isEmpty() ? null : ofOne.get(0);
        for (EnrolmentRecord row : ofOne) {
            counts = row.getFromDate().isAfter(day) ? counts : row;
        }
        return counts;
    }

    static boolean isOver(EnrolmentRecord row, LocalDate day) {
        return row.getToDate() != null && row.getToDate().isBefore(day);
    }

    /** Puts a child into a class; Refused if it sits in one from then on already. */
    static void open(Tx tx, UUID studentId, UUID classId, LocalDate from, Came came) {
        boolean sits = ofOne(tx, studentId).stream().anyMatch(row -> !isOver(row, from));
        if (sits) {
            throw new Failure.Refused("already-enrolled", from);
        }
        EnrolmentRecord row = new EnrolmentRecord();
        row.setStudentId(studentId);
        row.setClassId(classId);
        row.setFromDate(from);
        row.setCame(came.name());
        tx.add(row);
    }

    /** Puts a new child, who can't sit anywhere yet, into a class. */
    static void openFirst(Tx tx, UUID studentId, UUID classId, LocalDate from) {
        EnrolmentRecord row = new EnrolmentRecord();
        row.setStudentId(studentId);
        row.setClassId(classId);
        row.setFromDate(from);
        row.setCame(Came.ENTERED.name());
        tx.add(row);
    }

    /** Takes a child out of its class after {@code last}; Refused if it sits in none then. */
    static void close(Tx tx, UUID studentId, LocalDate last, Went went, String why) {
        EnrolmentRecord row = sittingOn(tx, studentId, last);
        row.setToDate(last);
        row.setWent(went.name());
        row.setNote(why);
        tx.keep(row);
    }

    /** Moves a child to another class from a day on. Where it began in its class on that day or later, the class was a mistake and is mended. */
    static void move(Tx tx, UUID studentId, UUID classId, LocalDate from) {
        EnrolmentRecord current = on(from, ofOne(tx, studentId));
        if (current == null || isOver(current, from)) {
            throw new Failure.Refused("not-enrolled", from);
        }
        if (!current.getFromDate().isBefore(from)) {
            current.setClassId(classId);
            tx.keep(current);
            return;
        }
        LocalDate until = current.getToDate();
        String went = current.getWent();
        current.setToDate(from.minusDays(1));
        current.setWent(Went.CHANGED_CLASS.name());
        tx.keep(current);
        EnrolmentRecord row = new EnrolmentRecord();
        row.setStudentId(studentId);
        row.setClassId(classId);
        row.setFromDate(from);
        row.setCame(Came.CHANGED_CLASS.name());
        row.setToDate(until);
        row.setWent(went);
        tx.add(row);
    }

    /** Mends the day from which a child sits in its class; Refused if it would begin after it ended, or before the class before it ended. */
    static void begin(Tx tx, UUID studentId, LocalDate from) {
        List<EnrolmentRecord> all = ofOne(tx, studentId);
        EnrolmentRecord row = on(tx.today(), all);
        boolean overlaps = all.stream()
                .filter(other -> other.getFromDate().isBefore(row.getFromDate()))
                .anyMatch(other -> !isOver(other, from));
        if (overlaps || row.getToDate() != null && from.isAfter(row.getToDate())) {
            throw new Failure.Refused("already-enrolled", from);
        }
        row.setFromDate(from);
        tx.keep(row);
    }

    /** The students who sit in these classes on a day, with their rows. */
    static List<EnrolmentRecord> sitting(Tx tx, List<UUID> classes, LocalDate day) {
        return tx.sql()
                .selectFrom(ENROLMENT)
                .where(ENROLMENT.CLASS_ID.in(classes))
                .and(ENROLMENT.FROM_DATE.le(day))
                .and(ENROLMENT.TO_DATE.isNull().or(ENROLMENT.TO_DATE.gt(day)))
                .fetch();
    }

    private static EnrolmentRecord sittingOn(Tx tx, UUID studentId, LocalDate day) {
        return ofOne(tx, studentId).stream()
                .filter(row -> !row.getFromDate().isAfter(day) && !isOver(row, day))
                .findFirst()
                .orElseThrow(() -> new Failure.Refused("not-enrolled", day));
    }

    private static List<EnrolmentRecord> ofOne(Tx tx, UUID studentId) {
        return tx.sql()
                .selectFrom(ENROLMENT)
                .where(ENROLMENT.STUDENT_ID.eq(studentId))
                .orderBy(ENROLMENT.FROM_DATE)
                .fetch();
    }
}
