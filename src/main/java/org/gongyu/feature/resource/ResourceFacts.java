package org.gongyu.feature.resource;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyu.db.Stored;
import org.gongyu.feature.Facet;
import org.gongyu.feature.Facts;
import org.gongyu.feature.Thing;
import org.gongyu.feature.school.ListEntry;
import org.gongyu.feature.school.Lists;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;
import org.gongyu.vault.Right;

/** Volunteers and resources, as duties count them. */
final class ResourceFacts {

    private ResourceFacts() {}

    /** What is wanted. */
    static Facts of(Outside outside, Access access, Facts.Wanted wanted) {
        if (!access.may(Right.READ, ResourceLedger.LEDGER.area())) {
            return Facts.withheld(Thing.VOLUNTEER, Thing.RESOURCE);
        }
        Lists lists = outside.campus().lists(access);
        Scope year = new Scope(wanted.year(), null);
        List<Facts.Standing> all = Stream.concat(
                        outside.volunteers().list(access, year).stream().map(one -> volunteer(one, lists)),
                        outside.resources().list(access, year).stream().map(one -> resource(one, lists)))
                .toList();
        return Facts.standings(all);
    }

    private static Facts.Standing volunteer(Stored<Volunteer> one, Lists lists) {
        Volunteer its = one.value();
        return standing(
                Thing.VOLUNTEER,
                VolunteerLedger.LEDGER.key(),
                one.id(),
                its.from(),
                its.until(),
                code(its.team(), lists));
    }

    private static Facts.Standing resource(Stored<Resource> one, Lists lists) {
        Resource its = one.value();
        return standing(
                Thing.RESOURCE, ResourceLedger.LEDGER.key(), one.id(), its.agreedOn(), null, code(its.kind(), lists));
    }

    private static String code(Link entry, Lists lists) {
        return lists.entry(entry.id()).map(ListEntry::code).orElse(null);
    }

    private static Facts.Standing standing(
            Thing thing, String ledger, UUID id, LocalDate from, LocalDate to, String code) {
        return new Facts.Standing(
                thing, ledger, id, from, to, EnumSet.noneOf(Facet.class), code, List.of(), List.of(), List.of(), 1);
    }
}
