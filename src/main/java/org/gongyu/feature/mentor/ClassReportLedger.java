package org.gongyu.feature.mentor;

import static org.gongyu.ledger.Trait.LISTED;
import static org.gongyu.ledger.Trait.REQUIRED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Rules;

/** 进班辅导报告: 专职心理 and 家庭教育 teachers speak in each class at least twice a term (河北教发〔2024〕17号 四、第11条). */
final class ClassReportLedger {

    static final Field<ClassReport, LocalDate> DATE = Field.of(
                    "date", new Kind.Day(), ClassReport::date, REQUIRED, LISTED)
            .also("日期", "时间")
            .wide(6);
    static final Field<ClassReport, Link> TEACHER = Field.of(
                    "teacher", new Kind.OneLink("staff"), ClassReport::teacher, REQUIRED, LISTED)
            .also("教师", "主讲教师", "教师姓名")
            .wide(6);
    static final Field<ClassReport, Specialty> SPECIALTY = Field.of(
                    "specialty", new Kind.Choice<>(Specialty.class), ClassReport::specialty, REQUIRED, LISTED)
            .also("类别")
            .wide(8);
    static final Field<ClassReport, List<Link>> CLASSES =
            Field.of("classes", new Kind.ManyLinks("class"), ClassReport::classes, REQUIRED, LISTED);
    static final Field<ClassReport, String> TITLE = Field.of(
                    "title", new Kind.Text(200), ClassReport::title, REQUIRED, LISTED)
            .also("题目", "主题")
            .wide(18);
    static final Field<ClassReport, Integer> AUDIENCE = Field.of(
                    "audience", new Kind.Number(1, 9999), ClassReport::audience)
            .wide(5);
    static final Field<ClassReport, String> NOTE =
            Field.of("note", new Kind.LongText(500), ClassReport::note).wide(12);

    private ClassReportLedger() {}

    /** The ledger; {@code clock} tells which dates are still to come. */
    static Ledger<ClassReport> of(Clock clock) {
        return Ledger.of(
                "class-report",
                List.of(DATE, TEACHER, SPECIALTY, CLASSES, TITLE, AUDIENCE, NOTE),
                ClassReportLedger::build,
                List.of(Rules.hasCome(DATE, clock)));
    }

    private static ClassReport build(Draft<ClassReport> d) {
        return new ClassReport(
                d.get(DATE),
                d.get(TEACHER),
                d.get(SPECIALTY),
                d.all(CLASSES).stream().distinct().toList(),
                d.get(TITLE),
                d.get(AUDIENCE),
                d.get(NOTE));
    }
}
