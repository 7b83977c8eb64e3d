package org.gongyu.feature.activity;

import static org.gongyu.ledger.Trait.COMPUTED;
import static org.gongyu.ledger.Trait.REQUIRED;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.gongyu.feature.roster.ChildHeads;
import org.gongyu.feature.roster.Whom;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Link;

/** The columns of a sign-in sheet. */
final class SignInColumns {

    static final Field<SignIn, LocalDate> DATE =
            Field.of("date", new Kind.Day(), SignIn::date, REQUIRED).also("活动日期", "会议日期", "签到日期");
    static final Field<SignIn, String> TOPIC =
            Field.of("topic", new Kind.Text(100), SignIn::topic).also("主题", "活动名称", "会议", "会议名称", "活动主题");
    static final Field<SignIn, String> GRADE = ChildHeads.grade();
    static final Field<SignIn, String> CLASS_NAME = ChildHeads.className(signIn -> null);
    static final Field<SignIn, List<Link>> STUDENT =
            ChildHeads.name(Field.of("student", new Kind.ManyLinks("student"), SignIn::students, REQUIRED));
    static final Field<SignIn, String> ID_NUMBER = ChildHeads.idNumber();
    static final Field<SignIn, String> GUARDIAN = Field.of("guardian", new Kind.Text(60), SignIn::guardian)
            .also("签名", "家长", "家长签名", "家长签字", "签字", "签到家长", "参会家长");
    static final Field<SignIn, Turnout> TURNOUT = Field.of("turnout", new Kind.Choice<>(Turnout.class), SignIn::turnout)
            .also("考勤", "出勤", "签到情况", "到会情况", "出勤情况");
    static final Field<SignIn, LocalTime> TIME =
            Field.of("time", new Kind.Time(), SignIn::time).also("时间", "到会时间");
    static final Field<SignIn, Link> SESSION =
            Field.of("session", new Kind.OneLink(SessionLedger.KEY), SignIn::session, COMPUTED);

    /** By which columns a child is known. */
    static final Whom.Columns<SignIn> CHILD = new Whom.Columns<>(STUDENT, GRADE, CLASS_NAME, ID_NUMBER, DATE);

    static final Ledger<SignIn> LEDGER = Ledger.of(
            "attendance",
            List.of(DATE, TOPIC, GRADE, CLASS_NAME, STUDENT, ID_NUMBER, GUARDIAN, TURNOUT, TIME, SESSION),
            SignInColumns::build,
            List.of());

    private SignInColumns() {}

    private static SignIn build(Draft<SignIn> d) {
        return new SignIn(
                d.get(DATE),
                d.get(TOPIC),
                d.all(STUDENT),
                d.get(GUARDIAN),
                d.get(TURNOUT),
                d.get(TIME),
                d.get(SESSION));
    }
}
