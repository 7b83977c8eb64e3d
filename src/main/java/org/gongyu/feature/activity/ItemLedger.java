package org.gongyu.feature.activity;

import static org.gongyu.ledger.Trait.LISTED;
import static org.gongyu.ledger.Trait.REQUIRED;

import java.time.LocalDate;
import java.util.List;
import org.gongyu.feature.school.OptionList;
import org.gongyu.ledger.Area;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Problem;

/** “五有” of the parent school with their evidence (穗 2024—2026 二（六）). */
final class ItemLedger {

    static final String KEY = "parent-school-item";

    static final Field<Item, Link> ITEM = Field.of(
                    "item", new Kind.OneLink(OptionList.PARENT_SCHOOL_ITEM.key()), Item::item, REQUIRED, LISTED)
            .also("项目")
            .wide(7);
    static final Field<Item, LocalDate> AS_OF = Field.of("asOf", new Kind.Day(), Item::asOf, REQUIRED, LISTED)
            .also("日期")
            .wide(6);
    static final Field<Item, Boolean> MET =
            Field.of("met", new Kind.Flag(), Item::met, LISTED).wide(4);
    static final Field<Item, String> EVIDENCE = Field.of("evidence", new Kind.LongText(500), Item::evidence, LISTED)
            .also("佐证", "材料")
            .wide(16);
    static final Field<Item, String> KEPT_AT =
            Field.of("keptAt", new Kind.Text(100), Item::keptAt, LISTED).wide(8);
    static final Field<Item, Link> KEEPER = Field.of("keeper", new Kind.OneLink("staff"), Item::keeper, LISTED)
            .also("责任人")
            .wide(6);
    static final Field<Item, String> NOTE =
            Field.of("note", new Kind.LongText(500), Item::note).wide(8);

    static final Ledger<Item> LEDGER = Ledger.of(
                    KEY,
                    List.of(ITEM, AS_OF, MET, EVIDENCE, KEPT_AT, KEEPER, NOTE),
                    ItemLedger::build,
                    List.of(ItemLedger::showsWhatIsMet))
            .in(Area.OFFICE);

    private ItemLedger() {}

    private static Item build(Draft<Item> d) {
        return new Item(
                d.get(ITEM), d.get(AS_OF), d.yes(MET), d.get(EVIDENCE), d.get(KEPT_AT), d.get(KEEPER), d.get(NOTE));
    }

    private static List<Problem> showsWhatIsMet(Draft<Item> d) {
        return d.yes(MET) && d.get(EVIDENCE) == null
                ? List.of(Problem.error(EVIDENCE, "item-without-evidence"))
                : List.of();
    }
}
