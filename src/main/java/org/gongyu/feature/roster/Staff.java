package org.gongyu.feature.roster;

import java.time.LocalDate;
import java.util.List;
import org.gongyu.ledger.Link;

/**
 * A member of the staff. Anything but name and tier may be null.
 *
 * @param name never altered beyond trimming
 * @param pinyin search keys of the name; null = as the program reads it
 * @param sex 性别
 * @param tier 人员类别
 * @param headOf 任班主任班级 today; computed
 * @param teaches 任教班级 in this school year, or in the next once that is planned; those that have left the school are left out; never null
 * @param phone 联系电话
 * @param subject 任教学科
 * @param joined 入职日期; null = before the records begin
 * @param left the last day; null = still here
 */
public record Staff(
        String name,
        String pinyin,
        Sex sex,
        Tier tier,
        String headOf,
        List<Link> teaches,
        String phone,
        String subject,
        LocalDate joined,
        LocalDate left) {}
