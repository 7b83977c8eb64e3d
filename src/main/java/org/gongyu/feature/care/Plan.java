package org.gongyu.feature.care;

import java.time.LocalDate;
import org.gongyu.ledger.Link;

/**
 * 帮扶计划. A child's latest one is in force; the earlier ones stay.
 *
 * @param student the child; it has a file
 * @param madeOn the day
 * @param situation 现状分析; null if not said, as all that follow but goals and measures
 * @param goals 目标
 * @param measures a line each, as {@link Measure} reads them
 * @param reviewOn by when it is to be reviewed
 * @param approvedBy the leader who approved it
 * @param approvedOn when
 * @param note 备注
 */
record Plan(
        Link student,
        LocalDate madeOn,
        String situation,
        String goals,
        String measures,
        LocalDate reviewOn,
        Link approvedBy,
        LocalDate approvedOn,
        String note) {}
