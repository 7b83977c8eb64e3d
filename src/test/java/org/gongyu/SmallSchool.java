package org.gongyu;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.gongyu.feature.Feature.Shelf;
import org.gongyu.feature.OpenSchool;
import org.gongyu.feature.school.School;
import org.gongyu.feature.school.Stage;
import org.gongyu.feature.school.Terms;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Problem;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.Grid;
import org.gongyu.sheet.ImportRun;
import org.gongyu.sheet.Importer;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Preview;
import org.gongyu.sheet.Report;
import org.gongyu.vault.Access;

/** Two classes with five children and four teachers on a real database, filled by the importers of the program. */
public final class SmallSchool implements AutoCloseable {

    public static final Access ADMIN = Access.administrator();

    private final OpenSchool school;

    /** In a folder that holds no school yet; it was brought together once in this process, see {@link MadeOnce}. */
    public SmallSchool(Path folder) {
        MadeOnce.copy("small", folder, made -> new SmallSchool(MadeUp.earlier(made)).close());
        school = MadeUp.open(folder);
    }

    /** The same in a database that is open and holds no school yet. */
    public SmallSchool(OpenSchool empty) {
        school = empty;
        school.schools().found(ADMIN, new School("示例小学", null, Stage.PRIMARY, 6, false), Terms.usual(2025));
        bring("staff", "姓名|人员类别|任班主任班级", "王老师|班主任|2025级1班", "李老师|班主任|2024级1班", "赵老师|科任|", "林老师|心理教师|");
        bring(
                "roster",
                "姓名|身份证件类型|班级|入学年月",
                "张伟|其他|2025级1班|202509",
                "刘洋|其他|2025级1班|202509",
                "陈晨|其他|2025级1班|202509",
                "周敏|其他|2024级1班|202409",
                "吴昊|其他|2024级1班|202409");
    }

    public OpenSchool open() {
        return school;
    }

    /** The first term of 2025—2026: 1 September 2025 to 1 March 2026. */
    public Scope firstTerm() {
        return scope(1);
    }

    /** A term of 2025—2026, or the whole school year for 0. */
    public Scope scope(int term) {
        Period period = school.schools().terms(ADMIN).period(2025, term).orElseThrow();
        return new Scope(period, null);
    }

    /** What an import makes of lines whose cells stand between bars; the first is the header. */
    public ImportRun<?> read(String importer, String... lines) {
        List<Grid.Line> grid = new ArrayList<>();
        for (String line : lines) {
            grid.add(new Grid.Line(grid.size() + 1, Arrays.asList(line.split("\\|", -1))));
        }
        ImportRun<?> run = ImportRun.of(importer(importer), ADMIN, school.db(), MadeUp.TEXTS, "表.xlsx", new Grid(grid));
        run.check();
        return run;
    }

    /** What an import makes of a file. */
    public ImportRun<?> read(String importer, Path file) {
        ImportRun<?> run = ImportRun.read(importer(importer), ADMIN, school.db(), MadeUp.TEXTS, file);
        run.check();
        return run;
    }

    /** The keys of what is wrong with the only row of a file. */
    public List<String> problems(String importer, String... lines) {
        return read(importer, lines).rows().get(0).problems().stream()
                .map(Problem::key)
                .toList();
    }

    /** Imports lines that must all be good. */
    public Importer.Outcome bring(String importer, String... lines) {
        ImportRun<?> run = read(importer, lines);
        assertThat(run.rows()).allSatisfy(row -> assertThat(row.problems()).noneMatch(problem -> !problem.warning()));
        return run.store(true);
    }

    private Importer<?> importer(String key) {
        return school.importers().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** The ledger of that key, as its feature keeps it. */
    @SuppressWarnings("unchecked") // the caller knows the record
    public <R> Shelf<R> shelf(String ledger) {
        return (Shelf<R>) school.features().stream()
                .flatMap(feature -> feature.shelves().stream())
                .filter(shelf -> shelf.ledger().key().equals(ledger))
                .findFirst()
                .orElseThrow();
    }

    /** The records of a ledger in a scope. */
    public <R> List<R> records(String ledger, Access access, Scope scope) {
        return this.<R>shelf(ledger).store().list(access, scope).stream()
                .map(stored -> stored.value())
                .toList();
    }

    /** The pages of a report. */
    public List<Page> pages(String report, Access access, Scope scope) {
        Report found = school.features().stream()
                .flatMap(feature -> feature.reports().stream())
                .filter(one -> one.key().equals(report))
                .findFirst()
                .orElseThrow();
        return found.pages(access, new Report.Request(scope, false));
    }

    /** The rows of a page, cells between bars; a blank cell is empty. */
    public static List<String> rows(Page page) {
        return Preview.of(List.of(page), Integer.MAX_VALUE).get(0).rows().stream()
                .map(cells -> String.join("|", cells))
                .toList();
    }

    /** The class of that name. */
    public UUID classNamed(String label) {
        return school.schools().classes(ADMIN).stream()
                .filter(its -> its.label().equals(label))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Override
    public void close() {
        school.close();
    }
}
