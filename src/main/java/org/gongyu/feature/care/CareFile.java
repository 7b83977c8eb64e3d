package org.gongyu.feature.care;

import java.time.LocalDate;
import java.util.List;
import org.gongyu.feature.roster.Disability;
import org.gongyu.ledger.Link;

/**
 * 一生一策档案: the file of one child. All but the child, its categories, the level and the first day may be null.
 *
 * @param student the child
 * @param schoolClass the class it sits in today; computed
 * @param categories entries of the list CARE_CATEGORY; at least one
 * @param level 关注等级
 * @param course when and why it was opened, closed and reopened
 * @param team who is responsible
 * @param need what makes the child count
 * @param home how it lives
 * @param secret what only named roles may see; each null for others
 * @param note 备注
 */
record CareFile(
        Link student,
        Link schoolClass,
        List<Link> categories,
        Attention level,
        Course course,
        Team team,
        Need need,
        Home home,
        Secret secret,
        String note) {

    /** 建档, 结案, 重新建档; days and reasons. */
    record Course(
            LocalDate openedOn,
            String openedWhy,
            LocalDate closedOn,
            String closedWhy,
            LocalDate reopenedOn,
            String reopenedWhy) {

        /** Whether the file was open at the end of a day. */
        boolean isOpenOn(LocalDate day) {
            boolean closed = closedOn != null && !closedOn.isAfter(day);
            boolean again = reopenedOn != null && !reopenedOn.isAfter(day);
            return !openedOn.isAfter(day) && (!closed || again);
        }

        /** As the days say, today or ever: a file once closed and not reopened is closed. */
        FileState state() {
            return closedOn != null && reopenedOn == null ? FileState.CLOSED : FileState.OPEN;
        }
    }

    /** The one 责任教师 (一对一) and the 责任领导. */
    record Team(Link helper, Link leader) {}

    /** By which 口径 it is left behind; its disability, grade and 残疾证号 of 20 digits. */
    record Need(LeftBehindRule leftBehindRule, Disability disability, DisabilityGrade grade, String card) {

        boolean isDisabled() {
            return disability != null && disability != Disability.NONE;
        }
    }

    /** 户籍所在地, 家庭结构, who is away, 监护类型, grandparents, 经济来源, 家庭教育主要问题, 救助帮扶情况. */
    record Home(
            String household,
            String family,
            Away away,
            Guardianship guardianship,
            String grandparents,
            String means,
            String problems,
            String aid) {}

    /** 心理, 服刑, 吸毒, 疾病, 受暴力侵害 (domain B6). */
    record Secret(String psychology, String crime, String drugs, String illness, String harm) {}
}
