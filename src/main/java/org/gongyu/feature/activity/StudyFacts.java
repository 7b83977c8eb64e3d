package org.gongyu.feature.activity;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongyu.db.Stored;
import org.gongyu.feature.Facet;
import org.gongyu.feature.Facts;
import org.gongyu.feature.Thing;
import org.gongyu.feature.roster.Roster;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;
import org.gongyu.vault.Right;

/**
 * The learners of the parent school as duties count them: each household that came to something for study hours in the school year, and
 * whether it was given a certificate of that year which still holds (学时积分、结业颁证).
 */
final class StudyFacts {

    private final Roster roster;
    private final LocalDate day;
    private final Map<UUID, Stored<Certificate>> certificates = new HashMap<>();

    private StudyFacts(Roster roster, LocalDate day) {
        this.roster = roster;
        this.day = day;
    }

    /**
     * The households whose children are here on the day of counting.
     *
     * @param year the school year, and no more
     * @param came whose children's households came to which session; those that earn no hours left out
     */
    static Facts of(
            Activities activities,
            Access access,
            Period year,
            LocalDate day,
            IdentityHashMap<Session, List<UUID>> came) {
        if (!access.may(Right.READ, CertificateLedger.LEDGER.area())) {
            return Facts.withheld(Thing.PARENT_STUDY);
        }
        StudyFacts facts = new StudyFacts(activities.campus().roster(access), day);
        activities.certificates().list(access, new Scope(year, null)).stream()
                .filter(one -> facts.holds(one.value()))
                .forEach(one -> facts.certificates.putIfAbsent(
                        facts.roster.familyOf(one.value().student().id()), one));
        Map<UUID, UUID> learners = new HashMap<>();
        facts.certificates.forEach(
                (family, one) -> learners.put(family, one.value().student().id()));
        came.forEach((session, children) -> {
            if (year.holds(session.date()) && !session.date().isAfter(day)) {
                children.forEach(child -> learners.putIfAbsent(facts.roster.familyOf(child), child));
            }
        });
        return Facts.standings(learners.entrySet().stream()
                .filter(one -> facts.roster.classOn(one.getValue(), day).isPresent())
                .map(one -> facts.standing(one.getKey(), one.getValue(), year))
                .toList());
    }

    private boolean holds(Certificate one) {
        boolean revoked = one.revoked() != null && !one.revoked().isAfter(day);
        return !one.issued().isAfter(day) && !revoked;
    }

    /** Without a certificate there is no record to show, only whom it is about. */
    private Facts.Standing standing(UUID family, UUID child, Period year) {
        Stored<Certificate> certificate = certificates.get(family);
        Set<Facet> facets = certificate == null ? EnumSet.noneOf(Facet.class) : EnumSet.of(Facet.CERTIFIED);
        return new Facts.Standing(
                Thing.PARENT_STUDY,
                certificate == null ? null : CertificateLedger.KEY,
                certificate == null ? null : certificate.id(),
                year.from(),
                null,
                facets,
                null,
                List.of(child),
                List.of(),
                List.of(),
                1);
    }
}
