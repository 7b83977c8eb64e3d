package org.gongyu.feature.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongyu.feature.Act;
import org.gongyu.feature.Facet;
import org.gongyu.feature.Facts;
import org.gongyu.feature.Feature;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.ledger.Period;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/** What other features keep of a child: visits, and whether its household came to sessions. Nothing of it is typed here. */
final class Elsewhere {

    /** To these every household of the class is asked, so that one not marked as having come is worth a line. */
    private static final Set<Act> FOR_ALL = EnumSet.of(Act.MEETING, Act.THEMED_MEETING, Act.LECTURE);

    private static final Set<Facet> WAYS = Set.of(Facet.HOME, Facet.ONLINE, Facet.AT_SCHOOL, Facet.PHONE);

    private final List<Feature> others;
    private final Roster roster;
    private final Texts texts;

    Elsewhere(List<Feature> others, Roster roster, Texts texts) {
        this.others = others;
        this.roster = roster;
        this.texts = texts;
    }

    /** The child's moments from the day it came to the school until {@code today}, in no order. */
    List<Moment> of(Access access, UUID child, LocalDate today, int schoolYear) {
        LocalDate from = roster.seatsOf(child).stream()
                .map(seat -> seat.from())
                .min(LocalDate::compareTo)
                .orElse(today);
        Period ever = new Period(schoolYear, Period.WHOLE_YEAR, from, today);
        Facts.Wanted wanted = new Facts.Wanted(today, ever, ever);
        List<Moment> moments = new ArrayList<>();
        for (Feature other : others) {
            other.facts(access, wanted).events().stream()
                    .filter(event -> ever.holds(event.date()))
                    .filter(event -> event.children().contains(child) || isMissed(event, child))
                    .map(event -> moment(other, event, child))
                    .forEach(moments::add);
        }
        return moments;
    }

    /** Whether the child's class was asked and someone of it came, but nobody of this household. */
    private boolean isMissed(Facts.Event event, UUID child) {
        UUID its = roster.classOn(child, event.date()).map(SchoolClass::id).orElse(null);
        return FOR_ALL.contains(event.act())
                && event.classes().contains(its)
                && event.children().stream().anyMatch(came -> roster.classOn(came, event.date())
                        .filter(one -> one.id().equals(its))
                        .isPresent());
    }

    private Moment moment(Feature other, Facts.Event event, UUID child) {
        String who =
                event.staff().stream().map(id -> roster.staffLink(id).label()).collect(Collectors.joining("、"));
        return new Moment(
                event.date(),
                texts.option(event.act()),
                words(event, child),
                who,
                new Moment.Source(other.key(), event.ledger(), event.id()));
    }

    /** Of a visit, how it was made; of a session, whether the household came. */
    private String words(Facts.Event event, UUID child) {
        if (event.act() == Act.VISIT) {
            return event.facets().stream()
                    .filter(WAYS::contains)
                    .map(texts::option)
                    .collect(Collectors.joining("、"));
        }
        return texts.get(event.children().contains(child) ? "care.timeline.came" : "care.timeline.missed");
    }
}
