package org.gongyu.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongyu.feature.OpenSchool;
import org.gongyu.feature.school.School;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.feature.school.SchoolStore;
import org.gongyu.feature.school.Terms;
import org.gongyu.ledger.Period;
import org.gongyu.vault.Access;

/**
 * What the window's frame shows of a school.
 *
 * @param school its profile
 * @param periods terms and school years to choose from, latest first, also the usual ones until today that the school hasn't set up; never
 *     empty
 * @param now the term that is on; the last one set up where today is later
 * @param isBehind whether today lies after every term that is set up; never in a made-up school, whose year is over
 * @param classes all classes of all years
 * @param person who sits at it
 * @param writes how often its school, terms and classes had been written when it was read
 */
record Frame(
        School school,
        List<Period> periods,
        Period now,
        boolean isBehind,
        List<SchoolClass> classes,
        String person,
        long writes) {

    /** Reads it. */
    static Frame of(OpenSchool open, Access access) {
        SchoolStore schools = open.schools();
        long writes = schools.writes();
        LocalDate today = LocalDate.now(open.db().clock());
        Terms terms = schools.terms(access);
        List<Period> recorded = periods(terms);
        Period now = recorded.stream()
                .filter(period -> period.term() != Period.WHOLE_YEAR && period.holds(today))
                .findFirst()
                .orElse(recorded.get(0));
        School profile = schools.profile(access);
        return new Frame(
                profile,
                periods(terms.carriedOn(today)),
                now,
                !profile.madeUp() && today.isAfter(recorded.get(0).to()),
                schools.classes(access),
                open.doers().apply(access.user()),
                writes);
    }

    private static List<Period> periods(Terms terms) {
        List<Period> periods = new ArrayList<>(terms.all().stream()
                .flatMap(term -> Stream.of(
                                terms.period(term.schoolYear(), term.number()),
                                terms.period(term.schoolYear(), Period.WHOLE_YEAR))
                        .flatMap(Optional::stream))
                .distinct()
                .toList());
        periods.sort(Comparator.comparing(Period::schoolYear)
                .thenComparing(Period::term)
                .reversed());
        return periods;
    }

    /** The classes whose children are in the school in a year, youngest first. */
    List<SchoolClass> classesIn(int schoolYear) {
        return classes.stream()
                .filter(one -> one.isPresent(schoolYear, school))
                .sorted(Comparator.comparing(SchoolClass::stage)
                        .thenComparing(
                                Comparator.comparing(SchoolClass::entryYear).reversed())
                        .thenComparing(SchoolClass::number))
                .toList();
    }
}
