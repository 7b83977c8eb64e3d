package org.gongyu.feature.visit;

import java.util.List;
import java.util.Map;
import org.gongyu.feature.roster.Person;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.school.SchoolClass;

/**
 * How far a class has been visited.
 *
 * @param schoolClass the class
 * @param heads its 班主任 on the cut-off day; empty if it has none
 * @param children those here on the cut-off day
 * @param visited which of them have been visited, by each measure
 */
record ClassCoverage(
        SchoolClass schoolClass, List<Person> heads, List<Pupil> children, Map<Measure, List<Pupil>> visited) {

    int students() {
        return children.size();
    }

    int visited(Measure measure) {
        return visited.get(measure).size();
    }

    /** The children not yet visited, in the order of the class. */
    List<Pupil> missing(Measure measure) {
        List<Pupil> those = visited.get(measure);
        return children.stream().filter(child -> !those.contains(child)).toList();
    }

    /** How many are 重点学生. */
    int keyStudents() {
        return (int) children.stream().filter(Pupil::isKey).count();
    }

    int keyVisited(Measure measure) {
        return (int) visited.get(measure).stream().filter(Pupil::isKey).count();
    }
}
