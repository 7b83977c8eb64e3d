package org.gongyu.feature.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongyu.MadeUp;
import org.gongyu.db.Stored;
import org.gongyu.feature.OpenSchool;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.Grid;
import org.gongyu.sheet.ImportRun;
import org.gongyu.sheet.Importer;
import org.gongyu.sheet.SheetFile;
import org.gongyu.vault.Access;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list of children as schools really keep it: a title over all columns, classes joined over several rows, days as words, slips of the pen. */
class CareMessyListTest {

    private static final Access ADMIN = Access.administrator();
    private static final Scope EVER = new Scope(Period.ALWAYS, null);

    @TempDir
    private Path folder;

    private OpenSchool school;
    private Care care;
    private List<Pupil> children;
    private String className;

    @BeforeEach
    void open() {
        school = MadeUp.create(folder.resolve("学校"), 60);
        care = CareSchool.care(school);
        className = className(withoutFile().findFirst().orElseThrow());
        children = withoutFile().filter(one -> className.equals(className(one))).toList();
    }

    @AfterEach
    void close() {
        school.close();
    }

    private Stream<Pupil> withoutFile() {
        return care.campus().roster(ADMIN).pupils().stream()
                .filter(one -> care.files().of(ADMIN, one.id()).isEmpty());
    }

    private String className(Pupil child) {
        return care.campus()
                .roster(ADMIN)
                .classOn(child.id(), care.campus().today())
                .map(one -> one.label())
                .orElse(null);
    }

    private Path messy() throws IOException {
        Path file = folder.resolve("名单.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet("特殊学生");
            row(sheet, 0, "某某小学特殊群体学生摸底表");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 6));
            row(sheet, 1, "班级", "姓 名", "类别", "关注等级", "建档日期", "残疾人证号", "家里有几只羊");
            row(sheet, 2, className, name(0), "留守儿童", "一般关注", "2026年9月10日", "", "三只");
            row(sheet, 3, "", name(1), "孤儿，家庭困难", "重点关注", "2026.9.10", "", "");
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
            row(sheet, 4, className, "查无此人", "留守儿童", "一般关注", "2026-09-10", "", "");
            row(sheet, 5, className, name(2), "没有这一类", "一般关注", "2026-09-10", "", "");
            row(sheet, 6, className, name(3), "留守儿童", "一般关注", "开学以后", "", "");
            row(sheet, 7, className, name(4), "残疾儿童", "一般关注", "20260910", "123", "两只");
            book.write(out);
        }
        return file;
    }

    private static void row(XSSFSheet sheet, int number, String... cells) {
        Row row = sheet.createRow(number);
        for (int column = 0; column < cells.length; column++) {
            row.createCell(column).setCellValue(cells[column]);
        }
    }

    private String name(int child) {
        return children.get(child).name();
    }

    private ImportRun<?> run() throws IOException {
        Importer<?> importer = school.importers().stream()
                .filter(one -> one.key().equals("care"))
                .findFirst()
                .orElseThrow();
        ImportRun<?> run = ImportRun.read(importer, ADMIN, school.db(), MadeUp.TEXTS, messy());
        run.check();
        return run;
    }

    private CareFile file(int child) {
        return care.files().list(ADMIN, EVER).stream()
                .map(Stored::value)
                .filter(one -> one.student().id().equals(children.get(child).id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatCanBeReadIsStoredAndNothingElse() throws IOException {
        int before = care.files().list(ADMIN, EVER).size();
        ImportRun<?> run = run();
        assertThat(run.refused()).extracting(row -> row.number()).containsExactly(5, 6, 7, 8);
        assertThat(run.store(false).added()).isEqualTo(2);
        assertThat(care.files().list(ADMIN, EVER)).hasSize(before + 2);
        assertThat(file(0).course().openedOn()).isEqualTo(LocalDate.of(2026, 9, 10));
        assertThat(file(1).course().openedOn()).isEqualTo(LocalDate.of(2026, 9, 10));
        assertThat(file(1).categories()).extracting(one -> one.label()).containsExactly("孤儿", "家庭困难");
    }

    @Test
    void refusedRowsComeBackAsTheyWereWithTheRemedyInWords() throws IOException {
        ImportRun<?> run = run();
        Path mend = folder.resolve("待改.xlsx");
        run.saveRefused(mend);
        List<List<String>> rows = SheetFile.sheets(mend).get(0).grid().lines().stream()
                .map(Grid.Line::cells)
                .toList();
        assertThat(rows).hasSize(5);
        assertThat(rows.get(0)).as("a column nobody asked for is kept").contains("家里有几只羊");
        assertThat(String.join("|", rows.get(1))).contains("查无此人", "学生姓名：");
        assertThat(String.join("|", rows.get(2))).contains("没有这一类", "类别：");
        assertThat(String.join("|", rows.get(3))).contains("开学以后", "建档日期：");
        assertThat(String.join("|", rows.get(4))).contains("123", "残疾人证号：", "两只", "20260910");
    }
}
