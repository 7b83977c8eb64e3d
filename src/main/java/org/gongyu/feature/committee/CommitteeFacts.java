package org.gongyu.feature.committee;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongyu.feature.Facet;
import org.gongyu.feature.Facts;
import org.gongyu.feature.Thing;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.school.Lists;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;
import org.gongyu.vault.Right;

/** The committees as duties count them: whose they are, who presides, who sits on them and what they have adopted. */
final class CommitteeFacts {

    private static final Map<CommitteeKind, Thing> THINGS = Map.of(
            CommitteeKind.PARENTS, Thing.PARENT_COMMITTEE,
            CommitteeKind.GUIDANCE, Thing.GUIDANCE_COMMITTEE,
            CommitteeKind.JOINT, Thing.JOINT_COMMITTEE,
            CommitteeKind.STATION, Thing.STATION);

    private static final Map<Level, Facet> LEVELS =
            Map.of(Level.SCHOOL, Facet.WHOLE_SCHOOL, Level.GRADE, Facet.GRADE, Level.CLASS, Facet.CLASS);

    private final Committees committees;
    private final Roster roster;
    private final Lists lists;

    private CommitteeFacts(Committees committees, Roster roster, Lists lists) {
        this.committees = committees;
        this.roster = roster;
        this.lists = lists;
    }

    /** The committees there are on the cut-off day of what is wanted. */
    static Facts of(Committees committees, Access access, Facts.Wanted wanted) {
        if (!access.may(Right.READ, CommitteeLedger.LEDGER.area())) {
            return Facts.withheld(THINGS.values().toArray(Thing[]::new));
        }
        CommitteeFacts facts = new CommitteeFacts(
                committees,
                committees.campus().roster(access),
                committees.campus().lists(access));
        Period day = new Period(wanted.year().schoolYear(), Period.WHOLE_YEAR, wanted.day(), wanted.day());
        return Facts.standings(facts.committees.overview(access, new Scope(day, null)).all().stream()
                .filter(Standing::isThere)
                .filter(one -> !one.council().committee().isPast(wanted.day()))
                .map(facts::standing)
                .toList());
    }

    private Facts.Standing standing(Standing one) {
        Committee committee = one.council().committee();
        return new Facts.Standing(
                THINGS.get(one.body().kind()),
                CommitteeLedger.KEY,
                one.council().id(),
                committee.from(),
                committee.to(),
                facets(one),
                null,
                List.of(),
                List.of(),
                classes(one),
                one.members());
    }

    private List<UUID> classes(Standing one) {
        return roster.classes().stream()
                .filter(its -> its.id().equals(one.body().classId())
                        || Cohort.of(its).equals(one.body().grade()))
                .map(SchoolClass::id)
                .toList();
    }

    private Set<Facet> facets(Standing one) {
        Set<Facet> facets = EnumSet.of(LEVELS.get(one.body().level()));
        Council council = one.council();
        if (council.committee().charter() != null) {
            facets.add(Facet.CHARTER);
        }
        if (council.committee().rules() != null) {
            facets.add(Facet.RULES);
        }
        if (council.heads(lists).stream().anyMatch(head -> head.seat().part() == Part.PARTY)) {
            facets.add(Facet.CHAIRED_BY_LEADER);
        }
        if (!council.leaders(lists).isEmpty() && council.committee().kind() == CommitteeKind.STATION) {
            facets.add(Facet.COORDINATOR);
        }
        council.held().forEach(sitting -> part(sitting.seat(), facets));
        return facets;
    }

    /** A part is called alike on both sides; some are one of the wider parts as well. */
    private static void part(Seat seat, Set<Facet> facets) {
        if (seat.part() == null) {
            return;
        }
        facets.add(Facet.valueOf(seat.part().name()));
        switch (seat.part()) {
            case COMMITTEE_MEMBER -> facets.add(Facet.PARENT);
            case MIDDLE, PSYCHOLOGIST, HEAD_TEACHER -> facets.add(Facet.TEACHER);
            case COUNSELLOR -> facets.add(Facet.EXPERT);
            case PARENT, TEACHER, COMMUNITY, LAWYER, EXPERT, PARTY -> {
                // nothing but what they are called
            }
        }
    }
}
