package org.gongyu.feature.activity;

import static org.gongyu.ledger.Trait.COMPUTED;
import static org.gongyu.ledger.Trait.LISTED;
import static org.gongyu.ledger.Trait.REQUIRED;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import org.gongyu.feature.school.OptionList;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Problem;

/** 活动台账: what is recorded of a session, and what must be true of it. */
final class SessionLedger {

    static final String KEY = "session";

    static final Field<Session, LocalDate> DATE = Field.of("date", new Kind.Day(), Session::date, REQUIRED, LISTED)
            .also("日期", "时间日期", "活动时间", "会议日期")
            .wide(6);
    static final Field<Session, LocalTime> FROM =
            Field.of("from", new Kind.Time(), (Session s) -> s.when().from()).wide(4);
    static final Field<Session, LocalTime> TO =
            Field.of("to", new Kind.Time(), (Session s) -> s.when().to()).wide(4);
    static final Field<Session, Integer> HOURS = Field.of(
                    "hours", new Kind.Number(0, 40), (Session s) -> s.when().hours())
            .also("课时数", "学时")
            .wide(4);
    static final Field<Session, SessionKind> KIND = Field.of(
                    "kind", new Kind.Choice<>(SessionKind.class), Session::kind, REQUIRED, LISTED)
            .also("类别", "类型", "活动类型")
            .wide(9);
    static final Field<Session, String> TOPIC = Field.of("topic", new Kind.Text(100), Session::topic, REQUIRED, LISTED)
            .also("名称", "主题", "活动名称", "活动主题", "会议主题", "讲座主题", "内容主题", "会议名称", "课程名称")
            .wide(16);
    static final Field<Session, Link> PLAN = Field.of(
            "plan", new Kind.OneLink(PlanLedger.KEY), (Session s) -> s.what().plan());
    static final Field<Session, List<Link>> THEMES =
            Field.of("themes", new Kind.ManyLinks(OptionList.SESSION_THEME.key()), (Session s) -> s.what()
                    .themes());
    static final Field<Session, Audience> AUDIENCE = Field.of(
                    "audience",
                    new Kind.Choice<>(Audience.class),
                    (Session s) -> s.whom().audience(),
                    LISTED)
            .also("对象", "参加对象", "范围")
            .wide(4);
    static final Field<Session, List<Link>> CLASSES = Field.of(
                    "classes",
                    new Kind.ManyLinks("class"),
                    (Session s) -> s.whom().classes(),
                    LISTED)
            .also("班级", "参加班级")
            .wide(8);
    static final Field<Session, Venue> VENUE = Field.of("venue", new Kind.Choice<>(Venue.class), (Session s) -> s.whom()
                    .venue())
            .also("形式", "活动形式")
            .wide(5);
    static final Field<Session, String> PLACE = Field.of(
                    "place", new Kind.Text(100), (Session s) -> s.whom().place())
            .also("地点", "活动地点", "会议地点");
    static final Field<Session, String> HOST =
            Field.of("host", new Kind.Text(60), (Session s) -> s.staff().host()).wide(5);
    static final Field<Session, List<Link>> SPEAKERS = Field.of(
                    "speakers",
                    new Kind.ManyLinks("staff"),
                    (Session s) -> s.staff().speakers(),
                    LISTED)
            .also("主讲", "主讲教师", "授课教师")
            .wide(7);
    static final Field<Session, List<Link>> LEADERS = Field.of(
                    "leaders",
                    new Kind.ManyLinks("staff"),
                    (Session s) -> s.staff().leaders(),
                    COMPUTED)
            .wide(7);
    static final Field<Session, String> GUESTS = Field.of(
                    "guests", new Kind.Text(100), (Session s) -> s.staff().guests())
            .also("校外专家", "外请专家");
    static final Field<Session, List<Link>> TEACHERS = Field.of(
                    "teachers", new Kind.ManyLinks("staff"), (Session s) -> s.staff()
                            .teachers())
            .also("参加科任教师", "到会科任教师");
    static final Field<Session, String> CONTENT = Field.of(
                    "content", new Kind.LongText(4000), (Session s) -> s.talk().content())
            .also("活动内容", "会议内容", "内容")
            .wide(24);
    static final Field<Session, List<Link>> MUST =
            Field.of("must", new Kind.ManyLinks(OptionList.MUST_TALK.key()), (Session s) -> s.talk()
                    .must());
    static final Field<Session, List<Link>> MUST_NOT =
            Field.of("mustNot", new Kind.ManyLinks(OptionList.MUST_NOT_TALK.key()), (Session s) -> s.talk()
                    .mustNot());
    static final Field<Session, String> VIEWS = Field.of(
                    "views", new Kind.LongText(2000), (Session s) -> s.talk().views())
            .also("意见建议", "家长意见建议", "家长反馈")
            .wide(14);
    static final Field<Session, String> ANSWER = Field.of(
                    "answer", new Kind.LongText(2000), (Session s) -> s.talk().answer())
            .also("整改情况", "意见处理", "处理情况")
            .wide(14);
    static final Field<Session, String> NOTE =
            Field.of("note", new Kind.LongText(500), Session::note).wide(10);
    static final Field<Session, Integer> EXPECTED = Field.of(
                    "expected",
                    new Kind.Number(0, 100_000),
                    (Session s) -> called(s, Session.Count::expected),
                    COMPUTED,
                    LISTED)
            .wide(3);
    static final Field<Session, Integer> CAME = Field.of(
                    "came",
                    new Kind.Number(0, 100_000),
                    (Session s) -> called(s, Session.Count::came),
                    COMPUTED,
                    LISTED)
            .wide(3);

    static final Ledger<Session> LEDGER = Ledger.of(
            KEY,
            List.of(
                    DATE, FROM, TO, HOURS, KIND, TOPIC, AUDIENCE, CLASSES, VENUE, PLACE, HOST, SPEAKERS, LEADERS,
                    GUESTS, TEACHERS, PLAN, THEMES, CONTENT, MUST, MUST_NOT, VIEWS, ANSWER, NOTE, EXPECTED, CAME),
            SessionLedger::build,
            List.of(SessionLedger::endsAfterItStarts, SessionLedger::saysWhichClasses));

    private SessionLedger() {}

    /** Blank where no roll was called: a 0 would say that nobody came. */
    private static Integer called(Session session, Function<Session.Count, Integer> count) {
        return session.turnout().expected() == 0 ? null : count.apply(session.turnout());
    }

    private static Session build(Draft<Session> d) {
        return new Session(
                new Session.When(d.get(DATE), d.get(FROM), d.get(TO), d.get(HOURS)),
                new Session.What(d.get(KIND), d.get(TOPIC), d.get(PLAN), d.all(THEMES)),
                whom(d),
                new Session.Staff(d.get(HOST), d.all(SPEAKERS), List.of(), d.get(GUESTS), d.all(TEACHERS)),
                new Session.Talk(d.get(CONTENT), d.all(MUST), d.all(MUST_NOT), d.get(VIEWS), d.get(ANSWER)),
                d.get(NOTE),
                new Session.Count(0, 0));
    }

    /** Whom a draft asks. */
    static Session.Whom whom(Draft<Session> d) {
        return new Session.Whom(audience(d), d.all(CLASSES), d.get(VENUE), d.get(PLACE));
    }

    /** What isn't said follows from the classes. */
    private static Audience audience(Draft<Session> d) {
        Audience said = d.get(AUDIENCE);
        if (said != null) {
            return said;
        }
        return d.all(CLASSES).isEmpty() ? Audience.SCHOOL : Audience.CLASS;
    }

    private static List<Problem> endsAfterItStarts(Draft<Session> d) {
        LocalTime from = d.get(FROM);
        LocalTime to = d.get(TO);
        return from == null || to == null || to.isAfter(from)
                ? List.of()
                : List.of(Problem.error(TO, "ends-before-start"));
    }

    private static List<Problem> saysWhichClasses(Draft<Session> d) {
        boolean wholeSchool = audience(d) == Audience.SCHOOL;
        if (wholeSchool == d.all(CLASSES).isEmpty()) {
            return List.of();
        }
        return List.of(Problem.error(CLASSES, wholeSchool ? "whole-school-has-classes" : "session-without-classes"));
    }
}
