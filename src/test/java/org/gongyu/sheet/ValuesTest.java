package org.gongyu.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    private final Values values = new Values(Pupil.TEXTS);

    private <T> T read(Field<Pupil, T> field, String text) {
        Draft<Pupil> draft = new Draft<>();
        values.read(field, text, draft);
        return draft.get(field);
    }

    private String problem(Field<Pupil, ?> field, String text) {
        Draft<Pupil> draft = new Draft<>();
        values.read(field, text, draft);
        return draft.unreadable().stream().map(Problem::key).findFirst().orElse("none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"阿依古丽·买买提", "䶮", "𬱖", "欧阳 娟婷", "Ａnna", "1.5E", "5E1"})
    void namesAreOnlyTrimmed(String name) {
        assertThat(read(Pupil.NAME, "\u3000 \u00A0" + name + "\uFEFF ")).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20180415",
                "43205",
                "2018-04-15",
                "2018/4/15",
                "2018.4.15",
                "2018年4月15日",
                "２０１８０４１５",
                " 2018 年 4 月 15 日",
                "2018-04-15 00:00",
                "2018-04-15T08:30:00",
                "2018.04.15 8点",
                "2018／04／15",
                "2018—04—15",
                "2018、4、15",
                "2018-04-15 上午",
                "2018年4月15日（星期日）下午2:30",
                "2018.4.15 周日"
            })
    void aDayIsReadInEverySpelling(String text) {
        assertThat(read(Pupil.BIRTH, text)).isEqualTo(LocalDate.of(2018, 4, 15));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-02-30", "201804", "12345", "99999", "18-4", "不详", "20181301"})
    void whatIsNoDayIsSaidToBeNone(String text) {
        assertThat(problem(Pupil.BIRTH, text)).isEqualTo("date");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025.9.1-9.5",
                "9月1日至5日",
                "2025年10月—11月",
                "2025年9月1日～2025年9月5日",
                "2025-09-01~2025-09-05",
                "10月到11月"
            })
    void severalDaysAreNotTakenForOne(String text) {
        assertThat(problem(Pupil.BIRTH, text)).isEqualTo("date-range");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "19:30",
                "19：30",
                "19点30分",
                "19点半",
                "１９：３０",
                "2025-09-05 19:30",
                "19:30:00",
                "19时30分",
                "1930",
                "晚上7点半",
                "下午7:30",
                "2025-09-05 下午 7:30",
                "晚上19:30"
            })
    void aTimeIsReadInEverySpelling(String text) {
        assertThat(read(Pupil.ARRIVES, text)).isEqualTo(LocalTime.of(19, 30));
    }

    @Test
    void whatIsNoTimeIsSaidToBeNone() {
        assertThat(problem(Pupil.ARRIVES, "25:00")).isEqualTo("time");
        assertThat(read(Pupil.ARRIVES, "19点")).isEqualTo(LocalTime.of(19, 0));
        assertThat(read(Pupil.ARRIVES, "中午12:05")).isEqualTo(LocalTime.of(12, 5));
        assertThat(read(Pupil.ARRIVES, "下午12:05")).isEqualTo(LocalTime.of(12, 5));
        assertThat(read(Pupil.ARRIVES, "上午8:00")).isEqualTo(LocalTime.of(8, 0));
    }

    @Test
    void identityNumbersLoseSpacesAndWidthButNoDigit() {
        assertThat(read(Pupil.ID_NUMBER, " １２０１９９ ２０１８０６１９１０５ｘ")).isEqualTo("12019920180619105X");
        assertThat(problem(Pupil.ID_NUMBER, "1.201992018030535e+17")).isEqualTo("id-as-number");
        assertThat(problem(Pupil.ID_NUMBER, "1.20199E+17")).isEqualTo("id-as-number");
        assertThat(problem(Pupil.NAME, "1.20199E+17")).isEqualTo("id-as-number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.20199201804154E+17", "1.2E+17", "1.20199e+17", "1E17"})
    void aNumberInENotationHasLostItsDigitsHoweverFewAreShown(String text) {
        assertThat(problem(Pupil.ID_NUMBER, text)).isEqualTo("id-as-number");
        assertThat(problem(Pupil.PHONE, text)).isEqualTo("id-as-number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'120199201804152540", "’120199201804152540", "`120199201804152540'"})
    void theApostropheThatMarksDigitsAsTextIsNoPartOfThem(String text) {
        assertThat(read(Pupil.ID_NUMBER, text)).isEqualTo("120199201804152540");
    }

    @Test
    void phonesLoseSpacesAndOddHyphens() {
        assertThat(read(Pupil.PHONE, "138 1234 5678")).isEqualTo("13812345678");
        assertThat(read(Pupil.PHONE, "０２２—12345678")).isEqualTo("022-12345678");
        assertThat(read(Pupil.PHONE, "022-6634-1234")).isEqualTo("022-6634-1234");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "138-1234-5678",
                "138 1234 5678",
                "138.1234.5678",
                "+86 138-1234-5678",
                "8613812345678",
                "138－1234－5678"
            })
    void aMobileNumberIsReadHoweverItsDigitsAreGrouped(String text) {
        assertThat(read(Pupil.PHONE, text)).isEqualTo("13812345678");
    }

    @Test
    void flagsAreReadAsTicksWordsAndDigits() {
        assertThat(List.of("是", "√", "1", "y", "TRUE", "Ｙ"))
                .allSatisfy(yes -> assertThat(read(Pupil.BOARDER, yes)).isTrue());
        assertThat(List.of("否", "0", "N", "false", "×"))
                .allSatisfy(no -> assertThat(read(Pupil.BOARDER, no)).isFalse());
        assertThat(problem(Pupil.BOARDER, "也许")).isEqualTo("flag");
        assertThat(read(Pupil.BOARDER, " ")).isNull();
    }

    @Test
    void choicesAreReadByLabelNameAndAlias() {
        assertThat(List.of("女", "女 ", "FEMALE", "female", "女性", "2", "２"))
                .allSatisfy(word -> assertThat(read(Pupil.SEX, word)).isEqualTo(Pupil.Sex.FEMALE));
    }

    @Test
    void anUnknownChoiceNamesTheAllowedOnes() {
        Draft<Pupil> draft = new Draft<>();
        values.read(Pupil.SEX, "不明", draft);
        assertThat(draft.unreadable()).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo("choice");
            assertThat(problem.args()).containsExactly("不明", "男、女");
        });
    }

    @Test
    void aSchoolYearIsWrittenOutAndReadAsPeopleWriteIt() {
        Field<Pupil, Integer> year = Field.of("order", new Kind.SchoolYear(), Pupil::order);
        assertThat(values.show(year, 2025)).isEqualTo("2025—2026学年");
        assertThat(List.of("2025", "2025-2026", "2025—2026学年", "2025-26学年度", "２０２５学年", "2025—2026 school year"))
                .allSatisfy(text -> assertThat(read(year, text)).isEqualTo(2025));
        assertThat(List.of("2025-2027", "25", "今年", "2025-1"))
                .allSatisfy(text -> assertThat(problem(year, text)).isEqualTo("school-year"));
    }

    @Test
    void numbersAreWhole() {
        assertThat(read(Pupil.ORDER, "０7")).isEqualTo(7);
        assertThat(read(Pupil.ORDER, "7.0")).isEqualTo(7);
        assertThat(problem(Pupil.ORDER, "7.5")).isEqualTo("number");
        assertThat(problem(Pupil.ORDER, "99999999999")).isEqualTo("number");
    }

    @Test
    void formulaErrorsAreNoValues() {
        assertThat(problem(Pupil.NAME, "#N/A")).isEqualTo("formula-error");
        assertThat(read(Pupil.NAME, "#1")).isEqualTo("#1");
    }

    @Test
    void namesInOneCellAreSplitAtMarksButNotAtSpaces() {
        assertThat(Values.names("曹平皓、欧阳娟婷,王 伟；阿依古丽·买买提/ 李四，")).containsExactly("曹平皓", "欧阳娟婷", "王 伟", "阿依古丽·买买提", "李四");
    }

    @Property
    void whatIsShownIsReadAsTheSame(@ForAll("days") LocalDate day, @ForAll("times") LocalTime time) {
        assertThat(read(Pupil.BIRTH, values.show(Pupil.BIRTH, day))).isEqualTo(day);
        assertThat(read(Pupil.ARRIVES, values.show(Pupil.ARRIVES, time))).isEqualTo(time);
    }

    @Property
    void everyTextIsReadOrRefusedButNeverThrows(@ForAll String text) {
        for (Field<Pupil, ?> field : Pupil.LEDGER.fields()) {
            Draft<Pupil> draft = new Draft<>();
            values.read(field, text, draft);
            assertThat(draft.fields()).contains(field);
        }
    }

    @Property
    void proseSurvivesButForSpaceAtItsEnds(@ForAll("prose") String text) {
        assertThat(read(Pupil.REMARK, "　" + text + "　")).isEqualTo(text);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(1900, 1, 1), LocalDate.of(2100, 1, 1));
    }

    @Provide
    Arbitrary<LocalTime> times() {
        return Arbitraries.integers().between(0, 24 * 60 - 1).map(minute -> LocalTime.of(minute / 60, minute % 60));
    }

    @Provide
    Arbitrary<String> prose() {
        return Arbitraries.strings()
                .withCharRange('一', '龥')
                .withChars('·', 'a', '，')
                .ofMinLength(1);
    }
}
