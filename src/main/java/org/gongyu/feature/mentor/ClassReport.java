package org.gongyu.feature.mentor;

import java.time.LocalDate;
import java.util.List;
import org.gongyu.ledger.Link;

/**
 * A 辅导报告 of a specialist in one class or several.
 *
 * @param date the day
 * @param teacher the specialist
 * @param specialty as what they spoke
 * @param classes at least one, in the order chosen
 * @param title what it was about
 * @param audience how many came; null if not counted
 * @param note null if none
 */
record ClassReport(
        LocalDate date,
        Link teacher,
        Specialty specialty,
        List<Link> classes,
        String title,
        Integer audience,
        String note) {}
