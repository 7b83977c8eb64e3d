package org.gongyu.feature.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyu.db.Batches;
import org.gongyu.db.Stored;
import org.gongyu.db.Tx;
import org.gongyu.feature.school.ClassLists;
import org.gongyu.feature.school.ClassName;
import org.gongyu.feature.school.ClassNames;
import org.gongyu.feature.school.School;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.feature.school.SchoolStore;
import org.gongyu.feature.school.Terms;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Problem;
import org.gongyu.names.Spelling;
import org.gongyu.sheet.Importer;
import org.gongyu.sheet.Row;
import org.gongyu.sheet.Values;
import org.gongyu.vault.Access;
import org.gongyu.work.Job;

/** Imports the staff, who is 班主任 of which class since the school year began, and who teaches which from that year on; in the holidays before a year that is in the calendar, of that one. */
final class StaffImporter implements Importer<Staff> {

    /** 任班主任班级, one class or several. */
    static final Field<Staff, String> HEAD_OF = Field.of("headOf", new Kind.Text(200), Staff::headOf)
            .also(StaffLedger.HEAD_OF.aliases().toArray(String[]::new));

    /** 任教班级, as written: one class or several, a grade, or the whole school. */
    static final Field<Staff, String> TEACHES = Field.of(
                    "teaches",
                    new Kind.Text(1000),
                    (Staff staff) -> staff.teaches().stream().map(Link::label).collect(Collectors.joining("、")))
            .also(StaffLedger.TEACHES.aliases().toArray(String[]::new));

    private static final Ledger<Staff> COLUMNS =
            Ledger.of(StaffLedger.LEDGER.key(), fields(), StaffLedger::build, List.of(StaffLedger::dates));

    private final Batches batches;
    private final SchoolStore schools;
    private final StaffStore staff;
    private final Clock clock;

    StaffImporter(Batches batches, SchoolStore schools, StaffStore staff, Clock clock) {
        this.batches = batches;
        this.schools = schools;
        this.staff = staff;
        this.clock = clock;
    }

    private static List<Field<Staff, ?>> fields() {
        List<Field<Staff, ?>> fields = new ArrayList<>(StaffLedger.LEDGER.fields());
        fields.set(fields.indexOf(StaffLedger.HEAD_OF), HEAD_OF);
        fields.set(fields.indexOf(StaffLedger.TEACHES), TEACHES);
        fields.remove(StaffLedger.PINYIN);
        return fields;
    }

    @Override
    public String key() {
        return "staff";
    }

    @Override
    public Ledger<Staff> columns() {
        return COLUMNS;
    }

    @Override
    public boolean isFor(Access access) {
        return staff.mayChange(access);
    }

    @Override
    public void compare(Access access, List<Row<Staff>> rows) {
        Terms terms = schools.terms(access);
        School school = schools.profile(access);
        int year = terms.planned(LocalDate.now(clock));
        ClassNames names = new ClassNames(school, year);
        ClassLists lists = new ClassLists(school, year, here(schools.classes(access), rows, school, year));
        Map<String, List<Stored<Staff>>> stored = staff.all(access).stream()
                .collect(Collectors.groupingBy(one -> Spelling.key(one.value().name())));
        Map<String, Long> namesakes = rows.stream()
                .filter(row -> row.draft().get(StaffLedger.NAME) != null)
                .collect(Collectors.groupingBy(
                        row -> Spelling.key(row.draft().get(StaffLedger.NAME)), Collectors.counting()));
        Map<List<String>, Row<Staff>> seen = new HashMap<>();
        for (Row<Staff> row : rows) {
            Spelling.tidy(row.draft().get(StaffLedger.NAME))
                    .ifPresent(tidy -> row.draft().set(StaffLedger.NAME, tidy));
            classes(row, names);
            WholeClass.of(row.draft(), TEACHES, HEAD_OF);
            lists.read(row.draft().get(TEACHES)).unknown().forEach(name -> row.problems()
                    .add(Problem.error(TEACHES, "unknown-class", name)));
            String name = row.draft().get(StaffLedger.NAME);
            if (name != null) {
                repeats(row, seen);
                String key = Spelling.key(name);
                twin(row.draft(), stored.getOrDefault(key, List.of()), namesakes.get(key))
                        .ifPresent(one ->
                                row.repeats(new Row.Twin(one.id(), one.value().name())));
            }
        }
    }

    private static void classes(Row<Staff> row, ClassNames names) {
        for (String written : headOf(row)) {
            if (names.parse(written).isEmpty()) {
                row.problems().add(Problem.error(HEAD_OF, "unknown-class", written));
            }
        }
    }

    /** The classes that somebody may teach: those of the school, and those that the file gives a 班主任. */
    private static List<ClassName> here(List<SchoolClass> stored, List<Row<Staff>> rows, School school, int year) {
        ClassNames names = new ClassNames(school, year);
        Stream<ClassName> known =
                stored.stream().filter(its -> !its.hasLeft(year, school)).map(ClassName::of);
        Stream<ClassName> headed =
                rows.stream().flatMap(row -> headOf(row).stream()).flatMap(written -> names.parse(written).stream());
        return Stream.concat(known, headed).distinct().toList();
    }

    private static List<String> headOf(Row<Staff> row) {
        String written = row.draft().get(HEAD_OF);
        return written == null ? List.of() : Values.names(written);
    }

    private static void repeats(Row<Staff> row, Map<List<String>, Row<Staff>> seen) {
        List<String> self = List.of(
                Spelling.key(row.draft().get(StaffLedger.NAME)),
                Objects.requireNonNullElse(row.draft().get(StaffLedger.PHONE), ""));
        Row<Staff> first = seen.putIfAbsent(self, row);
        if (first != null) {
            row.problems().add(first.repeatedIn(StaffLedger.NAME));
        }
    }

    /** The same name with the same telephone; else the only one of that name, here and in the file. */
    private static Optional<Stored<Staff>> twin(Draft<Staff> row, List<Stored<Staff>> stored, long inFile) {
        return stored.stream()
                .filter(one ->
                        one.value().phone() != null && one.value().phone().equals(row.get(StaffLedger.PHONE)))
                .findFirst()
                .or(() -> stored.size() == 1 && inFile == 1 ? Optional.of(stored.get(0)) : Optional.empty());
    }

    @Override
    public Outcome store(Access access, String fileName, List<Row<Staff>> rows) {
        List<Row<Staff>> good = rows.stream()
                .filter(row -> !row.isRefused() && row.fate() != Row.Fate.SKIP)
                .toList();
        long skipped = rows.stream().filter(row -> !row.isRefused()).count() - good.size();
        Batches.Done done = batches.write(access, key(), fileName, tx -> write(tx, good, rows));
        return new Outcome(done.id(), done.counts().added(), done.counts().updated(), (int) skipped);
    }

    private Batches.Counts write(Tx tx, List<Row<Staff>> rows, List<Row<Staff>> whole) {
        Terms terms = schools.terms(tx);
        School school = schools.profile(tx);
        int year = terms.planned(tx.today());
        ClassNames names = new ClassNames(school, year);
        rows.stream()
                .flatMap(row -> headOf(row).stream())
                .forEach(written -> schools.classNamed(tx, names.parse(written).orElseThrow()));
        ClassLists lists = new ClassLists(school, year, here(schools.classes(tx), whole, school, year));
        int updated = 0;
        long done = 0;
        for (Row<Staff> row : rows) {
            Job.step(done++, rows.size());
            boolean known = row.twin() != null && row.fate() == Row.Fate.UPDATE;
            updated += known ? 1 : 0;
            Draft<Staff> told = told(tx, row, lists);
            UUID id = known ? row.twin().id() : staff.add(tx, told);
            if (known) {
                staff.change(tx, id, told);
            }
            for (String written : headOf(row)) {
                ClassName name = names.parse(written).orElseThrow();
                LocalDate from = terms.begins(Math.max(year, name.entryYear()));
                schools.appoint(tx, id, schools.classNamed(tx, name).id(), from);
            }
        }
        return new Batches.Counts(rows.size() - updated, updated);
    }

    /** What a row says; an empty cell says nothing. */
    private Draft<Staff> told(Tx tx, Row<Staff> row, ClassLists lists) {
        Draft<Staff> told = new Draft<>();
        COLUMNS.fields().forEach(field -> copy(field, row.draft(), told));
        List<ClassName> taught = lists.read(row.draft().get(TEACHES)).classes();
        if (!taught.isEmpty()) {
            told.set(
                    StaffLedger.TEACHES,
                    taught.stream()
                            .map(name -> schools.classNamed(tx, name).link())
                            .toList());
        }
        return told;
    }

    private static <T> void copy(Field<Staff, T> field, Draft<Staff> from, Draft<Staff> to) {
        if (from.get(field) != null) {
            to.set(field, from.get(field));
        }
    }
}
