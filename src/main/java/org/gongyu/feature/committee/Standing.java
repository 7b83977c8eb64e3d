package org.gongyu.feature.committee;

import java.util.List;
import org.gongyu.feature.school.SchoolClass;

/**
 * How it stands with the committee of the school, of a grade or of a class.
 *
 * @param body whose, and what sort
 * @param schoolClass the class, or the first of the grade; null for the school's
 * @param name what it is called
 * @param council the committee; null if there is none
 * @param findings what is wrong with it
 */
record Standing(Body body, SchoolClass schoolClass, String name, Council council, List<Finding> findings) {

    boolean isThere() {
        return council != null;
    }

    boolean has(Check check) {
        return findings.stream().anyMatch(finding -> finding.check() == check);
    }

    /** How many sit on it. */
    int members() {
        return council == null ? 0 : council.held().size();
    }

    /** How many of its seats have fallen vacant. */
    int vacancies() {
        return council == null ? 0 : council.vacant().size();
    }
}
