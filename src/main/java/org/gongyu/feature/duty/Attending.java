package org.gongyu.feature.duty;

import org.gongyu.feature.Facet;
import org.gongyu.ledger.Option;

/** Which 科任教师 have to be at a parents' meeting. */
enum Attending implements Option {
    /** 相关科任教师: all who teach the class, as the staff list says. */
    CLASS_TEACHERS(null),
    /** Any of them. */
    ANY_SUBJECT_TEACHER(Facet.SUBJECT_TEACHERS),
    /** One of each subject that 科任教师 of the school teach, after the staff list. */
    EVERY_SUBJECT(Facet.EVERY_SUBJECT);

    private final Facet facet;

    Attending(Facet facet) {
        this.facet = facet;
    }

    /** What a meeting has at which they were; null where that is told class by class. */
    Facet facet() {
        return facet;
    }
}
