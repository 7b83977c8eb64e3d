package org.gongyu.feature.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongyu.feature.Act;
import org.gongyu.feature.Facts;
import org.gongyu.feature.Facts.Event;
import org.gongyu.feature.Facts.Standing;
import org.gongyu.feature.Thing;
import org.gongyu.feature.roster.Person;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.roster.Tier;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.feature.school.Term;
import org.gongyu.feature.school.Terms;

/** A school year's facts, read once and laid out so that every duty finds what it counts without going through the rest. */
final class Year {

    private static final List<UUID> WHOLE_SCHOOL = Collections.singletonList(null);

    private final Roster roster;
    private final Terms terms;
    private final Facts facts;
    private final LocalDate today;
    private final Map<Act, List<Event>> byAct = new EnumMap<>(Act.class);
    private final Map<Thing, List<Standing>> byThing = new EnumMap<>(Thing.class);
    private final Map<Act, Map<UUID, List<Event>>> byChild = new EnumMap<>(Act.class);
    private final Map<Act, Map<UUID, List<Event>>> byStaff = new EnumMap<>(Act.class);
    private final Map<Act, Map<UUID, List<Event>>> byClass = new EnumMap<>(Act.class);
    private final Map<LocalDate, Map<SchoolClass, List<Pupil>>> enrolled = new HashMap<>();

    Year(Roster roster, Terms terms, Facts facts, LocalDate today) {
        this.roster = roster;
        this.terms = terms;
        this.facts = facts;
        this.today = today;
        for (Event event : facts.events()) {
            byAct.computeIfAbsent(event.act(), none -> new ArrayList<>()).add(event);
        }
        byAct.values().forEach(list -> list.sort(Comparator.comparing(Event::date)));
        for (Standing standing : facts.standings()) {
            byThing.computeIfAbsent(standing.thing(), none -> new ArrayList<>()).add(standing);
        }
    }

    Roster roster() {
        return roster;
    }

    Terms terms() {
        return terms;
    }

    /** How long a 课时 is; 0 where nobody said. */
    int lessonMinutes() {
        return facts.lessonMinutes();
    }

    LocalDate today() {
        return today;
    }

    /** Whether the asker may not read these. */
    boolean isWithheld(Thing thing) {
        return facts.withheld().contains(thing);
    }

    /** The events of these acts, by date within each act. */
    List<Event> events(Set<Act> acts) {
        List<Event> all = new ArrayList<>();
        acts.forEach(act -> all.addAll(byAct.getOrDefault(act, List.of())));
        return all;
    }

    /** The events of these acts with a child, by date. */
    List<Event> ofChild(Set<Act> acts, UUID child) {
        return of(byChild, acts, child, Event::children);
    }

    /** The events of these acts that a teacher took part in, by date. */
    List<Event> ofStaff(Set<Act> acts, UUID staff) {
        return of(byStaff, acts, staff, Event::staff);
    }

    /** The events of these acts for a class or the whole school, by date. */
    List<Event> ofClass(Set<Act> acts, UUID classId) {
        List<Event> own = of(byClass, acts, classId, Year::classes);
        List<Event> whole = of(byClass, acts, null, Year::classes);
        return whole.isEmpty() ? own : byDate(Stream.of(own, whole));
    }

    /** The classes of an event; null stands for the whole school. */
    private static List<UUID> classes(Event event) {
        return event.classes().isEmpty() ? WHOLE_SCHOOL : event.classes();
    }

    private static List<Event> byDate(Stream<List<Event>> lists) {
        return lists.flatMap(List::stream)
                .sorted(Comparator.comparing(Event::date))
                .toList();
    }

    private List<Event> of(
            Map<Act, Map<UUID, List<Event>>> index, Set<Act> acts, UUID who, Function<Event, List<UUID>> those) {
        if (acts.size() == 1) {
            return index(index, acts.iterator().next(), those).getOrDefault(who, List.of());
        }
        List<List<Event>> each = acts.stream()
                .map(act -> index(index, act, those).getOrDefault(who, List.of()))
                .filter(list -> !list.isEmpty())
                .toList();
        return each.size() == 1 ? each.get(0) : byDate(each.stream());
    }

    private Map<UUID, List<Event>> index(
            Map<Act, Map<UUID, List<Event>>> index, Act act, Function<Event, List<UUID>> those) {
        return index.computeIfAbsent(act, none -> {
            Map<UUID, List<Event>> made = new HashMap<>();
            for (Event event : byAct.getOrDefault(act, List.of())) {
                for (UUID one : those.apply(event)) {
                    made.computeIfAbsent(one, first -> new ArrayList<>(4)).add(event);
                }
            }
            return made;
        });
    }

    /** What was there of a thing at any time of a unit up to its cut-off day. */
    List<Standing> standings(Thing thing, Unit unit) {
        return byThing.getOrDefault(thing, List.of()).stream()
                .filter(standing -> standing.meets(unit.period().from(), unit.cutOff()))
                .toList();
    }

    /** The children here on a day, by class. */
    Map<SchoolClass, List<Pupil>> enrolled(LocalDate day) {
        return enrolled.computeIfAbsent(day, roster::enrolledOn);
    }

    /** The teachers here on a day, of these tiers, or of all if none is named. */
    List<Person> staff(Set<Tier> tiers, LocalDate day) {
        return roster.staff().stream()
                .filter(person -> person.isHereOn(day) && (tiers.isEmpty() || tiers.contains(person.tier())))
                .toList();
    }

    /** The terms that begin within a unit and have begun by now. */
    List<Term> termsOf(Unit unit) {
        return terms.all().stream()
                .filter(term -> unit.holds(term.starts()) && !term.starts().isAfter(today))
                .toList();
    }
}
