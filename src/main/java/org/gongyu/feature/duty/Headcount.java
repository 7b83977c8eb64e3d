package org.gongyu.feature.duty;

import java.util.List;
import org.gongyu.feature.Thing;

/**
 * How many students are known to belong to a group. Others do something for them; the school only supplies the number.
 *
 * @param group which students
 */
record Headcount(Group group) implements Measure {

    static Headcount read(Block with) {
        return new Headcount(with.choice(Group.class, "group"));
    }

    @Override
    public boolean needs(Thing thing) {
        return thing == Thing.CARE_FILE;
    }

    @Override
    public Tally count(Year year, Unit unit) {
        return Tally.number(
                0,
                Groups.members(group, year, unit).stream()
                        .map(member -> new Line(
                                Line.What.STUDENT,
                                member.pupil().id(),
                                member.pupil().name(),
                                member.schoolClass().id(),
                                true,
                                List::of))
                        .toList());
    }
}
