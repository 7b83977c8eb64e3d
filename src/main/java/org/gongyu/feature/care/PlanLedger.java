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
import org.gongyu.ledger.Problem;

/** 帮扶计划. */
final class PlanLedger {

    static final String KEY = "care-plan";

    static final Field<Plan, Link> STUDENT = ChildHeads.name(
                    Field.of("student", new Kind.OneLink("student"), Plan::student, REQUIRED, LISTED))
            .wide(6);
    static final Field<Plan, LocalDate> MADE_ON = Field.of("madeOn", new Kind.Day(), Plan::madeOn, REQUIRED, LISTED)
            .also("计划日期")
            .wide(6);
    static final Field<Plan, String> SITUATION = Field.of("situation", new Kind.LongText(4000), Plan::situation)
            .also("现状")
            .wide(16);
    static final Field<Plan, String> GOALS = Field.of("goals", new Kind.LongText(4000), Plan::goals, REQUIRED, LISTED)
            .also("目标")
            .wide(16);
    static final Field<Plan, String> MEASURES = Field.of(
                    "measures", new Kind.LongText(4000), Plan::measures, REQUIRED, LISTED)
            .also("措施")
            .wide(20);
    static final Field<Plan, LocalDate> REVIEW_ON = Field.of("reviewOn", new Kind.Day(), Plan::reviewOn, LISTED)
            .also("评估日期")
            .wide(6);
    static final Field<Plan, Link> APPROVED_BY = Field.of(
                    "approvedBy", new Kind.OneLink("staff"), Plan::approvedBy, LISTED)
            .also("审批人")
            .wide(6);
    static final Field<Plan, LocalDate> APPROVED_ON = Field.of("approvedOn", new Kind.Day(), Plan::approvedOn)
            .also("审批时间")
            .wide(6);
    static final Field<Plan, String> NOTE =
            Field.of("note", new Kind.LongText(500), Plan::note).wide(14);

    static final Ledger<Plan> LEDGER = Ledger.of(
                    KEY,
                    List.of(STUDENT, MADE_ON, SITUATION, GOALS, MEASURES, REVIEW_ON, APPROVED_BY, APPROVED_ON, NOTE),
                    PlanLedger::build,
                    List.of(
                            draft -> Rules.inOrder(draft, MADE_ON, REVIEW_ON),
                            draft -> Rules.inOrder(draft, MADE_ON, APPROVED_ON),
                            PlanLedger::measuresAreComplete))
            .in(Area.CARE);

    private PlanLedger() {}

    private static Plan build(Draft<Plan> d) {
        return new Plan(
                d.get(STUDENT),
                d.get(MADE_ON),
                d.get(SITUATION),
                d.get(GOALS),
                d.get(MEASURES),
                d.get(REVIEW_ON),
                d.get(APPROVED_BY),
                d.get(APPROVED_ON),
                d.get(NOTE));
    }

    private static List<Problem> measuresAreComplete(Draft<Plan> draft) {
        return Measure.firstIncomplete(draft.get(MEASURES)).stream()
                .mapToObj(line -> Problem.error(MEASURES, "care-measure", line))
                .toList();
    }
}
