package org.gongyu.feature.roster;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.gongyu.feature.school.ClassName;
import org.gongyu.feature.school.ClassNames;
import org.gongyu.feature.school.School;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.feature.school.Term;
import org.gongyu.feature.school.Terms;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.IdNumbers;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Problem;
import org.gongyu.sheet.Row;
import org.gongyu.sheet.Values;
import org.gongyu.text.Texts;

/** Finds the children, teachers and classes that a row of a workbook means, or says why it can't be told. Nobody is guessed. */
public final class Whom {

    private final Roster roster;
    private final School school;
    private final Terms terms;
    private final LocalDate today;
    private final Texts texts;
    private final ByName<Pupil> pupils;
    private final Map<String, List<Pupil>> numbers;
    private final ByName<Person> staff;

    /** As things are now. */
    Whom(Roster roster, School school, Terms terms, LocalDate today, Texts texts) {
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

    /**
     * The columns by which a row names children; each but the first may be null where a file can't have it.
     *
     * @param name one name or several
     * @param grade 年级, where 班级 holds only a number
     * @param className 班级, which with the name tells which child is meant
     * @param idNumber 身份证件号
     * @param date the day by whose classes the children are known
     * @param <R> the record that a row is
     */
    public record Columns<R>(
            Field<R, ?> name,
            Field<R, String> grade,
            Field<R, String> className,
            Field<R, String> idNumber,
            Field<R, LocalDate> date) {

        /** The usual ones, headed as schools head them; {@code shown} is what an export writes as the class. */
        public static <R> Columns<R> usual(Field<R, ?> name, Function<R, String> shown, Field<R, LocalDate> date) {
            return new Columns<>(name, ChildHeads.grade(), ChildHeads.className(shown), ChildHeads.idNumber(), date);
        }

        private <T> T of(Row<R> row, Field<R, T> column) {
            return column == null ? null : row.draft().get(column);
        }
    }

    /** The children a row names; who can't be told is among its problems. */
    public <R> List<Link> children(Row<R> row, Columns<R> columns) {
        List<String> names = pupils.split(row.written().get(columns.name()));
        String number = columns.of(row, columns.idNumber());
        if (number != null && names.size() <= 1) {
            return byNumber(row, columns, names).map(List::of).orElse(List.of());
        }
        Optional<SchoolClass> its = schoolClass(row, columns);
        boolean told = columns.className() != null && row.isTold(columns.className());
        if (its.isEmpty() && !told && columns.of(row, columns.className()) != null) {
            row.problems()
                    .add(Problem.error(columns.className(), "unknown-class", columns.of(row, columns.className())));
            return List.of();
        }
        List<Link> found = new ArrayList<>();
        names.forEach(name -> byName(row, columns, name, its.orElse(null)).ifPresent(found::add));
        return found;
    }

    private <R> Optional<Link> byNumber(Row<R> row, Columns<R> columns, List<String> names) {
        String number = columns.of(row, columns.idNumber());
        List<Pupil> same = numbers.getOrDefault(number, List.of());
        if (same.size() != 1) {
            Problem notFound = Problem.error(columns.idNumber(), "unknown-number");
            row.problems().add(misspelt(columns.idNumber(), number).orElse(notFound));
            return Optional.empty();
        }
        Pupil pupil = same.get(0);
        if (!names.isEmpty() && !pupils.named(names.get(0)).contains(pupil)) {
            row.problems().add(Problem.error(columns.name(), "name-differs", names.get(0), pupil.name()));
        }
        return Optional.of(pupil.link());
    }

    private static Optional<Problem> misspelt(Field<?, ?> field, String number) {
        return number.length() == IdNumbers.LENGTH
                ? IdNumbers.check(field, number).stream().findFirst()
                : Optional.empty();
    }

    private <R> Optional<Link> byName(Row<R> row, Columns<R> columns, String name, SchoolClass its) {
        LocalDate date = date(row, columns);
        List<Pupil> thatDay = sitting(name, its, date);
        List<Pupil> meant = thatDay.isEmpty() ? sitting(name, its, today) : thatDay;
        if (meant.isEmpty() && its != null && row.isTold(columns.className())) {
            return elsewhere(row, columns, name, its);
        }
        if (meant.size() == 1) {
            return Optional.of(meant.get(0).link());
        }
        String where = its == null ? texts.get("whom.whole-school") : its.label();
        row.problems()
                .add(
                        meant.isEmpty()
                                ? Problem.error(columns.name(), "unknown-student", name, where)
                                : Problem.error(columns.name(), "ambiguous-student", name, candidates(meant, date)));
        return Optional.empty();
    }

    /** A title is no proof that a child sits in its class: the only one of that name may have moved. */
    private <R> Optional<Link> elsewhere(Row<R> row, Columns<R> columns, String name, SchoolClass titled) {
        Optional<Link> only = byName(row, columns, name, null);
        only.flatMap(child -> roster.classOn(child.id(), date(row, columns))).ifPresent(its -> row.problems()
                .add(Problem.warning(columns.name(), "class-elsewhere", name, titled.label(), its.label())));
        return only;
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
        return texts.get("whom.candidate", its, seat, tail);
    }

    private <R> Optional<SchoolClass> schoolClass(Row<R> row, Columns<R> columns) {
        String grade = columns.of(row, columns.grade());
        return schoolClass(grade, columns.of(row, columns.className()), date(row, columns));
    }

    private Optional<SchoolClass> schoolClass(String grade, String written, LocalDate date) {
        int year = terms.at(date).map(Term::schoolYear).orElse(date.getYear());
        return new ClassNames(school, year).parse(grade, written).flatMap(this::schoolClass);
    }

    /** The classes a cell names on a day; which can't be told is among the row's problems. */
    public <R> List<Link> classes(Row<R> row, Field<R, ?> field, LocalDate date) {
        List<Link> found = new ArrayList<>();
        for (String name : written(row, field)) {
            schoolClass(null, name, date).ifPresentOrElse(its -> found.add(its.link()), () -> row.problems()
                    .add(Problem.error(field, "unknown-class", name)));
        }
        return found;
    }

    private static <R> List<String> written(Row<R> row, Field<R, ?> field) {
        String text = row.written().get(field);
        return text == null ? List.of() : Values.names(text);
    }

    private Optional<SchoolClass> schoolClass(ClassName name) {
        return roster.classes().stream()
                .filter(one -> one.stage() == name.stage()
                        && one.entryYear() == name.entryYear()
                        && one.number() == name.number())
                .findFirst();
    }

    private <R> LocalDate date(Row<R> row, Columns<R> columns) {
        LocalDate date = columns.of(row, columns.date());
        return date == null ? today : date;
    }

    /** The teachers a cell names; who can't be told is among the row's problems. */
    public <R> List<Link> staff(Row<R> row, Field<R, ?> field) {
        List<Link> found = new ArrayList<>();
        staff.split(row.written().get(field))
                .forEach(name -> teacher(row, field, name).ifPresent(found::add));
        return found;
    }

    private <R> Optional<Link> teacher(Row<R> row, Field<R, ?> field, String name) {
        List<Person> same = staff.named(name);
        if (same.size() == 1) {
            return Optional.of(same.get(0).link());
        }
        row.problems()
                .add(
                        same.isEmpty()
                                ? Problem.error(field, "unknown-staff", name)
                                : Problem.error(field, "ambiguous-staff", name, tiers(same)));
        return Optional.empty();
    }

    private String tiers(List<Person> same) {
        return same.stream().map(person -> texts.option(person.tier())).collect(joining("、"));
    }

    /** Whether the children belong to more than one family. */
    public boolean areSeveralFamilies(List<Link> students) {
        return students.stream()
                        .map(Link::id)
                        .<UUID>map(roster::familyOf)
                        .distinct()
                        .count()
                > 1;
    }
}
