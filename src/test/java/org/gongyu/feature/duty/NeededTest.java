package org.gongyu.feature.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.gongyu.MadeUp;
import org.gongyu.SmallSchool;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 每一位学生和家长100%知晓 (000-12c): five children, of whom all know; it isn't done before their parents do too. */
class NeededTest {

    private static final Access ADMIN = Access.administrator();
    private static final String HEADER = "回执日期|班级|学生|学生知晓|家长知晓";

    private static String told(SmallSchool small) {
        Duties duties = TestDuties.of(small.open());
        Scope scope = small.scope(0);
        Result result = duties.results(ADMIN, scope, duties.chosen(ADMIN, scope.period())).stream()
                .filter(one -> one.duty().id().equals("000-12c"))
                .findFirst()
                .orElseThrow();
        return result.status() + " " + new Words(MadeUp.TEXTS).figure(result) + " "
                + result.tally().asides().get(Beside.PARENTS_KNOW);
    }

    @Test
    void whatADutyAsksForAsWellHasToBeDoneToo(@TempDir Path temp) {
        try (SmallSchool small = new SmallSchool(temp.resolve("校"))) {
            TestDuties.of(small.open()).packs().choose(ADMIN, List.of("000"));
            small.bring("receipts", HEADER, "2025-09-03|2025级1班|张伟、刘洋、陈晨|已知晓|未知晓", "2025-09-03|2024级1班|周敏、吴昊|是|是");
            assertThat(told(small)).isEqualTo("UNMET 5/5 " + new Figure(2, 5));
            small.bring("receipts", HEADER, "2025-09-10|2025级1班|张伟、刘洋、陈晨|是|是");
            assertThat(told(small)).isEqualTo("MET 5/5 " + new Figure(5, 5));
        }
    }
}
