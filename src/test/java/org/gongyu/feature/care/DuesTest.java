package org.gongyu.feature.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.gongyu.MadeUp;
import org.gongyu.feature.OpenSchool;
import org.gongyu.feature.roster.RosterFeature;
import org.gongyu.feature.school.ListStore;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Link;
import org.gongyu.vault.Access;
import org.gongyu.vault.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is due: reviews past their day, and the written notice of each left-behind child. */
class DuesTest {

    private static final Access ADMIN = Access.administrator();
    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);
    private static final Plan PLAN = new Plan(null, DAY.minusMonths(3), null, null, null, DAY, null, null, null);

    @TempDir
    private Path folder;

    private static Review review(LocalDate on, LocalDate next) {
        return new Review(null, on, null, Progress.SAME, null, null, next, null);
    }

    @Test
    void theNextReviewIsTheFirstSetDayThatNoReviewHasMet() {
        assertThat(Dues.next(PLAN, null)).isEqualTo(DAY);
        assertThat(Dues.next(PLAN, review(DAY, DAY.plusMonths(5)))).isEqualTo(DAY.plusMonths(5));
        assertThat(Dues.next(PLAN, review(DAY, null))).isNull();
        assertThat(Dues.next(null, null)).isNull();
    }

    @Test
    void aReviewAFewDaysEarlyMeetsTheDayButOneWeeksBeforeDoesNot() {
        assertThat(Dues.next(PLAN, review(DAY.minusDays(2), null))).isNull();
        assertThat(Dues.next(PLAN, review(DAY.minusDays(2), DAY.plusMonths(5)))).isEqualTo(DAY.plusMonths(5));
        assertThat(Dues.next(PLAN, review(DAY.minusDays(15), null))).isEqualTo(DAY);
        assertThat(Dues.next(PLAN, review(DAY.minusDays(15), DAY.plusMonths(5))))
                .isEqualTo(DAY);
    }

    private static List<Link> without(Care care) {
        return new Dues(care)
                .of(ADMIN).stream()
                        .filter(due -> due.what() == Due.What.NOTICE)
                        .map(Due::child)
                        .toList();
    }

    @Test
    void aLeftBehindChildIsListedUntilItsWrittenNoticeIsThere() {
        try (OpenSchool school = MadeUp.create(folder.resolve("学校"), 120)) {
            ListStore lists = new ListStore(school.db(), MadeUp.TEXTS);
            Care care = Care.of(
                    new RosterFeature(school.db(), Session.none(), school.schools(), lists, MadeUp.TEXTS).campus());
            Link child = without(care).get(0);
            Draft<Notice> notice = new Draft<Notice>()
                    .set(NoticeLedger.STUDENT, child)
                    .set(NoticeLedger.NOTICED_ON, care.campus().today())
                    .set(NoticeLedger.CARER, "祖母")
                    .set(NoticeLedger.WRITTEN, false);
            var spoken = care.notices().add(ADMIN, notice);
            assertThat(without(care)).contains(child);
            care.notices()
                    .change(ADMIN, spoken.id(), spoken.version(), new Draft<Notice>().set(NoticeLedger.WRITTEN, true));
            assertThat(without(care)).doesNotContain(child);
        }
    }
}
