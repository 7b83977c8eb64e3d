package org.gongyu.feature.duty;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
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
        Map<Set<Act>, Integer> needs = new LinkedHashMap<>();
        block.names().forEach(name -> needs.put(block.joined(Act.class, name), block.number(name)));
        return new SchoolEvents(needs, with.number("hours", 0));
    }

    @Override
    public Tally count(Year year, Unit unit) {
        List<Line> lines = new ArrayList<>();
        Figure figure = Figure.NONE;
        boolean enough = true;
        for (Map.Entry<Set<Act>, Integer> need : needs.entrySet()) {
            int have = (int) year.events(need.getKey()).stream()
                    .filter(event -> unit.holds(event.date()))
                    .count();
            enough &= have >= need.getValue();
            int counted = needs.size() == 1 ? have : Math.min(have, need.getValue());
            figure = figure.plus(new Figure(counted, need.getValue()));
        }
        year.events(acts()).forEach(event -> lines.add(Line.record(Proof.of(event, judge(event, unit)))));
        Tally tally = new Tally(figure, enough && !figure.isEmpty(), lines, Map.of());
        return hours == 0 ? tally : tally.with(Beside.HOURS, new Figure(hours(year, unit), hours), true);
    }

    @Override
    public Set<Act> acts() {
        Set<Act> all = EnumSet.noneOf(Act.class);
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
