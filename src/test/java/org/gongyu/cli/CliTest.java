package org.gongyu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongyu.MadeUp;
import org.gongyu.app.Features;
import org.gongyu.db.Db;
import org.gongyu.db.Restore;
import org.gongyu.db.SettingStore;
import org.gongyu.feature.OpenSchool;
import org.gongyu.sheet.Grid;
import org.gongyu.sheet.SheetFile;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;
import org.gongyu.vault.Kdf;
import org.gongyu.vault.RecoveryCode;
import org.gongyu.vault.Session;
import org.gongyu.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line's contract, on real files. */
class CliTest {

    private static final Path SAMPLES = Path.of(System.getProperty("gongyu.samples", "../shared/data"));
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path temp;

    private final Map<String, String> environment = new HashMap<>();
    private String out;
    private String err;

    private int run(String... args) {
        return runIn(temp.resolve("实验 小学"), args);
    }

    private int runIn(Path data, String... args) {
        StringWriter results = new StringWriter();
        StringWriter words = new StringWriter();
        List<String> all = new ArrayList<>(List.of("--data", data.toString()));
        all.addAll(Arrays.asList(args));
        int status = Cli.run(
                all.toArray(String[]::new),
                new Folders(MadeUp.TEXTS),
                MadeUp.TEXTS,
                new PrintWriter(results),
                new PrintWriter(words),
                environment::get);
        out = results.toString();
        err = words.toString();
        return status;
    }

    /** Schools at a fixed time, with passwords that are cheap to check. */
    record Folders(Texts texts) implements Schools {

        @Override
        public OpenSchool open(Path folder, Session session) {
            return Features.of(Db.open(folder, session.keys(), MadeUp.CLOCK, () -> false), session, texts);
        }

        @Override
        public OpenSchool create(Path folder, Vault.Made vault) {
            if (vault == null) {
                return Features.of(MadeUp.database(folder, MadeUp.CLOCK), Session.none(), texts);
            }
            Session session = Session.first(folder, vault, kdf());
            return Features.of(Db.create(folder, session.keys(), MadeUp.CLOCK, () -> false), session, texts);
        }

        @Override
        public Kdf kdf() {
            return new Kdf(64, 1, 1);
        }

        @Override
        public Restore restore(Path folder, Session session) {
            return new Restore(folder, session.keys().data(), MadeUp.CLOCK);
        }

        @Override
        public Path usualFolder() {
            throw new AssertionError("every test names its folder");
        }
    }

    private void newSchool() {
        assertThat(run(
                        "new",
                        "--school",
                        "实验小学",
                        "--stage",
                        "小学",
                        "--district",
                        "河北区",
                        "--year",
                        "2025",
                        "--term1",
                        "2025-09-01..2026-01-24",
                        "--term2",
                        "2026-03-02..2026-07-10"))
                .isZero();
    }

    private JsonNode importFile(String kind, String file, int status, String... more) throws IOException {
        assumeTrue(Files.isDirectory(SAMPLES), "the sample files are not here");
        List<String> args =
                new ArrayList<>(List.of("import", kind, SAMPLES.resolve(file).toString(), "--json"));
        args.addAll(Arrays.asList(more));
        assertThat(run(args.toArray(String[]::new))).as(() -> err).isEqualTo(status);
        return JSON.readTree(out);
    }

    @Test
    void dutiesTellTheFiguresOfTheSampleFilesAndWhy() throws IOException {
        newSchool();
        importFile("staff", "教职工名册.xlsx", 0);
        importFile("roster", "学籍导出-600.xlsx", 0);
        importFile("visits", "家访台账-2025学年.xlsx", 0);
        assertThat(run("duties", "--term", "2025", "--pack", "000", "--json")).isZero();
        Map<String, String> figures = new HashMap<>();
        for (JsonNode duty : JSON.readTree(out)) {
            assertThat(duty.properties().stream().map(Map.Entry::getKey))
                    .containsExactly(
                            "duty", "clause", "status", "numerator", "denominator", "due", "missing", "reading");
            figures.put(
                    duty.get("duty").asText(),
                    duty.get("numerator").asInt() + "/"
                            + duty.get("denominator").asInt());
        }
        assertThat(figures)
                .containsEntry("000-8b", "1/6")
                .containsEntry("000-8c", "305/600")
                .containsEntry("000-8d", "8/18");
        assertThat(run("duties", "--term", "2025", "--pack", "000", "--why", "000-8b"))
                .isZero();
        assertThat(out.lines().filter(line -> line.startsWith("✔"))).isNotEmpty();
        assertThat(out.lines().filter(line -> line.startsWith("○"))).isNotEmpty();
        assertThat(run("duties", "--pack", "009")).isEqualTo(2);
        assertThat(run("duties", "--why", "000-99")).isEqualTo(2);
        assertThat(err).contains("000-99");
    }

    @Test
    void aSchoolGetsFromAnEmptyFolderToAllSixReports() throws IOException {
        newSchool();
        assertThat(importFile("staff", "教职工名册.xlsx", 0).get("added").asInt()).isEqualTo(49);
        assertThat(importFile("roster", "学籍导出-600.xlsx", 0).get("added").asInt())
                .isEqualTo(600);
        assertThat(importFile("visits", "家访台账-2025学年.xlsx", 0).get("added").asInt())
                .isEqualTo(687);
        Path reports = Files.createDirectories(temp.resolve("reports"));
        for (String report :
                List.of("visit-ledger", "visit-summary", "visit-records", "workload", "not-visited", "roster")) {
            for (String form : List.of("print", "data")) {
                assertThat(run("export", report, "--term", "2025", "--form", form, "--out", reports.toString()))
                        .as(() -> err)
                        .isZero();
            }
        }
        try (Stream<Path> files = Files.list(reports)) {
            assertThat(files).hasSize(12).allMatch(file -> file.toFile().length() > 3000);
        }
        assertThat(run("verify", "--json")).isZero();
        assertThat(JSON.readTree(out).get("rows").get("student").asInt()).isEqualTo(600);
    }

    @Test
    void attachmentsGoWithAReportIntoANewFolder() throws IOException {
        MadeUp.create(temp.resolve("实验 小学"), 60).close();
        String out1 = temp.resolve("上报").toString();
        assertThat(run("export", "visit-ledger", "--term", "2025", "--with-attachments", "--out", out1))
                .as(() -> err)
                .isZero();
        try (Stream<Path> files = Files.list(Path.of(out.strip()))) {
            assertThat(files).hasSize(2).contains(Path.of(out.strip(), "附件目录.xlsx"));
        }
        assertThat(run("export", "visit-ledger", "--term", "2025", "--with-attachments", "--out", out1 + ".xlsx"))
                .isEqualTo(2);
        assertThat(run("export", "workload", "--term", "2025", "--with-attachments", "--out", out1))
                .isEqualTo(3);
        assertThat(err).contains("只有统计数");
    }

    @Test
    void theInspectionPackIsAFolder() throws IOException {
        MadeUp.create(temp.resolve("实验 小学"), 60).close();
        String out1 = temp.resolve("迎检").toString();
        assertThat(run("export", "inspection-pack", "--term", "2025", "--out", out1 + ".xlsx"))
                .isEqualTo(2);
        assertThat(run("export", "inspection-pack", "--term", "2025", "--out", out1))
                .as(() -> err)
                .isZero();
        assertThat(Path.of(out.strip(), "迎检资料包目录.xlsx")).isNotEmptyFile();
    }

    @Test
    void aMessyListIsRefusedRowByRowAsTheContractSays() throws IOException {
        newSchool();
        JsonNode result = importFile(
                "roster",
                "二班-手工花名册.xlsx",
                1,
                "--problems",
                temp.resolve("bad.xlsx").toString());
        assertThat(result.get("read").asInt()).isEqualTo(35);
        assertThat(result.get("added").asInt()).isEqualTo(27);
        assertThat(problems(result.get("refused")))
                .containsExactlyInAnyOrder(
                        "9 id-checksum",
                        "14 required",
                        "21 id-checksum",
                        "25 required",
                        "30 id-as-number",
                        "32 id-checksum",
                        "36 required",
                        "39 duplicate-in-file");
        assertThat(problems(result.get("warnings")))
                .containsExactlyInAnyOrder(
                        "13 sex-differs-from-id", "24 sex-differs-from-id", "35 sex-differs-from-id");
        JsonNode again = importFile("roster", "二班-手工花名册.xlsx", 1, "--on-duplicate", "skip");
        assertThat(again.get("skipped").asInt()).isEqualTo(27);
        assertThat(again.get("added").asInt()).isZero();
    }

    private static List<String> problems(JsonNode list) {
        List<String> found = new ArrayList<>();
        list.forEach(one ->
                found.add(one.get("row").asInt() + " " + one.get("problem").asText()));
        return found;
    }

    @Test
    void theDutyPacksOfANewSchoolAreKept() {
        assertThat(run("new", "--school", "实验小学", "--stage", "小学", "--pack", "999"))
                .isEqualTo(2);
        assertThat(run("new", "--school", "实验小学", "--stage", "小学", "--pack", "000", "--pack", "003"))
                .isZero();
        try (OpenSchool school = new Folders(MadeUp.TEXTS).open(temp.resolve("实验 小学"), Session.none())) {
            assertThat(new SettingStore(school.db()).get(Access.administrator(), "packs"))
                    .contains("000,003");
        }
    }

    /** Of a pack's file the new school makes a pack of its own; a broken one is told with its line, and nothing is made. */
    @Test
    void aNewSchoolTakesAPackThatABureauWrote() throws IOException {
        Path broken = temp.resolve("坏.yaml");
        Files.writeString(broken, "pack: 坏\ntitle: 一\nnumber: 一\nregion: 一\npolicy: 一\nfrom: 昨天\n");
        assertThat(run("new", "--school", "实验小学", "--stage", "小学", "--pack", broken.toString()))
                .isEqualTo(3);
        assertThat(err).contains("坏.yaml").contains("第 6 行");
        Path bureau = temp.resolve("区清单.yaml");
        Files.writeString(bureau, """
                pack: 区清单
                title: 区里的清单
                number: 区教〔2026〕1号
                region: 本区
                policy: 无
                from: 2025-09-01
                duties:
                  - id: 区-1
                    clause: 一
                    phrase: [每学期至少一次]
                    strength: must
                    stages: [school]
                    span: term
                    measure: school
                    with: {needs: {guidance: 1}}
                """);
        String named = bureau.toString().replace(".yaml", "");
        assertThat(run("new", "--school", "实验小学", "--stage", "小学", "--year", "2025", "--pack", named, "--pack", "003"))
                .isZero();
        assertThat(run("duties", "--term", "2025-1", "--pack", "区清单")).isZero();
        assertThat(out).startsWith("区-1\t! 未达标\t0/1").hasLineCount(1);
        assertThat(run("duties", "--term", "2025-1", "--json")).isZero();
        assertThat(JSON.readTree(out)).hasSize(13);
    }

    @Test
    void checkingWritesNothingAndUndoingBringsBackWhatWas() throws IOException {
        newSchool();
        JsonNode checked = importFile("roster", "学籍导出-600.xlsx", 0, "--check");
        assertThat(checked.get("added").asInt()).isEqualTo(600);
        assertThat(checked.get("batch").isNull()).isTrue();
        run("verify", "--json");
        assertThat(JSON.readTree(out).get("rows").get("student").asInt()).isZero();
        String batch = importFile("roster", "学籍导出-600.xlsx", 0).get("batch").asText();
        assertThat(run("undo-import", batch)).isZero();
        run("verify", "--json");
        assertThat(JSON.readTree(out).get("rows").get("student").asInt()).isZero();
        assertThat(run("undo-import", batch)).isEqualTo(3);
    }

    @Test
    void everyVariantOfTheSameClassIsReadTheSame() throws IOException {
        newSchool();
        for (String file : List.of("一班-97.xls", "一班-网页.xls", "一班-gb18030.csv", "一班-utf8bom.csv")) {
            JsonNode result = importFile("roster", file, 0);
            assertThat(result.get("read").asInt()).as(file).isEqualTo(33);
            assertThat(result.get("refused")).isEmpty();
        }
    }

    @Test
    void wrongUseIsTwoRefusedIsThreeAndMissingDataIsFour() throws IOException {
        assertThat(run("reports")).isEqualTo(4);
        assertThat(err).contains("没有打开");
        newSchool();
        assertThat(run("frobnicate")).isEqualTo(2);
        assertThat(run("export", "no-such-report", "--out", temp.toString())).isEqualTo(2);
        assertThat(run("new", "--school", "另一所", "--stage", "小学")).isEqualTo(3);
        Path picture = Files.write(temp.resolve("照片.xlsx"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3});
        assertThat(run("import", "roster", picture.toString())).isEqualTo(3);
        assertThat(run("import", "roster", temp.resolve("没有.xlsx").toString())).isEqualTo(3);
        assertThat(run("export", "roster", "--term", "2025", "--unmasked", "--out", temp.toString()))
                .isEqualTo(3);
        assertThat(err).contains("原因");
    }

    @Test
    void helpSaysWhatEachOptionIsFor() {
        assertThat(run("--help")).isZero();
        assertThat(out).contains("undo-import");
        assertThat(run("import", "--help")).isZero();
        assertThat(out).contains("只检查，不导入", "学校的数据文件夹");
        assertThat(err).isEmpty();
    }

    @Test
    void wrongUseIsSaidInThePersonsLanguage() {
        newSchool();
        assertThat(run("import", "roster", "x.xlsx", "--jsn")).isEqualTo(2);
        assertThat(err).contains("不认识“--jsn”");
        assertThat(run("import", "roster")).isEqualTo(2);
        assertThat(err).contains("缺少 FILE");
        assertThat(run("undo-import", "第一批")).isEqualTo(2);
        assertThat(err).contains("“第一批”不是批次号").doesNotContain("Exception");
    }

    @Test
    void aSlipInMakingASchoolLeavesNothingBehind() {
        assertThat(run("new", "--school", " ", "--stage", "小学")).isEqualTo(2);
        assertThat(run("new", "--school", "实验小学", "--stage", "小学", "--year", "2025", "--term1", "2025-09-01"))
                .isEqualTo(2);
        assertThat(run("new", "--school", "实验小学", "--stage", "小学"))
                .as(() -> err)
                .isZero();
    }

    @Test
    void aFolderThatIsNotThereYetIsMadeForTheReport() throws IOException {
        newSchool();
        assertThat(run("export", "roster", "--term", "2025", "--out", temp.resolve("报表 一") + "/"))
                .isZero();
        try (Stream<Path> files = Files.list(temp.resolve("报表 一"))) {
            assertThat(files).singleElement().asString().endsWith(".xlsx").contains("学生花名册");
        }
        Path named = temp.resolve("新的/我的.XLSX");
        assertThat(run("export", "roster", "--term", "2025", "--out", named.toString()))
                .isZero();
        assertThat(named).isRegularFile();
    }

    @Test
    void aProblemNamesTheColumnAsItStandsInTheSheet() throws IOException {
        newSchool();
        Path file = Files.writeString(temp.resolve("名单.csv"), "学生姓名,身份证号,班别\n张三,123,2025级1班\n李四,,2025级1班\n");
        assertThat(run("import", "roster", file.toString(), "--json")).isEqualTo(1);
        assertThat(JSON.readTree(out).get("refused"))
                .allSatisfy(one -> assertThat(one.get("column").asText()).isEqualTo("身份证号"))
                .hasSize(2);
    }

    @Test
    void sheetsOfOneListAreReadTogetherOrAsAsked() throws IOException {
        newSchool();
        Path file = temp.resolve("两个班.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream to = Files.newOutputStream(file)) {
            write(book.createSheet("填写说明"), "请按要求填写姓名");
            write(book.createSheet("一班"), "姓名", "身份证件类型", "班级");
            write(book.getSheet("一班"), "张三", "其他", "2025级1班");
            write(book.createSheet("二班"), "姓名", "身份证件类型", "班级");
            write(book.getSheet("二班"), "李四", "其他", "2025级2班");
            write(book.getSheet("二班"), "王五", "没有这种", "2025级2班");
            book.write(to);
        }
        assertThat(run("import", "roster", file.toString(), "--sheet", "二班", "--check"))
                .isEqualTo(1);
        assertThat(err).contains("第 3 行", "没有读的工作表：一班").doesNotContain("填写说明");
        assertThat(run("import", "roster", file.toString(), "--sheet", "三班")).isEqualTo(2);
        assertThat(run("import", "roster", file.toString(), "--json"))
                .as(() -> err)
                .isEqualTo(1);
        assertThat(JSON.readTree(out).get("added").asInt()).isEqualTo(2);
        assertThat(JSON.readTree(out).get("refused").get(0).get("sheet").asText())
                .isEqualTo("二班");
        assertThat(err).contains("一起读了 2 张表头相同的工作表：一班、二班", "工作表“二班”第 3 行");
    }

    private static void write(XSSFSheet sheet, String... cells) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (String cell : cells) {
            row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell);
        }
    }

    @Test
    void anEnglishProgramReadsChineseFiles() throws IOException {
        newSchool();
        Path file = Files.writeString(temp.resolve("名单.csv"), "姓名,身份证件类型,班级,性别\n张三,其他,2025级1班,男\n");
        StringWriter words = new StringWriter();
        String data = temp.resolve("实验 小学").toString();
        int status = Cli.run(
                new String[] {"--data", data, "import", "roster", file.toString()},
                new Folders(Texts.in(Locale.ENGLISH)),
                Texts.in(Locale.ENGLISH),
                new PrintWriter(new StringWriter()),
                new PrintWriter(words),
                environment::get);
        assertThat(status).as(words::toString).isZero();
        assertThat(words.toString()).doesNotContain("读取");
    }

    @Test
    void nothingIsImportedIfTheBadRowsCannotBeSaved() throws IOException {
        newSchool();
        Path file = Files.writeString(temp.resolve("名单.csv"), "姓名,身份证件类型,班级\n张三,其他,2025级1班\n");
        Path blocked = Files.writeString(temp.resolve("不是文件夹"), "").resolve("bad.xlsx");
        assertThat(run("import", "roster", file.toString(), "--problems", blocked.toString()))
                .isEqualTo(3);
        run("verify", "--json");
        assertThat(JSON.readTree(out).get("rows").get("student").asInt()).isZero();
    }

    @Test
    void aMadeUpSchoolIsOpenedAgainAndARealOneIsLeftAlone() throws IOException {
        Path demo = temp.resolve("demo");
        assertThat(run("demo", "--out", demo.toString(), "--students", "66")).isZero();
        String first = out;
        assertThat(run("demo", "--out", demo.toString(), "--students", "66"))
                .as(() -> err)
                .isZero();
        assertThat(out).isEqualTo(first);
        assertThat(err).contains("已经有演示学校");
        newSchool();
        Path real = temp.resolve("真");
        Files.createDirectories(real);
        Files.move(temp.resolve("实验 小学"), real.resolve("data"));
        assertThat(run("demo", "--out", real.toString())).isEqualTo(3);
        assertThat(err).contains("真实学校");
        assertThat(real.resolve("reports")).doesNotExist();
    }

    @Test
    void theMadeUpSchoolIsTheSameEachTimeAndExportsEveryReport() throws IOException {
        Path first = temp.resolve("a");
        assertThat(run("demo", "--out", first.toString(), "--students", "66"))
                .as(() -> err)
                .isZero();
        int written = out.split("\n", -1).length - 1;
        assertThat(run("reports")).isEqualTo(4);
        try (Stream<Path> files = Files.list(first.resolve("reports"))) {
            assertThat(files).hasSize(written).hasSizeGreaterThanOrEqualTo(12);
        }
        assertThat(run("demo", "--out", temp.resolve("b").toString(), "--students", "66"))
                .isZero();
        assertThat(data(temp.resolve("b"))).isEqualTo(data(first));
    }

    @Test
    void chartsAreDrawnOfTheDutiesThatAreNamed() throws IOException {
        Path demo = temp.resolve("demo");
        assertThat(run("demo", "--out", demo.toString(), "--students", "66")).isZero();
        Path data = demo.resolve("data");
        String file = temp.resolve("图表.xlsx").toString();
        String[] charts = {"export", "duty-charts", "--term", "2025", "--form", "data", "--out", file};
        assertThat(runIn(data, with(charts, "--duty", "000-8c", "--duty", "004")))
                .isZero();
        assertThat(SheetFile.sheets(Path.of(file)).get(0).grid().lines().stream()
                        .skip(1)
                        .map(line -> line.cell(1))
                        .filter(chart -> !chart.isEmpty()))
                .isNotEmpty()
                .allMatch(chart -> chart.startsWith("000-8c ") || chart.startsWith("004-"));
        assertThat(runIn(data, with(charts, "--duty", "000-99"))).isEqualTo(2);
        assertThat(err).contains("000-99");
        assertThat(runIn(data, "export", "workload", "--term", "2025", "--out", file, "--duty", "000"))
                .isEqualTo(2);
        assertThat(err).contains("duty-charts");
    }

    private static String[] with(String[] begun, String... rest) {
        return Stream.concat(Arrays.stream(begun), Arrays.stream(rest)).toArray(String[]::new);
    }

    /** What the data forms say, by file. */
    private static Map<String, Grid> data(Path demo) throws IOException {
        try (Stream<Path> files = Files.list(demo.resolve("reports"))) {
            return files.filter(file -> file.toString().contains("数据版"))
                    .collect(Collectors.toMap(file -> file.getFileName().toString(), SheetFile::read));
        }
    }

    private void newSchoolWithAccounts() {
        environment.put("GONGYU_PASSWORD", "three cups of tea");
        assertThat(run("new", "--school", "实验小学", "--stage", "小学", "--year", "2025", "--user", "王老师"))
                .as(() -> err)
                .isZero();
    }

    @Test
    void aSchoolWithAnAdministratorPrintsItsRecoveryCodeOnceAndAsksForThePassword() {
        newSchoolWithAccounts();
        assertThat(out.strip()).matches("([0-9A-Z]{5}-){6}[0-9A-Z]{5}");
        assertThat(RecoveryCode.parse(out)).isPresent();
        assertThat(run("verify", "--user", "王老师")).as(() -> err).isZero();
        assertThat(run("verify")).isEqualTo(3);
        assertThat(err).contains("--user");
        environment.clear();
        assertThat(run("verify", "--user", "王老师")).isEqualTo(2);
    }

    /** Promise 6. */
    @Test
    void aWrongPasswordIsStatusThreeAndDamageIsStatusFourWithOtherWords() throws IOException {
        newSchoolWithAccounts();
        environment.put("GONGYU_PASSWORD", "four cups of tea!");
        assertThat(run("verify", "--user", "王老师")).isEqualTo(3);
        String wrong = err;
        environment.put("GONGYU_PASSWORD", "three cups of tea");
        Path data = temp.resolve("实验 小学").resolve("gongyu.mv.db");
        byte[] good = Files.readAllBytes(data);
        Files.write(data, Arrays.copyOf(good, good.length / 2));
        assertThat(run("verify", "--user", "王老师")).isEqualTo(4);
        assertThat(err).isNotEqualTo(wrong);
        Files.write(data, good);
        assertThat(run("verify", "--user", "王老师")).isZero();
        Path vault = temp.resolve("实验 小学").resolve("vault.json");
        Files.writeString(vault, Files.readString(vault).replace("\"generation\" : 1", "\"generation\" : 2"));
        assertThat(run("verify", "--user", "王老师")).isEqualTo(4);
        assertThat(err).contains("vault.json").isNotEqualTo(wrong);
    }

    @Test
    void aPasswordFromAFileIsItsFirstLineAndAWeakOneIsRefused() throws IOException {
        Path file = Files.writeString(temp.resolve("密码.txt"), "三杯清茶配一本好书\nnot this\n");
        String[] make = {"new", "--school", "实验小学", "--stage", "小学", "--user", "王", "--password-file", file.toString()};
        assertThat(run(make)).as(() -> err).isEqualTo(3);
        Files.writeString(file, "三杯清茶配一本好书吧\nnot this\n");
        assertThat(run(make)).as(() -> err).isZero();
        assertThat(run("reports", "--user", "王", "--password-file", file.toString()))
                .isZero();
        assertThat(run("verify", "--user", "王", "--password-file", "/nowhere")).isEqualTo(3);
    }

    /** Promise 16, for the command line's ways: nothing that was brought in stands in the data folder in plain text. */
    @Test
    void nothingThatWasImportedStandsInTheFolderInPlainText() throws IOException {
        newSchoolWithAccounts();
        Path roster = temp.resolve("名册.csv");
        Files.writeString(roster, "学生姓名,性别,身份证件号,班别\n金丝雀,女,120199201804152540,2024级1班\n");
        assertThat(run("import", "roster", roster.toString(), "--user", "王老师"))
                .as(() -> err)
                .isZero();
        try (Stream<Path> files = Files.walk(temp.resolve("实验 小学"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
                for (java.nio.charset.Charset charset :
                        List.of(java.nio.charset.StandardCharsets.UTF_8, java.nio.charset.StandardCharsets.UTF_16BE)) {
                    String canary = new String("金丝雀".getBytes(charset), java.nio.charset.StandardCharsets.ISO_8859_1);
                    assertThat(bytes.contains(canary)).as(file.toString()).isFalse();
                }
            }
        }
    }

    /** Promise 20, on the command line. */
    @Test
    void verifySaysWhetherAnybodyTamperedWithTheLog() throws IOException {
        newSchool();
        assertThat(run("verify", "--json")).isZero();
        assertThat(JSON.readTree(out).get("audit").asText()).matches("\\d+-[0-9a-f]{16}");
        try (OpenSchool school = new Folders(MadeUp.TEXTS).open(temp.resolve("实验 小学"), Session.none())) {
            school.db().change(Access.administrator(), tx -> tx.sql().execute("update audit set who = 'x'"));
        }
        assertThat(run("verify")).isEqualTo(4);
        assertThat(err).contains("日志");
    }
}
