package org.gongyu.feature.duty;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongyu.feature.Act;
import org.gongyu.feature.Feature;
import org.gongyu.feature.Thing;
import org.gongyu.ui.Spot;

/** Where to go for a record, or to record what is missing. */
final class Doors {

    private final List<Feature> features;

    Doors(List<Feature> features) {
        this.features = features;
    }

    /**
     * A page to go to.
     *
     * @param feature its feature
     * @param spot the ledger on it, and the record if there is one
     */
    record Door(String feature, Spot spot) {}

    /** The record of a line, or the ledger that the duty is counted by; empty if no feature has it. */
    Optional<Door> of(Why line, Result result) {
        if (line.ledger() != null) {
            return door(new Spot(line.ledger(), line.recordId()));
        }
        return ledger(result);
    }

    /** The ledger that a duty is counted by; empty if no feature has it. */
    Optional<Door> ledger(Result result) {
        return door(Spot.in(ledgers(result.duty().measure()).iterator().next()));
    }

    private Optional<Door> door(Spot spot) {
        return features.stream()
                .filter(feature -> feature.shelves().stream()
                        .anyMatch(shelf -> shelf.ledger().key().equals(spot.ledgerKey())))
                .findFirst()
                .map(feature -> new Door(feature.key(), spot));
    }

    /** Whether any feature has the ledgers that a measure counts. */
    boolean keeps(Measure measure) {
        return ledgers(measure).stream()
                .allMatch(ledger -> door(Spot.in(ledger)).isPresent());
    }

    /** The keys of the ledgers that a measure counts, the first the one to begin a record in; never empty. */
    static Set<String> ledgers(Measure measure) {
        Set<String> ledgers = new LinkedHashSet<>();
        measure.acts().forEach(act -> ledgers.add(ledger(act)));
        if (ledgers.isEmpty()) {
            Stream.of(Thing.values()).filter(measure::needs).forEach(thing -> ledgers.add(ledger(thing)));
        }
        return ledgers.isEmpty() ? Set.of("session") : ledgers;
    }

    private static String ledger(Act act) {
        return switch (act) {
            case VISIT -> "visit";
            case TALK -> "talk";
            case CLASS_REPORT -> "class-report";
            case TRAINING -> "training";
            case HELP, TAKING_HOME -> "care-log";
            case LECTURE, GUIDANCE, PRACTICE, FAMILY_PRACTICE, MEETING, THEMED_MEETING, OPEN_DAY, RECEPTION, FORUM ->
                "session";
        };
    }

    private static String ledger(Thing thing) {
        return switch (thing) {
            case STATION, PARENT_COMMITTEE, GUIDANCE_COMMITTEE, JOINT_COMMITTEE -> "committee";
            case PARENT_SCHOOL_ITEM -> "parent-school-item";
            case PARENT_STUDY -> "parent-certificate";
            case CARE_FILE -> "care-file";
            case ENTRUSTMENT -> "care-notice";
            case RECEIPT -> "receipt";
            case VOLUNTEER -> "volunteer";
            case RESOURCE -> "resource";
            case TEACHER_CERTIFICATE -> "teacher-certificate";
            case MENTORING -> "mentoring";
            case MEDIATION -> "mediation";
            case TICK -> "evidence";
        };
    }
}
