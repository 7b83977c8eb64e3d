package org.gongyu.feature.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gongyu.ledger.Period;
import org.junit.jupiter.api.Test;

class TermsTest {

    private static final Terms RECORDED = new Terms(Terms.usual(2024));

    @Test
    void aCalendarThatLastsUntilTheDayIsLeftAlone() {
        assertThat(RECORDED.carriedOn(LocalDate.of(2025, 8, 31)).all()).hasSize(2);
        assertThat(new Terms(List.of()).carriedOn(LocalDate.of(2025, 10, 8)).all())
                .isEmpty();
    }

    @Test
    void afterItsEndTheUsualTermsFollowAsFarAsTheDay() {
        Terms on = RECORDED.carriedOn(LocalDate.of(2026, 10, 8));
        assertThat(on.all()).extracting(Term::schoolYear).containsExactly(2024, 2024, 2025, 2025, 2026, 2026);
        assertThat(on.period(2024, 2)).isEqualTo(RECORDED.period(2024, 2));
        assertThat(on.period(2025, Period.WHOLE_YEAR))
                .contains(new Period(2025, 0, LocalDate.of(2025, 9, 1), LocalDate.of(2026, 8, 31)));
        assertThat(RECORDED.all()).hasSize(2);
    }

    @Test
    void aYearOfWhichOnlyTheFirstTermIsSetUpGetsItsSecond() {
        Terms first = new Terms(Terms.usual(2024).subList(0, 1));
        Terms on = first.carriedOn(LocalDate.of(2025, 4, 8));
        assertThat(on.all()).containsExactlyElementsOf(Terms.usual(2024));
    }

    @Test
    void noDayLiesBetweenAFirstTermAndTheUsualSecond() {
        Terms first = new Terms(Terms.usual(2024).subList(0, 1));
        LocalDate before = LocalDate.of(2025, 3, 1);
        assertThat(first.carriedOn(before).at(before)).contains(first.all().get(0));
        assertThat(first.period(2024, 1).orElseThrow().to()).isEqualTo(before);
    }
}
