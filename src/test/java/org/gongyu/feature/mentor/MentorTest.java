package org.gongyu.feature.mentor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyu.SmallSchool.ADMIN;
import static org.gongyu.SmallSchool.rows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongyu.SmallSchool;
import org.gongyu.db.Stored;
import org.gongyu.feature.Feature.Shelf;
import org.gongyu.feature.roster.Student;
import org.gongyu.feature.roster.StudentStore;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Table;
import org.gongyu.vault.Access;
import org.gongyu.vault.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MentorTest {

    private static final String TALKS = "日期|教师|班级|姓名|谈话主题|谈话内容|建议";

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

    private List<Page> coverage(int term) {
        return school.pages("mentor-coverage", ADMIN, school.scope(term));
    }

    private List<Talk> talks(Access access) {
        return school.records("talk", access, school.scope(0));
    }

    /** 开学 is 1 September, so the 14th is the last of the first fourteen days and the 15th is not. */
    @Test
    void aTalkOnTheFourteenthDayIsWithinTwoWeeksAndOneOnTheFifteenthIsNot() {
        school.bring("talks", TALKS, "2025-09-14|王老师|2025级1班|张伟|学习|甲|", "2025-09-15|王老师|2025级1班|刘洋|学习|乙|");
        assertThat(rows(coverage(1).get(0))).first().asString().startsWith("一年级|2025级1班|3|0|1|33.3%|0|2|");
    }

    @Test
    void aTalkWithSeveralCountsForEachOnceHoweverOften() {
        school.bring("talks", TALKS, "2025-09-02|赵老师|2025级1班|张伟、刘洋|学习|甲|", "2025-12-02|王老师|2025级1班|张伟|安全|乙|");
        assertThat(rows(coverage(1).get(0))).first().asString().endsWith("|0|2|66.7%");
        assertThat(((Table<?>) coverage(1).get(0)).notes()).anyMatch(note -> note.contains("参与谈话的教师 2 人，统计时点在岗教师 4 人"));
    }

    @Test
    void aMentorOfTheFirstTermWhoGoesOnIsOneOfTheSecondFromItsFirstDay() {
        school.bring(
                "mentors",
                "班级|姓名|导师|安排日期|结束日期",
                "2025级1班|张伟|赵老师|2025-09-10|",
                "2025级1班|刘洋|赵老师|2025-10-20|2026-01-20",
                "2024级1班|周敏|林老师|2025-09-03|2026-03-10");
        assertThat(rows(coverage(1).get(0)))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("一年级|2025级1班|3|1|0|0.0%|1|0|"),
                        second -> assertThat(second).startsWith("二年级|2024级1班|2|1|0|0.0%|1|0|"));
        assertThat(rows(coverage(2).get(0)))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("一年级|2025级1班|3|1|0|0.0%|1|0|"),
                        second -> assertThat(second).startsWith("二年级|2024级1班|2|1|0|0.0%|0|0|"));
    }

    @Test
    void eachSpecialistIsCountedInEachClass() {
        school.bring(
                "class-reports",
                "日期|主讲人|类别|班级|题目",
                "2025-10-08|林老师|心理|2025级1班、2024级1班|认识情绪",
                "2025-11-08|林老师|心理|2025级1班|学会求助",
                "2025-11-09|赵老师|家庭教育|2025级1班|家庭约定");
        assertThat(rows(coverage(1).get(1)))
                .containsExactly("一年级|2025级1班|2|1|2|1|林老师 2 次、赵老师 1 次", "二年级|2024级1班|1|0|1|0|林老师 1 次");
    }

    @Test
    void theListOfTheMissingNamesWhatIsMissing() {
        school.bring("mentors", "班级|姓名|导师|安排日期", "2025级1班|张伟|赵老师|2025-09-10", "2024级1班|周敏|林老师|2025-09-03");
        school.bring("talks", TALKS, "2025-09-02|赵老师|2025级1班|张伟|学习|甲|", "2025-09-02|赵老师|2024级1班|吴昊|学习|甲|");
        assertThat(rows(coverage(1).get(2)))
                .containsExactly("2025级1班|刘洋|否|否", "2025级1班|陈晨|否|否", "2024级1班|吴昊|否|是", "2024级1班|周敏|是|否");
    }

    @Test
    void aWholeYearShowsBothTermsAndATermWithoutRecordsShowsEveryoneMissing() {
        assertThat(coverage(0)).hasSize(6);
        assertThat(rows(coverage(2).get(2))).hasSize(5);
    }

    @Test
    void whatIsSaidOfPsychologyIsOnlyForThoseWhoMaySeeIt() {
        school.bring("talks", TALKS, "2025-09-02|林老师|2025级1班|张伟|心理|睡不好|放松呼吸");
        Access head = head();
        assertThat(talks(ADMIN)).singleElement().satisfies(talk -> {
            assertThat(talk.content()).isNull();
            assertThat(talk.psychology()).isEqualTo("睡不好\n放松呼吸");
        });
        assertThat(talks(head)).singleElement().satisfies(talk -> assertThat(talk.psychology())
                .isNull());
        String all =
                rows(school.pages("talk-records", head, school.scope(1)).get(0)).toString();
        assertThat(all).contains("张伟").doesNotContain("睡不好").doesNotContain("放松呼吸");
    }

    private Access head() {
        return new Access("wang", Set.of(Role.HEAD_TEACHER), UUID.randomUUID(), Set.of(school.classNamed("2025级1班")));
    }

    @Test
    void whoMayNotSeeThePsychologicalRecordCanStillAddToItAndWipesNothing() {
        school.bring("talks", TALKS, "2025-09-02|林老师|2025级1班|张伟|心理|睡不好|");
        Shelf<Talk> shelf = school.shelf("talk");
        Stored<Talk> seen = shelf.store().list(head(), school.scope(1)).get(0);
        shelf.store()
                .change(
                        head(),
                        seen.id(),
                        seen.version(),
                        new Draft<Talk>().set(TalkLedger.CONTENT, "家长来电").set(TalkLedger.ADVICE, null));
        assertThat(talks(ADMIN)).singleElement().satisfies(talk -> {
            assertThat(talk.psychology()).isEqualTo("睡不好\n家长来电");
            assertThat(talk.content()).isNull();
        });
    }

    @Test
    void aHeadTeacherSeesTheTalksOfTheOwnClassOnly() {
        school.bring("talks", TALKS, "2025-09-02|赵老师|2025级1班|张伟|学习|甲|", "2025-09-03|赵老师|2024级1班|周敏|学习|乙|");
        assertThat(talks(head())).extracting(Talk::content).containsExactly("甲");
        Scope other = new Scope(school.scope(1).period(), school.classNamed("2024级1班"));
        assertThat(school.<Talk>records("talk", ADMIN, other))
                .extracting(Talk::students)
                .allSatisfy(
                        children -> assertThat(children).extracting(Link::label).containsExactly("周敏"));
    }

    /** 张伟 changes to 2024级1班 on 3 November: what was done before goes along, what is done later is the new class's own. */
    @Test
    void mentorAndTalksGoWithAChildToItsNewClass() {
        school.bring("mentors", "班级|姓名|导师|安排日期", "2025级1班|张伟|赵老师|2025-09-10", "2024级1班|周敏|赵老师|2025-09-10");
        school.bring("talks", TALKS, "2025-09-02|赵老师|2025级1班|张伟|学习|甲|");
        StudentStore students = (StudentStore) school.<Student>shelf("student").store();
        UUID child = students.list(ADMIN, school.scope(0)).stream()
                .filter(one -> one.value().identity().name().equals("张伟"))
                .findFirst()
                .orElseThrow()
                .id();
        students.changeClass(ADMIN, child, school.classNamed("2024级1班"), LocalDate.of(2025, 11, 3));
        Scope now = new Scope(school.scope(1).period(), school.classNamed("2024级1班"));
        assertThat(rows(school.pages("mentor-coverage", ADMIN, now).get(0)))
                .first()
                .asString()
                .startsWith("二年级|2024级1班|3|2|1|33.3%|2|1|");
        assertThat(school.<Mentoring>records("mentoring", ADMIN, now))
                .extracting(one -> one.schoolClass().label())
                .containsOnly("2024级1班");
        Scope before = new Scope(school.scope(2).period(), school.classNamed("2025级1班"));
        assertThat(school.<Mentoring>records("mentoring", ADMIN, before)).isEmpty();
        Access newHead =
                new Access("li", Set.of(Role.HEAD_TEACHER), UUID.randomUUID(), Set.of(school.classNamed("2024级1班")));
        assertThat(talks(newHead)).extracting(Talk::content).containsExactly("甲");
        assertThat(rows(school.pages("mentor-coverage", newHead, school.scope(1))
                        .get(0)))
                .singleElement()
                .asString()
                .startsWith("二年级|2024级1班|3|2|1|33.3%|2|1|");
        school.bring("talks", TALKS, "2025-12-02|赵老师|2024级1班|张伟|学习|乙|");
        assertThat(talks(head())).extracting(Talk::content).containsExactly("甲");
    }

    @Test
    void theSameTalkImportedAgainUpdatesItsContent() {
        school.bring("talks", TALKS, "2025-09-02|赵老师|2025级1班|张伟|学习|甲|");
        assertThat(school.bring("talks", TALKS, "2025-09-02|赵老师|2025级1班|张伟|学习|甲乙|")
                        .updated())
                .isEqualTo(1);
        assertThat(talks(ADMIN)).extracting(Talk::content).containsExactly("甲乙");
    }

    @Test
    void anImportSaysWhomItDoesNotKnowAndWhatHasNotComeYet() {
        assertThat(school.problems("talks", TALKS, "2027-09-02|孙老师|2025级1班|张三|学习|甲|"))
                .containsExactlyInAnyOrder("unknown-staff", "unknown-student", "not-yet-come");
        assertThat(school.problems("mentors", "班级|姓名|导师|安排日期|结束日期", "2025级1班|张伟|赵老师|2025-09-10|2025-09-01"))
                .containsExactly("before-the-other");
    }
}
