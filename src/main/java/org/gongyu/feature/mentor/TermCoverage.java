package org.gongyu.feature.mentor;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyu.feature.roster.Person;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;

/**
 * How far the children of a term have mentors and were talked with: 河北教发〔2024〕17号 四、第11条. The children are those who are here
 * on the cut-off day. A talk counts whoever held it; of a talk with several, each child has one.
 */
final class TermCoverage {

    /** 开学2周内, the first school day included. */
    static final int FIRST_DAYS = 14;

    /** So many 辅导报告 each specialist gives in each class in a term. */
    static final int REPORTS = 2;

    private final Roster roster;
    private final Scope scope;
    private final LocalDate cutOff;
    private final LocalDate early;
    private final List<Mentoring> mentorings;
    private final List<Talk> talks;
    private final List<ClassReport> reports;

    /** The coverage of a term; the records are those of its scope, in any order. */
    TermCoverage(
            Roster roster,
            Scope scope,
            LocalDate cutOff,
            List<Mentoring> mentorings,
            List<Talk> talks,
            List<ClassReport> reports) {
        this.roster = roster;
        this.scope = scope;
        this.cutOff = cutOff;
        this.early = scope.period().from().plusDays(FIRST_DAYS - 1);
        this.mentorings = mentorings;
        this.talks = talks;
        this.reports = reports;
    }

    Period term() {
        return scope.period();
    }

    /** 统计时点. */
    LocalDate cutOff() {
        return cutOff;
    }

    /** Each class that has children on the cut-off day: the youngest first. */
    List<ClassCoverage> classes() {
        Set<UUID> arranged = mentored(mentorings.stream().filter(this::isEarly));
        Set<UUID> mentored = mentored(mentorings.stream().filter(one -> one.holds(cutOff)));
        Set<UUID> early = talkedWith(talks.stream().filter(talk -> !talk.date().isAfter(this.early)));
        Set<UUID> ever = talkedWith(talks.stream());
        return here().entrySet().stream()
                .map(its -> new ClassCoverage(
                        its.getKey(),
                        its.getValue(),
                        among(its.getValue(), arranged),
                        among(its.getValue(), mentored),
                        among(its.getValue(), early),
                        among(its.getValue(), ever)))
                .toList();
    }

    private boolean isEarly(Mentoring one) {
        LocalDate first = scope.period().from();
        return !one.from().isAfter(early)
                && (one.until() == null || !one.until().isBefore(first));
    }

    private Map<SchoolClass, List<Pupil>> here() {
        Map<SchoolClass, List<Pupil>> here = roster.enrolledOn(cutOff);
        here.keySet().removeIf(its -> scope.classId() != null && !its.id().equals(scope.classId()));
        return here;
    }

    private static Set<UUID> mentored(Stream<Mentoring> those) {
        return those.map(one -> one.student().id()).collect(toSet());
    }

    private static Set<UUID> talkedWith(Stream<Talk> those) {
        return those.flatMap(talk -> talk.students().stream()).map(Link::id).collect(toSet());
    }

    private static List<Pupil> among(List<Pupil> children, Set<UUID> those) {
        return children.stream().filter(child -> those.contains(child.id())).toList();
    }

    /** The teachers who are here on the cut-off day. */
    List<Person> teachers() {
        return roster.staff().stream().filter(person -> person.isHereOn(cutOff)).toList();
    }

    /** Those of them who talked with a child in the term: 教师参与. */
    List<Person> talkers() {
        Set<UUID> talked = talks.stream().map(talk -> talk.teacher().id()).collect(toSet());
        return teachers().stream()
                .filter(person -> talked.contains(person.id()))
                .toList();
    }

    /** What specialists told each class that has children on the cut-off day. */
    List<ClassTalks> reports() {
        return here().keySet().stream().map(its -> new ClassTalks(its, to(its))).toList();
    }

    private List<ClassReport> to(SchoolClass its) {
        return reports.stream()
                .filter(report -> report.classes().contains(its.link()))
                .toList();
    }

    /**
     * A class.
     *
     * @param schoolClass the class
     * @param children those here on the cut-off day; the others are among them
     * @param arranged who had a mentor within the first two weeks
     * @param mentored who has one on the cut-off day
     * @param early who was talked with within the first two weeks
     * @param talked who was talked with at all
     */
    record ClassCoverage(
            SchoolClass schoolClass,
            List<Pupil> children,
            List<Pupil> arranged,
            List<Pupil> mentored,
            List<Pupil> early,
            List<Pupil> talked) {}

    /**
     * What specialists told a class.
     *
     * @param schoolClass the class
     * @param reports theirs, in any order
     */
    record ClassTalks(SchoolClass schoolClass, List<ClassReport> reports) {

        int count(Specialty specialty) {
            return (int) reports.stream()
                    .filter(report -> report.specialty() == specialty)
                    .count();
        }

        /** The specialists who spoke here, each with how often. */
        Map<Link, List<ClassReport>> byTeacher() {
            return reports.stream().collect(groupingBy(ClassReport::teacher));
        }

        /** How many of them spoke here often enough. */
        int met() {
            return (int) byTeacher().values().stream()
                    .map(Collection::size)
                    .filter(times -> times >= REPORTS)
                    .count();
        }
    }
}
