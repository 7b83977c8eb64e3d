package org.gongyu.feature.activity;

import java.time.LocalDate;
import java.util.List;
import org.gongyu.ledger.Link;

/**
 * A lesson in the teaching plan of the parent school.
 *
 * @param date when it is to be
 * @param week 周次; null if not said
 * @param topic 课题
 * @param speakers 主讲人 of the school
 * @param guests 主讲人 from outside; null if none, as the next three
 * @param audience 对象, such as 一年级家长
 * @param form 形式
 * @param hours 课时
 * @param material 教材; null if not said
 * @param note null if nothing
 */
record Plan(
        LocalDate date,
        Integer week,
        String topic,
        List<Link> speakers,
        String guests,
        String audience,
        String form,
        int hours,
        String material,
        String note) {}
