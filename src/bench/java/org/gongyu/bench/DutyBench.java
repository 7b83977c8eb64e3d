package org.gongyu.bench;

import static org.gongyu.db.schema.Tables.ACTIVITY;
import static org.gongyu.db.schema.Tables.ATTENDANCE;
import static org.gongyu.db.schema.Tables.ENROLMENT;
import static org.gongyu.db.schema.Tables.STUDENT;
import static org.gongyu.db.schema.Tables.VISIT;
import static org.gongyu.db.schema.Tables.VISIT_STAFF;
import static org.gongyu.db.schema.Tables.VISIT_STUDENT;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.gongyu.db.Db;
import org.gongyu.feature.OpenSchool;
import org.gongyu.feature.duty.DutyFeature;
import org.gongyu.feature.school.School;
import org.gongyu.feature.school.Stage;
import org.gongyu.feature.school.Terms;
import org.gongyu.ledger.Period;
import org.gongyu.vault.Access;

/** P5: where a school is with all duties of the five packs, against the bare SQL that reads the same rows; and how that grows. */
public final class DutyBench {

    private static final Access ACCESS = Access.administrator();
    private static final int YEAR = 2024;
    private static final int VISITS_PER_STUDENT = BigSchool.VISITS / BigSchool.STUDENTS;
    private static final int MARKS_PER_STUDENT = BigSchool.ATTENDANCES / BigSchool.STUDENTS;

    private DutyBench() {}

    public static void main(String[] args) throws Exception {
        List<Double> big = measure(BigSchool.STUDENTS);
        Stopwatch.goal("time, to reading the year's rows", big.get(1) / big.get(0), 2);
        double small = measure(BigSchool.STUDENTS / 10).get(1);
        Stopwatch.goal("time for 10 times the school, to 10 times the time", big.get(1) / small / 10, 1.5);
        double huge = measure(BigSchool.STUDENTS * 10).get(1);
        Stopwatch.goal("time for 100 times the school, to 100 times the time", huge / small / 100, 1.5);
    }

    private static List<Double> measure(int students) throws Exception {
        Path folder = Files.createTempDirectory("duty-bench");
        try (OpenSchool school = Schools.create(folder)) {
            school.schools().found(ACCESS, new School("实验小学", null, Stage.PRIMARY, 6, true), Terms.usual(YEAR));
            BigSchool.fill(school.db(), students, students * VISITS_PER_STUDENT, students * MARKS_PER_STUDENT);
            DutyFeature duties = duties(school);
            Period year = school.schools()
                    .terms(ACCESS)
                    .period(YEAR, Period.WHOLE_YEAR)
                    .orElseThrow();
            Stopwatch watch = new Stopwatch();
            return (students > BigSchool.STUDENTS ? watch.slow() : watch)
                    .way("bare SQL, the year's rows", () -> bare(school.db(), year))
                    .way("all duties of five packs", () -> duties.figures(ACCESS, year, null))
                    .run(students + " students, " + students * VISITS_PER_STUDENT + " visits, "
                            + students * MARKS_PER_STUDENT + " attendances over five years");
        }
    }

    private static DutyFeature duties(OpenSchool school) {
        return school.features().stream()
                .filter(DutyFeature.class::isInstance)
                .map(DutyFeature.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** The people, the year's visits with their children and teachers, and its sessions with whose household came, as plain rows. The year is what duties look at. */
    private static int bare(Db db, Period year) {
        LocalDate from = year.from().minusDays(62);
        LocalDate to = LocalDate.of(year.to().getYear(), 12, 31);
        return db.read(ACCESS, sql -> {
            var dates = VISIT.VISIT_DATE.between(from, to).and(VISIT.DELETED_AT.isNull());
            int rows = sql.select(VISIT.ID, VISIT.VISIT_DATE, VISIT.MODE)
                    .from(VISIT)
                    .where(dates)
                    .fetch()
                    .size();
            rows += sql.select(VISIT_STUDENT.VISIT_ID, VISIT_STUDENT.STUDENT_ID)
                    .from(VISIT)
                    .join(VISIT_STUDENT)
                    .on(VISIT_STUDENT.VISIT_ID.eq(VISIT.ID))
                    .where(dates)
                    .fetch()
                    .size();
            rows += sql.select(VISIT_STAFF.VISIT_ID, VISIT_STAFF.STAFF_ID)
                    .from(VISIT)
                    .join(VISIT_STAFF)
                    .on(VISIT_STAFF.VISIT_ID.eq(VISIT.ID))
                    .where(dates)
                    .fetch()
                    .size();
            var held = ACTIVITY.HELD_ON.between(from, to).and(ACTIVITY.DELETED_AT.isNull());
            rows += sql.selectFrom(ACTIVITY).where(held).fetch().size();
            rows += sql.select(ATTENDANCE.ACTIVITY_ID, ATTENDANCE.STUDENT_ID, ATTENDANCE.STATUS)
                    .from(ACTIVITY)
                    .join(ATTENDANCE)
                    .on(ATTENDANCE.ACTIVITY_ID.eq(ACTIVITY.ID))
                    .where(held)
                    .fetch()
                    .size();
            rows += sql.select(STUDENT.ID, STUDENT.NAME).from(STUDENT).fetch().size();
            rows += sql.select(ENROLMENT.STUDENT_ID, ENROLMENT.CLASS_ID, ENROLMENT.FROM_DATE)
                    .from(ENROLMENT)
                    .fetch()
                    .size();
            return rows;
        });
    }
}
