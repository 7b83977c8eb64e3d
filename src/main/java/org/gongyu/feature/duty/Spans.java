package org.gongyu.feature.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.gongyu.feature.Facts;
import org.gongyu.feature.school.Term;
import org.gongyu.feature.school.Terms;
import org.gongyu.ledger.Period;

/**
 * The stretches of time that a period stands for. What is asked of a term is asked of each term of a year that has begun; what is asked of
 * a year is counted over the whole school year, even where the period is one of its terms.
 */
final class Spans {

    private final Terms terms;
    private final Period period;
    private final LocalDate today;

    /** The stretches of a term or school year as they are today. */
    Spans(Terms terms, Period period, LocalDate today) {
        this.terms = terms;
        this.period = period;
        this.today = today;
    }

    List<Unit> of(Span span) {
        return switch (span) {
            case TERM -> terms();
            case SCHOOL_YEAR -> List.of(unit(year(), yearEnds()));
            case CALENDAR_YEAR -> List.of(unit(calendarYear(), calendarYear().to()));
            case THREE_YEARS -> List.of(unit(cycle(), yearEnds()));
            case STANDING -> List.of(standing());
        };
    }

    private List<Unit> terms() {
        return IntStream.rangeClosed(1, 2)
                .filter(number -> period.term() == Period.WHOLE_YEAR || period.term() == number)
                .boxed()
                .flatMap(number -> terms.term(period.schoolYear(), number).stream())
                .filter(term ->
                        period.term() != Period.WHOLE_YEAR || !term.starts().isAfter(today))
                .map(this::term)
                .toList();
    }

    private Unit term(Term term) {
        return unit(terms.period(term.schoolYear(), term.number()).orElseThrow(), term.ends());
    }

    private Unit unit(Period its, LocalDate due) {
        return new Unit(its, cutOff(its), due);
    }

    private LocalDate cutOff(Period its) {
        if (its.to().isBefore(today)) {
            return its.to();
        }
        return today.isBefore(its.from()) ? its.from() : today;
    }

    /** The whole school year. */
    Period year() {
        return terms.period(period.schoolYear(), Period.WHOLE_YEAR).orElse(period);
    }

    private LocalDate yearEnds() {
        return terms.all().stream()
                .filter(term -> term.schoolYear() == period.schoolYear())
                .map(Term::ends)
                .max(LocalDate::compareTo)
                .orElse(period.to());
    }

    /** The calendar year that the school year's cut-off day lies in. */
    private Period calendarYear() {
        int number = cutOff(year()).getYear();
        return new Period(
                period.schoolYear(), Period.WHOLE_YEAR, LocalDate.of(number, 1, 1), LocalDate.of(number, 12, 31));
    }

    private Period cycle() {
        Period year = year();
        return new Period(year.schoolYear(), Period.WHOLE_YEAR, year.from().minusYears(2), year.to());
    }

    private Unit standing() {
        LocalDate day = cutOff(period);
        return new Unit(new Period(period.schoolYear(), period.term(), day, day), day, null);
    }

    /** Which days have to be read for all this: also what came shortly before the school year, for visits around a child's entry. */
    Facts.Wanted wanted() {
        Period year = year();
        Period calendar = calendarYear();
        LocalDate from = List.of(year.from().minusDays(62), calendar.from()).stream()
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate to = List.of(year.to(), calendar.to()).stream()
                .max(LocalDate::compareTo)
                .orElseThrow();
        return new Facts.Wanted(cutOff(period), new Period(year.schoolYear(), Period.WHOLE_YEAR, from, to), cycle());
    }
}
