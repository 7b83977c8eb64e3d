package org.gongyu.feature.care;

import static org.gongyu.ledger.Trait.CONFIDENTIAL;
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

/** 过程记录. */
final class LogLedger {

    static final String KEY = "care-log";

    static final Field<LogEntry, Link> STUDENT = ChildHeads.name(
                    Field.of("student", new Kind.OneLink("student"), LogEntry::student, REQUIRED, LISTED))
            .wide(6);
    static final Field<LogEntry, LocalDate> DATE = Field.of("date", new Kind.Day(), LogEntry::date, REQUIRED, LISTED)
            .also("帮扶日期", "时间")
            .wide(6);
    static final Field<LogEntry, LogKind> KIND = Field.of(
                    "kind", new Kind.Choice<>(LogKind.class), LogEntry::kind, REQUIRED, LISTED)
            .also("帮扶形式", "形式")
            .wide(6);
    static final Field<LogEntry, List<Link>> STAFF = Field.of(
                    "staff", new Kind.ManyLinks("staff"), LogEntry::staff, REQUIRED, LISTED)
            .also("教师", "实施人")
            .wide(8);
    static final Field<LogEntry, String> CONTENT = Field.of(
                    "content", new Kind.LongText(4000), LogEntry::content, LISTED)
            .also("帮扶内容")
            .wide(20);
    static final Field<LogEntry, String> EFFECT = Field.of("effect", new Kind.LongText(2000), LogEntry::effect, LISTED)
            .also("效果")
            .wide(14);
    static final Field<LogEntry, String> NEXT = Field.of("next", new Kind.LongText(1000), LogEntry::next)
            .also("后续跟进")
            .wide(12);
    static final Field<LogEntry, String> SECRET = Field.of(
                    "secret", new Kind.LongText(4000), LogEntry::secret, CONFIDENTIAL)
            .also("心理辅导记录")
            .wide(14);
    static final Field<LogEntry, String> REFERRED_TO = Field.of("referredTo", new Kind.Text(200), LogEntry::referredTo)
            .also("对接单位")
            .wide(10);
    static final Field<LogEntry, String> NOTE =
            Field.of("note", new Kind.LongText(500), LogEntry::note).wide(14);

    static final Ledger<LogEntry> LEDGER = Ledger.of(
                    KEY,
                    List.of(STUDENT, DATE, KIND, STAFF, CONTENT, EFFECT, NEXT, SECRET, REFERRED_TO, NOTE),
                    LogLedger::build,
                    List.of(LogLedger::referralSaysWhere))
            .in(Area.CARE);

    private LogLedger() {}

    private static LogEntry build(Draft<LogEntry> d) {
        return new LogEntry(
                d.get(STUDENT),
                d.get(DATE),
                d.get(KIND),
                d.all(STAFF),
                d.get(CONTENT),
                d.get(EFFECT),
                d.get(NEXT),
                d.get(SECRET),
                d.get(REFERRED_TO),
                d.get(NOTE));
    }

    private static List<Problem> referralSaysWhere(Draft<LogEntry> draft) {
        return draft.get(KIND) != LogKind.REFERRAL || draft.get(REFERRED_TO) != null
                ? List.of()
                : List.of(Problem.error(REFERRED_TO, "care-referred-to"));
    }
}
