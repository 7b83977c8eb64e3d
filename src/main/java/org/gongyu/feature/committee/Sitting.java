package org.gongyu.feature.committee;

import java.time.LocalDate;
import java.util.UUID;
import org.gongyu.feature.roster.Person;
import org.gongyu.feature.roster.Tier;

/**
 * A seat as it is on a day.
 *
 * @param id the seat's id
 * @param seat the seat
 * @param state whether someone sits there
 * @param since since when it has been empty; null while someone sits there, and where that isn't known
 */
record Sitting(UUID id, Seat seat, State state, LocalDate since) {

    /** Whether someone sits there. */
    enum State {
        HELD,
        /** The member has left, or left office early, and nobody has followed. */
        VACANT,
        /** The member's time is over, and someone followed. */
        FOLLOWED,
        /** The member's time has not come. */
        TO_COME
    }

    boolean isHeld() {
        return state == State.HELD;
    }

    /** As what the member sits on a committee of a kind: what was said, else what the roster tells; null if it doesn't. */
    Part part(CommitteeKind kind, Families families) {
        if (seat.part() != null) {
            return seat.part();
        }
        boolean station = kind == CommitteeKind.STATION;
        if (seat.member().guardian() != null) {
            return station ? Part.COMMITTEE_MEMBER : Part.PARENT;
        }
        if (seat.member().staff() == null) {
            return null;
        }
        return station
                ? families.roster()
                        .person(seat.member().staff().id())
                        .map(Person::tier)
                        .map(Sitting::part)
                        .orElse(null)
                : Part.TEACHER;
    }

    private static Part part(Tier tier) {
        return switch (tier) {
            case MIDDLE -> Part.MIDDLE;
            case PSYCHOLOGIST -> Part.PSYCHOLOGIST;
            case HEAD_TEACHER -> Part.HEAD_TEACHER;
            case LEADER, SUBJECT_TEACHER -> null;
        };
    }
}
