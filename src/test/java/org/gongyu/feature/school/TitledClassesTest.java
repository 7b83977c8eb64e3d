package org.gongyu.feature.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles of sheets and names of tabs as schools write them, in 2025—2026. */
class TitledClassesTest {

    private static TitledClasses at(Stage stage) {
        return new TitledClasses(new School("实验学校", null, stage, 6, false), 2025);
    }

    private static String in(Stage stage, String title, int year) {
        TitledClasses classes = at(stage);
        return classes.in(title, year)
                .flatMap(found -> classes.lasting(null, found, 0))
                .orElse("-");
    }

    @ParameterizedTest
    @CsvSource({
        "PRIMARY, 实验小学2025—2026学年三年级2班学生名册, 2023级2班",
        "PRIMARY, 第二十三小学三（2）班家长签到表, 2023级2班",
        "PRIMARY, 育才三小三2班花名册, 2023级2班",
        "PRIMARY, 班级：三年级（12）班 班主任：王老师, 2023级12班",
        "PRIMARY, 2023级2班 家访记录, 2023级2班",
        "PRIMARY, 302班家委会名单, 2023级2班",
        "PRIMARY, 三年级2班（302班）名册, 2023级2班",
        "PRIMARY, 三年级学生名册, -",
        "PRIMARY, 三年级1班、2班学生名册, -",
        "PRIMARY, 三年级1班 三年级2班 合用, -",
        "PRIMARY, 2025年9月1日家长会签到, -",
        "PRIMARY, 9月1日三班, -",
        "PRIMARY, 七年级2班名册, -",
        "JUNIOR, 实验中学初二（3）班学生名册, 2024级3班",
        "JUNIOR, 七年级3班, 2025级3班",
        "NINE_YEAR, 七年级3班, 初中2025级3班",
        "NINE_YEAR, 一年级3班, 小学2025级3班",
        "SENIOR, 第一高中高二（10）班名册, 2024级10班",
        "KINDERGARTEN, 春芽幼儿园中二班幼儿名册, 2024级2班"
    })
    void theClassOfATitleIsFound(Stage stage, String title, String expected) {
        assertThat(in(stage, title, 0)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2024, 2022级2班", "2025, 2023级2班", "0, 2023级2班"})
    void gradesAreCountedFromTheYearOfTheTitle(int year, String expected) {
        assertThat(in(Stage.PRIMARY, "三年级2班学生名册", year)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "三（2）班, '', 2023级2班",
        "三2, '', 2023级2班",
        "302, '', 2023级2班",
        "三年级2班, '', 2023级2班",
        "2班, 2025—2026学年三年级学生名册, 2023级2班",
        "（2）班, 三年级学生名册, 2023级2班",
        "2班, 学生名册, -",
        "2班, 三年级和四年级学生名册, -",
        "2班, 一至三年级学生名册, -",
        "2班, 2025级、2023级学生名册, -",
        "2班, 三年级学生名册（2023级）, 2023级2班",
        "Sheet2, 三年级学生名册, -",
        "9.12, '', -",
        "2025, '', -",
        "汇总, '', -"
    })
    void theClassThatASheetIsNamedAfterIsFound(String name, String title, String expected) {
        TitledClasses classes = at(Stage.PRIMARY);
        assertThat(classes.named(name, title, 0)
                        .flatMap(found -> classes.lasting(null, found, 0))
                        .orElse("-"))
                .isEqualTo(expected);
    }

    private static String nineYear(String name, String words, int year) {
        TitledClasses classes = new TitledClasses(new School(name, null, Stage.NINE_YEAR, 6, false), 2025);
        return classes.in(words, year)
                .flatMap(found -> classes.lasting(null, found, 0))
                .orElse("-");
    }

    @ParameterizedTest
    @CsvSource({
        "XX县第一小学, XX县第一小学九年级2班学生名册, 初中2023级2班",
        "XX县第一小学, 第一小学九（2）班, 初中2023级2班",
        "XX县第二初中, XX县第二初中三年级2班, 小学2023级2班",
        "XX县第二初中, 本校初中三年级2班, 初中2023级2班",
        "XX县第二初中, 第二初中初三2班, 初中2023级2班",
        "实验学校, 小学部小学三年级2班, 小学2023级2班",
        "实验学校, 第一小学九年级2班, 初中2023级2班",
        "实验学校, 高中三年级2班, -"
    })
    void aStageInTheNameOfANineYearSchoolIsNotThatOfTheClass(String name, String title, String expected) {
        assertThat(nineYear(name, title, 0)).isEqualTo(expected);
    }

    @Property(tries = 300)
    void everyGradeOfANineYearSchoolIsFoundWhateverTheSchoolIsCalled(
            @ForAll("names") String name,
            @ForAll @IntRange(min = 1, max = 9) int grade,
            @ForAll @IntRange(min = 1, max = 20) int number,
            @ForAll @IntRange(max = 2) int spelling,
            @ForAll @IntRange(max = 20) int left,
            @ForAll boolean lastYear) {
        String han = "一二三四五六七八九".substring(grade - 1, grade);
        String its =
                switch (spelling) {
                    case 0 -> han + "年级" + number + "班";
                    case 1 -> grade + "年级（" + number + "）班";
                    default -> han + "（" + number + "）班";
                };
        String called = name.substring(Math.min(left, name.length() - 3));
        int entry = (lastYear ? 2024 : 2025) - (grade > 6 ? grade - 7 : grade - 1);
        String expected = (grade > 6 ? "初中" : "小学") + entry + "级" + number + "班";
        for (String title : List.of(called + its + "学生名册", called + " " + its, its + "（" + name + "）")) {
            assertThat(nineYear(name, title, lastYear ? 2024 : 0)).as(title).isEqualTo(expected);
        }
        TitledClasses classes = new TitledClasses(new School(name, null, Stage.NINE_YEAR, 6, false), 2025);
        assertThat(classes.named(number + "班", called + han + "年级名册", lastYear ? 2024 : 0)
                        .flatMap(found -> classes.lasting(null, found, 0)))
                .as("a tab under %s%s年级", called, han)
                .contains(expected);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("XX县第一小学", "XX县第二初中", "育才小学（九年一贯制）", "希望小学教育集团", "实验学校", "第三中学", "城关初级中学", "新区小学初中一体化学校");
    }

    @Property(tries = 200)
    void everyClassIsFoundInEverySpellingWhateverStandsAround(
            @ForAll @IntRange(min = 1, max = 6) int grade,
            @ForAll @IntRange(min = 1, max = 20) int number,
            @ForAll @IntRange(max = 3) int spelling,
            @ForAll @IntRange(max = 2) int around) {
        String han = "一二三四五六".substring(grade - 1, grade);
        String name =
                switch (spelling) {
                    case 0 -> han + "年级" + number + "班";
                    case 1 -> han + "（" + number + "）班";
                    case 2 -> (2026 - grade) + "级" + number + "班";
                    default -> grade + "%02d班".formatted(number);
                };
        String[] frames = {"实验小学2025—2026学年%s学生名册", "%s 家长会签到表（2025.11.7）", "%s"};
        assertThat(in(Stage.PRIMARY, frames[around].formatted(name), 0)).isEqualTo((2026 - grade) + "级" + number + "班");
    }
}
