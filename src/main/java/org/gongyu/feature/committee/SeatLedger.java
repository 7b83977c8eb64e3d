package org.gongyu.feature.committee;

import static org.gongyu.ledger.Trait.COMPUTED;
import static org.gongyu.ledger.Trait.LISTED;
import static org.gongyu.ledger.Trait.REQUIRED;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongyu.feature.school.OptionList;
import org.gongyu.ledger.Area;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Problem;

/** 委员: what is recorded of a seat on a committee. */
final class SeatLedger {

    static final String KEY = "committee-seat";

    static final Field<Seat, Link> COMMITTEE = Field.of(
                    "committee", new Kind.OneLink("committee"), Seat::committee, REQUIRED, LISTED)
            .wide(15);
    static final Field<Seat, String> NAME = Field.<Seat, String>of(
                    "name", new Kind.Text(60), seat -> seat.member().name(), COMPUTED, LISTED)
            .wide(6);
    static final Field<Seat, Link> GUARDIAN = Field.<Seat, Link>of(
            "guardian", new Kind.OneLink("guardian"), seat -> seat.member().guardian());
    static final Field<Seat, List<Link>> CHILDREN = Field.<Seat, List<Link>>of(
                    "children",
                    new Kind.ManyLinks("student"),
                    seat -> seat.member().children(),
                    COMPUTED,
                    LISTED)
            .wide(7);
    static final Field<Seat, Link> STAFF = Field.<Seat, Link>of(
            "staff", new Kind.OneLink("staff"), seat -> seat.member().staff());
    static final Field<Seat, String> OUTSIDE = Field.<Seat, String>of(
            "outside", new Kind.Text(60), seat -> seat.member().outside());
    static final Field<Seat, String> WORKPLACE = Field.<Seat, String>of(
                    "workplace", new Kind.Text(100), seat -> seat.member().workplace())
            .also("单位", "所在单位")
            .wide(12);
    static final Field<Seat, Link> POST = Field.of(
                    "post", new Kind.OneLink(OptionList.COMMITTEE_POST.key()), Seat::post, REQUIRED, LISTED)
            .also("家委会职务", "委员会职务", "担任职务", "职位")
            .wide(6);
    static final Field<Seat, Part> PART = Field.of("part", new Kind.Choice<>(Part.class), Seat::part, LISTED)
            .also("身份", "代表类别", "成员类别")
            .wide(7);
    static final Field<Seat, Election> ELECTED = Field.of(
                    "elected", new Kind.Choice<>(Election.class), Seat::elected, LISTED)
            .also("产生办法", "推选方式")
            .wide(5);
    static final Field<Seat, String> DUTIES = Field.of("duties", new Kind.Text(200), Seat::duties, LISTED)
            .also("职责", "职责分工", "工作分工", "负责工作")
            .wide(12);
    static final Field<Seat, String> PHONE = Field.of("phone", new Kind.Phone(), Seat::phone)
            .also("联系方式", "手机", "手机号", "手机号码", "电话", "家长电话")
            .wide(8);
    static final Field<Seat, LocalDate> FROM = Field.of("from", new Kind.Day(), Seat::from, LISTED)
            .also("任职时间", "就任日期")
            .wide(7);
    static final Field<Seat, LocalDate> TO = Field.of("to", new Kind.Day(), Seat::to, LISTED)
            .also("离任时间", "卸任日期")
            .wide(7);
    static final Field<Seat, String> NOTE =
            Field.of("note", new Kind.LongText(500), Seat::note).wide(14);

    static final Ledger<Seat> LEDGER = Ledger.of(
                    KEY,
                    List.of(
                            COMMITTEE, NAME, GUARDIAN, CHILDREN, STAFF, OUTSIDE, WORKPLACE, POST, PART, ELECTED, DUTIES,
                            PHONE, FROM, TO, NOTE),
                    SeatLedger::build,
                    List.of(SeatLedger::hasOneMember, SeatLedger::endsAfterItBegins))
            .in(Area.OFFICE);

    private SeatLedger() {}

    private static Seat build(Draft<Seat> d) {
        Seat.Member member =
                new Seat.Member(d.get(GUARDIAN), d.get(STAFF), d.get(OUTSIDE), d.get(WORKPLACE), List.of());
        return new Seat(
                d.get(COMMITTEE),
                member,
                d.get(POST),
                d.get(PART),
                d.get(ELECTED),
                d.get(DUTIES),
                d.get(PHONE),
                d.get(FROM),
                d.get(TO),
                d.get(NOTE));
    }

    private static List<Problem> hasOneMember(Draft<Seat> draft) {
        long members = Stream.of(draft.get(GUARDIAN), draft.get(STAFF), draft.get(OUTSIDE))
                .filter(Objects::nonNull)
                .count();
        return members == 1 ? List.of() : List.of(Problem.error(GUARDIAN, "one-member"));
    }

    private static List<Problem> endsAfterItBegins(Draft<Seat> draft) {
        return CommitteeLedger.ends(draft.get(FROM), draft.get(TO))
                ? List.of()
                : List.of(Problem.error(TO, "office-ends-early"));
    }
}
