package org.gongyu.feature.mentor;

import static java.util.stream.Collectors.joining;
import static org.gongyu.ledger.Trait.COMPUTED;
import static org.gongyu.ledger.Trait.CONFIDENTIAL;
import static org.gongyu.ledger.Trait.LISTED;
import static org.gongyu.ledger.Trait.REQUIRED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongyu.feature.roster.ChildHeads;
import org.gongyu.feature.roster.Whom;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Problem;
import org.gongyu.ledger.Rules;

/** 谈心谈话: what is recorded of a talk. What was said of 心理 moves into a field of its own, whoever wrote it and wherever. */
final class TalkLedger {

    /** Characters of all that is confidential. */
    private static final int MOST = 6000;

    static final Field<Talk, LocalDate> DATE = Field.of("date", new Kind.Day(), Talk::date, REQUIRED, LISTED)
            .also("日期", "谈心谈话时间", "谈话时间", "时间")
            .wide(6);
    static final Field<Talk, Link> TEACHER = Field.of(
                    "teacher", new Kind.OneLink("staff"), Talk::teacher, REQUIRED, LISTED)
            .also("谈话教师", "教师", "教师姓名")
            .wide(5);
    static final Field<Talk, List<Link>> STUDENTS = ChildHeads.name(
                    Field.of("students", new Kind.ManyLinks("student"), Talk::students, REQUIRED, LISTED))
            .wide(6);
    static final Field<Talk, List<Link>> CLASSES = Field.of(
                    "classes", new Kind.ManyLinks("class"), Talk::classes, COMPUTED, LISTED)
            .wide(6);
    static final Field<Talk, Topic> TOPIC = Field.of(
                    "topic", new Kind.Choice<>(Topic.class), Talk::topic, REQUIRED, LISTED)
            .also("主题", "谈话主题类别", "类别")
            .wide(5);
    static final Field<Talk, String> CONTENT = Field.of("content", new Kind.LongText(4000), Talk::content, LISTED)
            .also("谈话内容", "谈心谈话内容", "谈心谈话内容记录", "内容")
            .wide(24);
    static final Field<Talk, String> ADVICE = Field.of("advice", new Kind.LongText(2000), Talk::advice)
            .also("指导建议", "建议")
            .wide(16);
    static final Field<Talk, String> PSYCHOLOGY = Field.of(
                    "psychology", new Kind.LongText(MOST), Talk::psychology, CONFIDENTIAL)
            .wide(20);
    static final Field<Talk, String> NOTE =
            Field.of("note", new Kind.LongText(500), Talk::note).wide(8);

    /** By which columns of a file the children are known. */
    static final Whom.Columns<Talk> CHILD = Whom.Columns.usual(STUDENTS, TalkLedger::className, DATE);

    private TalkLedger() {}

    private static String className(Talk talk) {
        return talk.classes().stream().map(Link::label).collect(joining("、"));
    }

    /** The ledger; {@code clock} tells which dates are still to come. */
    static Ledger<Talk> of(Clock clock) {
        return Ledger.of(
                "talk",
                List.of(DATE, TEACHER, STUDENTS, CLASSES, TOPIC, CONTENT, ADVICE, PSYCHOLOGY, NOTE),
                TalkLedger::build,
                List.of(Rules.hasCome(DATE, clock), TalkLedger::willMove, TalkLedger::fitsTogether));
    }

    private static List<Problem> willMove(Draft<Talk> d) {
        boolean open = d.get(CONTENT) != null || d.get(ADVICE) != null;
        return d.get(TOPIC) == Topic.PSYCHOLOGY && open
                ? List.of(Problem.warning(TOPIC, "talk-becomes-confidential"))
                : List.of();
    }

    /** Each text may be short enough and all of them, put together as the confidential one, still too long. */
    private static List<Problem> fitsTogether(Draft<Talk> d) {
        String all = build(d).psychology();
        int length = all == null ? 0 : all.codePointCount(0, all.length());
        boolean moves = d.get(CONTENT) != null || d.get(ADVICE) != null;
        return moves && length > MOST ? List.of(Problem.error(CONTENT, "too-long", MOST, length)) : List.of();
    }

    private static Talk build(Draft<Talk> d) {
        boolean secret = d.get(TOPIC) == Topic.PSYCHOLOGY;
        return new Talk(
                d.get(DATE),
                d.get(TEACHER),
                d.all(STUDENTS).stream().distinct().toList(),
                d.all(CLASSES),
                d.get(TOPIC),
                secret ? null : d.get(CONTENT),
                secret ? null : d.get(ADVICE),
                secret ? together(d.get(PSYCHOLOGY), d.get(CONTENT), d.get(ADVICE)) : d.get(PSYCHOLOGY),
                d.get(NOTE));
    }

    private static String together(String... parts) {
        String all = Stream.of(parts).filter(Objects::nonNull).collect(joining("\n"));
        return all.isEmpty() ? null : all;
    }
}
