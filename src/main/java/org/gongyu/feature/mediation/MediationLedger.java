package org.gongyu.feature.mediation;

import static org.gongyu.ledger.Trait.COMPUTED;
import static org.gongyu.ledger.Trait.LISTED;
import static org.gongyu.ledger.Trait.REQUIRED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongyu.feature.school.OptionList;
import org.gongyu.ledger.Area;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Problem;
import org.gongyu.ledger.Rules;

/** 家校社问题调处: received, assigned, dealt with, followed up and closed (the 调处机制 of pack 003, article 6). */
final class MediationLedger {

    static final Field<Mediation, String> NUMBER =
            Field.of("number", new Kind.Text(40), Mediation::number, LISTED).wide(5);
    static final Field<Mediation, LocalDate> RECEIVED_ON = Field.of(
                    "receivedOn", new Kind.Day(), Mediation::receivedOn, REQUIRED, LISTED)
            .also("日期", "受理时间")
            .wide(6);
    static final Field<Mediation, String> SOURCE =
            Field.of("source", new Kind.Text(100), Mediation::source).wide(5);
    static final Field<Mediation, String> MATTER = Field.of(
                    "matter", new Kind.LongText(2000), Mediation::matter, REQUIRED, LISTED)
            .also("问题", "内容", "反映问题", "反映事项", "问题描述", "诉求")
            .wide(16);
    static final Field<Mediation, Link> KIND = Field.of(
                    "kind", new Kind.OneLink(OptionList.MEDIATION_KIND.key()), Mediation::kind, REQUIRED, LISTED)
            .also("事项类别", "问题类别")
            .wide(6);
    static final Field<Mediation, String> PARTIES =
            Field.of("parties", new Kind.Text(500), Mediation::parties).wide(7);
    static final Field<Mediation, String> DEPARTMENT =
            Field.of("department", new Kind.Text(100), Mediation::department).wide(6);
    static final Field<Mediation, Link> RESPONSIBLE = Field.of(
                    "responsible", new Kind.OneLink("staff"), Mediation::responsible, LISTED)
            .wide(5);
    static final Field<Mediation, String> MEASURES = Field.of("measures", new Kind.LongText(2000), Mediation::measures)
            .also("措施", "处理措施", "办理措施")
            .wide(12);
    static final Field<Mediation, LocalDate> DEADLINE = Field.of(
                    "deadline", new Kind.Day(), Mediation::deadline, LISTED)
            .also("期限", "办理期限", "处理期限")
            .wide(6);
    static final Field<Mediation, String> RESULT = Field.of("result", new Kind.LongText(2000), Mediation::result)
            .also("结果", "办理结果", "处理结果")
            .wide(12);
    static final Field<Mediation, LocalDate> FOLLOWED_UP_ON =
            Field.of("followedUpOn", new Kind.Day(), Mediation::followedUpOn).wide(6);
    static final Field<Mediation, String> FOLLOW_UP = Field.of("followUp", new Kind.LongText(1000), Mediation::followUp)
            .also("回访", "回访结果")
            .wide(8);
    static final Field<Mediation, LocalDate> CLOSED_ON = Field.of(
                    "closedOn", new Kind.Day(), Mediation::closedOn, LISTED)
            .also("办结日期", "办结时间", "结案时间")
            .wide(6);
    static final Field<Mediation, String> NOTE =
            Field.of("note", new Kind.LongText(500), Mediation::note).wide(6);

    private MediationLedger() {}

    private static Field<Mediation, State> state(Clock clock) {
        return Field.of(
                        "state",
                        new Kind.Choice<>(State.class),
                        (Mediation its) -> its.stateOn(LocalDate.now(clock)),
                        COMPUTED,
                        LISTED)
                .wide(5);
    }

    /** The ledger; {@code clock} tells which dates are still to come. */
    static Ledger<Mediation> of(Clock clock) {
        return Ledger.of(
                        "mediation",
                        List.of(
                                NUMBER,
                                RECEIVED_ON,
                                SOURCE,
                                MATTER,
                                KIND,
                                PARTIES,
                                DEPARTMENT,
                                RESPONSIBLE,
                                MEASURES,
                                DEADLINE,
                                RESULT,
                                FOLLOWED_UP_ON,
                                FOLLOW_UP,
                                CLOSED_ON,
                                state(clock),
                                NOTE),
                        MediationLedger::build,
                        List.of(
                                Rules.hasCome(RECEIVED_ON, clock),
                                Rules.hasCome(CLOSED_ON, clock),
                                Rules.inOrder(RECEIVED_ON, DEADLINE),
                                Rules.inOrder(RECEIVED_ON, FOLLOWED_UP_ON),
                                Rules.inOrder(RECEIVED_ON, CLOSED_ON),
                                MediationLedger::saysHowItEnded))
                .in(Area.OFFICE);
    }

    private static List<Problem> saysHowItEnded(Draft<Mediation> d) {
        return d.get(CLOSED_ON) != null && d.get(RESULT) == null
                ? List.of(Problem.error(RESULT, "closed-without-result"))
                : List.of();
    }

    private static Mediation build(Draft<Mediation> d) {
        return new Mediation(
                d.get(NUMBER),
                d.get(RECEIVED_ON),
                d.get(SOURCE),
                d.get(MATTER),
                d.get(KIND),
                d.get(PARTIES),
                d.get(DEPARTMENT),
                d.get(RESPONSIBLE),
                d.get(MEASURES),
                d.get(DEADLINE),
                d.get(RESULT),
                d.get(FOLLOWED_UP_ON),
                d.get(FOLLOW_UP),
                d.get(CLOSED_ON),
                d.get(NOTE));
    }
}
