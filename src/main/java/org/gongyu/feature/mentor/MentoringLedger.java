package org.gongyu.feature.mentor;

import static org.gongyu.ledger.Trait.COMPUTED;
import static org.gongyu.ledger.Trait.LISTED;
import static org.gongyu.ledger.Trait.REQUIRED;

import java.time.LocalDate;
import java.util.List;
import org.gongyu.feature.roster.ChildHeads;
import org.gongyu.feature.roster.Whom;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Rules;

/** 导师安排: every child has a mentor in every term (河北教发〔2024〕17号 四、第11条). */
final class MentoringLedger {

    static final Field<Mentoring, Link> STUDENT =
            ChildHeads.name(Field.of("student", new Kind.OneLink("student"), Mentoring::student, REQUIRED, LISTED));
    static final Field<Mentoring, Link> CLASS =
            Field.of("schoolClass", new Kind.OneLink("class"), Mentoring::schoolClass, COMPUTED, LISTED);
    static final Field<Mentoring, Link> TEACHER = Field.of(
                    "teacher", new Kind.OneLink("staff"), Mentoring::teacher, REQUIRED, LISTED)
            .also("导师姓名", "成长导师", "教师", "责任教师");
    static final Field<Mentoring, LocalDate> FROM = Field.of("from", new Kind.Day(), Mentoring::from, REQUIRED, LISTED)
            .also("日期", "开始日期", "起始日期", "结对日期", "结对时间", "安排时间", "开始时间")
            .wide(7);
    static final Field<Mentoring, LocalDate> UNTIL = Field.of("until", new Kind.Day(), Mentoring::until, LISTED)
            .also("终止日期", "截止日期")
            .wide(7);
    static final Field<Mentoring, String> NOTE =
            Field.of("note", new Kind.LongText(500), Mentoring::note, LISTED).wide(16);

    /** By which columns of a file a child is known. */
    static final Whom.Columns<Mentoring> CHILD = Whom.Columns.usual(STUDENT, MentoringLedger::className, FROM);

    static final Ledger<Mentoring> LEDGER = Ledger.of(
            "mentoring",
            List.of(STUDENT, CLASS, TEACHER, FROM, UNTIL, NOTE),
            MentoringLedger::build,
            List.of(Rules.inOrder(FROM, UNTIL)));

    private MentoringLedger() {}

    private static String className(Mentoring row) {
        return row.schoolClass() == null ? null : row.schoolClass().label();
    }

    private static Mentoring build(Draft<Mentoring> d) {
        return new Mentoring(d.get(STUDENT), d.get(CLASS), d.get(TEACHER), d.get(FROM), d.get(UNTIL), d.get(NOTE));
    }
}
