package org.gongyu.feature.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.gongyu.db.Db;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.school.Grades;
import org.gongyu.feature.school.School;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.feature.school.SchoolStore;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/**
 * The visits together with what they are counted by.
 *
 * @param db the school's database
 * @param ledger what a visit is
 * @param store where visits are kept
 * @param schools the profile and the calendar
 * @param roster the people as they are now
 */
record Visits(Db db, Ledger<Visit> ledger, VisitStore store, SchoolStore schools, Function<Access, Roster> roster) {

    static Visits of(Db db, SchoolStore schools, Function<Access, Roster> roster) {
        Ledger<Visit> ledger = VisitLedger.of(db.clock());
        return new Visits(db, ledger, new VisitStore(db, ledger, roster), schools, roster);
    }

    /** The whole school year that a period belongs to. */
    Period year(Access access, Period period) {
        return schools.terms(access)
                .period(period.schoolYear(), Period.WHOLE_YEAR)
                .orElse(period);
    }

    /** 统计时点 of a period: its last day, or today while it lasts. */
    LocalDate cutOff(Period period) {
        LocalDate today = LocalDate.now(db.clock());
        return period.to().isBefore(today) ? period.to() : today;
    }

    /** The school year that a period belongs to, as far as that period's 统计时点. */
    Period yearToDate(Access access, Period period) {
        Period year = year(access, period);
        return new Period(year.schoolYear(), year.term(), year.from(), cutOff(period));
    }

    /** How far the children have been visited in a period, as of today. */
    Coverage coverage(Access access, Period period) {
        return new Coverage(roster.apply(access), period, cutOff(period), store.trips(access, year(access, period)));
    }

    /** What the teachers did in a period; of a class, the visits to its children. */
    Workload workload(Access access, Scope scope) {
        Roster now = roster.apply(access);
        List<Trip> trips = store.trips(access, year(access, scope.period()));
        List<Trip> those = scope.classId() == null
                ? trips
                : trips.stream().map(trip -> trip.to(scope.classId(), now)).toList();
        return new Workload(now, schools.terms(access), scope.period(), those);
    }

    /** What the grade of a class is called in a school year, such as 二年级; null for a class that has left. */
    Function<SchoolClass, String> grades(Access access, int schoolYear, Texts texts) {
        School school = schools.profile(access);
        Grades grades = new Grades(school, schoolYear);
        return its -> its.isPresent(schoolYear, school) ? grades.name(its.stage(), its.grade(schoolYear), texts) : null;
    }
}
