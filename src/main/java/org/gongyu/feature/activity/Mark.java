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
record Mark(UUID session, UUID student, UUID schoolClass, Turnout turnout, UUID guardian, LocalTime signed) {}
