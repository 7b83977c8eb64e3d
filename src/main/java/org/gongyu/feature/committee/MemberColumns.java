package org.gongyu.feature.committee;

import static org.gongyu.ledger.Trait.REQUIRED;

import java.util.List;
import org.gongyu.feature.roster.ChildHeads;
import org.gongyu.feature.roster.Whom;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Link;

/** The columns of a roster of members: the fields of a seat, and what a sheet needs to tell whose committee and which person is meant. */
final class MemberColumns {

    /** Instead of the columns that tell whose committee it is, its name. */
    static final Field<Seat, String> COMMITTEE = read("committee", new Kind.Text(130));

    static final Field<Seat, CommitteeKind> KIND =
            read("kind", new Kind.Choice<>(CommitteeKind.class)).also("委员会类型", "组织名称", "委员会");
    static final Field<Seat, Level> LEVEL =
            read("level", new Kind.Choice<>(Level.class)).also("层级", "委员会级别");
    static final Field<Seat, String> GRADE = ChildHeads.grade();
    static final Field<Seat, String> CLASS_NAME = ChildHeads.className(seat -> null);
    static final Field<Seat, String> OFFICE = read("office", new Kind.Text(30)).also("届别", "届");
    static final Field<Seat, String> TERM = read("term", new Kind.Text(60)).also("任期", "任职期限", "任期起止时间");
    static final Field<Seat, String> NAME = Field.<Seat, String>of(
                    "member", new Kind.Text(60), seat -> seat.member().name(), REQUIRED)
            .also("家长姓名", "委员姓名", "成员姓名", "家委姓名", "家长");
    static final Field<Seat, List<Link>> CHILD = Field.<Seat, List<Link>>of(
                    "child", new Kind.ManyLinks("student"), seat -> seat.member()
                            .children())
            .also("学生", "孩子姓名", "子女姓名", "幼儿姓名");
    static final Field<Seat, String> POST =
            read("post", new Kind.Text(60)).also(SeatLedger.POST.aliases().toArray(String[]::new));

    /** The grade whose committee is meant, once it is known; no column. */
    static final Field<Seat, Link> OF_GRADE = read("ofGrade", new Kind.OneLink("grade"));

    /** The class whose committee is meant, once it is known; no column. */
    static final Field<Seat, Link> OF_CLASS = read("ofClass", new Kind.OneLink("class"));

    /** By which columns a member's child is known. */
    static final Whom.Columns<Seat> BY_CHILD = new Whom.Columns<>(CHILD, GRADE, CLASS_NAME, null, null);

    private static final List<Field<Seat, ?>> ALL = List.of(
            COMMITTEE,
            KIND,
            LEVEL,
            GRADE,
            CLASS_NAME,
            OFFICE,
            TERM,
            NAME,
            CHILD,
            SeatLedger.WORKPLACE,
            POST,
            SeatLedger.PART,
            SeatLedger.ELECTED,
            SeatLedger.DUTIES,
            SeatLedger.PHONE,
            SeatLedger.FROM,
            SeatLedger.TO,
            SeatLedger.NOTE);

    /** The columns. The rules over several fields wait until people and committee are known. */
    static final Ledger<Seat> LEDGER =
            Ledger.of(SeatLedger.KEY, ALL, SeatLedger.LEDGER::build, List.of()).in(SeatLedger.LEDGER.area());

    private MemberColumns() {}

    /** A column that is read and not kept with the seat. */
    private static <T> Field<Seat, T> read(String key, Kind<T> kind) {
        return Field.of(key, kind, seat -> null);
    }

    /** Whose committee a row is about. */
    static Body body(Draft<Seat> draft) {
        CommitteeKind kind = draft.get(KIND) == null ? CommitteeKind.PARENTS : draft.get(KIND);
        Link its = draft.get(OF_CLASS);
        return new Body(kind, Cohort.of(draft.get(OF_GRADE)), its == null ? null : its.id());
    }
}
