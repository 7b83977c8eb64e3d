package org.gongyu.feature.committee;

import java.time.LocalDate;
import java.util.List;
import org.gongyu.ledger.Link;

/**
 * A meeting of a committee.
 *
 * @param committee whose
 * @param date the day
 * @param place null if not said, as all but the agenda
 * @param chair who presided
 * @param expected 应到
 * @param present 实到
 * @param members which of the committee's members were there, by their seats
 * @param attendees who else was there, and as whose guest
 * @param agenda what it was about
 * @param resolutions what was decided
 * @param outcome what came of it
 */
record Meeting(
        Link committee,
        LocalDate date,
        String place,
        String chair,
        Integer expected,
        Integer present,
        List<Link> members,
        String attendees,
        String agenda,
        String resolutions,
        String outcome,
        String note) {}
