package org.gongyu.feature.activity;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongyu.db.Stored;
import org.gongyu.feature.Facet;
import org.gongyu.feature.Facts;
import org.gongyu.feature.Thing;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.roster.Roster;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;
import org.gongyu.vault.Right;

/**
 * The learners of the parent school as duties count them: each household, or where the rule counts guardians by themselves each guardian,
 * that came to something for study hours in the school year, and whether it was given a certificate of that year which still holds
 * (学时积分、结业颁证).
 */
final class StudyFacts {

    private final Roster roster;
    private final LocalDate day;
    private final Rule rule;
    private final Map<Learner, Stored<Certificate>> certificates = new HashMap<>();

    private StudyFacts(Roster roster, LocalDate day, Rule rule) {
        this.roster = roster;
        this.day = day;
        this.rule = rule;
    }

    /**
     * Whose household came to a session.
     *
     * @param children one for each mark
     * @param guardians who came with that mark; null = someone of the household
     */
    record Came(List<UUID> children, List<UUID> guardians) {}

    /** Who learns: a household, or one guardian of it; {@code guardian} null = the household, or nobody known of it. */
    private record Learner(UUID family, UUID guardian) {}

    /**
     * The learners whose children are here on the day of counting.
     *
     * @param year the school year, and no more
     * @param rule how that year's hours are counted
     * @param came who came to which session; those that earn no hours left out
     */
    static Facts of(
            Activities activities,
            Access access,
            Period year,
            LocalDate day,
            Rule rule,
            IdentityHashMap<Session, Came> came) {
        if (!access.may(Right.READ, CertificateLedger.LEDGER.area())) {
            return Facts.withheld(Thing.PARENT_STUDY);
        }
        StudyFacts facts = new StudyFacts(activities.campus().roster(access), day, rule);
        Map<Learner, UUID> learners = new LinkedHashMap<>();
        activities.certificates().list(access, new Scope(year, null)).stream()
                .filter(one -> facts.holds(one.value()))
                .forEach(one -> facts.take(one, learners));
        came.forEach((session, those) -> {
            if (year.holds(session.date()) && !session.date().isAfter(day)) {
                facts.take(those, learners);
            }
        });
        return Facts.standings(learners.entrySet().stream()
                .filter(one -> facts.roster.classOn(one.getValue(), day).isPresent())
                .map(one -> facts.standing(one.getKey(), one.getValue(), year))
                .toList());
    }

    private void take(Stored<Certificate> one, Map<Learner, UUID> learners) {
        UUID child = one.value().student().id();
        UUID holder = guardians(child).stream()
                .filter(guardian -> guardian.person().label().equals(one.value().holder()))
                .map(guardian -> guardian.person().id())
                .findFirst()
                .orElse(null);
        Learner learner = learner(child, holder);
        certificates.putIfAbsent(learner, one);
        learners.putIfAbsent(learner, child);
    }

    private void take(Came those, Map<Learner, UUID> learners) {
        for (int i = 0; i < those.children().size(); i++) {
            UUID child = those.children().get(i);
            learners.putIfAbsent(learner(child, those.guardians().get(i)), child);
        }
    }

    /** What doesn't say who came counts for the first guardian, as it does for the hours. */
    private Learner learner(UUID child, UUID guardian) {
        UUID family = roster.familyOf(child);
        if (rule.pooled() || guardian != null) {
            return new Learner(family, rule.pooled() ? null : guardian);
        }
        return guardians(child).stream()
                .findFirst()
                .map(first -> new Learner(family, first.person().id()))
                .orElseGet(() -> new Learner(family, null));
    }

    private List<Pupil.Guardian> guardians(UUID child) {
        return roster.pupil(child).map(Pupil::guardians).orElse(List.of());
    }

    private boolean holds(Certificate one) {
        boolean revoked = one.revoked() != null && !one.revoked().isAfter(day);
        return !one.issued().isAfter(day) && !revoked;
    }

    /** Without a certificate there is no record to show, only whom it is about. */
    private Facts.Standing standing(Learner learner, UUID child, Period year) {
        Stored<Certificate> certificate = certificates.get(learner);
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
