package org.gongyu.feature.duty;

import java.util.EnumSet;
import java.util.Set;
import org.gongyu.feature.Act;
import org.gongyu.ledger.Option;

/** Whether what was held is only of the kind it is recorded as. */
enum Kinds implements Option {
    /** One kind each: nothing is counted twice. */
    MAIN_KIND,
    /** A lecture of the parents' school is guidance as well, and guidance a lecture. */
    LECTURE_AS_GUIDANCE;

    private static final Set<Act> ALIKE = EnumSet.of(Act.LECTURE, Act.GUIDANCE);

    /** What counts as one of these. */
    Set<Act> with(Set<Act> acts) {
        Set<Act> all = EnumSet.copyOf(acts);
        if (this == LECTURE_AS_GUIDANCE && acts.stream().anyMatch(ALIKE::contains)) {
            all.addAll(ALIKE);
        }
        return all;
    }
}
