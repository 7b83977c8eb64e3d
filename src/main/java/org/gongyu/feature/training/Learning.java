package org.gongyu.feature.training;

import java.util.List;
import org.gongyu.feature.roster.Person;

/**
 * What one teacher learnt, up to a day of counting.
 *
 * @param teacher who
 * @param year their trainings of the year, in any order
 * @param cycle those of three years, the year's among them
 */
record Learning(Person teacher, List<Training> year, List<Training> cycle) {

    /** 学时 of a three-year cycle that 广州市行动计划 二、3 encourages every teacher to reach. */
    static final int CYCLE_HOURS = 18;

    int yearHours() {
        return hours(year);
    }

    int cycleHours() {
        return hours(cycle);
    }

    private static int hours(List<Training> those) {
        return those.stream().mapToInt(Training::hours).sum();
    }

    /** How many trainings of the year were about it. */
    int times(TrainingTopic topic) {
        return (int) year.stream().filter(one -> one.topic().covers(topic)).count();
    }

    /** Whether the year had both topics, in one training or in several. */
    boolean hasBoth() {
        return times(TrainingTopic.PSYCHOLOGY) > 0 && times(TrainingTopic.FAMILY) > 0;
    }

    boolean hasCycle() {
        return cycleHours() >= CYCLE_HOURS;
    }
}
