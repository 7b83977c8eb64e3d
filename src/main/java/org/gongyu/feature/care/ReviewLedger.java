package org.gongyu.feature.care;

import static org.gongyu.ledger.Trait.LISTED;
import static org.gongyu.ledger.Trait.REQUIRED;

import java.time.LocalDate;
import java.util.List;
import org.gongyu.feature.roster.ChildHeads;
import org.gongyu.ledger.Area;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Link;

/** 学期评估. */
final class ReviewLedger {

    static final String KEY = "care-review";

    static final Field<Review, Link> STUDENT = ChildHeads.name(
                    Field.of("student", new Kind.OneLink("student"), Review::student, REQUIRED, LISTED))
            .wide(6);
    static final Field<Review, LocalDate> DATE =
            Field.of("date", new Kind.Day(), Review::date, REQUIRED, LISTED).wide(6);
    static final Field<Review, Link> REVIEWER = Field.of(
                    "reviewer", new Kind.OneLink("staff"), Review::reviewer, LISTED)
            .wide(6);
    static final Field<Review, Progress> PROGRESS = Field.of(
                    "progress", new Kind.Choice<>(Progress.class), Review::progress, REQUIRED, LISTED)
            .also("评估结果")
            .wide(6);
    static final Field<Review, String> FINDINGS = Field.of(
                    "findings", new Kind.LongText(4000), Review::findings, LISTED)
            .also("评估内容")
            .wide(20);
    static final Field<Review, NextStep> NEXT_STEP = Field.of(
                    "nextStep", new Kind.Choice<>(NextStep.class), Review::nextStep, LISTED)
            .also("处理意见")
            .wide(6);
    static final Field<Review, LocalDate> NEXT_ON =
            Field.of("nextOn", new Kind.Day(), Review::nextOn, LISTED).wide(6);
    static final Field<Review, String> NOTE =
            Field.of("note", new Kind.LongText(500), Review::note).wide(14);

    static final Ledger<Review> LEDGER = Ledger.of(
                    KEY,
                    List.of(STUDENT, DATE, REVIEWER, PROGRESS, FINDINGS, NEXT_STEP, NEXT_ON, NOTE),
                    ReviewLedger::build,
                    List.of(draft -> Rules.inOrder(draft, DATE, NEXT_ON)))
            .in(Area.CARE);

    private ReviewLedger() {}

    private static Review build(Draft<Review> d) {
        return new Review(
                d.get(STUDENT),
                d.get(DATE),
                d.get(REVIEWER),
                d.get(PROGRESS),
                d.get(FINDINGS),
                d.get(NEXT_STEP),
                d.get(NEXT_ON),
                d.get(NOTE));
    }
}
