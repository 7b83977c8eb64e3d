package org.gongyu.feature.duty;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongyu.feature.Act;
import org.gongyu.feature.Thing;

/** A way of counting. A pack names one and gives it its parameters; it never contains code. */
sealed interface Measure
        permits Students,
                StaffQuota,
                SchoolEvents,
                ClassEvents,
                Records,
                ClassTeachers,
                Themes,
                Pairs,
                Standings,
                Units,
                Members,
                Files,
                Headcount,
                Settled {

    /** What packs call them. */
    List<String> NAMES = List.of(
            "students",
            "staff",
            "school",
            "classes",
            "records",
            "themes",
            "pairs",
            "standings",
            "units",
            "members",
            "files",
            "headcount",
            "settled");

    /** Counts in a stretch of time. */
    Tally count(Year year, Unit unit);

    /** The numbers it counts by that the school keeps elsewhere, to stand beside the figure. */
    default Map<Enum<?>, Figure> basis(Year year) {
        return Map.of();
    }

    /** What it counts of what was done; empty if it counts what is there, or the sessions of any kind. */
    default Set<Act> acts() {
        return Set.of();
    }

    /** Whether it needs these. */
    default boolean needs(Thing thing) {
        return false;
    }

    /** By when it has to be done if its parameters say so more narrowly than the duty's span. */
    default Unit narrowed(Unit unit) {
        return unit;
    }

    /** Reads the measure that a block names, and its parameters; a name, parameter or value that isn't known is an error that says where. */
    static Measure read(Block block, Block with) {
        String name = block.text("measure");
        Measure measure =
                switch (name) {
                    case "students" -> Students.read(with);
                    case "staff" -> StaffQuota.read(with);
                    case "school" -> SchoolEvents.read(with);
                    case "classes" -> ClassEvents.read(with);
                    case "records" -> Records.read(with);
                    case "themes" -> Themes.read(with);
                    case "pairs" -> Pairs.read(with);
                    case "standings" -> Standings.read(with);
                    case "units" -> Units.read(with);
                    case "members" -> Members.read(with);
                    case "files" -> Files.read(with);
                    case "headcount" -> Headcount.read(with);
                    case "settled" -> Settled.read(with);
                    default -> throw block.unknown("measure", name, NAMES.stream());
                };
        with.finish();
        return measure;
    }
}
