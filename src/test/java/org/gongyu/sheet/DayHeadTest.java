package org.gongyu.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Heads of columns that say a day, under a title that tells no year, in 2025—2026. */
class DayHeadTest {

    private static final TitleYear NO_TITLE = TitleYear.above(new Grid(List.of()), 0);

    private static DayHead read(String head) {
        return DayHead.of(head, NO_TITLE, 2025).orElse(new DayHead("-", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "9月12日, 2025年9月12日, ''",
        "９月１２日, 2025年9月12日, ''",
        "10/17, 2025年10月17日, ''",
        "3.5, 2026年3月5日, ''",
        "2025-09-12, 2025年09月12日, ''",
        "2025.9.12（周五）, 2025年9月12日, ''",
        "9月12日星期五, 2025年9月12日, ''",
        "9月12日 家长会, 2025年9月12日, 家长会",
        "9月12日（开学第一课）, 2025年9月12日, 开学第一课",
        "9月12日签到, 2025年9月12日, ''",
        "11月, 2025年11月, ''",
        "2025年11月份, 2025年11月, ''",
        "3月, 2026年3月, ''",
        "45912, 45912, ''"
    })
    void daysAndMonthsAreReadWithWhatElseIsSaid(String head, String when, String topic) {
        assertThat(read(head)).isEqualTo(new DayHead(when, topic));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "姓名", "班级", "13月1日", "第1次", "1", "2025", "9.12.3", "出勤次数", "合计", "成员1姓名", "9月32日", "12345"})
    void otherHeadsAreNone(String head) {
        assertThat(DayHead.of(head, NO_TITLE, 2025)).isEmpty();
    }

    @Property(tries = 300)
    void everyDayIsReadBackInEverySpelling(
            @ForAll @IntRange(max = 364) int days, @ForAll @IntRange(max = 4) int spelling) {
        LocalDate day = LocalDate.of(2025, 8, 1).plusDays(days);
        String[] spellings = {"%2$d月%3$d日", "%2$d/%3$d", "%2$d.%3$d", "%1$d-%2$02d-%3$02d", "%1$d年%2$d月%3$d号"};
        String head = spellings[spelling].formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        assertThat(Moments.day(read(head).when())).isEqualTo(day);
    }
}
