package org.gongyu.feature.activity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongyu.db.Stored;
import org.gongyu.feature.Facet;
import org.gongyu.feature.Facts;
import org.gongyu.feature.Thing;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;
import org.gongyu.vault.Right;

/** The parents who study, as duties count them: whoever's household was called at a session of the year, and who has a certificate. */
final class StudyFacts {

    private final Period year;
    private final Map<List<Object>, UUID> certificates = new HashMap<>();

    private StudyFacts(Period year) {
        this.year = year;
    }

    /** Those of the school year of what is wanted, as far as its day. */
    static Facts of(Activities activities, Access access, Facts.Wanted wanted) {
        boolean open = access.may(Right.READ, SessionLedger.LEDGER.area())
                && access.may(Right.READ, CertificateLedger.LEDGER.area());
        if (!open) {
            return Facts.withheld(Thing.PARENT_STUDY);
        }
        StudyFacts facts = new StudyFacts(year(activities, access, wanted));
        activities.certificates().list(access, new Scope(facts.year, null)).stream()
                .filter(one -> !one.value().issued().isAfter(wanted.day()))
                .forEach(facts::take);
        return Facts.standings(Accounts.of(activities, access, facts.year).of(null).stream()
                .filter(Account::isCalled)
                .map(facts::standing)
                .toList());
    }

    private static Period year(Activities activities, Access access, Facts.Wanted wanted) {
        LocalDate day = wanted.day();
        int schoolYear = wanted.year().schoolYear();
        Period its = activities.campus().year(access, new Period(schoolYear, Period.WHOLE_YEAR, day, day));
        return new Period(schoolYear, Period.WHOLE_YEAR, its.from(), its.to().isBefore(day) ? its.to() : day);
    }

    private void take(Stored<Certificate> one) {
        Certificate its = one.value();
        if (its.revoked() == null) {
            certificates.put(List.of(its.student().id(), its.holder()), one.id());
        }
    }

    /** Shown by the certificate, or by the child as long as there is none. */
    private Facts.Standing standing(Account account) {
        List<UUID> children = account.links().stream().map(Link::id).toList();
        UUID certificate = children.stream()
                .map(child -> certificates.get(List.of(child, String.valueOf(account.holderName()))))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
        return new Facts.Standing(
                Thing.PARENT_STUDY,
                certificate == null ? "student" : CertificateLedger.KEY,
                certificate == null ? children.get(0) : certificate,
                year.from(),
                null,
                certificate == null ? Set.of() : Set.of(Facet.CERTIFIED),
                null,
                children,
                List.of(),
                account.children().stream()
                        .map(child -> child.schoolClass().id())
                        .distinct()
                        .toList(),
                1);
    }
}
