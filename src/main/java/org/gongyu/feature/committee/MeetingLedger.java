package org.gongyu.feature.committee;

import static org.gongyu.ledger.Trait.LISTED;
import static org.gongyu.ledger.Trait.REQUIRED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongyu.ledger.Area;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Problem;

/** 会议记录: what is recorded of a committee's meeting. */
final class MeetingLedger {

    static final String KEY = "committee-meeting";

    private static final int MOST_PEOPLE = 2000;

    static final Field<Meeting, Link> COMMITTEE = Field.of(
                    "committee", new Kind.OneLink("committee"), Meeting::committee, REQUIRED, LISTED)
            .also("委员会名称", "组织名称")
            .wide(15);
    static final Field<Meeting, LocalDate> DATE = Field.of("date", new Kind.Day(), Meeting::date, REQUIRED, LISTED)
            .also("日期", "会议时间", "时间")
            .wide(7);
    static final Field<Meeting, String> PLACE =
            Field.of("place", new Kind.Text(100), Meeting::place).also("会议地点").wide(8);
    static final Field<Meeting, String> CHAIR =
            Field.of("chair", new Kind.Text(60), Meeting::chair).wide(6);
    static final Field<Meeting, Integer> EXPECTED = Field.of(
                    "expected", new Kind.Number(0, MOST_PEOPLE), Meeting::expected)
            .also("应到")
            .wide(4);
    static final Field<Meeting, Integer> PRESENT = Field.of(
                    "present", new Kind.Number(0, MOST_PEOPLE), Meeting::present, LISTED)
            .also("实到", "出席人数")
            .wide(4);
    static final Field<Meeting, List<Link>> MEMBERS = Field.of(
                    "members", new Kind.ManyLinks(SeatLedger.KEY), Meeting::members)
            .also("到会委员", "参会委员")
            .wide(14);
    static final Field<Meeting, String> ATTENDEES = Field.of("attendees", new Kind.LongText(1000), Meeting::attendees)
            .also("出席人员", "参会人员", "参加人员", "到会人员")
            .wide(14);
    static final Field<Meeting, String> AGENDA = Field.of(
                    "agenda", new Kind.LongText(2000), Meeting::agenda, REQUIRED, LISTED)
            .also("议题", "会议内容")
            .wide(16);
    static final Field<Meeting, String> RESOLUTIONS = Field.of(
                    "resolutions", new Kind.LongText(4000), Meeting::resolutions, LISTED)
            .also("决议", "会议决议", "会议决定")
            .wide(20);
    static final Field<Meeting, String> OUTCOME = Field.of("outcome", new Kind.LongText(2000), Meeting::outcome, LISTED)
            .also("落实", "办理结果", "落实结果")
            .wide(16);
    static final Field<Meeting, String> NOTE =
            Field.of("note", new Kind.LongText(500), Meeting::note).wide(10);

    private MeetingLedger() {}

    /** The ledger; {@code clock} tells which days are still to come. */
    static Ledger<Meeting> of(Clock clock) {
        return Ledger.of(
                        KEY,
                        List.of(
                                COMMITTEE,
                                DATE,
                                PLACE,
                                CHAIR,
                                EXPECTED,
                                PRESENT,
                                MEMBERS,
                                ATTENDEES,
                                AGENDA,
                                RESOLUTIONS,
                                OUTCOME,
                                NOTE),
                        MeetingLedger::build,
                        List.of(draft -> isNotToCome(draft, LocalDate.now(clock)), MeetingLedger::noMoreThanExpected))
                .in(Area.OFFICE);
    }

    private static Meeting build(Draft<Meeting> d) {
        return new Meeting(
                d.get(COMMITTEE),
                d.get(DATE),
                d.get(PLACE),
                d.get(CHAIR),
                d.get(EXPECTED),
                d.get(PRESENT),
                d.all(MEMBERS),
                d.get(ATTENDEES),
                d.get(AGENDA),
                d.get(RESOLUTIONS),
                d.get(OUTCOME),
                d.get(NOTE));
    }

    private static List<Problem> isNotToCome(Draft<Meeting> draft, LocalDate today) {
        LocalDate date = draft.get(DATE);
        return date == null || !date.isAfter(today) ? List.of() : List.of(Problem.error(DATE, "meeting-to-come"));
    }

    private static List<Problem> noMoreThanExpected(Draft<Meeting> draft) {
        Integer expected = draft.get(EXPECTED);
        Integer present = draft.get(PRESENT);
        return expected == null || present == null || present <= expected
                ? List.of()
                : List.of(Problem.warning(PRESENT, "more-than-expected", present, expected));
    }
}
