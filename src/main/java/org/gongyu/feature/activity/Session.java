package org.gongyu.feature.activity;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.gongyu.ledger.Link;

/**
 * One session of the parent school, parents' meeting or other activity.
 *
 * @param when when, and for how long
 * @param what what it is about
 * @param whom for whom and where
 * @param staff who speaks and who is there
 * @param talk what is said
 * @param note null if nothing
 * @param turnout how many came; nobody until the roll is called
 */
record Session(When when, What what, Whom whom, Staff staff, Talk talk, String note, Count turnout) {

    /**
     * When.
     *
     * @param date the day
     * @param from from when; null if not said
     * @param to until when; null if not said
     * @param hours 课时; null = they follow from the times
     */
    record When(LocalDate date, LocalTime from, LocalTime to, Integer hours) {}

    /**
     * What about.
     *
     * @param kind the kind
     * @param topic 课题
     * @param plan the entry of the teaching plan that it carries out; null if none
     * @param themes entries of SESSION_THEME
     */
    record What(SessionKind kind, String topic, Link plan, List<Link> themes) {}

    /**
     * For whom and where.
     *
     * @param audience whose parents
     * @param classes those asked to come; empty for the whole school; for a grade, all its classes once stored
     * @param venue null if not said
     * @param place null if not said
     */
    record Whom(Audience audience, List<Link> classes, Venue venue, String place) {}

    /**
     * Who speaks and who is there.
     *
     * @param host 主持人; null if not said
     * @param speakers 主讲人 of the school
     * @param leaders which of these were 校领导 that day; computed
     * @param guests 主讲人 from outside; null if none
     * @param teachers 科任教师 who were there
     */
    record Staff(String host, List<Link> speakers, List<Link> leaders, String guests, List<Link> teachers) {}

    /**
     * What is said.
     *
     * @param content null if not said, as views and answer
     * @param must which of the 十必讲 were spoken of
     * @param mustNot which of the 十不讲 were made sure of
     * @param views 家长意见
     * @param answer what was done about them
     */
    record Talk(String content, List<Link> must, List<Link> mustNot, String views, String answer) {}

    /**
     * How many came.
     *
     * @param expected households of children that were called
     * @param came of these, how many came, late or online included
     */
    record Count(int expected, int came) {}

    LocalDate date() {
        return when.date();
    }

    SessionKind kind() {
        return what.kind();
    }

    String topic() {
        return what.topic();
    }

    /** 19:00—20:30; null unless the start is known. */
    String times() {
        if (when.from() == null) {
            return null;
        }
        return when.to() == null ? when.from().toString() : when.from() + "—" + when.to();
    }
}
