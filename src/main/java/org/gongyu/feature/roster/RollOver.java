package org.gongyu.feature.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyu.db.BackupReason;
import org.gongyu.db.Batches;
import org.gongyu.db.Tx;
import org.gongyu.feature.school.ClassName;
import org.gongyu.feature.school.School;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.feature.school.SchoolStore;
import org.gongyu.feature.school.Stage;
import org.gongyu.feature.school.Term;
import org.gongyu.feature.school.Terms;
import org.gongyu.ledger.Area;
import org.gongyu.vault.Access;
import org.gongyu.work.Failure;

/**
 * 升级: the step into a new school year. Grades follow from the year by themselves; what is left to do are the new terms, the new classes
 * and the classes that leave.
 */
final class RollOver {

    /** The kind of batch it is. */
    static final String KIND = "roll-over";

    private final Batches batches;
    private final SchoolStore schools;
    private final StudentStore students;
    private final RosterStore rosters;

    RollOver(Batches batches, SchoolStore schools, StudentStore students, RosterStore rosters) {
        this.batches = batches;
        this.schools = schools;
        this.students = students;
        this.rosters = rosters;
    }

    /**
     * What will be done.
     *
     * @param schoolYear the new school year: 2026 = 2026—2027学年
     * @param terms terms that the calendar doesn't have yet, as proposed
     * @param lastDay the last day that those who leave count
     * @param leaving the classes that leave
     * @param entering the new classes
     */
    record Plan(int schoolYear, List<Term> terms, LocalDate lastDay, List<Leaving> leaving, List<ClassName> entering) {

        /** Whether there is nothing to do. */
        boolean isEmpty() {
            return terms.isEmpty() && leaving.isEmpty() && entering.isEmpty();
        }

        /** How many children leave. */
        int graduates() {
            return leaving.stream().mapToInt(Leaving::children).sum();
        }

        /** The same with other dates. */
        Plan with(List<Term> mended) {
            return new Plan(schoolYear, mended, lastDay, leaving, entering);
        }

        /** The same with so many new classes of a stage. */
        Plan with(Stage stage, int classes) {
            List<ClassName> others = entering.stream()
                    .filter(name -> name.stage() != stage)
                    .collect(Collectors.toCollection(ArrayList::new));
            others.addAll(numbered(stage, schoolYear, classes));
            return new Plan(schoolYear, terms, lastDay, leaving, others);
        }
    }

    /**
     * A class that leaves.
     *
     * @param schoolClass the class
     * @param children how many children leave with it
     * @param headTeachers who ceases to be its 班主任
     */
    record Leaving(SchoolClass schoolClass, int children, List<String> headTeachers) {}

    /** The school year after the one that today lies in; that one, as long as classes are here that it leaves behind. */
    int nextYear(Access access, LocalDate today) {
        int now = schools.terms(access).schoolYear(today);
        return preview(access, now).leaving().isEmpty() ? now + 1 : now;
    }

    /** What the step into {@code schoolYear} would do. Changes nothing. */
    Plan preview(Access access, int schoolYear) {
        access.needsWholeSchool(Area.PEOPLE);
        School school = schools.profile(access);
        Terms calendar = schools.terms(access);
        List<Term> terms = Terms.usual(schoolYear).stream()
                .filter(term -> calendar.term(schoolYear, term.number()).isEmpty())
                .toList();
        Terms both =
                new Terms(Stream.concat(calendar.all().stream(), terms.stream()).toList());
        LocalDate lastDay = both.begins(schoolYear).minusDays(1);
        return new Plan(
                schoolYear,
                terms,
                lastDay,
                leaving(school, rosters.snapshot(access), schoolYear, lastDay),
                entering(school, schools.classes(access), schoolYear));
    }

    private static List<Leaving> leaving(School school, Roster roster, int schoolYear, LocalDate lastDay) {
        Map<SchoolClass, List<Pupil>> after = roster.enrolledOn(lastDay.plusDays(1));
        return roster.classes().stream()
                .filter(its -> its.entryYear() < schoolYear && !its.isPresent(schoolYear, school))
                .map(its -> new Leaving(
                        its,
                        after.getOrDefault(its, List.of()).size(),
                        roster.headTeachersOn(its.id(), lastDay.plusDays(1)).stream()
                                .map(Person::name)
                                .toList()))
                .filter(one -> one.children() > 0 || !one.headTeachers().isEmpty())
                .toList();
    }

    /** As many as entered the year before, less those that are there already. */
    private static List<ClassName> entering(School school, List<SchoolClass> classes, int schoolYear) {
        return Stream.of(Stage.values())
                .filter(stage -> stage != Stage.NINE_YEAR && school.has(stage))
                .filter(stage -> count(classes, stage, schoolYear) == 0)
                .flatMap(stage -> numbered(stage, schoolYear, count(classes, stage, schoolYear - 1)).stream())
                .toList();
    }

    private static int count(List<SchoolClass> classes, Stage stage, int entryYear) {
        return (int) classes.stream()
                .filter(its -> its.stage() == stage && its.entryYear() == entryYear)
                .count();
    }

    private static List<ClassName> numbered(Stage stage, int entryYear, int classes) {
        return Stream.iterate(1, number -> number <= classes, number -> number + 1)
                .map(number -> new ClassName(stage, entryYear, number))
                .toList();
    }

    /** Does it, after a backup and in one batch that can be undone. Refused if there is nothing to do. */
    Batches.Done apply(Access access, Plan plan) {
        access.needsWholeSchool(Area.PEOPLE);
        if (plan.isEmpty()) {
            throw new Failure.Refused("roll-over-done", plan.schoolYear(), plan.schoolYear() + 1);
        }
        batches.backUp(BackupReason.ROLL_OVER);
        return batches.write(access, KIND, "", tx -> apply(tx, plan));
    }

    private Batches.Counts apply(Tx tx, Plan plan) {
        schools.saveTerms(tx, plan.terms());
        plan.entering().forEach(name -> schools.classNamed(tx, name));
        List<UUID> leaving =
                plan.leaving().stream().map(one -> one.schoolClass().id()).toList();
        int graduates = students.graduate(tx, leaving, plan.lastDay());
        leaving.forEach(classId -> schools.endHeadships(tx, classId, plan.lastDay()));
        return new Batches.Counts(plan.entering().size(), graduates);
    }
}
