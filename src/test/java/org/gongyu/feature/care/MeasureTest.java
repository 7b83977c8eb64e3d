package org.gongyu.feature.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MeasureTest {

    @Test
    void aLineSaysWhoDoesWhatByWhen() {
        assertThat(Measure.read("班主任；每周谈话一次；2026-01-15\n\n 家长;每天通话 \n"))
                .containsExactly(
                        new Measure("班主任", "每周谈话一次", LocalDate.of(2026, 1, 15)), new Measure("家长", "每天通话", null));
    }

    @Test
    void wordsThatAreNoDayBelongToTheMeasure() {
        assertThat(Measure.read("心理教师；团体辅导；每两周")).containsExactly(new Measure("心理教师", "团体辅导；每两周", null));
    }

    @Test
    void theFirstLineThatNamesNobodyOrNothingIsFound() {
        assertThat(Measure.firstIncomplete("班主任；谈话\n多关心\n；没有人")).hasValue(2);
        assertThat(Measure.firstIncomplete("班主任；谈话\n家长；")).hasValue(2);
        assertThat(Measure.firstIncomplete("班主任；谈话")).isEmpty();
        assertThat(Measure.firstIncomplete(null)).isEmpty();
    }
}
