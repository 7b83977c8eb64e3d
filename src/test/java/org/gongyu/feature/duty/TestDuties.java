package org.gongyu.feature.duty;

import org.gongyu.feature.OpenSchool;
import org.gongyu.feature.roster.RosterFeature;

/** The duties of a school as the program counts them. */
final class TestDuties {

    private TestDuties() {}

    static Duties of(OpenSchool school) {
        return school.features().stream()
                .filter(RosterFeature.class::isInstance)
                .map(RosterFeature.class::cast)
                .map(roster -> Duties.of(roster.campus(), school.features()))
                .findFirst()
                .orElseThrow();
    }
}
