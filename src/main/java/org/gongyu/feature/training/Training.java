package org.gongyu.feature.training;

import java.time.LocalDate;
import java.util.List;
import org.gongyu.ledger.Link;

/**
 * A training that teachers took part in.
 *
 * @param date its day; of several days, the last
 * @param staff who took part, at least one
 * @param title what it was called
 * @param topic what it was about
 * @param organiser who held it; null if not known
 * @param hours 学时 that each of them is credited with
 * @param proof the number of the certificate or where the proof is kept; null if none
 * @param note null if none
 */
record Training(
        LocalDate date,
        List<Link> staff,
        String title,
        TrainingTopic topic,
        String organiser,
        int hours,
        String proof,
        String note) {}
