package org.gongyu.feature.roster;

import java.time.LocalDate;
import java.util.List;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Trait;

/**
 * What a person says when a child moves or a class gets a 班主任.
 *
 * @param to the class, or the teacher
 * @param day from when, or until when
 * @param why 原因; may be null
 */
record Step(Link to, LocalDate day, String why) {

    static final Field<Step, LocalDate> FROM = Field.of("from", new Kind.Day(), Step::day, Trait.REQUIRED);
    static final Field<Step, LocalDate> LAST = Field.of("last", new Kind.Day(), Step::day, Trait.REQUIRED);
    static final Field<Step, String> WHY = Field.of("why", new Kind.Text(200), Step::why);
    static final Field<Step, Link> CLASS = Field.of("schoolClass", new Kind.OneLink("class"), Step::to, Trait.REQUIRED);
    static final Field<Step, Link> TEACHER = Field.of("teacher", new Kind.OneLink("staff"), Step::to, Trait.REQUIRED);
    static final Field<Step, String> NAME = Field.of("name", new Kind.Text(30), Step::why, Trait.REQUIRED);

    /** Into a class from a day on. */
    static final Ledger<Step> INTO = ledger(List.of(CLASS, FROM));

    /** Out of the class after a day. */
    static final Ledger<Step> OUT = ledger(List.of(LAST, WHY));

    /** A 班主任 from a day on. */
    static final Ledger<Step> HEAD = ledger(List.of(TEACHER, FROM));

    /** A new class by its name. */
    static final Ledger<Step> NEW_CLASS = ledger(List.of(NAME));

    private static Ledger<Step> ledger(List<Field<Step, ?>> fields) {
        return Ledger.of("step", fields, Step::build, List.of());
    }

    private static Step build(Draft<Step> draft) {
        Link to = draft.get(CLASS) == null ? draft.get(TEACHER) : draft.get(CLASS);
        LocalDate day = draft.get(FROM) == null ? draft.get(LAST) : draft.get(FROM);
        String why = draft.get(WHY) == null ? draft.get(NAME) : draft.get(WHY);
        return new Step(to, day, why);
    }
}
