package org.gongyu.feature.checklist;

import static org.gongyu.ledger.Trait.LISTED;
import static org.gongyu.ledger.Trait.REQUIRED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongyu.feature.roster.ChildHeads;
import org.gongyu.feature.roster.Whom;
import org.gongyu.ledger.Area;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Rules;

/** 热线知晓回执: every child and parent knows the hotlines (河北教发〔2024〕17号 四、第12条). */
final class ReceiptLedger {

    static final Field<Receipt, LocalDate> DATE = Field.of("date", new Kind.Day(), Receipt::date, REQUIRED, LISTED)
            .also("日期", "签收日期", "签字日期", "签收时间", "回执时间")
            .wide(6);
    static final Field<Receipt, List<Link>> STUDENTS = ChildHeads.name(
                    Field.of("students", new Kind.ManyLinks("student"), Receipt::students, REQUIRED, LISTED))
            .wide(10);
    static final Field<Receipt, Boolean> STUDENT_KNOWS = Field.of(
                    "studentKnows", new Kind.Flag(), Receipt::studentKnows, LISTED)
            .wide(5);
    static final Field<Receipt, Boolean> PARENT_KNOWS = Field.of(
                    "parentKnows", new Kind.Flag(), Receipt::parentKnows, LISTED)
            .wide(5);
    static final Field<Receipt, String> NOTE =
            Field.of("note", new Kind.LongText(500), Receipt::note).wide(8);

    /** By which columns of a file the children are known. */
    static final Whom.Columns<Receipt> CHILD = Whom.Columns.usual(STUDENTS, row -> null, DATE);

    private ReceiptLedger() {}

    /** The ledger; {@code clock} tells which dates are still to come. */
    static Ledger<Receipt> of(Clock clock) {
        return Ledger.of(
                        "receipt",
                        List.of(DATE, STUDENTS, STUDENT_KNOWS, PARENT_KNOWS, NOTE),
                        ReceiptLedger::build,
                        List.of(Rules.hasCome(DATE, clock)))
                .in(Area.OFFICE);
    }

    private static Receipt build(Draft<Receipt> d) {
        return new Receipt(
                d.get(DATE),
                d.all(STUDENTS).stream().distinct().toList(),
                d.yes(STUDENT_KNOWS),
                d.yes(PARENT_KNOWS),
                d.get(NOTE));
    }
}
