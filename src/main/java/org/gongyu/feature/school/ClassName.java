package org.gongyu.feature.school;

/**
 * A class as files name it, whether or not the school has it yet.
 *
 * @param stage 学段, never NINE_YEAR
 * @param entryYear 入学年份
 * @param number 班号, from 1
 */
public record ClassName(Stage stage, int entryYear, int number) {

    /** Its lasting name: 2024级1班. */
    public String label() {
        return entryYear + "级" + number + "班";
    }

    /** What a class is called. */
    public static ClassName of(SchoolClass one) {
        return new ClassName(one.stage(), one.entryYear(), one.number());
    }
}
