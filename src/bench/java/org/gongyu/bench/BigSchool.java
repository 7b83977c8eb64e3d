package org.gongyu.bench;

import static org.gongyu.db.schema.Tables.ACTIVITY;
import static org.gongyu.db.schema.Tables.ACTIVITY_CLASS;
import static org.gongyu.db.schema.Tables.ATTENDANCE;
import static org.gongyu.db.schema.Tables.ENROLMENT;
import static org.gongyu.db.schema.Tables.SCHOOL_CLASS;
import static org.gongyu.db.schema.Tables.STAFF;
import static org.gongyu.db.schema.Tables.STUDENT;
import static org.gongyu.db.schema.Tables.VISIT;
import static org.gongyu.db.schema.Tables.VISIT_STAFF;
import static org.gongyu.db.schema.Tables.VISIT_STUDENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.gongyu.db.Db;
import org.gongyu.db.Tx;
import org.gongyu.vault.Access;
import org.jooq.TableRecord;

/** Rows for benchmarks, written past the features: 5,000 students, 200,000 visits over five school years. */
final class BigSchool {

    static final int STUDENTS = 5_000;
    static final int VISITS = 200_000;
    static final int ATTENDANCES = 500_000;

    private static final int CLASS_SIZE = 33;
    private static final int GRADES = 6;
    private static final int CHUNK = 10_000;
    private static final String SURNAMES = "王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高罗";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红鹏";

    private final Random random = new Random(1);
    private final List<UUID> classes = new ArrayList<>();
    private final List<UUID> staff = new ArrayList<>();
    private final List<UUID> students = new ArrayList<>();

    private final int studentCount;
    private final int classCount;

    private BigSchool(int studentCount) {
        this.studentCount = studentCount;
        this.classCount = Math.max(1, studentCount / CLASS_SIZE / GRADES) * GRADES;
    }

    static void fill(Db db) {
        filled(db, STUDENTS, VISITS);
    }

    /** A school of any size, with visits and attendances. */
    static void fill(Db db, int students, int visits, int attendances) {
        BigSchool school = filled(db, students, visits);
        for (int i = 0; i < school.classCount; i++) {
            int number = i;
            db.change(Access.administrator(), tx -> school.sessions(tx, number, attendances / students));
        }
    }

    private static BigSchool filled(Db db, int students, int visits) {
        BigSchool school = new BigSchool(students);
        db.change(Access.administrator(), school::people);
        for (int done = 0; done < visits; done += CHUNK) {
            int first = done;
            int last = Math.min(visits, first + CHUNK);
            db.change(Access.administrator(), tx -> school.visits(tx, first, last));
        }
        return school;
    }

    /** Meetings of every class with whose household came: {@code meetings} a class, over five school years. */
    private void sessions(Tx tx, int classNumber, int meetings) {
        List<TableRecord<?>> sessions = new ArrayList<>();
        List<TableRecord<?>> asked = new ArrayList<>();
        List<TableRecord<?>> marks = new ArrayList<>();
        for (int i = 0; i < meetings; i++) {
            UUID id = tx.newId();
            TableRecord<?> row = stamped(tx, ACTIVITY.newRecord(), id);
            row.set(ACTIVITY.HELD_ON, LocalDate.of(2021, 9, 1).plusDays(random.nextInt(5 * 365)));
            row.set(ACTIVITY.KIND, i % 3 == 0 ? "MEETING" : "LECTURE");
            row.set(ACTIVITY.TOPIC, "好习惯从家庭开始");
            row.set(ACTIVITY.AUDIENCE, "CLASS");
            row.set(ACTIVITY.EXPECTED, CLASS_SIZE);
            row.set(ACTIVITY.CAME, CLASS_SIZE - 3);
            sessions.add(row);
            TableRecord<?> its = ACTIVITY_CLASS.newRecord();
            its.set(ACTIVITY_CLASS.ACTIVITY_ID, id);
            its.set(ACTIVITY_CLASS.CLASS_ID, classes.get(classNumber));
            its.set(ACTIVITY_CLASS.PLACE, 0);
            asked.add(its);
            for (int student = classNumber; student < studentCount; student += classCount) {
                TableRecord<?> mark = row(ATTENDANCE.newRecord(), tx.newId());
                mark.set(ATTENDANCE.ACTIVITY_ID, id);
                mark.set(ATTENDANCE.STUDENT_ID, students.get(student));
                mark.set(ATTENDANCE.CLASS_ID, classes.get(classNumber));
                mark.set(ATTENDANCE.STATUS, random.nextInt(10) == 0 ? "ABSENT" : "PRESENT");
                marks.add(mark);
            }
        }
        insert(tx, sessions);
        insert(tx, asked);
        insert(tx, marks);
    }

    private void people(Tx tx) {
        List<TableRecord<?>> rows = new ArrayList<>();
        for (int i = 0; i < classCount; i++) {
            classes.add(tx.newId());
            rows.add(row(SCHOOL_CLASS.newRecord(), classes.get(i)));
            rows.get(i).set(SCHOOL_CLASS.STAGE, "PRIMARY");
            rows.get(i).set(SCHOOL_CLASS.ENTRY_YEAR, 2020 + i % GRADES);
            rows.get(i).set(SCHOOL_CLASS.NUMBER, i / GRADES + 1);
        }
        insert(tx, rows);
        for (int i = 0; i < 2 * classCount; i++) {
            staff.add(tx.newId());
            TableRecord<?> row = stamped(tx, STAFF.newRecord(), staff.get(i));
            row.set(STAFF.NAME, name());
            row.set(STAFF.PINYIN, "x");
            row.set(STAFF.TIER, i < classCount ? "HEAD_TEACHER" : "SUBJECT_TEACHER");
            rows.add(row);
        }
        insert(tx, rows);
        for (int i = 0; i < studentCount; i++) {
            students.add(tx.newId());
            TableRecord<?> row = stamped(tx, STUDENT.newRecord(), students.get(i));
            row.set(STUDENT.NAME, name());
            row.set(STUDENT.PINYIN, "x");
            row.set(STUDENT.ID_NUMBER, String.format("120199%012d", i));
            flags(row);
            rows.add(row);
        }
        insert(tx, rows);
        for (int i = 0; i < studentCount; i++) {
            TableRecord<?> row = row(ENROLMENT.newRecord(), tx.newId());
            row.set(ENROLMENT.STUDENT_ID, students.get(i));
            row.set(ENROLMENT.CLASS_ID, classes.get(i % classCount));
            row.set(ENROLMENT.FROM_DATE, LocalDate.of(2020, 9, 1));
            row.set(ENROLMENT.CAME, "NEW");
            rows.add(row);
        }
        insert(tx, rows);
    }

    private static void flags(TableRecord<?> row) {
        row.set(STUDENT.MIGRANT, false);
        row.set(STUDENT.ORPHAN, false);
        row.set(STUDENT.INCLUSIVE, false);
        row.set(STUDENT.KEY_STUDENT, false);
    }

    private void visits(Tx tx, int first, int last) {
        List<TableRecord<?>> visits = new ArrayList<>();
        List<TableRecord<?>> children = new ArrayList<>();
        List<TableRecord<?>> visitors = new ArrayList<>();
        for (int i = first; i < last; i++) {
            UUID id = tx.newId();
            int student = random.nextInt(studentCount);
            visits.add(visit(tx, id));
            TableRecord<?> child = VISIT_STUDENT.newRecord();
            child.set(VISIT_STUDENT.VISIT_ID, id);
            child.set(VISIT_STUDENT.STUDENT_ID, students.get(student));
            child.set(VISIT_STUDENT.CLASS_ID, classes.get(student % classCount));
            child.set(VISIT_STUDENT.PLACE, 0);
            children.add(child);
            TableRecord<?> visitor = VISIT_STAFF.newRecord();
            visitor.set(VISIT_STAFF.VISIT_ID, id);
            visitor.set(VISIT_STAFF.STAFF_ID, staff.get(student % classCount));
            visitor.set(VISIT_STAFF.PLACE, 0);
            visitor.set(VISIT_STAFF.TIER, "HEAD_TEACHER");
            visitors.add(visitor);
        }
        insert(tx, visits);
        insert(tx, children);
        insert(tx, visitors);
    }

    private TableRecord<?> visit(Tx tx, UUID id) {
        TableRecord<?> row = stamped(tx, VISIT.newRecord(), id);
        row.set(VISIT.VISIT_DATE, LocalDate.of(2021, 9, 1).plusDays(random.nextInt(5 * 365)));
        row.set(VISIT.MODE, List.of("HOME", "HOME", "ONLINE", "PHONE").get(random.nextInt(4)));
        row.set(VISIT.GROUPED, false);
        row.set(VISIT.PURPOSE, "了解学生在家表现");
        row.set(VISIT.CONTENT, "与家长交流" + name() + "的学习与作息，指导家庭教育方法，约定晚上九点半前关灯。");
        row.set(VISIT.VIEWS, "希望多沟通");
        row.set(VISIT.OUTCOME, "家长表示配合，亲子沟通改善");
        row.set(VISIT.KEY_VISIT, false);
        row.set(VISIT.STORY, false);
        return row;
    }

    private String name() {
        return "" + SURNAMES.charAt(random.nextInt(SURNAMES.length())) + GIVEN.charAt(random.nextInt(GIVEN.length()))
                + GIVEN.charAt(random.nextInt(GIVEN.length()));
    }

    private static TableRecord<?> row(TableRecord<?> row, UUID id) {
        row.set(row.field("id", UUID.class), id);
        return row;
    }

    private static TableRecord<?> stamped(Tx tx, TableRecord<?> row, UUID id) {
        row.set(row.field("id", UUID.class), id);
        row.set(row.field("version", Integer.class), 1);
        row.set(row.field("created_by", String.class), tx.who());
        row.set(row.field("created_at", java.time.LocalDateTime.class), tx.now());
        row.set(row.field("changed_by", String.class), tx.who());
        row.set(row.field("changed_at", java.time.LocalDateTime.class), tx.now());
        return row;
    }

    private static void insert(Tx tx, List<TableRecord<?>> rows) {
        tx.sql().batchInsert(rows).execute();
        rows.clear();
    }
}
