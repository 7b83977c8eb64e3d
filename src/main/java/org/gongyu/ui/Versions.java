package org.gongyu.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which version of a record is as an earlier one was: undoing and redoing bring back what was, under a new version. A record that nobody
 * undid anything of is under each version as it was under that one. For any thread.
 */
final class Versions {

    private final Map<UUID, Again> brought = new ConcurrentHashMap<>();

    /** Under {@code version} the record is again as it was under {@code earlier}. */
    private record Again(int version, int earlier) {}

    /** The record is now, under {@code version}, as it was under {@code earlier}. */
    void bring(UUID id, int earlier, int version) {
        brought.put(id, new Again(version, earlier));
    }

    /** The first version under which the record was as it is under {@code version}. */
    int first(UUID id, int version) {
        Again again = brought.get(id);
        return again != null && again.version() == version ? again.earlier() : version;
    }

    /** The version that the record has now if it is as it was under {@code earlier}. */
    int now(UUID id, int earlier) {
        Again again = brought.get(id);
        return again != null && again.earlier() == earlier ? again.version() : earlier;
    }

    /** {@link #now(UUID, int)} of several, in their order. */
    Map<UUID, Integer> now(Map<UUID, Integer> earlier) {
        Map<UUID, Integer> now = new LinkedHashMap<>();
        earlier.forEach((id, version) -> now.put(id, now(id, version)));
        return now;
    }
}
