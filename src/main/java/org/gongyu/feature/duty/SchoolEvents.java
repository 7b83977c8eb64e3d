package org.gongyu.feature.duty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongyu.feature.Act;
import org.gongyu.feature.Facts.Event;

/**
 * How often the school held something. Where several kinds are asked for, more of one doesn't make up for another.
 *
 * @param needs how many of which kinds; 0 = the text names no number
 * @param hours how many 课时 they must be together; 0 = no matter
 */
record SchoolEvents(Map<Set<Act>, Integer> needs, int hours) implements Measure {

    static SchoolEvents read(Block with) {
        Block block = with.block("needs");
        Kinds kinds = with.choice(Kinds.class, "kinds", Kinds.MAIN_KIND);
        Map<Set<Act>, Integer> needs = new LinkedHashMap<>();
        block.names().forEach(name -> needs.put(kinds.with(block.joined(Act.class, name)), block.number(name)));
        return new SchoolEvents(needs, with.number("hours", 0));
    }

    @Override
    public Tally count(Year year, Unit unit) {
        List<Line> lines = new ArrayList<>();
        Figure figure = Figure.NONE;
        boolean enough = true;
        for (Map.Entry<Set<Act>, Integer> need : needs.entrySet()) {
            int have = times(need.getKey(), year, unit);
            enough &= have >= need.getValue();
            boolean capped = needs.size() > 1 && need.getValue() > 0;
            int counted = capped ? Math.min(have, need.getValue()) : have;
            figure = figure.plus(new Figure(counted, need.getValue()));
        }
        year.events(acts()).forEach(event -> lines.add(Line.record(Proof.of(event, judge(event, unit)))));
        Tally tally = new Tally(figure, enough && !figure.isEmpty(), lines, byKind(year, unit));
        return hours == 0 ? tally : tally.with(Beside.HOURS, new Figure(hours(year, unit), hours), true);
    }

    @Override
    public Map<Enum<?>, Figure> basis(Year year) {
        return hours == 0 || year.lessonMinutes() == 0
                ? Map.of()
                : Map.of(Beside.LESSON_MINUTES, new Figure(year.lessonMinutes(), 0));
    }

    /** Where the text names no number, how many there were of each kind. */
    private Map<Enum<?>, Figure> byKind(Year year, Unit unit) {
        Map<Enum<?>, Figure> kinds = new LinkedHashMap<>();
        if (acts().size() > 1 && needs.values().stream().allMatch(number -> number == 0)) {
            acts().forEach(act -> kinds.put(act, new Figure(times(Set.of(act), year, unit), 0)));
        }
        return kinds;
    }

    private static int times(Set<Act> acts, Year year, Unit unit) {
        return (int) year.events(acts).stream()
                .filter(event -> unit.holds(event.date()))
                .count();
    }

    @Override
    public Set<Act> acts() {
        Set<Act> all = new LinkedHashSet<>();
        needs.keySet().forEach(all::addAll);
        return all;
    }

    private static Verdict judge(Event event, Unit unit) {
        return unit.holds(event.date()) ? Verdict.COUNTS : Verdict.OTHER_PERIOD;
    }

    private int hours(Year year, Unit unit) {
        return year.events(acts()).stream()
                .filter(event -> unit.holds(event.date()))
                .mapToInt(Event::hours)
                .sum();
    }
}
