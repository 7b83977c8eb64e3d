package org.gongyu.feature.activity;

import java.time.LocalTime;
import java.util.UUID;

/**
 * How one child's household answered the call at one session.
 *
 * @param session the session
 * @param student the child
 * @param schoolClass the class the child sat in that day
 * @param turnout the answer
 * @param guardian who came; null = someone of the household
 * @param signed when it signed in; null = not written down
 */
record Mark(UUID session, UUID student, UUID schoolClass, Turnout turnout, UUID guardian, LocalTime signed) {

    private static final String BETWEEN = ",";

    /** All but session and child in one text. */
    String plain() {
        return String.join(
                BETWEEN,
                schoolClass.toString(),
                turnout.name(),
                guardian == null ? "" : guardian.toString(),
                signed == null ? "" : signed.toString());
    }

    /** The mark that {@link #plain()} wrote. */
    static Mark plain(UUID session, UUID student, String text) {
        String[] parts = text.split(BETWEEN, -1);
        return new Mark(
                session,
                student,
                UUID.fromString(parts[0]),
                Turnout.valueOf(parts[1]),
                parts[2].isEmpty() ? null : UUID.fromString(parts[2]),
                parts[3].isEmpty() ? null : LocalTime.parse(parts[3]));
    }
}
