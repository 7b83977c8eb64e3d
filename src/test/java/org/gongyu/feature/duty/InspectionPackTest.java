package org.gongyu.feature.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyu.MadeUp;
import org.gongyu.db.Attachments;
import org.gongyu.db.Incoming;
import org.gongyu.db.SettingStore;
import org.gongyu.feature.Exports;
import org.gongyu.feature.Facts;
import org.gongyu.feature.Feature;
import org.gongyu.feature.OpenSchool;
import org.gongyu.feature.roster.RosterFeature;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.Book;
import org.gongyu.sheet.Grid;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.SheetFile;
import org.gongyu.vault.Access;
import org.gongyu.vault.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 迎检资料包, written to a real folder and read back. */
class InspectionPackTest {

    private static final Access ADMIN = Access.administrator();

    @TempDir
    static Path temp;

    private static OpenSchool school;
    private static Period year;
    private static UUID visitId;
    private static Path whole;

    @BeforeAll
    static void fillTheFolder() {
        school = MadeUp.create(temp.resolve("数据"), 60);
        year = MadeUp.year(school);
        new Packs(new SettingStore(school.db()))
                .choose(ADMIN, Packs.SHIPPED.stream().map(Pack::id).toList());
        visitId = events(school).stream()
                .filter(event -> event.ledger().equals("visit") && year.holds(event.date()))
                .filter(event -> event.facets().contains(org.gongyu.feature.Facet.HOME))
                .map(Facts.Event::id)
                .findFirst()
                .orElseThrow();
        attachments("visit").add(ADMIN, visitId, file("家访照片.jpg"));
        standing("evidence").forEach(id -> attachments("evidence").add(ADMIN, id, file("佐证.pdf")));
        whole = school.exports().folder(ADMIN, order(), temp.resolve("迎检"));
    }

    @AfterAll
    static void close() {
        school.close();
    }

    private static Incoming file(String name) {
        return Incoming.of(name, name.getBytes(StandardCharsets.UTF_8), 1 << 20);
    }

    private static Facts facts(OpenSchool of) {
        Facts.Wanted wanted = new Facts.Wanted(year.to(), year, year);
        return Facts.joined(of.features().stream()
                .map(feature -> feature.facts(ADMIN, wanted))
                .toList());
    }

    private static List<Facts.Event> events(OpenSchool of) {
        return facts(of).events();
    }

    private static Set<UUID> standing(String ledger) {
        return facts(school).standings().stream()
                .filter(one -> ledger.equals(one.ledger()))
                .map(Facts.Standing::id)
                .collect(Collectors.toSet());
    }

    private static Attachments attachments(String ledger) {
        return school.features().stream()
                .flatMap(feature -> feature.shelves().stream())
                .filter(shelf -> shelf.ledger().key().equals(ledger))
                .findFirst()
                .flatMap(shelf -> shelf.store().attached())
                .orElseThrow();
    }

    private static Exports.Order order() {
        Report report = school.reports().stream()
                .filter(one -> one.key().equals("inspection-pack"))
                .findFirst()
                .orElseThrow();
        return new Exports.Order(report, new Scope(year, null), Book.Form.PRINT, null);
    }

    private static Set<String> tree(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** The lines of a sheet that begin with a number. */
    private static Map<String, List<String>> lines(Path workbook, String sheet) {
        return numbered(workbook, sheet)
                .collect(Collectors.toMap(cells -> cells.get(1), cells -> cells, (one, again) -> one));
    }

    private static Stream<List<String>> numbered(Path workbook, String sheet) {
        return SheetFile.sheets(workbook).stream()
                .filter(one -> one.name().equals(sheet))
                .flatMap(one -> one.grid().lines().stream())
                .map(Grid.Line::cells)
                .filter(cells -> cells.get(0) != null && cells.get(0).matches("\\d+"));
    }

    private static Path index(Path folder) {
        return folder.resolve("迎检资料包目录.xlsx");
    }

    @Test
    void aClauseHasTheReportsThatProveItAndTheCounting() throws IOException {
        assertThat(tree(whole))
                .contains(
                        "000 河北区/06 四、8/计数依据（000 四、8）.xlsx",
                        "共用材料/家访台账.xlsx",
                        "000 河北区/09 四、11/谈心谈话记录表.xlsx",
                        "共用材料/资源目录清单.xlsx",
                        "共用材料/对照清单自查表.xlsx")
                .doesNotContain("000 河北区/06 四、8/谈心谈话记录表.xlsx", "000 河北区/06 四、8/家访台账.xlsx");
    }

    /** No office program opens two workbooks of the same name, and folders are looked through in the order of the document. */
    @Test
    void eachCountingHasItsOwnNameAndFoldersStandInTheOrderOfTheDocument() throws IOException {
        List<String> countings = tree(whole).stream()
                .map(file -> file.substring(file.lastIndexOf('/') + 1))
                .filter(name -> name.startsWith("计数依据（"))
                .toList();
        assertThat(countings).hasSizeGreaterThan(20).doesNotHaveDuplicates();
        assertThat(tree(whole).stream()
                        .filter(file -> file.startsWith("000 河北区/"))
                        .map(file -> file.split("/", -1)[1])
                        .distinct()
                        .limit(3))
                .containsExactly("01 四、3", "02 四、4", "03 四、5");
    }

    /** Every report and every attached file once, wherever it proves something. */
    @Test
    void nothingIsHandedInTwice() throws IOException {
        List<String> reports = tree(whole).stream()
                .map(file -> file.substring(file.lastIndexOf('/') + 1))
                .filter(name -> name.endsWith(".xlsx") && !name.startsWith("计数依据（") && !name.equals("附件目录.xlsx"))
                .toList();
        assertThat(reports).hasSizeGreaterThan(10).doesNotHaveDuplicates();
        assertThat(tree(whole)).filteredOn(file -> file.endsWith("家访照片.jpg")).hasSize(1);
    }

    @Test
    void theFilesOfTheRecordsThatCountLieWithTheirClause() throws IOException {
        List<String> photos =
                tree(whole).stream().filter(file -> file.endsWith("家访照片.jpg")).toList();
        assertThat(photos).hasSize(1).allMatch(file -> file.startsWith("共用材料/附件/"));
        assertThat(whole.resolve(photos.get(0))).hasContent("家访照片.jpg");
        assertThat(tree(whole))
                .contains("共用材料/附件目录.xlsx")
                .anyMatch(file -> file.matches("00\\d [^/]+/[^/]+/附件/.*") && file.endsWith("佐证.pdf"))
                .noneMatch(file -> file.startsWith("000 河北区/11 四、13/附件"));
    }

    @Test
    void theIndexSaysTheFiguresAndNamesFilesThatAreThere() throws IOException {
        DutyFeature duties = (DutyFeature) feature("home");
        Set<String> there = tree(whole);
        for (Pack pack : Packs.SHIPPED) {
            Map<String, List<String>> index = lines(index(whole), pack.id());
            assertThat(index.keySet())
                    .containsExactlyInAnyOrderElementsOf(
                            pack.duties().stream().map(Duty::id).toList());
            duties.figures(ADMIN, year, pack.id()).forEach(figure -> checked(pack, figure, index, there));
        }
    }

    private static void checked(
            Pack pack, Map<String, Object> figure, Map<String, List<String>> index, Set<String> there) {
        List<String> cells = index.get(figure.get("duty").toString());
        String clause = figure.get("clause").toString();
        assertThat(cells.get(2)).matches("(\\d\\d )?" + Pattern.quote(clause));
        String folder = pack.id() + " " + pack.region() + "/" + cells.get(2) + "/";
        if (!figure.get("status").equals("not-applicable")
                && !figure.get("status").equals("no-data")) {
            assertThat(cells.get(4))
                    .as(cells.toString())
                    .isEqualTo(figure.get("numerator").toString());
            assertThat(cells.get(5))
                    .as(cells.toString())
                    .isEqualTo(
                            figure.get("denominator").equals(0)
                                    ? "—"
                                    : figure.get("denominator").toString());
        }
        for (String file : cells.get(8).split("；", -1)) {
            if (file.startsWith("共用材料/")) {
                assertThat(there).contains(file);
            } else if (file.endsWith(".xlsx")) {
                assertThat(there).contains(folder + file);
            } else if (file.startsWith("附件")) {
                assertThat(there).anyMatch(one -> one.startsWith(folder + "附件/") || one.startsWith("共用材料/附件/"));
            }
        }
    }

    private static Feature feature(String key) {
        return school.features().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theCountingNamesWhoIsMissingAndWhy() {
        Path proof = whole.resolve("000 河北区/06 四、8/计数依据（000 四、8）.xlsx");
        List<List<String>> lines = numbered(proof, "000-8c").toList();
        assertThat(lines.stream().filter(cells -> cells.get(1).equals("是"))).isNotEmpty();
        assertThat(lines.stream().filter(cells -> cells.get(1).equals("否")))
                .isNotEmpty()
                .allSatisfy(cells -> assertThat(cells.get(6)).isNotBlank());
    }

    @Test
    void aHeadTeacherGetsOnlyWhatItMaySee() throws IOException {
        UUID its = ((RosterFeature) feature("roster"))
                .campus()
                .roster(ADMIN)
                .classes()
                .iterator()
                .next()
                .id();
        Access teacher = new Access("王老师", Set.of(Role.HEAD_TEACHER), null, Set.of(its));
        Path own = school.exports().folder(teacher, order(), temp.resolve("本班"));
        Set<String> there = tree(own);
        assertThat(there).contains("共用材料/家访台账.xlsx").noneMatch(file -> file.contains("教师培训统计表"));
        long rows = rows(own.resolve("共用材料/家访台账.xlsx"));
        assertThat(rows).isPositive().isLessThan(rows(whole.resolve("共用材料/家访台账.xlsx")));
    }

    private static long rows(Path workbook) {
        return SheetFile.read(workbook).lines().stream()
                .filter(line ->
                        line.cells().get(0) != null && line.cells().get(0).matches("\\d+"))
                .count();
    }

    @Test
    void whoMayNotReadTheCareFilesFindsNoneInThePack() throws IOException {
        Access clerk = new Access("李老师", Set.of(Role.ADMINISTRATOR), null, Set.of());
        Path own = school.exports().folder(clerk, order(), temp.resolve("管理员"));
        assertThat(tree(own)).noneMatch(file -> file.contains("特殊群体学生花名册")).noneMatch(file -> file.contains("帮扶台账"));
        assertThat(lines(index(own), "000").get("000-12a").get(6)).isEqualTo("受限");
    }

    @Test
    void whatLeavesIsWrittenDown() {
        Access officer = new Access("德育处李老师", Set.of(Role.MORAL_OFFICE), null, Set.of());
        school.exports().folder(officer, order(), temp.resolve("德育处"));
        List<String> reports = school.db().read(ADMIN, sql -> sql.fetch(
                        "select subject from audit where action = 'export' and who = ?", officer.user())
                .getValues(0, String.class));
        assertThat(reports).contains("inspection-pack", "clause-proof", "visit-ledger");
        List<UUID> files = school.db().read(ADMIN, sql -> sql.fetch(
                        "select record_id from audit where action = 'take-attachment' and who = ?", officer.user())
                .getValues(0, UUID.class));
        assertThat(files).contains(visitId);
    }
}
