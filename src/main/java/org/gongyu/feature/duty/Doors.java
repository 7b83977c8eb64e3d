package org.gongyu.feature.duty;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongyu.feature.Act;
import org.gongyu.feature.Feature;
import org.gongyu.feature.Thing;
import org.gongyu.ui.Spot;

/** Where to go for a record, or to record what is missing. */
final class Doors {

    /** The ledgers that keep what is done and what is there. */
    private static final Map<Act, String> ACTS = new EnumMap<>(Map.of(
            Act.VISIT, "visit",
            Act.TALK, "talk",
            Act.CLASS_REPORT, "class-report",
            Act.TRAINING, "training",
            Act.HELP, "care-log",
            Act.TAKING_HOME, "care-log"));

    private static final Map<Thing, String> THINGS = new EnumMap<>(Map.of(
            Thing.CARE_FILE, "care-file",
            Thing.ENTRUSTMENT, "care-notice",
            Thing.RECEIPT, "receipt",
            Thing.VOLUNTEER, "volunteer",
            Thing.RESOURCE, "resource",
            Thing.TEACHER_CERTIFICATE, "teacher-certificate",
            Thing.MENTORING, "mentoring",
            Thing.MEDIATION, "mediation",
            Thing.TICK, "evidence",
            Thing.PARENT_SCHOOL_ITEM, "parent-school-item"));

    private final List<Feature> features;

    Doors(List<Feature> features) {
        this.features = features;
    }

    /**
     * A page to go to.
     *
     * @param feature its feature
     * @param spot the record on it; null = none in particular
     */
    record Door(String feature, Spot spot) {}

    /** The record of a line, or the page of the ledger that the duty is counted by; empty if no feature has it. */
    Optional<Door> of(Why line, Result result) {
        if (line.ledger() != null) {
            return feature(line.ledger()).map(feature -> new Door(feature, new Spot(line.ledger(), line.recordId())));
        }
        return feature(ledger(result.duty().measure())).map(feature -> new Door(feature, null));
    }

    /** Whether any feature has the ledger that a measure counts. */
    boolean keeps(Measure measure) {
        return feature(ledger(measure)).isPresent();
    }

    private Optional<String> feature(String ledgerKey) {
        return features.stream()
                .filter(feature -> feature.shelves().stream()
                        .anyMatch(shelf -> shelf.ledger().key().equals(ledgerKey)))
                .map(Feature::key)
                .findFirst();
    }

    private static String ledger(Measure measure) {
        if (measure instanceof Students students) {
            return act(students.acts());
        }
        if (measure instanceof StaffQuota quota) {
            return act(quota.acts());
        }
        if (measure instanceof Records records) {
            return act(records.acts());
        }
        if (measure instanceof Pairs pairs) {
            return act(pairs.acts());
        }
        return thing(measure);
    }

    private static String thing(Measure measure) {
        return List.of(Thing.values()).stream()
                .filter(measure::needs)
                .map(thing -> THINGS.getOrDefault(thing, "committee"))
                .findFirst()
                .orElse("session");
    }

    private static String act(Set<Act> acts) {
        return acts.stream()
                .map(act -> ACTS.getOrDefault(act, "session"))
                .findFirst()
                .orElse("session");
    }
}
