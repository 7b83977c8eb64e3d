package org.gongyu.feature.committee;

import java.util.UUID;
import java.util.stream.Stream;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.feature.school.Stage;
import org.gongyu.ledger.Link;

/**
 * The children who began in one year: a grade that keeps its name while its number moves on each autumn.
 *
 * @param stage 学段, never NINE_YEAR
 * @param entryYear 入学年份
 */
record Cohort(Stage stage, int entryYear) {

    static Cohort of(SchoolClass its) {
        return new Cohort(its.stage(), its.entryYear());
    }

    /** The cohort that {@link #link} points to; null for null. */
    static Cohort of(Link link) {
        return link == null
                ? null
                : Stream.of(Stage.values())
                        .filter(stage -> sign(stage) == link.id().getMostSignificantBits())
                        .findFirst()
                        .map(stage -> new Cohort(stage, (int) link.id().getLeastSignificantBits()))
                        .orElseThrow();
    }

    private static long sign(Stage stage) {
        return stage.name().hashCode();
    }

    /** Its lasting name: 2024级. */
    String label() {
        return entryYear + "级";
    }

    /** The grade as a form names it. No table has rows of grades, so the id is made of what a cohort is. */
    Link link() {
        return new Link(new UUID(sign(stage), entryYear), label());
    }
}
