package org.gongyu.feature.activity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gongyu.db.Stored;
import org.gongyu.feature.Facts;
import org.gongyu.feature.Thing;
import org.gongyu.feature.school.ListEntry;
import org.gongyu.feature.school.Lists;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;
import org.gongyu.vault.Right;

/** The items of 五有 that the school has, as duties count them. */
final class ItemFacts {

    private ItemFacts() {}

    /** Those that are met on the day of counting. */
    static Facts of(Activities activities, Access access, Facts.Wanted wanted) {
        if (!access.may(Right.READ, ItemLedger.LEDGER.area())) {
            return Facts.withheld(Thing.PARENT_SCHOOL_ITEM);
        }
        Lists lists = activities.campus().lists(access);
        Period day = new Period(wanted.year().schoolYear(), Period.WHOLE_YEAR, wanted.day(), wanted.day());
        return Facts.standings(activities.items().list(access, new Scope(day, null)).stream()
                .filter(one -> one.value().met())
                .map(one -> standing(one, lists))
                .toList());
    }

    private static Facts.Standing standing(Stored<Item> one, Lists lists) {
        Item item = one.value();
        Optional<ListEntry> entry = lists.entry(item.item().id());
        return new Facts.Standing(
                Thing.PARENT_SCHOOL_ITEM,
                ItemLedger.KEY,
                one.id(),
                item.asOf(),
                null,
                Set.of(),
                entry.map(ListEntry::code).orElse(null),
                List.of(),
                keeper(item.keeper()),
                List.of(),
                1);
    }

    private static List<UUID> keeper(Link keeper) {
        return keeper == null ? List.of() : List.of(keeper.id());
    }
}
