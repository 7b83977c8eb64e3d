package org.gongyu.feature.roster;

import org.gongyu.feature.school.School;
import org.gongyu.feature.school.Stage;
import org.gongyu.ui.Candidate.Years;

/**
 * In which school years forms offer a class or a grade: as long as its children are at the school, and while it is still to come also the
 * year before, when children are enrolled in it and teachers given to it.
 *
 * @param school how long its stages last
 * @param now the school year that today lies in
 */
public record Offered(School school, int now) {

    /** The school years of those who began in {@code entryYear}. */
    public Years years(Stage stage, int entryYear) {
        int first = entryYear > now ? entryYear - 1 : entryYear;
        return new Years(first, entryYear + school.years(stage) - 1);
    }
}
