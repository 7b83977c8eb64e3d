package org.gongyu.feature.roster;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gongyu.feature.school.School;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.ledger.Link;
import org.gongyu.work.Failure;

/**
 * Which classes each member of the staff has.
 *
 * @param schoolYear the school year whose teaching it is
 * @param school says how long a class stays
 * @param classes every class by its id
 * @param heads the labels of the classes by whoever is 班主任
 * @param teaching who teaches which
 */
record StaffClasses(
        int schoolYear, School school, Map<UUID, SchoolClass> classes, Map<UUID, String> heads, Teaching teaching) {

    /** 任班主任班级; null if none. */
    String headOf(UUID staff) {
        return heads.get(staff);
    }

    /** 任教班级, without those that have left the school. */
    List<Link> taughtBy(UUID staff) {
        return teaching.classesOf(staff, schoolYear).stream()
                .map(classes::get)
                .filter(its -> !its.hasLeft(schoolYear, school))
                .map(SchoolClass::link)
                .toList();
    }

    /** Refuses a class that has left the school: nobody teaches it any more. */
    void refuseLeft(List<Link> taught) {
        Optional<SchoolClass> left = taught.stream()
                .map(link -> classes.get(link.id()))
                .filter(its -> its != null && its.hasLeft(schoolYear, school))
                .findFirst();
        if (left.isPresent()) {
            throw new Failure.Refused("class-has-left", left.get().label());
        }
    }
}
