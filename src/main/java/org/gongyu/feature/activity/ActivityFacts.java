package org.gongyu.feature.activity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongyu.db.Stored;
import org.gongyu.feature.Act;
import org.gongyu.feature.Facet;
import org.gongyu.feature.Facts;
import org.gongyu.feature.school.Lists;
import org.gongyu.feature.school.OptionList;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;
import org.gongyu.vault.Right;

/** The sessions as duties count them: what they were, whose household came, what was spoken of and by whom. */
final class ActivityFacts {

    /** The shipped themes that duties name; they are called alike on both sides. */
    private static final Set<Facet> THEMES = EnumSet.of(
            Facet.FAMILY_DAY,
            Facet.CHILDREN_DAY,
            Facet.SPORTS,
            Facet.CULTURE,
            Facet.READING,
            Facet.HEALTH,
            Facet.SCIENCE,
            Facet.METHOD);

    private final Lists lists;
    private final List<Link> must;
    private final List<Link> mustNot;
    private final Rule rule;
    private final Subjects subjects;

    private ActivityFacts(Lists lists, Rule rule, Subjects subjects) {
        this.lists = lists;
        this.must = lists.of(OptionList.MUST_TALK);
        this.mustNot = lists.of(OptionList.MUST_NOT_TALK);
        this.rule = rule;
        this.subjects = subjects;
    }

    /** The sessions of the year that is wanted, and who learned at them. */
    static Facts of(Activities activities, Access access, Facts.Wanted wanted) {
        if (!access.may(Right.READ, SessionLedger.LEDGER.area())) {
            return Facts.NONE;
        }
        Rule rule = activities.rules().of(access, wanted.year().schoolYear());
        Map<UUID, List<UUID>> came = new HashMap<>();
        Map<UUID, List<UUID>> parents = new HashMap<>();
        activities.attendance().came(access, wanted.year(), (session, child, guardian) -> {
            came.computeIfAbsent(session, none -> new ArrayList<>()).add(child);
            parents.computeIfAbsent(session, none -> new ArrayList<>()).add(rule.pooled() ? null : guardian);
        });
        ActivityFacts facts = new ActivityFacts(
                activities.campus().lists(access),
                rule,
                new Subjects(activities.campus().roster(access)));
        List<Stored<Session>> sessions = activities.sessions().inOrder(access, new Scope(wanted.year(), null));
        IdentityHashMap<Session, StudyFacts.Came> studied = new IdentityHashMap<>();
        sessions.stream()
                .filter(one -> rule.earned(one.value()) > 0 && came.containsKey(one.id()))
                .forEach(one ->
                        studied.put(one.value(), new StudyFacts.Came(came.get(one.id()), parents.get(one.id()))));
        return Facts.lessonsOf(rule.lessonMinutes())
                .and(Facts.events(sessions.stream()
                        .map(one -> facts.event(one, came.getOrDefault(one.id(), List.of())))
                        .toList()))
                .and(StudyFacts.of(
                        activities, access, schoolYear(activities, access, wanted), wanted.day(), rule, studied));
    }

    private static Period schoolYear(Activities activities, Access access, Facts.Wanted wanted) {
        return activities
                .campus()
                .schools()
                .terms(access)
                .period(wanted.year().schoolYear(), Period.WHOLE_YEAR)
                .orElse(wanted.year());
    }

    /** A kind of session is called as its act is. */
    private Facts.Event event(Stored<Session> one, List<UUID> came) {
        Session session = one.value();
        return new Facts.Event(
                Act.valueOf(session.kind().name()),
                SessionLedger.KEY,
                one.id(),
                session.date(),
                facets(session),
                came,
                ids(session.staff().speakers()),
                ids(session.whom().classes()),
                rule.hours(session),
                ids(session.staff().teachers()));
    }

    private static List<UUID> ids(List<Link> links) {
        return links.stream().map(Link::id).toList();
    }

    private Set<Facet> facets(Session session) {
        Set<Facet> facets = EnumSet.noneOf(Facet.class);
        Venue venue = session.whom().venue();
        add(facets, Facet.ON_SITE, venue == Venue.ON_SITE || venue == Venue.BOTH);
        add(facets, Facet.ONLINE, venue == Venue.ONLINE || venue == Venue.BOTH);
        add(facets, Facet.MUST_LIST, isWhole(must, session.talk().must()));
        add(facets, Facet.MUST_NOT_LIST, isWhole(mustNot, session.talk().mustNot()));
        add(facets, Facet.LEADER_SPOKE, !session.staff().leaders().isEmpty());
        add(facets, Facet.SUBJECT_TEACHERS, !session.staff().teachers().isEmpty());
        add(facets, Facet.EVERY_SUBJECT, subjects.areAllAt(session));
        for (Link theme : session.what().themes()) {
            THEMES.stream().filter(facet -> lists.is(theme, facet.name())).forEach(facets::add);
        }
        return facets;
    }

    private static void add(Set<Facet> facets, Facet facet, boolean holds) {
        if (holds) {
            facets.add(facet);
        }
    }

    /** Whether every entry of a list of ten was ticked. */
    private static boolean isWhole(List<Link> all, List<Link> ticked) {
        return !all.isEmpty() && ticked.containsAll(all);
    }
}
