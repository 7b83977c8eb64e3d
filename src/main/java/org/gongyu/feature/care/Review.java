package org.gongyu.feature.care;

import java.time.LocalDate;
import org.gongyu.ledger.Link;

/**
 * 学期评估.
 *
 * @param student the child; it has a file
 * @param date the day
 * @param reviewer who reviewed; null if not said, as all that follow but progress
 * @param progress how the child does
 * @param findings 评估情况
 * @param nextStep 调整或结案
 * @param nextOn the next review
 * @param note 备注
 */
record Review(
        Link student,
        LocalDate date,
        Link reviewer,
        Progress progress,
        String findings,
        NextStep nextStep,
        LocalDate nextOn,
        String note) {}
