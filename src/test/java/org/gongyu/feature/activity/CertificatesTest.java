package org.gongyu.feature.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.gongyu.feature.activity.ActivitySchool.ADMIN;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongyu.MadeUp;
import org.gongyu.db.Stored;
import org.gongyu.feature.Facet;
import org.gongyu.feature.Facts;
import org.gongyu.feature.Thing;
import org.gongyu.ledger.Draft;
import org.gongyu.sheet.Book;
import org.gongyu.vault.Access;
import org.gongyu.vault.Role;
import org.gongyu.work.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificatesTest {

    @TempDir
    private Path folder;

    private ActivitySchool school;

    @BeforeEach
    void open() {
        school = new ActivitySchool(folder);
        school.fill();
    }

    @AfterEach
    void close() {
        school.close();
    }

    private int issue() {
        return school.activities.certify(ADMIN, school.year().period());
    }

    private List<Stored<Certificate>> all() {
        return school.activities.certificates().list(ADMIN, school.year());
    }

    @Test
    void aRunGoesToWhoFulfilsTheRuleAndHasNone() {
        assertThat(issue()).isOne();
        assertThat(all()).extracting(one -> one.value().number()).containsExactly("2025-0001");
        Certificate its = all().get(0).value();
        assertThat(its.holder()).isEqualTo("张父");
        assertThat(its.student().label()).isEqualTo("张二");
        assertThat(its.hours()).isEqualTo(8);
        assertThat(issue()).isZero();
    }

    @Test
    void aLaterRunNumbersOn() {
        issue();
        school.rule("4", "是");
        assertThat(issue()).isOne();
        assertThat(all()).extracting(one -> one.value().number()).containsExactly("2025-0001", "2025-0002");
        assertThat(all().get(1).value().holder()).isEqualTo("赵父");
    }

    @Test
    void aNumberIsNotUsedAgainAfterItsCertificateIsDeleted() {
        issue();
        school.activities
                .certificates()
                .delete(ADMIN, Map.of(all().get(0).id(), all().get(0).version()));
        assertThat(issue()).isOne();
        assertThat(all()).extracting(one -> one.value().number()).containsExactly("2025-0002");
    }

    @Test
    void oneThatWasRevokedIsNotGivenAgainAndStaysInTheRegister() {
        issue();
        revoke("补签到造假");
        assertThat(issue()).isZero();
        List<List<String>> rows =
                school.written("certificates", school.year(), Book.Form.DATA).get(0);
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1)).contains("2025-0001", "张二", "张父", "2026-11-20", "补签到造假");
    }

    @Test
    void eachThatHoldsIsPrintedWithItsNumber() {
        issue();
        assertThat(school.written("certificates", school.year(), Book.Form.PRINT)
                        .get(1)
                        .toString())
                .contains("2025-0001", "张父");
        revoke("补签到造假");
        assertThat(school.written("certificates", school.year(), Book.Form.PRINT)
                        .get(1)
                        .toString())
                .doesNotContain("2025-0001");
    }

    @Test
    void theRegisterWritesTheSchoolYearOut() {
        issue();
        assertThat(school.written("certificates", school.year(), Book.Form.DATA)
                        .get(0)
                        .get(1))
                .contains("2025—2026学年");
    }

    @Test
    void revokingNeedsAReason() {
        issue();
        assertThatThrownBy(() -> revoke(null)).isInstanceOf(Failure.class);
        assertThat(all().get(0).value().revoked()).isNull();
    }

    private void revoke(String reason) {
        Stored<Certificate> one = all().get(0);
        Draft<Certificate> draft = new Draft<Certificate>()
                .set(CertificateLedger.REVOKED, LocalDate.of(2026, 11, 20))
                .set(CertificateLedger.REASON, reason);
        school.activities
                .certificates()
                .change(ADMIN, one.id(), one.version(), draft.over(CertificateLedger.LEDGER.draft(one.value())));
    }

    @Test
    void whoOnlyReadsTheOfficesRecordsIssuesNone() {
        UUID its = school.ofClass("2025级1班").classId();
        Access teacher = new Access("陈班", Set.of(Role.HEAD_TEACHER), null, Set.of(its));
        assertThatThrownBy(
                        () -> school.activities.certify(teacher, school.year().period()))
                .isInstanceOf(Failure.Refused.class);
        assertThat(all()).isEmpty();
    }

    @Test
    void dutiesCountTheFiveHavesThatAreMet() {
        school.load("parent-school-items", """
                建设项目,截至日期,是否达到,佐证材料,存放地点,保管人
                有挂牌标识,2025-09-10,是,铜牌照片,学校大门,李校长
                有完整档案,2025-09-10,否,,,李校长
                有培训制度,2026-09-10,是,章程,档案柜,李校长
                """);
        LocalDate day = LocalDate.of(2026, 8, 31);
        Facts facts = ItemFacts.of(
                school.activities,
                ADMIN,
                new Facts.Wanted(day, school.year().period(), school.year().period()));
        assertThat(facts.standings())
                .extracting(Facts.Standing::thing, Facts.Standing::code)
                .containsExactly(tuple(Thing.PARENT_SCHOOL_ITEM, "SIGN"));
    }

    private List<Facts.Standing> learners() {
        LocalDate day = MadeUp.CLOCK.instant().atZone(MadeUp.CLOCK.getZone()).toLocalDate();
        return ActivityFacts.of(
                        school.activities,
                        ADMIN,
                        new Facts.Wanted(
                                day, school.year().period(), school.year().period()))
                .standings();
    }

    @Test
    void dutiesCountWhoStudiesAndWhoIsCertified() {
        assertThat(learners()).hasSize(2).allMatch(one -> one.facets().isEmpty());
        issue();
        assertThat(learners().stream().filter(one -> one.facets().contains(Facet.CERTIFIED)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.ledger()).isEqualTo(CertificateLedger.KEY);
                    assertThat(one.id()).isEqualTo(all().get(0).id());
                });
        revoke("补签到造假");
        assertThat(learners()).hasSize(2).allMatch(one -> one.facets().isEmpty());
    }

    /** 刘母 and 张父 came once each, and of 赵三 someone unnamed, who counts as the first guardian. */
    @Test
    void dutiesCountGuardiansByThemselvesWhereTheRuleDoes() {
        school.rule("4", "否");
        assertThat(learners()).hasSize(3).allMatch(one -> one.facets().isEmpty());
        issue();
        assertThat(all()).extracting(one -> one.value().holder()).contains("刘母", "张父");
        assertThat(learners()).hasSize(3);
        assertThat(learners().stream().filter(one -> one.facets().contains(Facet.CERTIFIED)))
                .hasSameSizeAs(all());
    }

    @Test
    void aNumberIsUsedOnceAlsoWhenTypedByHand() {
        issue();
        Stored<Certificate> first = all().get(0);
        Draft<Certificate> same = CertificateLedger.LEDGER.draft(first.value()).set(CertificateLedger.HOLDER, "刘母");
        assertThatThrownBy(() -> school.activities.certificates().add(ADMIN, same))
                .isInstanceOfSatisfying(Failure.Refused.class, failure -> {
                    assertThat(failure.key()).isEqualTo("certificate-number-taken");
                    assertThat(failure.args()).containsExactly("2025-0001");
                });
        school.activities.certificates().delete(ADMIN, Map.of(first.id(), first.version()));
        assertThatThrownBy(() -> school.activities.certificates().add(ADMIN, same))
                .isInstanceOf(Failure.Refused.class);
        assertThat(all()).isEmpty();
    }
}
