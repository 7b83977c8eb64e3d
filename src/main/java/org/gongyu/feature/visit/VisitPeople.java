package org.gongyu.feature.visit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gongyu.feature.roster.Person;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.school.ClassName;
import org.gongyu.feature.school.ClassNames;
import org.gongyu.feature.school.School;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.feature.school.Term;
import org.gongyu.feature.school.Terms;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.IdNumbers;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Problem;
import org.gongyu.sheet.Row;
import org.gongyu.text.Texts;

/** Finds the children and teachers whom a row of a workbook means, or says why it can't be told. Nobody is guessed. */
final class VisitPeople {

    private final Roster roster;
    private final School school;
    private final Terms terms;
    private final LocalDate today;
    private final Texts texts;
    private final ByName<Pupil> pupils;
    private final Map<String, List<Pupil>> numbers;
    private final ByName<Person> staff;

    VisitPeople(Roster roster, School school, Terms terms, LocalDate today, Texts texts) {
        this.roster = roster;
        this.school = school;
        this.terms = terms;
        this.today = today;
        this.texts = texts;
        this.pupils = new ByName<>(roster.pupils(), Pupil::name);
        this.numbers = roster.pupils().stream()
                .filter(pupil -> pupil.idNumber() != null)
                .collect(groupingBy(Pupil::idNumber));
        this.staff = new ByName<>(roster.staff(), Person::name);
    }

    /** Puts the children and teachers into the row's draft, and what can't be told among its problems. */
    void find(Row<Visit> row) {
        row.draft().set(VisitLedger.STUDENTS, students(row));
        row.draft().set(VisitLedger.STAFF, staff(row));
    }

    private List<Link> students(Row<Visit> row) {
        List<String> names = pupils.split(row.written().get(VisitLedger.STUDENTS));
        String number = row.draft().get(VisitColumns.ID_NUMBER);
        if (number != null && names.size() <= 1) {
            return byNumber(row, number, names).map(List::of).orElse(List.of());
        }
        Optional<SchoolClass> its = schoolClass(row);
        if (its.isEmpty() && row.draft().get(VisitColumns.CLASS_NAME) != null) {
            row.problems()
                    .add(Problem.error(
                            VisitColumns.CLASS_NAME,
                            "unknown-class",
                            row.draft().get(VisitColumns.CLASS_NAME)));
            return List.of();
        }
        List<Link> found = new ArrayList<>();
        names.forEach(name -> byName(row, name, its.orElse(null)).ifPresent(found::add));
        return found;
    }

    private Optional<Link> byNumber(Row<Visit> row, String number, List<String> names) {
        List<Pupil> same = numbers.getOrDefault(number, List.of());
        if (same.size() != 1) {
            Problem notFound = Problem.error(VisitColumns.ID_NUMBER, "unknown-number");
            row.problems().add(misspelt(number).orElse(notFound));
            return Optional.empty();
        }
        Pupil pupil = same.get(0);
        if (!names.isEmpty() && !pupils.named(names.get(0)).contains(pupil)) {
            row.problems().add(Problem.error(VisitLedger.STUDENTS, "name-differs", names.get(0), pupil.name()));
        }
        return Optional.of(link(pupil));
    }

    private static Optional<Problem> misspelt(String number) {
        return number.length() == IdNumbers.LENGTH
                ? IdNumbers.check(VisitColumns.ID_NUMBER, number).stream().findFirst()
                : Optional.empty();
    }

    private Optional<Link> byName(Row<Visit> row, String name, SchoolClass its) {
        LocalDate date = date(row);
        List<Pupil> thatDay = sitting(name, its, date);
        List<Pupil> meant = thatDay.isEmpty() ? sitting(name, its, today) : thatDay;
        if (meant.size() == 1) {
            return Optional.of(link(meant.get(0)));
        }
        String where = its == null ? texts.get("visit.wholeSchool") : its.label();
        row.problems()
                .add(
                        meant.isEmpty()
                                ? Problem.error(VisitLedger.STUDENTS, "unknown-student", name, where)
                                : Problem.error(
                                        VisitLedger.STUDENTS, "ambiguous-student", name, candidates(meant, date)));
        return Optional.empty();
    }

    /** Those of that name who sat in the class on a day; of any class, where none is given. */
    private List<Pupil> sitting(String name, SchoolClass its, LocalDate day) {
        return pupils.named(name).stream()
                .filter(pupil -> roster.classOn(pupil.id(), day)
                        .filter(sat -> its == null || sat.equals(its))
                        .isPresent())
                .toList();
    }

    private String candidates(List<Pupil> meant, LocalDate day) {
        return meant.stream().map(pupil -> candidate(pupil, day)).collect(joining("；"));
    }

    private String candidate(Pupil pupil, LocalDate day) {
        String its = roster.classOn(pupil.id(), day).map(SchoolClass::label).orElse("—");
        String seat = pupil.seatNumber() == null ? "—" : pupil.seatNumber();
        String number = pupil.idNumber();
        String tail = number == null || number.length() < 4 ? "—" : number.substring(number.length() - 4);
        return texts.get("visit.candidate", its, seat, tail);
    }

    private Optional<SchoolClass> schoolClass(Row<Visit> row) {
        Draft<Visit> draft = row.draft();
        int year = terms.at(date(row)).map(Term::schoolYear).orElse(date(row).getYear());
        return new ClassNames(school, year)
                .parse(draft.get(VisitColumns.GRADE), draft.get(VisitColumns.CLASS_NAME))
                .flatMap(this::schoolClass);
    }

    private Optional<SchoolClass> schoolClass(ClassName name) {
        return roster.classes().stream()
                .filter(one -> one.stage() == name.stage()
                        && one.entryYear() == name.entryYear()
                        && one.number() == name.number())
                .findFirst();
    }

    private LocalDate date(Row<Visit> row) {
        LocalDate date = row.draft().get(VisitLedger.DATE);
        return date == null ? today : date;
    }

    private List<Link> staff(Row<Visit> row) {
        List<Link> found = new ArrayList<>();
        staff.split(row.written().get(VisitLedger.STAFF))
                .forEach(name -> teacher(row, name).ifPresent(found::add));
        return found;
    }

    private Optional<Link> teacher(Row<Visit> row, String name) {
        List<Person> same = staff.named(name);
        if (same.size() == 1) {
            return Optional.of(new Link(same.get(0).id(), same.get(0).name()));
        }
        row.problems()
                .add(
                        same.isEmpty()
                                ? Problem.error(VisitLedger.STAFF, "unknown-staff", name)
                                : Problem.error(VisitLedger.STAFF, "ambiguous-staff", name, tiers(same)));
        return Optional.empty();
    }

    private String tiers(List<Person> same) {
        return same.stream().map(person -> texts.option(person.tier())).collect(joining("、"));
    }

    private static Link link(Pupil pupil) {
        return new Link(pupil.id(), pupil.name());
    }

    /** Whether the children belong to more than one family. */
    boolean areSeveralFamilies(List<Link> students) {
        return students.stream()
                        .map(Link::id)
                        .<UUID>map(roster::familyOf)
                        .distinct()
                        .count()
                > 1;
    }
}
