package org.gongyu.feature.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyu.db.schema.Tables.ENROLMENT;
import static org.gongyu.db.schema.Tables.STUDENT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.gongyu.MadeUp;
import org.gongyu.db.Stored;
import org.gongyu.db.schema.tables.records.EnrolmentRecord;
import org.gongyu.feature.OpenSchool;
import org.gongyu.feature.roster.Campus;
import org.gongyu.feature.roster.RosterFeature;
import org.gongyu.feature.school.School;
import org.gongyu.feature.school.Stage;
import org.gongyu.feature.school.Terms;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.ImportRun;
import org.gongyu.sheet.Importer;
import org.gongyu.sheet.Row;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/** A small primary school of three classes on a real database, in 2025—2026学年: counted on 31 August 2026. */
final class CommitteeSchool implements AutoCloseable {

    static final Access ADMIN = Access.administrator();
    static final Texts ZH = MadeUp.TEXTS;
    static final LocalDate DAY = LocalDate.of(2026, 8, 31);

    private static final String STAFF = """
            姓名,人员类别,联系电话,任班主任班级
            李书记,校领导,13800000001,
            王主任,中层,13800000002,
            周心理,心理教师,13800000003,
            陈班,班主任,13800000004,2024级1班
            """;

    private static final String ROSTER = """
            姓名,身份证件类型,性别,年级,班级,成员1姓名,成员1关系,成员1联系电话,成员2姓名,成员2关系,成员2联系电话
            张一,其他,男,二年级,2024级1班,张父,父亲,13900000011,刘母,母亲,13900000012
            张二,其他,女,一年级,2025级1班,张父,父亲,13900000011,刘母,母亲,13900000012
            赵三,其他,男,二年级,2024级1班,赵父,父亲,13900000031,孙母,母亲,13900000032
            钱四,其他,女,二年级,2024级2班,钱父,父亲,13900000041,王芳,母亲,13900000042
            孙五,其他,男,二年级,2024级2班,孙父,父亲,13900000051,王芳,母亲,13900000052
            """;

    final OpenSchool open;
    final Committees committees;
    private final Path folder;

    CommitteeSchool(Path folder) {
        this.folder = folder;
        open = MadeUp.empty(folder.resolve("data"));
        open.schools().found(ADMIN, new School("示例小学", "河北区", Stage.PRIMARY, 6, false), Terms.usual(2025));
        load("staff", STAFF);
        load("roster", ROSTER);
        committees = Committees.of(campus());
    }

    private Campus campus() {
        return open.features().stream()
                .filter(RosterFeature.class::isInstance)
                .map(RosterFeature.class::cast)
                .findFirst()
                .orElseThrow()
                .campus();
    }

    Scope year() {
        return new Scope(
                open.schools().terms(ADMIN).period(2025, Period.WHOLE_YEAR).orElseThrow(), null);
    }

    Overview overview() {
        return committees.overview(ADMIN, year());
    }

    /** How it stands with the committee of that name. */
    Standing standing(String name) {
        return overview().all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What is wrong with the committee of that name. */
    List<Check> checks(String name) {
        return standing(name).findings().stream().map(Finding::check).toList();
    }

    /** A file read and checked, not yet stored. */
    ImportRun<?> read(String importer, String csv) {
        Importer<?> its = open.importers().stream()
                .filter(one -> one.key().equals(importer))
                .findFirst()
                .orElseThrow();
        try {
            Path file = Files.writeString(folder.resolve(importer + ".csv"), csv);
            ImportRun<?> run = ImportRun.read(its, ADMIN, open.db(), ZH, file);
            run.check();
            return run;
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    Importer.Outcome load(String importer, String csv) {
        ImportRun<?> run = read(importer, csv);
        assertThat(run.refused()).extracting(Row::problems).isEmpty();
        return run.store(true);
    }

    /** All committees, whatever their term of office. */
    List<Stored<Committee>> all() {
        return committees.store().list(ADMIN, new Scope(Period.ALWAYS, null));
    }

    List<Stored<Seat>> seats() {
        return committees.seats().list(ADMIN, new Scope(Period.ALWAYS, null));
    }

    /** The child's last day at the school. */
    void leaves(String child, LocalDate last) {
        open.db().change(ADMIN, tx -> {
            EnrolmentRecord seat = tx.sql()
                    .selectFrom(ENROLMENT)
                    .where(ENROLMENT.STUDENT_ID.eq(tx.sql()
                            .select(STUDENT.ID)
                            .from(STUDENT)
                            .where(STUDENT.NAME.eq(child))
                            .fetchSingle(STUDENT.ID)))
                    .fetchSingle();
            seat.setToDate(last);
            tx.keep(seat);
        });
    }

    @Override
    public void close() {
        open.close();
    }
}
