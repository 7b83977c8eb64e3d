package org.gongyu.feature;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyu.ledger.Period;

/**
 * What a school's ledgers hold that duties are counted by, in words common to all of them. Each feature tells its own, see {@link
 * Feature#facts}.
 *
 * @param events what was done on a day
 * @param standings what is there for a time
 * @param withheld what the asker may not read: of these nothing is told, which doesn't mean that there is nothing
 * @param lessonMinutes how long a 课时 is at this school; 0 where it isn't told
 */
public record Facts(List<Event> events, List<Standing> standings, Set<Thing> withheld, int lessonMinutes) {

    /** Nothing at all. */
    public static final Facts NONE = new Facts(List.of(), List.of(), Set.of());

    /** Facts without study hours. */
    public Facts(List<Event> events, List<Standing> standings, Set<Thing> withheld) {
        this(events, standings, withheld, 0);
    }

    /** Events only. */
    public static Facts events(List<Event> events) {
        return new Facts(events, List.of(), Set.of());
    }

    /** Standing things only. */
    public static Facts standings(List<Standing> standings) {
        return new Facts(List.of(), standings, Set.of());
    }

    /** That the asker may not read these. */
    public static Facts withheld(Thing... things) {
        return new Facts(List.of(), List.of(), Set.of(things));
    }

    /** Study hours are counted in lessons so long. */
    public static Facts lessonsOf(int minutes) {
        return new Facts(List.of(), List.of(), Set.of(), minutes);
    }

    /** All of these together. */
    public static Facts joined(Collection<Facts> parts) {
        Set<Thing> withheld = EnumSet.noneOf(Thing.class);
        parts.forEach(part -> withheld.addAll(part.withheld()));
        return new Facts(
                parts.stream().flatMap(part -> part.events().stream()).toList(),
                parts.stream().flatMap(part -> part.standings().stream()).toList(),
                withheld,
                parts.stream().mapToInt(Facts::lessonMinutes).max().orElse(0));
    }

    /** These and others. */
    public Facts and(Facts others) {
        return joined(Stream.of(this, others).toList());
    }

    /**
     * Which days to tell of.
     *
     * @param day 统计时点: what is there, is there on this day
     * @param year the days that most duties look at: the school year, and the calendar year around the day of counting
     * @param cycle three years, for what is trained in a cycle
     */
    public record Wanted(LocalDate day, Period year, Period cycle) {}

    /**
     * Something done on a day.
     *
     * @param act what
     * @param ledger the key of its ledger, whose page shows it
     * @param id its record there
     * @param date the day
     * @param facets what more is known of it
     * @param children the children it was done with; of a session, those whose household came
     * @param staff who did it, or was trained; each is credited
     * @param classes the classes it was for; empty = not for classes, or for the whole school
     * @param hours 课时 or 学时; 0 if it has none
     * @param attending 科任教师 who were there besides those who did it
     */
    public record Event(
            Act act,
            String ledger,
            UUID id,
            LocalDate date,
            Set<Facet> facets,
            List<UUID> children,
            List<UUID> staff,
            List<UUID> classes,
            int hours,
            List<UUID> attending) {

        /** An event at which nobody else was. */
        public Event(
                Act act,
                String ledger,
                UUID id,
                LocalDate date,
                Set<Facet> facets,
                List<UUID> children,
                List<UUID> staff,
                List<UUID> classes,
                int hours) {
            this(act, ledger, id, date, facets, children, staff, classes, hours, List.of());
        }
    }

    /**
     * Something that is there for a time.
     *
     * @param thing what
     * @param ledger the key of its ledger, whose page shows it; null if no record says so by itself
     * @param id its record there; null as the ledger
     * @param from the first day; null = not known, so always
     * @param to the last day; null = still
     * @param facets what more is known of it
     * @param code the entry of an editable list that it is of, such as EXPERT; null if none
     * @param children whom it concerns
     * @param staff who is responsible
     * @param classes the classes it is of; of a grade's, all its classes
     * @param size how many belong to it; 0 where nobody does
     */
    public record Standing(
            Thing thing,
            String ledger,
            UUID id,
            LocalDate from,
            LocalDate to,
            Set<Facet> facets,
            String code,
            List<UUID> children,
            List<UUID> staff,
            List<UUID> classes,
            int size) {

        /** Whether it was there on a day within. */
        public boolean meets(LocalDate first, LocalDate last) {
            return (from == null || !from.isAfter(last)) && (to == null || !to.isBefore(first));
        }
    }
}
