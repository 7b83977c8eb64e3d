package org.gongyu.feature.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyu.SmallSchool.ADMIN;
import static org.gongyu.SmallSchool.rows;

import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import org.gongyu.SmallSchool;
import org.gongyu.sheet.Table;
import org.gongyu.vault.Access;
import org.gongyu.vault.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediationTest {

    @TempDir
    private Path folder;

    private SmallSchool school;

    @BeforeEach
    void open() {
        school = new SmallSchool(folder.resolve("校"));
    }

    @AfterEach
    void close() {
        school.close();
    }

    private static final String HEADER = "受理日期|事由|类别|责任人|处置期限|处置结果|结案日期";

    private Table<?> ledger(int term) {
        return (Table<?>)
                school.pages("mediation-ledger", ADMIN, school.scope(term)).get(0);
    }

    @Test
    void aTermWithoutCasesMakesAZeroReport() {
        assertThat(rows(ledger(1))).isEmpty();
        assertThat(ledger(1).notes()).anyMatch(note -> note.startsWith("零报告"));
    }

    @Test
    void aCaseIsClosedOverdueOrOpenOnTheDayOfCounting() {
        school.bring(
                "mediation",
                HEADER,
                "2025-10-01|作业偏多|教育教学意见|王老师|2025-10-15|已下调|2025-10-10",
                "2025-10-02|口角|学生之间纠纷|王老师|2025-10-16||",
                "2025-10-03|擦伤|学生安全与伤害|王老师|2099-10-16||");
        assertThat(rows(ledger(1)))
                .satisfiesExactly(
                        row -> assertThat(row).endsWith("已结案"),
                        row -> assertThat(row).endsWith("已逾期"),
                        row -> assertThat(row).endsWith("处置中"));
        assertThat(ledger(1).notes()).anyMatch(note -> note.startsWith("共 3 件，其中已结案 1 件、已逾期 1 件"));
    }

    @Test
    void anOpenCaseGoesOnInTheNextTermAndAClosedOneDoesNot() {
        school.bring("mediation", HEADER, "2025-10-01|作业偏多|教育教学意见|王老师||已下调|2025-10-10", "2025-10-02|口角|学生之间纠纷|王老师|||");
        assertThat(rows(ledger(2))).singleElement().asString().contains("口角");
    }

    @Test
    void aCaseIsNotClosedWithoutSayingHowItEndedNorBeforeItCameIn() {
        assertThat(school.problems("mediation", HEADER, "2025-10-01|作业|教育教学意见|王老师|||2025-09-10"))
                .containsExactlyInAnyOrder("closed-without-result", "before-the-other");
    }

    @Test
    void aHeadTeacherSeesOnlyCasesTheyAreResponsibleFor() {
        school.bring("mediation", HEADER, "2025-10-01|作业偏多|教育教学意见|王老师|||");
        Access other =
                new Access("zhao", Set.of(Role.HEAD_TEACHER), UUID.randomUUID(), Set.of(school.classNamed("2025级1班")));
        assertThat(school.<Mediation>records("mediation", other, school.scope(1)))
                .isEmpty();
        assertThat(school.<Mediation>records("mediation", ADMIN, school.scope(1)))
                .hasSize(1);
    }
}
