package org.gongyu.bench;

import org.gongyu.db.Db;
import org.gongyu.vault.Access;

/**
 * Rows for benchmarks, written past the features, by the database itself: by default 5,000 students, 200,000 visits and 500,000
 * attendances, day by day over five school years.
 */
final class BigSchool {

    static final int STUDENTS = 5_000;
    static final int VISITS = 200_000;
    static final int ATTENDANCES = 500_000;

    private static final int CLASS_SIZE = 33;
    private static final int GRADES = 6;
    private static final int CHUNK = 500_000;

    private static final String STAMPS = "version, created_by, created_at, changed_by, changed_at";
    private static final String STAMPED =
            "1, 'admin', timestamp '2026-06-30 12:00:00', 'admin', timestamp '2026-06-30 12:00:00'";

    /** Mixes a number, so that what hangs on it looks as if it had been drawn. */
    private static final String MIXED = "mod(x * 48271 + 11, 2147483647)";

    private static final String NAME = "substring('王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高罗', 1 + mod(" + MIXED
            + ", 20), 1) || substring('伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红鹏', 1 + mod(x * 7, 27), 2)";

    private final Db db;
    private final int students;
    private final int classes;
    private final int visits;
    private final int meetings;

    private BigSchool(Db db, int students, int visits, int attendances) {
        this.db = db;
        this.students = students;
        this.classes = Math.max(1, students / CLASS_SIZE / GRADES) * GRADES;
        this.visits = visits;
        this.meetings = attendances / students;
    }

    static void fill(Db db) {
        fill(db, STUDENTS, VISITS, 0);
    }

    /** A school of any size, with visits and attendances. */
    static void fill(Db db, int students, int visits, int attendances) {
        BigSchool school = new BigSchool(db, students, visits, attendances);
        school.run("set referential_integrity false");
        school.people();
        school.visits();
        school.without("visit_student_student", "visit_student (student_id, visit_id)", school::visitChildren);
        school.without("visit_staff_staff", "visit_staff (staff_id, visit_id)", school::visitStaff);
        school.without("attendance_student", "attendance (student_id, activity_id)", school::sessions);
        school.run("set referential_integrity true");
    }

    /** Fills without an index that goes across the order of filling, and makes it at the end. */
    private void without(String index, String on, Runnable filling) {
        run("drop index " + index);
        filling.run();
        run("create index " + index + " on " + on);
    }

    private void people() {
        rows(
                classes,
                "school_class (id, stage, entry_year, number)",
                id(1, "x") + ", 'PRIMARY', 2020 + mod(x, 6), 1 + x / 6");
        rows(
                2 * classes,
                "staff (id, name, pinyin, tier, " + STAMPS + ")",
                id(2, "x") + ", " + NAME + ", 'x', case when x < " + classes
                        + " then 'HEAD_TEACHER' else 'SUBJECT_TEACHER' end, " + STAMPED);
        rows(
                students,
                "student (id, name, pinyin, id_number, " + STAMPS + ")",
                id(3, "x") + ", " + NAME + ", 'x', '120199' || lpad(cast(x as varchar), 12, '0'), " + STAMPED);
        rows(
                students,
                "enrolment (id, student_id, class_id, from_date, came)",
                id(4, "x") + ", " + id(3, "x") + ", " + id(1, classOf("x")) + ", date '2020-09-01', 'NEW'");
    }

    private void visits() {
        rows(
                visits,
                "visit (id, visit_date, mode, purpose, content, views, outcome, has_content, has_outcome, " + STAMPS
                        + ")",
                id(5, "x") + ", " + dayOf(visits) + ", case mod(" + MIXED
                        + ", 4) when 0 then 'PHONE' when 1 then 'ONLINE' else 'HOME' end, '了解学生在家表现', '与家长交流' || "
                        + NAME
                        + " || '的学习与作息，指导家庭教育方法，约定晚上九点半前关灯。', '希望多沟通', '家长表示配合，亲子沟通改善', true, true, " + STAMPED);
    }

    private void visitChildren() {
        rows(
                visits,
                "visit_student (visit_id, student_id, class_id, place)",
                id(5, "x") + ", " + id(3, child()) + ", " + id(1, classOf(child())) + ", 0");
    }

    private void visitStaff() {
        rows(
                visits,
                "visit_staff (visit_id, staff_id, place, tier)",
                id(5, "x") + ", " + id(2, classOf(child())) + ", 0, 'HEAD_TEACHER'");
    }

    /** Every class meets {@code meetings} times, all classes on the same days. */
    private void sessions() {
        int sessions = meetings * classes;
        rows(
                sessions,
                "activity (id, held_on, kind, topic, audience, expected, came, " + STAMPS + ")",
                id(6, "x") + ", " + dayOf(sessions) + ", case mod(x / " + classes
                        + ", 3) when 0 then 'MEETING' else 'LECTURE' end, '好习惯从家庭开始', 'CLASS', " + CLASS_SIZE + ", "
                        + (CLASS_SIZE - 3) + ", " + STAMPED);
        rows(
                sessions,
                "activity_class (activity_id, class_id, place)",
                id(6, "x") + ", " + id(1, "mod(x, " + classes + ")") + ", 0");
        String student = "mod(x, " + students + ")";
        String session = "x / " + students + " * " + classes + " + " + classOf(student);
        rows(
                meetings * students,
                "attendance (id, activity_id, student_id, class_id, status)",
                id(7, "x") + ", " + id(6, session) + ", " + id(3, student) + ", " + id(1, classOf(student))
                        + ", case mod(" + MIXED + ", 10) when 0 then 'ABSENT' else 'PRESENT' end");
    }

    /** The child of visit x. */
    private String child() {
        return "mod(" + MIXED + ", " + students + ")";
    }

    private String classOf(String student) {
        return student + " * " + classes + " / " + students;
    }

    /** The day of number x of {@code count} things that come evenly over five years. */
    private static String dayOf(int count) {
        return "dateadd('day', x * 1825 / " + count + ", date '2021-09-01')";
    }

    private static String id(int kind, String number) {
        return "cast('0000000" + kind + "-0000-7000-8000-' || lpad(cast(" + number + " as varchar), 12, '0') as uuid)";
    }

    /** A row for each number x below {@code count}. */
    private void rows(int count, String into, String values) {
        for (int first = 0; first < count; first += CHUNK) {
            int last = Math.min(count, first + CHUNK) - 1;
            run("insert into " + into + " select " + values + " from system_range(" + first + ", " + last + ")");
        }
    }

    private void run(String sql) {
        db.change(Access.administrator(), tx -> tx.sql().execute(sql));
    }
}
