package org.gongyu.feature.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongyu.db.Batches;
import org.gongyu.db.Tx;
import org.gongyu.feature.school.ClassName;
import org.gongyu.feature.school.ClassNames;
import org.gongyu.feature.school.School;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.feature.school.SchoolStore;
import org.gongyu.feature.school.Term;
import org.gongyu.feature.school.Terms;
import org.gongyu.feature.school.TitledClasses;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Problem;
import org.gongyu.names.Spelling;
import org.gongyu.sheet.ClassColumn;
import org.gongyu.sheet.Importer;
import org.gongyu.sheet.Row;
import org.gongyu.vault.Access;
import org.gongyu.work.Job;

/** Imports students and their guardians: a 学籍 export, a county's 花名册, or a list that a 班主任 typed. */
final class RosterImporter implements Importer<Student> {

    private final Batches batches;
    private final SchoolStore schools;
    private final StudentStore students;
    private final Clock clock;

    RosterImporter(Batches batches, SchoolStore schools, StudentStore students, Clock clock) {
        this.batches = batches;
        this.schools = schools;
        this.students = students;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "roster";
    }

    @Override
    public Ledger<Student> columns() {
        return StudentColumns.LEDGER;
    }

    @Override
    public Optional<ClassColumn<Student>> classColumn(Access access) {
        return Optional.of(new ClassColumn<>(
                StudentLedger.CLASS,
                StudentColumns.GRADE,
                true,
                new TitledClasses(schools.profile(access), schools.terms(access).schoolYear(LocalDate.now(clock)))));
    }

    @Override
    public void compare(Access access, List<Row<Student>> rows) {
        Calendar calendar = new Calendar(schools.profile(access), schools.terms(access), LocalDate.now(clock));
        Map<ClassName, UUID> classes = new HashMap<>();
        schools.classes(access)
                .forEach(one -> classes.put(new ClassName(one.stage(), one.entryYear(), one.number()), one.id()));
        Twins twins = new Twins(students.keys(access));
        for (Row<Student> row : rows) {
            BirthMonths.complete(row);
            ParentCell.part(row.draft());
            Spelling.tidy(row.draft().get(StudentLedger.NAME))
                    .ifPresent(tidy -> row.draft().set(StudentLedger.NAME, tidy));
            Optional<ClassName> its = calendar.classOf(row);
            if (its.isEmpty() && calendar.writes(row)) {
                row.problems().add(Problem.error(StudentLedger.CLASS, "unknown-class", calendar.written(row)));
            }
            twins.earlier(row, its.map(ClassName::toString).orElse(null))
                    .ifPresent(first -> row.problems().add(first.repeatedIn(StudentLedger.NAME)));
            recognise(row, twins.stored(row.draft(), its.map(classes::get).orElse(null)));
        }
    }

    /** A child that is known needs no number in the file; one of several of its name does. */
    private static void recognise(Row<Student> row, List<StudentKey> known) {
        if (known.isEmpty()) {
            return;
        }
        row.problems()
                .removeIf(problem -> StudentLedger.ID_NUMBER.equals(problem.field())
                        && problem.key().equals("required"));
        StudentKey first = known.get(0);
        if (known.size() == 1) {
            row.repeats(new Row.Twin(first.id(), first.label()));
        } else {
            String tails = known.stream().map(StudentKey::tail).collect(Collectors.joining("、"));
            row.problems().add(Problem.error(StudentLedger.NAME, "ambiguous-student", first.name(), tails));
        }
    }

    @Override
    public Outcome store(Access access, String fileName, List<Row<Student>> rows) {
        List<Row<Student>> good = rows.stream()
                .filter(row -> !row.isRefused() && row.fate() != Row.Fate.SKIP)
                .toList();
        long skipped = rows.stream().filter(row -> !row.isRefused()).count() - good.size();
        Batches.Done done = batches.write(access, key(), fileName, tx -> write(tx, good));
        return new Outcome(done.id(), done.counts().added(), done.counts().updated(), (int) skipped);
    }

    private Batches.Counts write(Tx tx, List<Row<Student>> rows) {
        Calendar calendar = new Calendar(schools.profile(tx), schools.terms(tx), tx.today());
        Map<ClassName, SchoolClass> classes = new HashMap<>();
        int updated = 0;
        long done = 0;
        for (Row<Student> row : rows) {
            Job.step(done++, rows.size());
            ClassName name = calendar.classOf(row).orElseThrow();
            SchoolClass its = classes.computeIfAbsent(name, missing -> schools.classNamed(tx, missing));
            Draft<Student> draft = StudentColumns.filled(row.draft());
            draft.set(StudentLedger.CLASS, new Link(its.id(), its.label()));
            boolean known = row.twin() != null && row.fate() == Row.Fate.UPDATE;
            updated += known ? 1 : 0;
            if (known) {
                students.change(tx, row.twin().id(), stored -> Guardians.matched(draft, stored), calendar.movingDay());
            } else {
                students.add(tx, calendar.enrolled(draft, name));
            }
        }
        return new Batches.Counts(rows.size() - updated, updated);
    }

    /** What the school's profile and calendar make of a row. */
    private record Calendar(School school, Terms terms, LocalDate today, ClassNames names) {

        Calendar(School school, Terms terms, LocalDate today) {
            this(school, terms, today, new ClassNames(school, terms.schoolYear(today)));
        }

        String written(Row<Student> row) {
            String text = row.written().get(StudentLedger.CLASS);
            return text == null ? "" : text.strip();
        }

        boolean writes(Row<Student> row) {
            return !written(row).isEmpty();
        }

        /** The class a row means, unless its children come later than next autumn. */
        Optional<ClassName> classOf(Row<Student> row) {
            int next = terms.schoolYear(today) + 1;
            return names.parse(row.draft().get(StudentColumns.GRADE), written(row))
                    .filter(name -> name.entryYear() <= next);
        }

        LocalDate movingDay() {
            return terms.at(today)
                    .map(Term::starts)
                    .filter(starts -> !starts.isAfter(today))
                    .orElse(today);
        }

        /** From when a new child sits in its class: 入学年月, but not before the class began. */
        Draft<Student> enrolled(Draft<Student> draft, ClassName its) {
            LocalDate begins = terms.begins(its.entryYear());
            LocalDate entered = EntryMonths.day(draft.get(StudentColumns.ENTERED), terms);
            boolean later = entered != null && entered.isAfter(begins) && !entered.isAfter(today);
            return draft.get(StudentLedger.SINCE) != null
                    ? draft
                    : draft.set(StudentLedger.SINCE, later ? entered : begins);
        }
    }
}
