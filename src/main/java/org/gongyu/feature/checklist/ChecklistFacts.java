package org.gongyu.feature.checklist;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyu.db.Stored;
import org.gongyu.feature.Facet;
import org.gongyu.feature.Facts;
import org.gongyu.feature.Thing;
import org.gongyu.feature.school.ListEntry;
import org.gongyu.feature.school.Lists;
import org.gongyu.feature.school.Terms;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;
import org.gongyu.vault.Right;

/** Evidence and receipts, as duties count them. */
final class ChecklistFacts {

    private ChecklistFacts() {}

    /** What is wanted. A receipt lasts, so those of before are told too. */
    static Facts of(Checklist checklist, Access access, Facts.Wanted wanted) {
        if (!access.may(Right.READ, checklist.evidenceLedger().area())) {
            return Facts.withheld(Thing.TICK, Thing.RECEIPT);
        }
        Lists lists = checklist.campus().lists(access);
        Terms terms = checklist.campus().schools().terms(access).carriedOn(wanted.day());
        Period year = wanted.year();
        Period sofar = new Period(year.schoolYear(), Period.WHOLE_YEAR, Period.ALWAYS.from(), year.to());
        List<Facts.Standing> all = Stream.concat(
                        checklist.evidence().list(access, new Scope(year, null)).stream()
                                .map(one -> tick(one, lists, terms)),
                        checklist.receipts().list(access, new Scope(sofar, null)).stream()
                                .map(ChecklistFacts::receipt))
                .toList();
        return Facts.standings(all);
    }

    /** Evidence is there from its day until that school year ends. */
    private static Facts.Standing tick(Stored<Evidence> one, Lists lists, Terms terms) {
        Evidence its = one.value();
        LocalDate until = terms.period(terms.schoolYear(its.date()), Period.WHOLE_YEAR)
                .map(Period::to)
                .orElse(its.date());
        return standing(
                Thing.TICK,
                "evidence",
                one.id(),
                its.date(),
                until,
                EnumSet.noneOf(Facet.class),
                lists.entry(its.item().id()).map(ListEntry::code).orElse(null),
                List.of());
    }

    private static Facts.Standing receipt(Stored<Receipt> one) {
        Receipt its = one.value();
        Set<Facet> facets = EnumSet.noneOf(Facet.class);
        if (its.studentKnows()) {
            facets.add(Facet.STUDENT_KNOWS);
        }
        if (its.parentKnows()) {
            facets.add(Facet.PARENT_KNOWS);
        }
        List<UUID> children = its.students().stream().map(Link::id).toList();
        return standing(Thing.RECEIPT, "receipt", one.id(), its.date(), null, facets, null, children);
    }

    private static Facts.Standing standing(
            Thing thing,
            String ledger,
            UUID id,
            LocalDate from,
            LocalDate to,
            Set<Facet> facets,
            String code,
            List<UUID> children) {
        return new Facts.Standing(thing, ledger, id, from, to, facets, code, children, List.of(), List.of(), 1);
    }
}
