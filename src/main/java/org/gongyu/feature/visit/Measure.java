package org.gongyu.feature.visit;

import java.util.UUID;
import org.gongyu.feature.roster.Roster;
import org.gongyu.ledger.Option;

/** What it may mean that a child has been visited. */
enum Measure implements Option {

    /** 入户 by the 班主任 in office that day of the class the child sat in that day (000-8c). */
    HOME_BY_HEAD {
        @Override
        Reason judge(Trip trip, UUID child, Roster roster) {
            if (trip.mode() != Mode.HOME) {
                return HOME.judge(trip, child, roster);
            }
            if (roster.classOn(child, trip.date()).isEmpty()) {
                return Reason.NOT_IN_SCHOOL_THAT_DAY;
            }
            boolean own = trip.staff().stream()
                    .anyMatch(visitor -> roster.isOwnHeadTeacher(visitor.staff(), child, trip.date()));
            return own ? Reason.COUNTS : Reason.OTHER_TEACHER;
        }
    },

    /** 入户 by anyone. */
    HOME {
        @Override
        Reason judge(Trip trip, UUID child, Roster roster) {
            return switch (trip.mode()) {
                case HOME -> Reason.COUNTS;
                case ONLINE -> Reason.ONLY_ONLINE;
                case SCHOOL -> Reason.ONLY_AT_SCHOOL;
                case PHONE -> Reason.ONLY_BY_PHONE;
            };
        }
    },

    /** By video, whether or not at home too. */
    ONLINE {
        @Override
        Reason judge(Trip trip, UUID child, Roster roster) {
            return trip.mode() == Mode.ONLINE ? Reason.COUNTS : Reason.NOT_ONLINE;
        }
    },

    /** By anyone in any way but by telephone, which is what 家访 means where nothing else is said. */
    NOT_BY_PHONE {
        @Override
        Reason judge(Trip trip, UUID child, Roster roster) {
            return trip.mode() == Mode.PHONE ? Reason.ONLY_BY_PHONE : Reason.COUNTS;
        }
    },

    /** Any contact at all. */
    ANY {
        @Override
        Reason judge(Trip trip, UUID child, Roster roster) {
            return Reason.COUNTS;
        }
    };

    /** Whether a trip within the period visited a child in this sense: COUNTS, or why not. */
    abstract Reason judge(Trip trip, UUID child, Roster roster);
}
