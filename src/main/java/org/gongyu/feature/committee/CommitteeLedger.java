package org.gongyu.feature.committee;

import static org.gongyu.ledger.Trait.COMPUTED;
import static org.gongyu.ledger.Trait.LISTED;
import static org.gongyu.ledger.Trait.REQUIRED;

import java.time.LocalDate;
import java.util.List;
import org.gongyu.ledger.Area;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Problem;

/** What is recorded of a committee, a term of office each. */
final class CommitteeLedger {

    static final String KEY = "committee";

    static final Field<Committee, CommitteeKind> KIND = Field.of(
                    "kind", new Kind.Choice<>(CommitteeKind.class), Committee::kind, REQUIRED)
            .wide(9);
    static final Field<Committee, Level> LEVEL = Field.of(
                    "level", new Kind.Choice<>(Level.class), Committee::level, COMPUTED, LISTED)
            .wide(5);
    static final Field<Committee, Link> GRADE =
            Field.of("grade", new Kind.OneLink("grade"), Committee::grade).wide(6);
    static final Field<Committee, Link> CLASS =
            Field.of("class", new Kind.OneLink("class"), Committee::schoolClass).wide(7);
    static final Field<Committee, String> NAME = Field.of("name", new Kind.Text(100), Committee::name, COMPUTED, LISTED)
            .wide(15);
    static final Field<Committee, String> OFFICE =
            Field.of("office", new Kind.Text(30), Committee::office, LISTED).wide(6);
    static final Field<Committee, LocalDate> FROM =
            Field.of("from", new Kind.Day(), Committee::from, REQUIRED, LISTED).wide(7);
    static final Field<Committee, LocalDate> TO =
            Field.of("to", new Kind.Day(), Committee::to, LISTED).wide(7);
    static final Field<Committee, LocalDate> CHARTER =
            Field.of("charter", new Kind.Day(), Committee::charter, LISTED).wide(7);
    static final Field<Committee, LocalDate> RULES =
            Field.of("rules", new Kind.Day(), Committee::rules, LISTED).wide(7);
    static final Field<Committee, String> NOTE =
            Field.of("note", new Kind.LongText(500), Committee::note).wide(14);

    static final Ledger<Committee> LEDGER = Ledger.of(
                    KEY,
                    List.of(KIND, LEVEL, GRADE, CLASS, NAME, OFFICE, FROM, TO, CHARTER, RULES, NOTE),
                    CommitteeLedger::build,
                    List.of(CommitteeLedger::endsAfterItBegins, CommitteeLedger::belongsToOne))
            .in(Area.OFFICE);

    private CommitteeLedger() {}

    private static Committee build(Draft<Committee> d) {
        return new Committee(
                d.get(KIND),
                d.get(GRADE),
                d.get(CLASS),
                null,
                d.get(OFFICE),
                d.get(FROM),
                d.get(TO),
                d.get(CHARTER),
                d.get(RULES),
                d.get(NOTE));
    }

    private static List<Problem> endsAfterItBegins(Draft<Committee> draft) {
        return ends(draft.get(FROM), draft.get(TO)) ? List.of() : List.of(Problem.error(TO, "office-ends-early"));
    }

    /** Whether a term of office lasts at least a day, as far as that is known. */
    static boolean ends(LocalDate from, LocalDate to) {
        return from == null || to == null || !to.isBefore(from);
    }

    /** Only 家长委员会 has levels below the school's. */
    private static List<Problem> belongsToOne(Draft<Committee> draft) {
        boolean grade = draft.get(GRADE) != null;
        boolean its = draft.get(CLASS) != null;
        if (grade && its) {
            return List.of(Problem.error(GRADE, "grade-and-class"));
        }
        CommitteeKind kind = draft.get(KIND);
        boolean ofSchool = kind == null || kind == CommitteeKind.PARENTS || !grade && !its;
        return ofSchool ? List.of() : List.of(Problem.error(KIND, "school-level-only"));
    }
}
