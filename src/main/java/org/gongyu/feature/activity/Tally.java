package org.gongyu.feature.activity;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Counts who came to a number of sessions: one for each child and session. */
final class Tally {

    private final Map<Turnout, Integer> counts = new EnumMap<>(Turnout.class);
    private final Set<UUID> sessions = new HashSet<>();

    void add(Mark mark) {
        counts.merge(mark.turnout(), 1, Integer::sum);
        sessions.add(mark.session());
    }

    /** How many sessions had their roll called. */
    int sessions() {
        return sessions.size();
    }

    int of(Turnout turnout) {
        return counts.getOrDefault(turnout, 0);
    }

    /** 应到. */
    int expected() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** 实到, late and online included. */
    int came() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().came())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
