package org.gongyu.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyu.ledger.Problem;
import org.gongyu.work.Failure;
import org.junit.jupiter.api.Test;

class IntakeTest {

    private static final String GOOD_ID = "120199201804152540";

    private final Intake<Pupil> intake = new Intake<>(Pupil.LEDGER, Pupil.TEXTS);

    private static Grid grid(String... lines) {
        List<Grid.Line> made = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isEmpty()) {
                made.add(new Grid.Line(i + 1, Arrays.asList(lines[i].split("\\|", -1))));
            }
        }
        return new Grid(made);
    }

    private List<Row<Pupil>> rows(Grid grid) {
        return intake.rows(grid, intake.match(grid, Map.of()));
    }

    private static List<String> problems(Row<Pupil> row) {
        return row.problems().stream().map(Problem::key).toList();
    }

    @Test
    void aHandmadeRosterIsReadAsACarefulPersonWould() {
        List<Row<Pupil>> rows = rows(SheetFile.read(Samples.file("二班-手工花名册.xlsx")));
        assertThat(rows).hasSize(35);
        assertThat(rows.stream().filter(Row::isRefused))
                .extracting(row -> row.number() + " " + problems(row))
                .containsExactly(
                        "9 [id-checksum]",
                        "14 [required]",
                        "21 [id-checksum]",
                        "25 [required]",
                        "30 [id-as-number]",
                        "32 [id-checksum]",
                        "36 [required]");
        assertThat(rows.get(1).draft().get(Pupil.NAME)).isEqualTo("万梓豪");
        assertThat(rows.get(2).draft().get(Pupil.ID_NUMBER)).isEqualTo("120199201711200507");
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.draft().get(Pupil.BIRTH)).isNotNull());
    }

    @Test
    void headersMatchByLabelAndAliasWhateverTheirMarksAndSpaces() {
        Matching<Pupil> matching = intake.match(grid("★姓 名|性别*|身份证件号（必填）|出生\n日期|班　级|ｘｘ"), Map.of());
        assertThat(matching.fields().values())
                .containsExactlyInAnyOrder(Pupil.NAME, Pupil.SEX, Pupil.ID_NUMBER, Pupil.BIRTH, Pupil.CLASS);
        assertThat(matching.field(5)).isEmpty();
    }

    @Test
    void aLaoshiIsATeacher() {
        assertThat(Labels.plain("家访 老师*")).isEqualTo(Labels.plain("家访教师"));
    }

    @Test
    void aLabelComesBeforeAnAliasWhereverItStands() {
        Matching<Pupil> matching = intake.match(grid("联系电话|姓名|电话|身份证号"), Map.of());
        assertThat(matching.field(2)).contains(Pupil.PHONE);
        assertThat(matching.field(0)).isEmpty();
    }

    @Test
    void theHeaderIsFoundBelowTitles() {
        Grid grid = grid("二年级2班学生花名册", "填报单位：|填报日期：", "", "序号|姓名|身份证号", "1|邹娜|" + GOOD_ID);
        Matching<Pupil> matching = intake.match(grid, Map.of());
        assertThat(matching.lastHeaderRow()).isEqualTo(4);
        assertThat(intake.rows(grid, matching)).hasSize(1);
    }

    @Test
    void aHeaderOfTwoRowsIsReadAsOne() {
        Matching<Pupil> matching = intake.match(
                grid("序号|学生|学生||监护人1|", "|姓名|身份证件|性别|姓名|电话", "1|邹娜|" + GOOD_ID + "|女|邹华|13750142683"), Map.of());
        assertThat(matching.lastHeaderRow()).isEqualTo(2);
        assertThat(matching.headers()).containsExactly("序号", "学生姓名", "学生身份证件", "学生性别", "监护人1姓名", "监护人1电话");
        assertThat(matching.fields()).isEqualTo(Map.of(1, Pupil.NAME, 3, Pupil.SEX, 5, Pupil.PHONE));
    }

    @Test
    void totalsNotesRepeatedHeadersAndPreparedNumbersAreNoRecords() {
        Grid grid = grid("序号|姓名|身份证号", "1|邹娜|" + GOOD_ID, "2||", "序号|姓名|身份证号", "合计|1人|", "填表人：王老师||", "说明：由班主任核对。||");
        assertThat(rows(grid)).extracting(Row::number).containsExactly(2);
    }

    @Test
    void aPupilWithoutANameIsARefusedRowAndNotAFooter() {
        assertThat(problems(rows(grid("姓名|身份证号|备注", "|" + GOOD_ID + "|说明")).get(0)))
                .containsExactly("required");
    }

    @Test
    void aRequiredFieldWithoutAColumnIsSaidOnce() {
        Grid grid = grid("姓名|性别", "邹娜|女");
        Failure told = catchThrowableOfType(Failure.BadFile.class, () -> rows(grid));
        assertThat(told.key()).isEqualTo("file-missing-columns");
        assertThat(told.args()).containsExactly("身份证号");
    }

    @Test
    void pastedRowsWithAHeaderAreMatchedByIt() {
        Grid grid = grid("身份证号|姓名", GOOD_ID + "|邹娜");
        Matching<Pupil> matching = intake.matchPasted(grid, List.of("姓名", "身份证号"), Map.of());
        assertThat(matching.lastHeaderRow()).isEqualTo(1);
        assertThat(matching.fields()).isEqualTo(Map.of(0, Pupil.ID_NUMBER, 1, Pupil.NAME));
    }

    @Test
    void pastedRowsWithoutAHeaderAreTakenForTheColumnsOfTheTable() {
        Grid grid = grid("邹娜||" + GOOD_ID + "|女|x", "姓名|二班|" + GOOD_ID + "|男|y");
        Matching<Pupil> matching = intake.matchPasted(grid, List.of("姓名", "年级", "身份证号", "性别"), Map.of());
        assertThat(matching.lastHeaderRow()).isZero();
        assertThat(matching.headers()).containsExactly("姓名", "年级", "身份证号", "性别", "第 5 列");
        assertThat(matching.fields()).isEqualTo(Map.of(0, Pupil.NAME, 2, Pupil.ID_NUMBER, 3, Pupil.SEX));
        assertThat(intake.rows(grid, matching)).extracting(Row::number).containsExactly(1, 2);
        assertThat(matching.with(3, null).remembered()).isEmpty();
    }

    @Test
    void aFileWithoutAHeaderSaysSo() {
        Failure told =
                catchThrowableOfType(Failure.BadFile.class, () -> intake.match(grid("今天天气|很好", "1|2"), Map.of()));
        assertThat(told.key()).isEqualTo("file-no-header");
    }

    @Test
    void anUnreadableValueIsNotAlsoMissing() {
        Grid grid = grid("姓名|身份证号", "邹娜|1.20199E+17");
        assertThat(problems(rows(grid).get(0))).containsExactly("id-as-number");
    }

    @Test
    void aColumnCanBeGivenToAnotherFieldAndIsRememberedForTheNextFile() {
        Grid grid = grid("姓名|证号|身份证号", "邹娜|" + GOOD_ID + "|无");
        Matching<Pupil> mended = intake.match(grid, Map.of()).with(1, Pupil.ID_NUMBER);
        assertThat(mended.field(2)).isEmpty();
        assertThat(intake.rows(grid, mended).get(0).isRefused()).isFalse();
        Matching<Pupil> next = intake.match(grid, mended.remembered());
        assertThat(next.fields()).isEqualTo(mended.fields());
    }

    @Test
    void aRowIsCheckedAgainWhenOneOfItsCellsIsMended() {
        Row<Pupil> row = rows(grid("姓名|身份证号|性别", "邹娜|120199201804152541|未知")).get(0);
        assertThat(problems(row)).containsExactlyInAnyOrder("choice", "id-checksum");
        intake.reread(row, Pupil.ID_NUMBER, GOOD_ID);
        assertThat(problems(row)).containsExactly("choice");
        intake.reread(row, Pupil.SEX, "女");
        assertThat(row.isRefused()).isFalse();
        assertThat(row.written()).containsEntry(Pupil.SEX, "女");
    }

    @Test
    void aDecisionOutlivesACheckOfTheSameTwin() {
        Row<Pupil> row = rows(grid("姓名|身份证号", "邹娜|" + GOOD_ID)).get(0);
        Row.Twin twin = new Row.Twin(new UUID(1, 2), "邹娜");
        row.repeats(twin);
        assertThat(row.fate()).isEqualTo(Row.Fate.UPDATE);
        row.decide(Row.Fate.SKIP);
        intake.recheck(List.of(row));
        row.repeats(twin);
        assertThat(row.fate()).isEqualTo(Row.Fate.SKIP);
        intake.recheck(List.of(row));
        row.decide(Row.Fate.UPDATE);
        assertThat(row.fate()).isEqualTo(Row.Fate.ADD);
    }

    @Test
    void columnsThatTheFileLacksAreLeftAlone() {
        Row<Pupil> row = rows(grid("姓名|身份证号|性别", "邹娜|" + GOOD_ID + "|")).get(0);
        assertThat(row.draft().fields()).containsExactlyInAnyOrder(Pupil.NAME, Pupil.ID_NUMBER, Pupil.SEX);
    }

    @Test
    void typedRowsLackNoColumnUnderWhichNothingWasTyped() {
        List<String> heads = List.of("姓名", "年级", "身份证号", "性别");
        Grid grid = new Grid(List.of(new Grid.Line(1, List.of("张伟"))));
        assertThat(intake.matchPasted(grid, heads, Map.of()).missing()).isNotEmpty();
        assertThat(intake.matchTyped(heads).missing()).isEmpty();
    }
}
