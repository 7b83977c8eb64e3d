package org.gongyu.feature.school;

import static org.gongyu.ledger.Trait.COMPUTED;
import static org.gongyu.ledger.Trait.LISTED;
import static org.gongyu.ledger.Trait.REQUIRED;

import java.util.List;
import org.gongyu.ledger.Area;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;

/** 选项表: the lists that a school may edit. */
final class ListLedger {

    static final Field<ListEntry, OptionList> LIST =
            Field.of("list", new Kind.Choice<>(OptionList.class), ListEntry::list, REQUIRED, LISTED);
    static final Field<ListEntry, String> CODE = Field.of("code", new Kind.Text(40), ListEntry::code, COMPUTED);
    static final Field<ListEntry, Integer> PLACE =
            Field.of("place", new Kind.Number(1, 999), ListEntry::place, REQUIRED, LISTED);
    static final Field<ListEntry, String> NAME = Field.of("name", new Kind.Text(100), ListEntry::name, REQUIRED, LISTED)
            .wide(16);
    static final Field<ListEntry, String> NOTE =
            Field.of("note", new Kind.LongText(300), ListEntry::note, LISTED).wide(28);
    static final Field<ListEntry, Boolean> RETIRED =
            Field.of("retired", new Kind.Flag(), ListEntry::retired, LISTED).wide(5);

    static final Ledger<ListEntry> LEDGER = Ledger.of(
                    "list", List.of(LIST, PLACE, NAME, NOTE, RETIRED, CODE), ListLedger::build, List.of())
            .in(Area.SCHOOL);

    private ListLedger() {}

    private static ListEntry build(Draft<ListEntry> d) {
        return new ListEntry(d.get(LIST), d.get(CODE), d.get(NAME), d.get(NOTE), d.get(PLACE), d.yes(RETIRED));
    }
}
