package org.gongyu.feature.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gongyu.db.Db;
import org.gongyu.feature.school.Grades;
import org.gongyu.feature.school.ListStore;
import org.gongyu.feature.school.Lists;
import org.gongyu.feature.school.OptionList;
import org.gongyu.feature.school.School;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.feature.school.SchoolStore;
import org.gongyu.feature.school.TitledClasses;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Period;
import org.gongyu.sheet.ClassWords;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/**
 * What every ledger finds at its school.
 *
 * @param db the school's database
 * @param schools the profile, the calendar and the classes
 * @param lists the lists that the school may edit
 * @param rosters gives a copy of the people as they are now
 * @param doers the person whom an account's name means that stands beside what was done; reads the database
 * @param texts the words
 */
public record Campus(
        Db db,
        SchoolStore schools,
        ListStore lists,
        Function<Access, Roster> rosters,
        UnaryOperator<String> doers,
        Texts texts) {

    /** A school without accounts. */
    public Campus(Db db, SchoolStore schools, ListStore lists, Function<Access, Roster> rosters, Texts texts) {
        this(db, schools, lists, rosters, new Doers(new StaffStore(db), List::of, texts), texts);
    }

    /** The people as they are now. */
    public Roster roster(Access access) {
        return rosters.apply(access);
    }

    /** The lists as they are now. */
    public Lists lists(Access access) {
        return lists.snapshot(access);
    }

    /** The entries of the list that a field links to by that key, as files call them; none if it is no list's. */
    public List<Link> written(Access access, String listKey) {
        Lists now = lists(access);
        return Stream.of(OptionList.values())
                .filter(list -> list.key().equals(listKey))
                .flatMap(list -> now.written(list).stream())
                .toList();
    }

    public LocalDate today() {
        return LocalDate.now(db.clock());
    }

    /** The whole school year that a period belongs to. */
    public Period year(Access access, Period period) {
        return schools.terms(access, period)
                .period(period.schoolYear(), Period.WHOLE_YEAR)
                .orElse(period);
    }

    /** 统计时点 of a period: its last day, or today while it lasts. */
    public LocalDate cutOff(Period period) {
        return period.to().isBefore(today()) ? period.to() : today();
    }

    /** The school year that a period belongs to, as far as that period's 统计时点. */
    public Period yearToDate(Access access, Period period) {
        Period year = year(access, period);
        return new Period(year.schoolYear(), year.term(), year.from(), cutOff(period));
    }

    /** What the grade of a class is called in a school year, such as 二年级; null for a class that has left. */
    public Function<SchoolClass, String> grades(Access access, int schoolYear) {
        School school = schools.profile(access);
        Grades grades = new Grades(school, schoolYear);
        return its -> its.isPresent(schoolYear, school) ? grades.name(its.stage(), its.grade(schoolYear), texts) : null;
    }

    /** In which school years classes and grades may be chosen. */
    public Offered offered(Access access) {
        return new Offered(schools.profile(access), schools.terms(access).schoolYear(today()));
    }

    /** Tells which class a title or the name of a sheet speaks of. */
    public ClassWords classWords(Access access) {
        return new TitledClasses(schools.profile(access), schools.terms(access).schoolYear(today()));
    }

    /** Tells whom the rows of a file mean. */
    public Whom whom(Access access) {
        return new Whom(roster(access), schools.profile(access), schools.terms(access), today(), texts);
    }
}
