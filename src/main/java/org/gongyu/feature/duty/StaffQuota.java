package org.gongyu.feature.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongyu.feature.Act;
import org.gongyu.feature.Facet;
import org.gongyu.feature.Facts.Event;
import org.gongyu.feature.roster.Person;
import org.gongyu.feature.roster.Tier;
import org.gongyu.feature.school.Term;

/**
 * Of the teachers of some tiers, how many did something often enough, or were trained enough. One visit is one day at one family:
 * siblings met on the same day are one visit, and of a trip to many families each is one.
 *
 * @param tiers whose; all teachers if empty
 * @param acts what
 * @param facets what has to be covered by one or several of the events; often nothing
 * @param manner how
 * @param atLeast how often in all; 0 = the text names no number, and then once for each person
 * @param perTerm how often in each term that has begun
 * @param hours how many 学时 in all
 * @param per whether each of them, or they together
 */
record StaffQuota(
        Set<Tier> tiers, Set<Act> acts, Set<Facet> facets, Manner manner, int atLeast, int perTerm, int hours, Per per)
        implements Measure {

    static StaffQuota read(Block with) {
        return new StaffQuota(
                with.choices(Tier.class, "tiers"),
                with.choices(Act.class, "acts"),
                with.choices(Facet.class, "facets"),
                with.choice(Manner.class, "manner", Manner.ANY),
                with.number("at-least", 0),
                with.number("per-term", 0),
                with.number("hours", 0),
                with.choice(Per.class, "per", Per.PERSON));
    }

    @Override
    public Tally count(Year year, Unit unit) {
        List<Person> staff = year.staff(tiers, unit.cutOff());
        return per == Per.PERSON || staff.isEmpty() ? each(staff, year, unit) : together(staff, year, unit);
    }

    private Tally each(List<Person> staff, Year year, Unit unit) {
        List<Line> lines = new ArrayList<>();
        for (Person person : staff) {
            List<Event> events = year.ofStaff(acts, person.id());
            lines.add(new Line(
                    Line.What.TEACHER,
                    person.id(),
                    person.name(),
                    null,
                    isEnough(events, year, unit),
                    () -> proofs(events, year, unit)));
        }
        return Tally.share(lines);
    }

    private Tally together(List<Person> staff, Year year, Unit unit) {
        Set<Event> events = new LinkedHashSet<>();
        staff.forEach(person -> events.addAll(year.ofStaff(acts, person.id())));
        List<Event> all = List.copyOf(events);
        boolean enough = isEnough(all, year, unit);
        Line line = new Line(Line.What.TEAM, null, Line.What.TEAM, null, enough, () -> proofs(all, year, unit));
        Figure figure = new Figure(times(all, year, unit), atLeast);
        return new Tally(figure, enough, List.of(line), Map.of());
    }

    private boolean isEnough(List<Event> events, Year year, Unit unit) {
        if (times(events, year, unit) < wanted() || hours(events, unit) < hours) {
            return false;
        }
        for (Term term : perTerm == 0 ? List.<Term>of() : year.termsOf(unit)) {
            if (times(events, year, term(term, year, unit)) < perTerm) {
                return false;
            }
        }
        return facets.isEmpty() || covered(events, unit).containsAll(facets);
    }

    private int wanted() {
        boolean isOpen = facets.isEmpty() && perTerm == 0 && hours == 0;
        return isOpen ? Math.max(atLeast, 1) : atLeast;
    }

    private static Unit term(Term term, Year year, Unit unit) {
        return year.terms()
                .period(term.schoolYear(), term.number())
                .map(period -> new Unit(period, unit.cutOff(), term.ends()))
                .orElse(unit);
    }

    private int times(List<Event> events, Year year, Unit unit) {
        Set<Object> seen = new HashSet<>();
        int times = 0;
        for (Event event : events) {
            if (judge(event, unit) == Verdict.COUNTS) {
                times += times(event, year, seen);
            }
        }
        return times;
    }

    private record FamilyDay(LocalDate date, UUID family) {}

    /** How many times an event is, leaving out what has been seen. */
    private static int times(Event event, Year year, Set<Object> seen) {
        if (event.act() != Act.VISIT) {
            return 1;
        }
        int times = 0;
        for (UUID child : event.children()) {
            if (seen.add(new FamilyDay(event.date(), year.roster().familyOf(child)))) {
                times++;
            }
        }
        return times;
    }

    private int hours(List<Event> events, Unit unit) {
        return events.stream()
                .filter(event -> judge(event, unit) == Verdict.COUNTS)
                .mapToInt(Event::hours)
                .sum();
    }

    private Set<Facet> covered(List<Event> events, Unit unit) {
        Set<Facet> covered = new HashSet<>();
        events.stream()
                .filter(event -> judge(event, unit) == Verdict.COUNTS)
                .forEach(event -> covered.addAll(event.facets()));
        return covered;
    }

    private Verdict judge(Event event, Unit unit) {
        return unit.holds(event.date()) ? manner.judge(event) : Verdict.OTHER_PERIOD;
    }

    private List<Proof> proofs(List<Event> events, Year year, Unit unit) {
        Set<Object> seen = new HashSet<>();
        List<Proof> all = new ArrayList<>();
        for (Event event : events) {
            Verdict verdict = judge(event, unit);
            boolean again = verdict == Verdict.COUNTS && times(event, year, seen) == 0;
            all.add(Proof.of(event, again ? Verdict.SAME_FAMILY_SAME_DAY : verdict));
        }
        return all;
    }
}
