package org.gongyu.feature.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gongyu.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassNamesTest {

    private static final Texts ZH = Texts.in(Locale.SIMPLIFIED_CHINESE);

    private static School school(Stage stage) {
        return new School("实验学校", null, stage, 6, false);
    }

    private static String read(Stage stage, String text) {
        return new ClassNames(school(stage), 2025)
                .parse(text)
                .map(name -> name.stage() + " " + name.label())
                .orElse("-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024级1班",
                "2024级（1）班",
                "2024级(1)班",
                "2024级01班",
                "２０２４级１班",
                " 2024 级 1 班 ",
                "24级1班",
                "2024级一班",
                "二年级1班",
                "二年一班",
                "二年1班",
                "201班",
                "201",
                "二年级（1）班",
                "2年级1班",
                "二年级一班",
                "二(1)班",
                "二（一）班",
                "二1班",
                "二一班",
                "2(1)班",
                "2.1班",
                "小学二年级1班"
            })
    void everySpellingOfAPrimaryClassIsUnderstood(String text) {
        assertThat(read(Stage.PRIMARY, text)).isEqualTo("PRIMARY 2024级1班");
    }

    @ParameterizedTest
    @CsvSource({
        "JUNIOR, 七年级3班, JUNIOR 2025级3班",
        "JUNIOR, 初一2班, JUNIOR 2025级2班",
        "JUNIOR, 初二（12）班, JUNIOR 2024级12班",
        "JUNIOR, 初三年级十二班, JUNIOR 2023级12班",
        "JUNIOR, 初中2024级3班, JUNIOR 2024级3班",
        "NINE_YEAR, 七年级3班, JUNIOR 2025级3班",
        "NINE_YEAR, 一年级3班, PRIMARY 2025级3班",
        "NINE_YEAR, 2024级3班, PRIMARY 2024级3班",
        "NINE_YEAR, 初中2024级3班, JUNIOR 2024级3班",
        "SENIOR, 高一1班, SENIOR 2025级1班",
        "SENIOR, 高三年级（10）班, SENIOR 2023级10班",
        "VOCATIONAL, 二年级1班, VOCATIONAL 2024级1班",
        "KINDERGARTEN, 小班1班, KINDERGARTEN 2025级1班",
        "KINDERGARTEN, 大（2）班, KINDERGARTEN 2023级2班",
        "KINDERGARTEN, 中一班, KINDERGARTEN 2024级1班"
    })
    void eachStageHasItsOwnNames(Stage stage, String text, String expected) {
        assertThat(read(stage, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1班", "01", "十一班", "二十班", "七年级1班", "高一1班", "小班1班", "教师", "2024级0班", "2024届1班"})
    void whatCannotBeToldIsNotGuessed(String text) {
        assertThat(read(Stage.PRIMARY, text)).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource({
        "二年级, 1班, PRIMARY 2024级1班",
        "二年级, 01, PRIMARY 2024级1班",
        "二年级, 1, PRIMARY 2024级1班",
        "2, 十二班, PRIMARY 2024级12班",
        "二年级, （3）班, PRIMARY 2024级3班",
        "2024级, 3班, PRIMARY 2024级3班",
        "2024, 3, PRIMARY 2024级3班",
        "二年级, 2024级2班, PRIMARY 2024级2班",
        "二年级, 二（2）班, PRIMARY 2024级2班",
        "八年级, 2班, JUNIOR 2024级2班",
        "八年级, 2024级2班, JUNIOR 2024级2班",
        "九年级, , -"
    })
    void aColumnForTheGradeCompletesABareClass(String grade, String text, String expected) {
        String read = new ClassNames(school(Stage.NINE_YEAR), 2025)
                .parse(grade, text)
                .map(name -> name.stage() + " " + name.label())
                .orElse("-");
        assertThat(read).isEqualTo(expected);
    }

    @Property
    void aLastingNameIsReadAsItsClass(
            @ForAll @IntRange(min = 2000, max = 2099) int year, @ForAll @IntRange(min = 1, max = 99) int number) {
        SchoolClass one = new SchoolClass(new UUID(0, 1), Stage.PRIMARY, year, number);
        assertThat(new ClassNames(school(Stage.PRIMARY), 2025).parse(one.label()))
                .contains(ClassName.of(one));
    }

    @Property
    void aNameWithTheGradeIsReadAsItsClassInItsYear(
            @ForAll Stage stage,
            @ForAll boolean fiveFour,
            @ForAll @IntRange(min = 2020, max = 2040) int schoolYear,
            @ForAll @IntRange(min = 1, max = 9) int grade,
            @ForAll @IntRange(min = 1, max = 40) int number) {
        School school = new School("实验学校", null, stage, fiveFour ? 5 : 6, false);
        Stage its = stage != Stage.NINE_YEAR ? stage : grade > school.primaryYears() ? Stage.JUNIOR : Stage.PRIMARY;
        int within = (grade - 1) % school.years(its);
        SchoolClass one = new SchoolClass(new UUID(0, 1), its, schoolYear - within, number);
        String label = new Grades(school, schoolYear).label(one, ZH);
        assertThat(new ClassNames(school, schoolYear).parse(label)).as(label).contains(ClassName.of(one));
    }

    @Test
    void theGradeMovesOnWithTheSchoolYear() {
        SchoolClass one = new SchoolClass(new UUID(0, 1), Stage.PRIMARY, 2024, 1);
        assertThat(new Grades(school(Stage.PRIMARY), 2025).label(one, ZH)).isEqualTo("二年级1班");
        assertThat(new Grades(school(Stage.PRIMARY), 2026).label(one, ZH)).isEqualTo("三年级1班");
        assertThat(new Grades(school(Stage.PRIMARY), 2030).label(one, ZH)).isEqualTo("2024级1班");
    }

    @Test
    void underFiveFourTheFirstJuniorGradeIsTheSixth() {
        School school = new School("实验初中", null, Stage.JUNIOR, 5, false);
        SchoolClass one = new SchoolClass(new UUID(0, 1), Stage.JUNIOR, 2025, 1);
        assertThat(new Grades(school, 2025).label(one, ZH)).isEqualTo("六年级1班");
        assertThat(new Grades(school, 2028).label(one, ZH)).isEqualTo("九年级1班");
    }
}
