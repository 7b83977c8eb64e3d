package org.gongyu.feature.committee;

import java.time.LocalDate;
import java.util.List;

/**
 * The committees of all three levels on a day, those there should be included.
 *
 * @param day 统计时点
 * @param all the school's first, then the grades', then the classes'; the younger children first
 */
record Overview(LocalDate day, List<Standing> all) {

    /** 家长委员会 of a level. */
    List<Standing> parents(Level level) {
        return all.stream()
                .filter(one ->
                        one.body().kind() == CommitteeKind.PARENTS && one.body().level() == level)
                .toList();
    }

    /** The other committees of the school. */
    List<Standing> others() {
        return all.stream()
                .filter(one -> one.body().kind() != CommitteeKind.PARENTS)
                .toList();
    }
}
