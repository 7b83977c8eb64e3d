package org.gongyu.feature.checklist;

import static org.gongyu.ledger.Trait.LISTED;
import static org.gongyu.ledger.Trait.REQUIRED;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongyu.feature.school.OptionList;
import org.gongyu.ledger.Area;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Rules;

/** 佐证: what shows that an item of the checklist is there. */
final class EvidenceLedger {

    static final Field<Evidence, LocalDate> DATE = Field.of("date", new Kind.Day(), Evidence::date, REQUIRED, LISTED)
            .also("日期")
            .wide(6);
    static final Field<Evidence, Link> ITEM = Field.of(
                    "item", new Kind.OneLink(OptionList.CHECKLIST_ITEM.key()), Evidence::item, REQUIRED, LISTED)
            .also("清单事项")
            .wide(12);
    static final Field<Evidence, String> CONTENT = Field.of(
                    "content", new Kind.LongText(1000), Evidence::content, REQUIRED, LISTED)
            .also("内容")
            .wide(18);
    static final Field<Evidence, String> PLACE_KEPT = Field.of(
                    "placeKept", new Kind.Text(200), Evidence::placeKept, LISTED)
            .wide(8);
    static final Field<Evidence, String> NOTE =
            Field.of("note", new Kind.LongText(500), Evidence::note).wide(8);

    private EvidenceLedger() {}

    /** The ledger; {@code clock} tells which dates are still to come. */
    static Ledger<Evidence> of(Clock clock) {
        return Ledger.of(
                        "evidence",
                        List.of(DATE, ITEM, CONTENT, PLACE_KEPT, NOTE),
                        EvidenceLedger::build,
                        List.of(Rules.hasCome(DATE, clock)))
                .in(Area.OFFICE);
    }

    private static Evidence build(Draft<Evidence> d) {
        return new Evidence(d.get(DATE), d.get(ITEM), d.get(CONTENT), d.get(PLACE_KEPT), d.get(NOTE));
    }
}
