package org.gongyu.feature.mentor;

import java.time.LocalDate;
import java.util.List;
import org.gongyu.ledger.Link;

/**
 * A talk of a teacher with one child or several: 谈心谈话.
 *
 * @param date the day
 * @param teacher who talked with them
 * @param students at least one, in the order chosen
 * @param classes where they sat that day; empty until stored
 * @param topic what it was mainly about
 * @param content what was said; null where the topic is 心理
 * @param advice what the teacher advised; null where the topic is 心理
 * @param psychology what was said and advised where the topic is 心理; null for those who may not see it
 * @param note null if none
 */
record Talk(
        LocalDate date,
        Link teacher,
        List<Link> students,
        List<Link> classes,
        Topic topic,
        String content,
        String advice,
        String psychology,
        String note) {}
