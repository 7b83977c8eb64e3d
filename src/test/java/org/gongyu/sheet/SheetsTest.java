package org.gongyu.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gongyu.MadeBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks with a sheet for each class, and with sheets of other lists. */
class SheetsTest {

    private static final String ID = "120199201804152540";

    @TempDir
    Path folder;

    private final Intake<Pupil> intake = new Intake<>(Pupil.LEDGER, Pupil.TEXTS);

    private Sheets<Pupil> sheets(MadeBook book) {
        Path file = book.to(folder.resolve("名册.xlsx"));
        return Sheets.of(intake, SheetFile.sheets(file), new SheetClasses<>(null, ""), Map.of());
    }

    private List<String> places(Sheets<Pupil> sheets) {
        return intake.rows(sheets).stream()
                .map(row -> row.sheet() + row.number() + row.draft().get(Pupil.NAME))
                .toList();
    }

    @Test
    void sheetsWithNearlyTheSameHeadsAreOneList() {
        Sheets<Pupil> sheets = sheets(new MadeBook()
                .sheet("填写说明", "请按要求填写")
                .sheet("三1班", "三年级1班名册", "序号|姓名|身份证号|性别", "1|邹娜|" + ID + "|女")
                .sheet("三2班", "身份证号码|学生姓名|备注|性别", ID + "|张伟||男", "合计|1人||")
                .sheet("三3班", "姓名|身份证号|性别"));
        assertThat(sheets.taken()).containsExactly("三1班", "三2班", "三3班");
        assertThat(places(sheets)).containsExactly("三1班3邹娜", "三2班2张伟");
    }

    @Test
    void anotherListIsLeftOutAndNamedAndCanBeTakenInstead() {
        Sheets<Pupil> sheets = sheets(new MadeBook()
                .sheet("学生", "姓名|身份证号|性别|班级|电话", "邹娜|" + ID + "|女|三1|")
                .sheet("教师", "姓名|身份证号|职称|任教学科|工号|学历|职务", "王老师|" + ID + "|高级|语文|1||"));
        assertThat(sheets.taken()).containsExactly("学生");
        assertThat(sheets.leftOut()).containsExactly("教师");
        assertThat(places(sheets)).containsExactly("2邹娜");
        assertThat(sheets.readOnly(List.of("没有"))).isFalse();
        assertThat(sheets.readOnly(List.of("教师"))).isTrue();
        assertThat(places(sheets)).containsExactly("2王老师");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSheetThatRepeatsTheOthersIsNotReadWithThem(boolean first) {
        MadeBook book = new MadeBook();
        String[] all = {"姓名|身份证号", "邹娜|" + ID, "张伟|" + ID};
        if (first) {
            book.sheet("全校汇总", all);
        }
        book.sheet("一班", "姓名|身份证号", "邹娜|" + ID).sheet("二班", "姓名|身份证号", "张伟|" + ID);
        if (!first) {
            book.sheet("全校汇总", all);
        }
        assertThat(sheets(book).taken()).isEqualTo(first ? List.of("全校汇总") : List.of("一班", "二班"));
    }

    @Test
    void aSheetCanBeLeftOutButNotTheLast() {
        Sheets<Pupil> sheets =
                sheets(new MadeBook().sheet("一班", "姓名|身份证号", "邹娜|" + ID).sheet("二班", "姓名|身份证号", "张伟|" + ID));
        sheets.read(0, false);
        sheets.read(1, false);
        assertThat(sheets.taken()).containsExactly("二班");
        sheets.read(0, true);
        assertThat(places(sheets)).containsExactly("一班2邹娜", "二班2张伟");
    }

    @Test
    void aColumnMatchedByHandIsMatchedInEverySheet() {
        Sheets<Pupil> sheets = sheets(new MadeBook()
                .sheet("一班", "姓名|证号|爱好", "邹娜|" + ID + "|画画")
                .sheet("二班", "证号|爱好|姓名|班主任", ID + "|唱歌|张伟|王"));
        assertThat(sheets.missing()).isEqualTo(List.of(Pupil.ID_NUMBER));
        assertThat(sheets.taken()).hasSize(2);
        assertThat(sheets.heads()).extracting(Sheets.Head::header).containsExactly("姓名", "证号", "爱好", "班主任");
        sheets.match(sheets.heads().get(1), Pupil.ID_NUMBER);
        assertThat(sheets.missing()).isEmpty();
        assertThat(places(sheets)).containsExactly("一班2邹娜", "二班2张伟");
        assertThat(sheets.remembered()).containsEntry("证号", "id-number");
    }

    @Test
    void refusedRowsAreSavedInASheetForEach() {
        Sheets<Pupil> sheets = sheets(new MadeBook()
                .sheet("一班", "姓名|身份证号", "邹娜|" + ID, "赵一|1")
                .sheet("二班", "姓名|身份证号", "张伟|" + ID)
                .sheet("三班", "姓名|身份证号", "|" + ID));
        Path file = folder.resolve("待更正.xlsx");
        new ProblemBook<>(Pupil.LEDGER, Pupil.TEXTS).write(sheets, intake.rows(sheets), file);
        List<Sheet> saved = SheetFile.sheets(file);
        assertThat(saved).extracting(Sheet::name).containsExactly("一班", "三班");
        assertThat(saved.get(0).grid().lines().get(1).cells()).startsWith("3", "赵一", "1");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyRowOfEverySheetIsReadWhateverTheOrderOfItsColumns(int seed) {
        Random random = new Random(seed);
        MadeBook book = new MadeBook();
        List<String> expected = new ArrayList<>();
        for (int sheet = 1; sheet <= 1 + random.nextInt(5); sheet++) {
            String name = "三" + sheet + "班";
            List<String> keys = new ArrayList<>(List.of("姓名", "身份证号", "性别", "备注"));
            Collections.shuffle(keys, random);
            List<String> lines = new ArrayList<>(Collections.nCopies(random.nextInt(3), "标题"));
            lines.add(String.join("|", keys));
            for (int row = random.nextInt(4); row >= 0; row--) {
                String child = "生" + sheet + "之" + row;
                lines.add(String.join("|", keys)
                        .replace("姓名", child)
                        .replace("身份证号", ID)
                        .replace("性别", "男"));
                expected.add(child);
            }
            book.sheet(name, lines);
        }
        Sheets<Pupil> sheets = sheets(book);
        List<Row<Pupil>> rows = intake.rows(sheets);
        assertThat(rows).extracting(row -> row.draft().get(Pupil.NAME)).containsExactlyElementsOf(expected);
        assertThat(rows).allSatisfy(row -> assertThat(sheets.of(row)
                        .sheet()
                        .grid()
                        .lines()
                        .get(row.number() - 1)
                        .cells())
                .contains(row.draft().get(Pupil.NAME)));
    }
}
