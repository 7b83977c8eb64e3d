package org.gongyu.feature.school;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyu.text.Texts;

/** Which grade a class is in, and what the grade is called: 二年级, 七年级, 高一, 小班. */
public final class Grades {

    private static final Pattern NAMED =
            Pattern.compile("(?<stage>小学|初中|高中|中职|初|高)?(?<grade>" + Numerals.PATTERN + ")(?:年级?)?");
    private static final Map<String, Integer> NURSERY = Map.of("小班", 1, "小", 1, "中班", 2, "中", 2, "大班", 3, "大", 3);
    private static final Map<String, Stage> STAGES = Map.of(
            "小学",
            Stage.PRIMARY,
            "初中",
            Stage.JUNIOR,
            "初",
            Stage.JUNIOR,
            "高中",
            Stage.SENIOR,
            "高",
            Stage.SENIOR,
            "幼儿园",
            Stage.KINDERGARTEN,
            "中职",
            Stage.VOCATIONAL);

    private final School school;
    private final int schoolYear;

    /** Grades as this school counts them in a school year. */
    public Grades(School school, int schoolYear) {
        this.school = school;
        this.schoolYear = schoolYear;
    }

    /**
     * When the children of a grade came.
     *
     * @param stage their 学段
     * @param year their 入学年份
     */
    record Entry(Stage stage, int year) {}

    /** The class with its grade: 二年级1班 for 2024级1班 in 2025—2026学年; its lasting name where it is in no grade. */
    public String label(SchoolClass one, Texts texts) {
        return one.isPresent(schoolYear, school)
                ? texts.get("class.label", name(one.stage(), one.grade(schoolYear), texts), one.number())
                : one.label();
    }

    /** The name of a grade of a stage, counted from 1: 二年级; under 五四制 the first of 初中 is 六年级. */
    public String name(Stage stage, int grade, Texts texts) {
        return switch (stage) {
            case KINDERGARTEN -> nth(grade, texts.get("grade.nursery"));
            case SENIOR -> nth(grade, texts.get("grade.senior"));
            case JUNIOR -> nth(school.primaryYears() + grade, texts.get("grade.names"));
            case PRIMARY, NINE_YEAR, VOCATIONAL -> nth(grade, texts.get("grade.names"));
        };
    }

    private static String nth(int number, String names) {
        return names.split("、", -1)[number - 1];
    }

    /** Which stage a cohort belongs to; the school's own where nothing is written before it, 小学 in a nine-year school. */
    Optional<Stage> stage(String written) {
        if (written != null) {
            return Optional.of(STAGES.get(written));
        }
        return Optional.of(school.stage() == Stage.NINE_YEAR ? Stage.PRIMARY : school.stage());
    }

    /** When those came who are now in a grade named so, without blanks and in half width. */
    Optional<Entry> entry(String grade) {
        if (NURSERY.containsKey(grade)) {
            return entry(Stage.KINDERGARTEN, NURSERY.get(grade));
        }
        Matcher named = NAMED.matcher(grade);
        if (!named.matches()) {
            return Optional.empty();
        }
        int number = Numerals.read(named.group("grade"));
        String stage = named.group("stage");
        return stage == null ? counted(number) : within(STAGES.get(stage), number);
    }

    /** 七年级 is counted through from 小学; 一年级 of a 高中 or 中职 is counted from there. */
    private Optional<Entry> counted(int number) {
        if (school.stage() == Stage.SENIOR || school.stage() == Stage.VOCATIONAL) {
            return entry(school.stage(), number);
        }
        return number <= school.primaryYears()
                ? entry(Stage.PRIMARY, number)
                : entry(Stage.JUNIOR, number - school.primaryYears());
    }

    /** 初一 and 初中一年级 are counted from 初中; 初中七年级 is counted through. */
    private Optional<Entry> within(Stage stage, int number) {
        boolean through = stage == Stage.JUNIOR && number > school.years(stage);
        return through ? counted(number) : entry(stage, number);
    }

    private Optional<Entry> entry(Stage stage, int grade) {
        boolean there = school.has(stage) && grade >= 1 && grade <= school.years(stage);
        return there ? Optional.of(new Entry(stage, schoolYear - grade + 1)) : Optional.empty();
    }
}
