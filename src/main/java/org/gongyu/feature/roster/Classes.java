package org.gongyu.feature.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongyu.db.Db;
import org.gongyu.feature.school.ClassName;
import org.gongyu.feature.school.ClassNames;
import org.gongyu.feature.school.Grades;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.feature.school.SchoolStore;
import org.gongyu.ledger.Period;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;
import org.gongyu.work.Failure;

/** The classes of a school year with how many sit in each, who is 班主任 and who teaches what. */
final class Classes {

    private final Db db;
    private final SchoolStore schools;
    private final RosterStore rosters;
    private final Texts texts;

    Classes(Db db, SchoolStore schools, RosterStore rosters, Texts texts) {
        this.db = db;
        this.schools = schools;
        this.rosters = rosters;
        this.texts = texts;
    }

    /**
     * A class as listed.
     *
     * @param its the class
     * @param grade with its grade: 二年级1班
     * @param children how many sit in it
     * @param headTeachers who is 班主任; empty if nobody is
     * @param teachers who teaches it, by subject; words that say so where nobody is recorded
     */
    record Listed(SchoolClass its, String grade, int children, String headTeachers, String teachers) {}

    /** Taught everywhere, so that they stand first in every class. */
    private static final List<String> MAIN = List.of("语文", "数学", "英语");

    /** The classes of a period, as on its last day that has come. */
    List<Listed> list(Access access, Period period) {
        LocalDate today = LocalDate.now(db.clock());
        LocalDate day = period.to().isBefore(today) ? period.to() : today;
        Roster roster = rosters.snapshot(access);
        Grades grades = new Grades(schools.profile(access), period.schoolYear());
        var sitting = roster.enrolledOn(day);
        return roster.classes().stream()
                .filter(its -> sitting.containsKey(its) || its.isPresent(period.schoolYear(), schools.profile(access)))
                .map(its -> new Listed(
                        its,
                        grades.label(its, texts),
                        sitting.getOrDefault(its, List.of()).size(),
                        roster.headTeachersOn(its.id(), day).stream()
                                .map(Person::name)
                                .collect(Collectors.joining("、")),
                        roster.isTaughtByHeadAlone(its.id(), day, period.schoolYear())
                                ? teachers(roster.headTeachersOn(its.id(), day))
                                : teachers(roster.teachersOn(its.id(), day, period.schoolYear()))))
                .toList();
    }

    /** 语文 王老师；数学 李老师、赵老师. */
    private String teachers(List<Person> those) {
        if (those.isEmpty()) {
            return texts.get("roster.classes.no-teachers");
        }
        Map<String, List<Person>> subjects =
                new TreeMap<>(Comparator.comparingInt(Classes::rank).thenComparing(Comparator.naturalOrder()));
        those.forEach(one -> subjects.computeIfAbsent(
                        Objects.requireNonNullElse(one.subject(), texts.get("roster.classes.no-subject")),
                        none -> new ArrayList<>())
                .add(one));
        return subjects.entrySet().stream()
                .map(one -> texts.get(
                        "roster.classes.taught",
                        one.getKey(),
                        one.getValue().stream().map(Person::name).sorted().collect(Collectors.joining("、"))))
                .collect(Collectors.joining("；"));
    }

    private static int rank(String subject) {
        int place = MAIN.indexOf(subject);
        return place < 0 ? MAIN.size() : place;
    }

    /** Makes a teacher 班主任 of a class from a day on. */
    void appoint(Access access, SchoolClass its, Step step) {
        db.change(access, tx -> {
            schools.appoint(tx, step.to().id(), its.id(), step.day());
            tx.audit("appoint", "class", its.id(), null);
        });
    }

    /** Makes a class by its name; Refused if the name can't be understood. */
    SchoolClass make(Access access, String name) {
        int year = schools.terms(access).schoolYear(LocalDate.now(db.clock()));
        ClassName its = new ClassNames(schools.profile(access), year)
                .parse(name)
                .orElseThrow(() -> new Failure.Refused("class-name", name));
        return db.write(access, tx -> schools.classNamed(tx, its));
    }
}
