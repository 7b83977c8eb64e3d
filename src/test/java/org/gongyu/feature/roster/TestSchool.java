package org.gongyu.feature.roster;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongyu.MadeUp;
import org.gongyu.db.Batches;
import org.gongyu.db.Db;
import org.gongyu.feature.school.ClassName;
import org.gongyu.feature.school.School;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.feature.school.SchoolLedger;
import org.gongyu.feature.school.SchoolStore;
import org.gongyu.feature.school.Stage;
import org.gongyu.feature.school.Terms;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.Importer;
import org.gongyu.sheet.Intake;
import org.gongyu.sheet.Row;
import org.gongyu.sheet.SheetFile;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;
import org.gongyu.vault.DataKey;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Assumptions;

/** A primary school on a real database, on 10 November 2025. */
final class TestSchool implements AutoCloseable {

    static final Access ADMIN = Access.administrator();
    static final LocalDate TODAY = LocalDate.of(2025, 11, 10);
    static final Texts ZH = Texts.in(Locale.SIMPLIFIED_CHINESE);

    final Db db;
    final SchoolStore schools;
    final StudentStore students;
    final StaffStore staff;
    final RosterStore rosters;
    final Batches batches;
    final RosterImporter rosterImporter;
    final StaffImporter staffImporter;

    TestSchool(Path folder) {
        this(folder, TODAY);
    }

    TestSchool(Path folder, LocalDate today) {
        this(MadeUp.database(folder, clock(today)), clock(today));
        schools.save(
                ADMIN, 0, new Draft<School>().set(SchoolLedger.NAME, "育红小学").set(SchoolLedger.STAGE, Stage.PRIMARY));
        schools.saveTerms(ADMIN, Terms.usual(2025));
    }

    /** A school that was closed, opened again on another day. */
    static TestSchool again(Path folder, LocalDate today) {
        return new TestSchool(Db.open(folder, DataKey.none(), clock(today), () -> false), clock(today));
    }

    private static Clock clock(LocalDate today) {
        ZoneId zone = ZoneId.of("Asia/Shanghai");
        return Clock.fixed(today.atTime(9, 30).atZone(zone).toInstant(), zone);
    }

    private TestSchool(Db db, Clock clock) {
        this.db = db;
        schools = new SchoolStore(db);
        students = new StudentStore(db, schools);
        staff = new StaffStore(db);
        rosters = new RosterStore(db);
        batches = new Batches(db);
        rosterImporter = new RosterImporter(batches, schools, students, clock);
        staffImporter = new StaffImporter(batches, schools, staff, clock);
    }

    Link schoolClass(int entryYear, int number) {
        SchoolClass its =
                db.write(ADMIN, tx -> schools.classNamed(tx, new ClassName(Stage.PRIMARY, entryYear, number)));
        return new Link(its.id(), its.label());
    }

    Draft<Student> child(String name, Link its) {
        return new Draft<Student>()
                .set(StudentLedger.NAME, name)
                .set(StudentLedger.ID_TYPE, IdType.OTHER)
                .set(StudentLedger.CLASS, its);
    }

    Scope year() {
        return year(null);
    }

    Scope year(UUID classId) {
        return new Scope(schools.terms(ADMIN).period(2025, Period.WHOLE_YEAR).orElseThrow(), classId);
    }

    /** A file that schools send; the test is skipped where the samples are not at hand. */
    static Path sample(String name) {
        Path file =
                Path.of(System.getProperty("gongyu.samples", "../shared/data")).resolve(name);
        Assumptions.assumeTrue(Files.exists(file), "no samples");
        return file;
    }

    /** What an importer makes of a file. */
    <R> List<Row<R>> rows(Importer<R> importer, Path file) {
        Intake<R> intake = new Intake<>(importer.columns(), ZH);
        var grid = SheetFile.read(file);
        List<Row<R>> rows = intake.rows(grid, intake.match(grid, Map.of()));
        importer.compare(ADMIN, rows);
        return rows;
    }

    <R> Importer.Outcome load(Importer<R> importer, Path file) {
        return importer.store(ADMIN, file.getFileName().toString(), rows(importer, file));
    }

    /** Every row of every table but the audit, with what it keeps of earlier values, and the batches, as text. Versions and stamps of changes go on and are left out. */
    Map<String, String> contents() {
        List<String> passing = List.of("VERSION", "CHANGED_BY", "CHANGED_AT");
        return db.read(ADMIN, sql -> {
            Map<String, String> all = new TreeMap<>();
            tables(sql)
                    .forEach(table -> all.put(
                            table,
                            sql.fetch("select * from " + table).stream()
                                    .map(row -> java.util.Arrays.stream(row.fields())
                                            .filter(field -> !passing.contains(field.getName()))
                                            .map(field -> field.getName() + "=" + row.get(field))
                                            .collect(Collectors.joining(",")))
                                    .sorted()
                                    .collect(Collectors.joining("\n"))));
            return all;
        });
    }

    private static List<String> tables(DSLContext sql) {
        return sql
                .fetch("select table_name from information_schema.tables where table_schema = 'PUBLIC'")
                .getValues(0, String.class)
                .stream()
                .filter(name -> !List.of("AUDIT", "AUDIT_HEAD", "EARLIER", "IMPORT_BATCH", "IMPORT_LINE")
                                .contains(name)
                        && !name.startsWith("flyway"))
                .toList();
    }

    @Override
    public void close() {
        db.close();
    }
}
