package org.gongyu.feature.school;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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
