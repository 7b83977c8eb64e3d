package org.gongyu.feature.school;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Problem;

/**
 * The school's calendar. 寒假 belongs to the first term and 暑假 to the second, so the periods leave no gap: a term lasts until the day
 * before the next one starts.
 */
public final class Terms {

    private final List<Term> terms;

    /** The calendar of these terms, in any order. */
    public Terms(List<Term> terms) {
        this.terms = terms.stream().sorted(Comparator.comparing(Term::starts)).toList();
    }

    /** The terms by date. */
    public List<Term> all() {
        return terms;
    }

    /** The term of that number; empty if the calendar has none. */
    public Optional<Term> term(int schoolYear, int number) {
        return terms.stream()
                .filter(term -> term.schoolYear() == schoolYear && term.number() == number)
                .findFirst();
    }

    /** A term or whole school year as a period; empty if the calendar doesn't have it. */
    public Optional<Period> period(int schoolYear, int number) {
        if (number == Period.WHOLE_YEAR) {
            return year(schoolYear);
        }
        return term(schoolYear, number).map(term -> new Period(schoolYear, number, term.starts(), lastDay(term)));
    }

    private Optional<Period> year(int schoolYear) {
        List<Term> both =
                terms.stream().filter(term -> term.schoolYear() == schoolYear).toList();
        if (both.isEmpty()) {
            return Optional.empty();
        }
        LocalDate to = lastDay(both.get(both.size() - 1));
        return Optional.of(new Period(schoolYear, Period.WHOLE_YEAR, both.get(0).starts(), to));
    }

    private LocalDate lastDay(Term term) {
        int next = terms.indexOf(term) + 1;
        return next < terms.size() ? terms.get(next).starts().minusDays(1) : lastDayAlone(term);
    }

    /** Without a following term, a term lasts until the usual one after it begins: a second through August. */
    private static LocalDate lastDayAlone(Term term) {
        Term next = term.number() == 1
                ? usual(term.schoolYear()).get(1)
                : usual(term.schoolYear() + 1).get(0);
        LocalDate usual = next.starts().minusDays(1);
        return usual.isAfter(term.ends()) ? usual : term.ends();
    }

    /** The usual terms of a school year, for a school to mend. */
    public static List<Term> usual(int schoolYear) {
        int next = schoolYear + 1;
        return List.of(
                new Term(schoolYear, 1, LocalDate.of(schoolYear, 9, 1), LocalDate.of(next, 1, 24)),
                new Term(schoolYear, 2, LocalDate.of(next, 3, 2), LocalDate.of(next, 7, 10)));
    }

    /**
     * The same calendar, and where it ends before {@code day} the usual terms of the school years as far as that day: for looking at what a
     * school recorded before it set up its new terms. The calendar itself where it lasts until then, or is empty.
     */
    public Terms carriedOn(LocalDate day) {
        if (terms.isEmpty() || !day.isAfter(lastDay(last()))) {
            return this;
        }
        List<Term> more = new ArrayList<>(terms);
        for (int year = last().schoolYear(); year <= usualYear(day); year++) {
            usual(year).stream()
                    .filter(term -> term.starts().isAfter(last().ends()))
                    .forEach(more::add);
        }
        return new Terms(more);
    }

    private Term last() {
        return terms.get(terms.size() - 1);
    }

    /** The school year that a day usually lies in: it begins on 1 September. */
    public static int usualYear(LocalDate day) {
        return day.getMonthValue() >= 9 ? day.getYear() : day.getYear() - 1;
    }

    /** The school year whose first term may begin on a day: some schools begin in the second half of August. */
    public static int startingYear(LocalDate day) {
        return usualYear(day.plusMonths(1));
    }

    /** The first day of a school year: 开学日期 of its first term, or 1 September where the calendar doesn't say. */
    public LocalDate begins(int schoolYear) {
        return term(schoolYear, 1).map(Term::starts).orElse(LocalDate.of(schoolYear, 9, 1));
    }

    /**
     * The school year that the school is in on a day: until the calendar goes on, its last one that has begun. Without a calendar it
     * begins on 1 September.
     */
    public int schoolYear(LocalDate day) {
        return at(day).map(Term::schoolYear).orElse(usualYear(day));
    }

    /**
     * The school year that lists of who has which class are for on a day: the next one, once the terms of this one are over and the calendar
     * has gone on; else the one that the day lies in.
     */
    public int planned(LocalDate day) {
        int year = schoolYear(day);
        boolean isOver = terms.stream()
                .filter(term -> term.schoolYear() == year)
                .allMatch(term -> term.ends().isBefore(day));
        boolean goesOn = terms.stream().anyMatch(term -> term.schoolYear() == year + 1);
        return isOver && goesOn ? year + 1 : year;
    }

    /** The term a day lies in; before the calendar the first, after it the last; empty if there are none. */
    public Optional<Term> at(LocalDate day) {
        Optional<Term> begun =
                terms.stream().filter(term -> !term.starts().isAfter(day)).reduce((earlier, later) -> later);
        return begun.isPresent() ? begun : terms.stream().findFirst();
    }

    /** A problem of {@code field} if its date lies outside the calendar; none for a blank date or without a calendar. */
    public List<Problem> check(Field<?, LocalDate> field, LocalDate date) {
        if (date == null || terms.isEmpty()) {
            return List.of();
        }
        LocalDate first = terms.get(0).starts();
        LocalDate last = lastDay(last());
        boolean outside = date.isBefore(first) || date.isAfter(last);
        return outside ? List.of(Problem.error(field, "outside-term", date, first, last)) : List.of();
    }
}
