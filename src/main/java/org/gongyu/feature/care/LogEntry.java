package org.gongyu.feature.care;

import java.time.LocalDate;
import java.util.List;
import org.gongyu.ledger.Link;

/**
 * 过程记录: something done for a child. Visits are in the visit ledger and shown beside these.
 *
 * @param student the child; it has a file
 * @param date the day
 * @param kind what was done
 * @param staff who did it, at least one
 * @param content null if not said, as all that follow
 * @param effect 成效
 * @param next 下一步
 * @param secret what was said in psychological support; only for named roles
 * @param referredTo 转介单位, such as 区民政局
 * @param note 备注
 */
record LogEntry(
        Link student,
        LocalDate date,
        LogKind kind,
        List<Link> staff,
        String content,
        String effect,
        String next,
        String secret,
        String referredTo,
        String note) {}
