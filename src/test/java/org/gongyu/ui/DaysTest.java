package org.gongyu.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    @ParameterizedTest
    @CsvSource({
        "20261008,2026-10-08",
        "2026-10-8,2026-10-08",
        "2026.10.8,2026-10-08",
        "2026/10/08,2026-10-08",
        "2026年10月8日,2026-10-08",
        "2-3,2026-02-03",
        "12-20,2025-12-20",
        "1月16日,2026-01-16",
        ";,2026-01-15",
        "；,2026-01-15"
    })
    void understandsDatesAsTheyAreTyped(String typed, LocalDate day) {
        assertThat(Days.read(typed, TODAY)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "13-1", "2026-02-30", "昨天", "2026", "1-2-3-4"})
    void makesNothingOutOfAnythingElse(String typed) {
        assertThat(Days.read(typed, TODAY)).isEmpty();
    }

    @Test
    void findsALeapDayInTheYearThatHasIt() {
        assertThat(Days.read("2-29", LocalDate.of(2027, 3, 1))).contains(LocalDate.of(2028, 2, 29));
    }
}
