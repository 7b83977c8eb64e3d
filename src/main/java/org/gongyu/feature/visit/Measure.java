package org.gongyu.feature.visit;

import java.util.UUID;
import org.gongyu.feature.roster.Roster;
import org.gongyu.ledger.Option;

/** What it may mean that a child has been visited. */
enum Measure implements Option {
    /** 入户 by the 班主任 in office that day of the class the child sat in that day. */
    HOME_BY_HEAD,
    /** 入户 by anyone. */
    HOME,
    /** By video, whether or not at home too. */
    ONLINE,
    /** By anyone in any way but by telephone, which is what 家访 means where nothing else is said. */
    NOT_BY_PHONE,
    /** Any contact at all. */
    ANY;

    /** Whether a trip within the period visited a child in this sense: COUNTS, or why not. */
    Reason judge(Trip trip, UUID child, Roster roster) {
        return switch (this) {
            case HOME_BY_HEAD -> trip.mode() == Mode.HOME ? byHead(trip, child, roster) : atHome(trip.mode());
            case HOME -> atHome(trip.mode());
            case ONLINE -> trip.mode() == Mode.ONLINE ? Reason.COUNTS : Reason.NOT_ONLINE;
            case NOT_BY_PHONE -> trip.mode() == Mode.PHONE ? Reason.ONLY_BY_PHONE : Reason.COUNTS;
            case ANY -> Reason.COUNTS;
        };
    }

    private static Reason atHome(Mode mode) {
        return switch (mode) {
            case HOME -> Reason.COUNTS;
            case ONLINE -> Reason.ONLY_ONLINE;
            case SCHOOL -> Reason.ONLY_AT_SCHOOL;
            case PHONE -> Reason.ONLY_BY_PHONE;
        };
    }

    private static Reason byHead(Trip trip, UUID child, Roster roster) {
        if (roster.classOn(child, trip.date()).isEmpty()) {
            return Reason.NOT_IN_SCHOOL_THAT_DAY;
        }
        boolean own =
                trip.staff().stream().anyMatch(visitor -> roster.isOwnHeadTeacher(visitor.staff(), child, trip.date()));
        return own ? Reason.COUNTS : Reason.OTHER_TEACHER;
    }
}
