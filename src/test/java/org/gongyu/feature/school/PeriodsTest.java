package org.gongyu.feature.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.gongyu.ledger.Period;
import org.gongyu.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodsTest {

    private static final Texts ZH = Texts.in(Locale.SIMPLIFIED_CHINESE);
    private static final Terms CALENDAR = new Terms(Terms.usual(2025));

    @ParameterizedTest
    @CsvSource({
        "2025-1, 2025-1",
        "2025-2, 2025-2",
        "2025, 2025",
        "2025—2026学年, 2025",
        "2025-2026学年第二学期, 2025-2",
        "2025~2026学年第一学期, 2025-1",
        "２０２５—２０２６学年 上学期, 2025-1",
        "2025-2026学年下学期, 2025-2",
        "2025学年秋季学期, 2025-1",
        "2025—2026春季, 2025-2",
        "2025-26学年第1学期, 2025-1"
    })
    void everySpellingOfAPeriodIsUnderstood(String text, String code) {
        assertThat(Periods.parse(text, CALENDAR).map(Period::code)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2025-3", "2025-2027学年", "2019-1", "学期"})
    void whatIsNoPeriodOfTheCalendarIsNotGuessed(String text) {
        assertThat(Periods.parse(text, CALENDAR)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-1", "2025-2", "2025"})
    void aLabelIsReadAsItsPeriod(String code) {
        Period period = Periods.parse(code, CALENDAR).orElseThrow();
        assertThat(Periods.parse(Periods.label(period, ZH), CALENDAR)).contains(period);
    }

    @Test
    void labelsHaveAnEmDash() {
        Period term = CALENDAR.period(2025, 1).orElseThrow();
        assertThat(Periods.label(term, ZH)).isEqualTo("2025—2026学年第一学期");
    }

    @Test
    void aSchoolYearGoesOnUntilTheCalendarDoes() {
        assertThat(CALENDAR.schoolYear(LocalDate.of(2026, 8, 20))).isEqualTo(2025);
        assertThat(CALENDAR.schoolYear(LocalDate.of(2026, 11, 23))).isEqualTo(2025);
        assertThat(new Terms(List.of()).schoolYear(LocalDate.of(2026, 9, 3))).isEqualTo(2026);
        assertThat(new Terms(List.of()).schoolYear(LocalDate.of(2026, 8, 20))).isEqualTo(2025);
    }
}
