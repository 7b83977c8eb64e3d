package org.gongyu.feature.activity;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.gongyu.ledger.Link;

/**
 * A line of a sign-in sheet.
 *
 * @param date the day of the session
 * @param topic the session's topic; null if the day and the class tell which it was
 * @param students the child; one
 * @param guardian who signed; null if not said
 * @param turnout null = it signed, so it came
 * @param time when it signed; null if not said
 * @param session the session meant; null until it has been found
 */
record SignIn(
        LocalDate date,
        String topic,
        List<Link> students,
        String guardian,
        Turnout turnout,
        LocalTime time,
        Link session) {}
