package org.gongyu.feature.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyu.feature.roster.TestSchool.ADMIN;
import static org.gongyu.feature.roster.TestSchool.ZH;

import java.nio.file.Path;
import java.util.List;
import org.gongyu.feature.school.ListStore;
import org.gongyu.ui.Candidate;
import org.gongyu.vault.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In 2025—2026 at a school of six grades: the class of 2019 has left, that of 2026 is still to come. */
class OfferedTest {

    private static List<String> offered(List<Candidate> classes, int schoolYear) {
        return classes.stream()
                .filter(one -> one.years().holds(schoolYear))
                .map(one -> one.link().label())
                .toList();
    }

    @Test
    void classesAreOfferedWhileTheyAreThereAndTheYearBeforeTheyCome(@TempDir Path folder) {
        try (TestSchool school = new TestSchool(folder)) {
            List.of(2019, 2020, 2025, 2026).forEach(year -> school.schoolClass(year, 1));
            List<Candidate> classes = new RosterFeature(
                            school.db, Session.none(), school.schools, new ListStore(school.db, ZH), ZH)
                    .candidates(ADMIN, "class");
            assertThat(offered(classes, 2024)).containsExactly("2020级1班", "2019级1班");
            assertThat(offered(classes, 2025)).containsExactly("2026级1班", "2025级1班", "2020级1班");
            assertThat(offered(classes, 2026)).containsExactly("2026级1班", "2025级1班");
        }
    }
}
