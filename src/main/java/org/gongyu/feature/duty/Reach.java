package org.gongyu.feature.duty;

import java.util.EnumSet;
import java.util.Set;
import org.gongyu.feature.school.Stage;
import org.gongyu.ledger.Option;

/** Which schools a duty is laid on. */
enum Reach implements Option {
    /** 幼儿园. */
    KINDERGARTEN(EnumSet.of(Stage.KINDERGARTEN)),
    /** 中小学. */
    SCHOOL(EnumSet.of(Stage.PRIMARY, Stage.JUNIOR, Stage.NINE_YEAR, Stage.SENIOR)),
    /** 中职: only 003-4 names them. */
    VOCATIONAL(EnumSet.of(Stage.VOCATIONAL));

    private final Set<Stage> stages;

    Reach(Set<Stage> stages) {
        this.stages = stages;
    }

    boolean holds(Stage stage) {
        return stages.contains(stage);
    }
}
