package org.gongyu.feature.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells that name several classes of a primary school in 2025—2026学年: two of 一年级, three of 二年级, twelve of 三年级. */
class ClassListsTest {

    private static final School SCHOOL = new School("实验小学", null, Stage.PRIMARY, 6, false);
    private static final List<ClassName> HERE = Stream.of(cohort(2025, 2), cohort(2024, 3), cohort(2023, 12))
            .flatMap(List::stream)
            .toList();

    private static List<ClassName> cohort(int entryYear, int classes) {
        return Stream.iterate(1, number -> number <= classes, number -> number + 1)
                .map(number -> new ClassName(Stage.PRIMARY, entryYear, number))
                .toList();
    }

    private static ClassLists.Named named(String text) {
        return new ClassLists(SCHOOL, 2025, HERE).read(text);
    }

    /** 2024级1班 2024级2班 as 24.1 24.2. */
    private static String read(String text) {
        ClassLists.Named named = named(text);
        assertThat(named.unknown()).as(text).isEmpty();
        return named.classes().stream()
                .map(one -> one.entryYear() % 100 + "." + one.number())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024级1班、2024级2班",
                "2024级1班，2024级2班",
                "2024级1班 2024级2班",
                "2024级1班\n2024级2班",
                "2024级1、2班",
                "2024级1-2班",
                "二年级1、2班",
                "二年级1，2班",
                "二年级（1）、（2）班",
                "二年级一、二班",
                "二年级一班和二班",
                "二年级 1班 2班",
                "二年级1班 2班",
                "二年级1-2班",
                "二年级1至2班",
                "二年级1班—2班",
                "二1、二2",
                "二1-2班",
                "二(1) 二(2)",
                "2.1 2.2",
                "2.1、2.2",
                "201 202",
                "201、202班",
                "2024级2班、2024级1班、2024级1班"
            })
    void twoClassesAreReadHoweverTheyAreWritten(String text) {
        assertThat(named(text).unknown()).as(text).isEmpty();
        assertThat(named(text).classes())
                .as(text)
                .containsExactlyInAnyOrder(
                        new ClassName(Stage.PRIMARY, 2024, 1), new ClassName(Stage.PRIMARY, 2024, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "二年级全部, 24.1 24.2 24.3",
        "二年级, 24.1 24.2 24.3",
        "二年级各班, 24.1 24.2 24.3",
        "二年级全年级, 24.1 24.2 24.3",
        "2024级全部, 24.1 24.2 24.3",
        "一年级、二年级1班, 25.1 25.2 24.1",
        "一年级 二年级3班, 25.1 25.2 24.3",
        "三年级1、2班；一年级2班, 23.1 23.2 25.2",
        "三年级9—12班, 23.9 23.10 23.11 23.12",
        "三年级十一、十二班, 23.11 23.12",
        "三年级1-2、5班, 23.1 23.2 23.5",
        "3.1 2.3, 23.1 24.3"
    })
    void gradesRangesAndMixturesAreRead(String text, String classes) {
        assertThat(read(text)).isEqualTo(classes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"全校", "全校各班", "全部班级", "所有班级"})
    void theWholeSchoolIsEveryClass(String text) {
        assertThat(named(text).classes()).isEqualTo(HERE);
    }

    @ParameterizedTest
    @CsvSource({
        "2024级9班, 2024级9班",
        "二年级1、9班, 9班",
        "二年级2-4班, 二年级2-4班",
        "某班, 某班",
        "1班, 1班",
        "六年级全部, 六年级全部",
        "2024级1班 某班, 某班",
        "语文, 语文"
    })
    void whatIsNoClassOfTheSchoolIsNamed(String text, String unknown) {
        assertThat(named(text).unknown()).containsExactly(unknown);
    }

    @Test
    void nothingNamesNothing() {
        assertThat(named(null).classes()).isEmpty();
        assertThat(named("  ").classes()).isEmpty();
        assertThat(named("  ").unknown()).isEmpty();
    }
}
