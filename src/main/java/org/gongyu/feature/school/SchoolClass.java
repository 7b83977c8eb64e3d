package org.gongyu.feature.school;

import java.util.UUID;
import org.gongyu.ledger.Link;

/**
 * A class as a cohort: the children who began in one year. Its grade follows from the school year, so a new year rewrites nothing.
 *
 * @param id its id
 * @param stage 学段, never NINE_YEAR
 * @param entryYear 入学年份
 * @param number 班号, from 1
 */
public record SchoolClass(UUID id, Stage stage, int entryYear, int number) {

    /** Its lasting name: 2024级1班. */
    public String label() {
        return entryYear + "级" + number + "班";
    }

    /** The class as a form names it. */
    public Link link() {
        return new Link(id, label());
    }

    /** The grade within its stage in a school year, from 1; 0 or less before it began. */
    public int grade(int schoolYear) {
        return schoolYear - entryYear + 1;
    }

    /** Whether its children are in the school in a school year. */
    public boolean isPresent(int schoolYear, School school) {
        int grade = grade(schoolYear);
        return grade >= 1 && grade <= school.years(stage);
    }

    /** Whether its children have left the school by a school year. */
    public boolean hasLeft(int schoolYear, School school) {
        return grade(schoolYear) > school.years(stage);
    }
}
