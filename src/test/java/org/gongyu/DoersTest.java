package org.gongyu;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongyu.app.Features;
import org.gongyu.db.Db;
import org.gongyu.db.Incoming;
import org.gongyu.feature.Exports;
import org.gongyu.feature.Feature.Shelf;
import org.gongyu.feature.OpenSchool;
import org.gongyu.sheet.Book;
import org.gongyu.sheet.Preview;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.SheetFile;
import org.gongyu.vault.Access;
import org.gongyu.vault.Account;
import org.gongyu.vault.Kdf;
import org.gongyu.vault.Role;
import org.gongyu.vault.Session;
import org.gongyu.vault.Vault;
import org.gongyu.work.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Beside what was done stands who did it, by the person's name and not by the account's. */
class DoersTest {

    private static final Kdf CHEAP = new Kdf(64, 1, 1);
    private static final char[] PASSWORD = "three cups of tea".toCharArray();
    private static final String USER = "zh17";

    @TempDir
    Path temp;

    private OpenSchool open;
    private SmallSchool school;
    private Access teacher;

    @BeforeEach
    void aTeacherOnTheStaffListDoesThings() {
        Account first = account("admin", null, Role.ADMINISTRATOR, Role.MORAL_OFFICE);
        Session session = Session.first(temp.resolve("data"), Vault.make(first, PASSWORD, CHEAP), CHEAP);
        Db db = Db.create(temp.resolve("data"), session.keys(), MadeUp.CLOCK, () -> false);
        open = Features.of(db, session, MadeUp.TEXTS);
        school = new SmallSchool(open);
        session.add(account(USER, staff("赵老师"), Role.LEADER), PASSWORD, null);
        teacher = new Access(USER, Set.of(Role.LEADER, Role.MORAL_OFFICE), staff("赵老师"), Set.of());
    }

    private static Account account(String user, UUID staff, Role... roles) {
        return new Account(UUID.randomUUID(), user, Set.of(roles), staff, Set.of());
    }

    private UUID staff(String name) {
        return open.features().stream()
                .flatMap(feature -> feature.candidates(SmallSchool.ADMIN, "staff").stream())
                .filter(one -> one.link().label().equals(name))
                .findFirst()
                .orElseThrow()
                .link()
                .id();
    }

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void aPersonOnTheStaffListIsCalledByName() {
        assertThat(open.doers().apply(USER)).isEqualTo("赵老师");
        school.shelf("staff").store().delete(SmallSchool.ADMIN, Map.of(staff("赵老师"), 1));
        assertThat(open.doers().apply(USER)).as("in the recycle bin").isEqualTo("赵老师");
    }

    @Test
    void anAccountOfNobodyOnTheListIsCalledByItsRoles() {
        assertThat(open.doers().apply("admin")).isEqualTo("管理员、德育处（admin）");
        assertThat(open.doers().apply("gone")).isEqualTo("gone（已删除的帐户）");
    }

    @Test
    void aSchoolWithoutAccountsHasOnePerson() {
        try (OpenSchool plain = MadeUp.empty(temp.resolve("plain"))) {
            assertThat(plain.doers().apply("admin")).isEqualTo("管理员");
        }
    }

    @Test
    void whoChangedARecordMeanwhileIsCalledByName() {
        Failure told = open.naming(new Failure.Conflict("changed-meanwhile", new Failure.By(USER)));
        assertThat(told.args()).containsExactly("赵老师");
        Failure other = new Failure.Refused("may-not-change");
        assertThat(open.naming(other)).isSameAs(other);
    }

    /** 查阅登记, the register of what was destroyed, the index of files: whatever is printed. */
    @Test
    void noReportNamesAnAccount() {
        school.bring("care", "姓名|所在班级|学生类别|等级|帮扶责任人|建档时间", "张伟|2025级1班|留守儿童|重点关注|王老师|2025.9.10");
        Report files = report("care-file");
        files.pages(teacher, new Report.Request(school.scope(0), false));
        assertThat(said(files)).contains("赵老师").doesNotContain(USER);
        assertThat(open.reports())
                .allSatisfy(report -> assertThat(said(report)).as(report.key()).doesNotContain(USER));
    }

    private Report report(String key) {
        return open.reports().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private String said(Report report) {
        return Preview.of(
                        report.pages(SmallSchool.ADMIN, new Report.Request(school.scope(0), false)), Integer.MAX_VALUE)
                .toString();
    }

    @Test
    void theIndexOfFilesNamesWhoAttachedThem() {
        school.bring("visits", "家访日期|学生姓名|班级|家访形式|家访教师|家访内容", "2025-10-08|张伟|2025级1班|上门家访|王老师|作息");
        Shelf<?> visits = school.shelf("visit");
        UUID visit =
                visits.store().list(SmallSchool.ADMIN, school.scope(0)).get(0).id();
        visits.store()
                .attached()
                .orElseThrow()
                .add(teacher, visit, Incoming.of("照片.jpg", "照片".getBytes(StandardCharsets.UTF_8), 1 << 20));
        Exports.Order order = new Exports.Order(report("visit-ledger"), school.scope(0), Book.Form.DATA, null);
        Path folder = open.exports().bundle(SmallSchool.ADMIN, order, temp.resolve("out"));
        assertThat(SheetFile.read(folder.resolve("附件目录.xlsx")).lines().toString())
                .contains("赵老师")
                .doesNotContain(USER);
    }
}
