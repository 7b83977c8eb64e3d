package org.gongyu.feature.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gongyu.db.Stored;
import org.gongyu.feature.roster.Campus;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.school.ListEntry;
import org.gongyu.feature.school.Lists;
import org.gongyu.feature.school.OptionList;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;

/**
 * What a school ticks off.
 *
 * @param campus what every ledger finds at its school
 * @param evidenceLedger what evidence is
 * @param evidence where it is kept
 * @param receiptLedger what a receipt is
 * @param receipts where receipts are kept
 */
record Checklist(
        Campus campus,
        Ledger<Evidence> evidenceLedger,
        EvidenceStore evidence,
        Ledger<Receipt> receiptLedger,
        ReceiptStore receipts) {

    static Checklist of(Campus campus) {
        Ledger<Evidence> evidence = EvidenceLedger.of(campus.db().clock());
        Ledger<Receipt> receipt = ReceiptLedger.of(campus.db().clock());
        return new Checklist(
                campus,
                evidence,
                new EvidenceStore(campus, evidence),
                receipt,
                new ReceiptStore(campus.db(), receipt, campus.rosters()));
    }

    /** Each item that is offered, with its evidence of the school year up to the 统计时点 of a period. */
    List<Item> items(Access access, Period period) {
        Lists lists = campus.lists(access);
        Scope year = new Scope(campus.yearToDate(access, period), null);
        List<Evidence> all =
                evidence.list(access, year).stream().map(Stored::value).toList();
        return lists.of(OptionList.CHECKLIST_ITEM).stream()
                .map(item -> new Item(
                        item,
                        lists.entry(item.id()).map(ListEntry::note).orElse(null),
                        all.stream().filter(one -> one.item().equals(item)).toList()))
                .toList();
    }

    /** Of each class, who has signed by the 统计时点 of a period, whenever that was; the youngest first. */
    List<Known> known(Access access, Scope scope) {
        LocalDate day = campus.cutOff(scope.period());
        Period ever = new Period(0, Period.WHOLE_YEAR, Period.ALWAYS.from(), day);
        List<Receipt> all = receipts.list(access, new Scope(ever, null)).stream()
                .map(Stored::value)
                .toList();
        Set<UUID> students = signed(all, Receipt::studentKnows);
        Set<UUID> parents = signed(all, Receipt::parentKnows);
        return campus.roster(access).enrolledOn(day).entrySet().stream()
                .filter(its -> scope.classId() == null || its.getKey().id().equals(scope.classId()))
                .map(its -> new Known(
                        its.getKey(),
                        its.getValue().size(),
                        among(its.getValue(), students),
                        among(its.getValue(), parents)))
                .toList();
    }

    private static Set<UUID> signed(List<Receipt> all, Predicate<Receipt> which) {
        return all.stream()
                .filter(which)
                .flatMap(one -> one.students().stream())
                .map(Link::id)
                .collect(Collectors.toSet());
    }

    private static int among(List<Pupil> children, Set<UUID> those) {
        return (int)
                children.stream().filter(child -> those.contains(child.id())).count();
    }

    /**
     * An item of the checklist.
     *
     * @param item its entry of the list
     * @param clauses where it is asked for; null if the school added it
     * @param evidence the newest first; empty = missing
     */
    record Item(Link item, String clauses, List<Evidence> evidence) {}

    /**
     * Who knows the hotlines in a class.
     *
     * @param schoolClass the class
     * @param children how many there are on the day of counting
     * @param students how many of them signed
     * @param parents of how many a parent signed
     */
    record Known(SchoolClass schoolClass, int children, int students, int parents) {}
}
