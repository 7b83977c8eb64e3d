package org.gongyu.feature.visit;

import static org.gongyu.ledger.Trait.COMPUTED;
import static org.gongyu.ledger.Trait.LISTED;
import static org.gongyu.ledger.Trait.REQUIRED;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyu.feature.roster.ChildHeads;
import org.gongyu.feature.visit.Visit.Child;
import org.gongyu.feature.visit.Visit.Visitor;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Ledger.Rule;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Problem;

/** 家访台账: what is recorded of a visit, and what must be true of it. */
final class VisitLedger {

    static final String KEY = "visit";

    private static final int LONGEST_LINE = 1000;

    static final Field<Visit, LocalDate> DATE = Field.of("date", new Kind.Day(), Visit::date, REQUIRED, LISTED)
            .also("日期", "家访时间", "走访日期", "时间", "走访时间", "入户日期")
            .wide(6);
    static final Field<Visit, LocalTime> FROM =
            Field.of("from", new Kind.Time(), Visit::from).wide(4);
    static final Field<Visit, LocalTime> TO =
            Field.of("to", new Kind.Time(), Visit::to).wide(4);
    static final Field<Visit, List<Link>> STUDENTS = ChildHeads.name(
                    Field.of("students", new Kind.ManyLinks("student"), Visit::students, REQUIRED, LISTED),
                    "被访学生",
                    "家访学生")
            .wide(8);
    static final Field<Visit, List<Link>> CLASSES =
            Field.of("classes", new Kind.ManyLinks("class"), Visit::classes, COMPUTED, LISTED);
    static final Field<Visit, Mode> MODE = Field.of(
                    "mode", new Kind.Choice<>(Mode.class), Visit::mode, REQUIRED, LISTED)
            .also("家访方式", "方式", "形式")
            .wide(5);
    static final Field<Visit, List<Link>> STAFF = Field.of(
                    "staff", new Kind.ManyLinks("staff"), Visit::staff, REQUIRED, LISTED)
            .also("教师", "家访人", "家访人员", "教师姓名", "参与教师", "走访教师", "走访人", "入户教师")
            .wide(8);
    static final Field<Visit, VisitKind> KIND = Field.of(
                    "kind", new Kind.Choice<>(VisitKind.class), Visit::kind, LISTED)
            .also("家访类型", "类别", "类型")
            .wide(5);
    static final Field<Visit, Boolean> GROUPED =
            Field.of("grouped", new Kind.Flag(), Visit::grouped).wide(4);
    static final Field<Visit, String> MET =
            Field.of("met", new Kind.Text(100), Visit::met).also("家访对象及关系", "受访家长", "访谈对象");
    static final Field<Visit, String> PURPOSE = Field.of("purpose", new Kind.LongText(500), Visit::purpose)
            .also("目的", "家访目的")
            .wide(14);
    static final Field<Visit, String> CONTENT = Field.of("content", new Kind.LongText(4000), Visit::content)
            .also("家访内容", "内容", "家访内容摘要", "家访情况", "家访情况记录", "家访记录", "主要内容记录", "内容摘要", "谈话内容")
            .wide(24);
    static final Field<Visit, String> LINES =
            Field.of("lines", new Kind.LongText(8000), Visit::lines).wide(20);
    static final Field<Visit, String> VIEWS = Field.of("views", new Kind.LongText(2000), Visit::views)
            .also("家长反馈", "家长意见", "家长建议", "家长意见或建议", "家长意见及建议", "意见建议", "家长意见和建议")
            .wide(16);
    static final Field<Visit, String> OUTCOME = Field.of("outcome", new Kind.LongText(2000), Visit::outcome, LISTED)
            .also("家访成效", "效果", "家访效果")
            .wide(16);
    static final Field<Visit, String> FOLLOW_UP = Field.of("followUp", new Kind.LongText(1000), Visit::followUp)
            .also("跟进", "跟进措施", "后续措施")
            .wide(14);
    static final Field<Visit, LocalDate> FOLLOW_UP_DATE =
            Field.of("followUpDate", new Kind.Day(), Visit::followUpDate).wide(6);
    static final Field<Visit, Boolean> KEY_VISIT = Field.of("keyVisit", new Kind.Flag(), Visit::isKey, LISTED)
            .also("重点", "重点家访", "是否重点家访")
            .wide(4);
    static final Field<Visit, Boolean> STORY =
            Field.of("story", new Kind.Flag(), Visit::isStory).wide(4);
    static final Field<Visit, String> NOTE =
            Field.of("note", new Kind.LongText(500), Visit::note).wide(14);

    private VisitLedger() {}

    /** The ledger; {@code clock} tells which dates are still to come. */
    static Ledger<Visit> of(Clock clock) {
        return Ledger.of(
                KEY,
                List.of(
                        DATE,
                        FROM,
                        TO,
                        STUDENTS,
                        CLASSES,
                        MODE,
                        STAFF,
                        KIND,
                        GROUPED,
                        MET,
                        PURPOSE,
                        CONTENT,
                        LINES,
                        VIEWS,
                        OUTCOME,
                        FOLLOW_UP,
                        FOLLOW_UP_DATE,
                        KEY_VISIT,
                        STORY,
                        NOTE),
                VisitLedger::build,
                rules(clock));
    }

    private static Visit build(Draft<Visit> d) {
        return new Visit(
                d.get(DATE),
                d.get(FROM),
                d.get(TO),
                d.get(MODE),
                d.yes(GROUPED),
                d.get(KIND),
                children(d),
                visitors(d),
                d.get(MET),
                d.get(PURPOSE),
                d.get(CONTENT),
                d.get(VIEWS),
                d.get(OUTCOME),
                d.get(FOLLOW_UP),
                d.get(FOLLOW_UP_DATE),
                d.yes(KEY_VISIT),
                d.yes(STORY),
                d.get(NOTE));
    }

    private static List<Child> children(Draft<Visit> draft) {
        List<Link> students = draft.all(STUDENTS).stream().distinct().toList();
        Map<UUID, String> lines = Lines.read(draft.get(LINES), students);
        return students.stream()
                .map(student -> new Child(student, null, lines.get(student.id())))
                .toList();
    }

    private static List<Visitor> visitors(Draft<Visit> draft) {
        return draft.all(STAFF).stream()
                .distinct()
                .map(teacher -> new Visitor(teacher, null))
                .toList();
    }

    /** The rules over several fields, which hold for a row of a workbook too. */
    static List<Rule<Visit>> rules(Clock clock) {
        return List.of(
                VisitLedger::endsAfterItStarts,
                draft -> isNotToCome(draft, LocalDate.now(clock)),
                VisitLedger::followsUpLater,
                VisitLedger::groupHasSeveral,
                VisitLedger::linesNameChildren,
                VisitLedger::linesFit);
    }

    private static List<Problem> endsAfterItStarts(Draft<Visit> draft) {
        LocalTime from = draft.get(FROM);
        LocalTime to = draft.get(TO);
        return from == null || to == null || to.isAfter(from)
                ? List.of()
                : List.of(Problem.error(TO, "ends-before-start"));
    }

    private static List<Problem> isNotToCome(Draft<Visit> draft, LocalDate today) {
        LocalDate date = draft.get(DATE);
        return date == null || !date.isAfter(today) ? List.of() : List.of(Problem.error(DATE, "still-to-come"));
    }

    private static List<Problem> followsUpLater(Draft<Visit> draft) {
        LocalDate date = draft.get(DATE);
        LocalDate by = draft.get(FOLLOW_UP_DATE);
        return date == null || by == null || !by.isBefore(date)
                ? List.of()
                : List.of(Problem.error(FOLLOW_UP_DATE, "follow-up-before-visit"));
    }

    private static List<Problem> groupHasSeveral(Draft<Visit> draft) {
        boolean one = draft.all(STUDENTS).stream().distinct().count() == 1;
        return draft.yes(GROUPED) && one ? List.of(Problem.error(GROUPED, "group-of-one")) : List.of();
    }

    private static List<Problem> linesFit(Draft<Visit> draft) {
        return Lines.read(draft.get(LINES), draft.all(STUDENTS)).values().stream()
                .map(line -> line.codePointCount(0, line.length()))
                .filter(length -> length > LONGEST_LINE)
                .map(length -> Problem.error(LINES, "too-long", LONGEST_LINE, length))
                .limit(1)
                .toList();
    }

    private static List<Problem> linesNameChildren(Draft<Visit> draft) {
        return Lines.firstStray(draft.get(LINES), draft.all(STUDENTS)).stream()
                .mapToObj(line -> Problem.error(LINES, "line-names-nobody", line))
                .toList();
    }
}
