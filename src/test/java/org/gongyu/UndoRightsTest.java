package org.gongyu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongyu.SmallSchool.ADMIN;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongyu.db.Batches;
import org.gongyu.db.Batches.Done;
import org.gongyu.db.RowStore;
import org.gongyu.db.SettingStore;
import org.gongyu.feature.Feature.Shelf;
import org.gongyu.ledger.Draft;
import org.gongyu.vault.Access;
import org.gongyu.vault.Rights;
import org.gongyu.vault.Role;
import org.gongyu.work.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who takes an import back: the one who did it, and whoever may change all that it touched for the whole school. */
class UndoRightsTest {

    private static final Map<String, Set<Role>> MAY = Map.of(
            "staff", EnumSet.of(Role.ADMINISTRATOR, Role.MORAL_OFFICE),
            "roster", EnumSet.of(Role.ADMINISTRATOR, Role.MORAL_OFFICE),
            "talks", EnumSet.of(Role.MORAL_OFFICE, Role.LEADER, Role.PSYCHOLOGIST),
            "care", EnumSet.of(Role.MORAL_OFFICE, Role.PSYCHOLOGIST),
            "resources", EnumSet.of(Role.MORAL_OFFICE, Role.LEADER));

    @TempDir
    Path folder;

    private SmallSchool school;
    private Batches batches;

    @BeforeEach
    void open() {
        school = new SmallSchool(folder);
        batches = new Batches(school.open().db());
        school.bring("talks", "日期|教师|班级|姓名|谈话主题|谈话内容", "2025-09-14|王老师|2025级1班|张伟|学习|甲");
        school.bring("care", "姓名|所在班级|学生类别|等级|帮扶责任人|建档时间", "张伟|2025级1班|留守儿童|重点关注|王老师|2025.9.10");
        school.bring("resources", "资源名称|资源类别|地址|联系人", "少年宫|劳动实践|人民路 1 号|李主任");
    }

    @AfterEach
    void close() {
        school.close();
    }

    private Access other(Role role) {
        Set<UUID> classes = Rights.of(role).wholeSchool() ? Set.of() : Set.of(school.classNamed("2025级1班"));
        return new Access("other", Set.of(role), null, classes);
    }

    @Test
    void aRoleIsOfferedAndTakesBackOnlyImportsOfWhatItMayChangeForTheWholeSchool() {
        List<Done> all = batches.list(ADMIN);
        assertThat(all).extracting(Done::kind).containsAll(MAY.keySet());
        Arrays.stream(Role.values()).forEach(role -> {
            assertThat(batches.list(other(role)))
                    .as("offered to %s", role)
                    .extracting(Done::kind)
                    .containsExactlyInAnyOrderElementsOf(all.stream()
                            .map(Done::kind)
                            .filter(kind -> MAY.get(kind).contains(role))
                            .toList());
            all.stream().filter(batch -> !MAY.get(batch.kind()).contains(role)).forEach(batch -> assertThatThrownBy(
                            () -> batches.undo(other(role), batch.id()))
                    .as("%s by %s", batch.kind(), role)
                    .isInstanceOf(Failure.Refused.class)
                    .hasMessageContaining("batch-unknown"));
        });
    }

    private UUID batch(String kind) {
        return batches.list(ADMIN).stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void theAdministratorTakesBackTheRosterThatSomebodyElseBroughtIn() {
        school.bring("roster", "姓名|身份证件类型|班级|入学年月", "赵云|其他|2025级1班|202509");
        assertThat(batches.undo(other(Role.ADMINISTRATOR), batch("roster")).undone())
                .isNotNull();
    }

    @Test
    void thePsychologistTakesBackACareImportThatSomebodyElseDid() {
        assertThat(batches.undo(other(Role.PSYCHOLOGIST), batch("care")).undone())
                .isNotNull();
    }

    /** 李老师 leaves, her account is removed, and another 李老师 is given its name. */
    @Test
    void anAccountOfTheSameNameIsSomebodyElse() {
        Access before = account("li");
        UUID batch = importedBy(before);
        assertThat(batches.list(before)).extracting(Done::id).contains(batch);
        Access after = account("li");
        assertThat(batches.list(after)).extracting(Done::id).doesNotContain(batch);
        assertThatThrownBy(() -> batches.undo(after, batch)).isInstanceOf(Failure.Refused.class);
        Access renamed = new Access(before.account(), "李老师", before.roles(), null, before.classes());
        assertThat(batches.undo(renamed, batch).undone()).isNotNull();
    }

    @Test
    void anAccountOfTheSameNameHasHabitsOfItsOwn() {
        SettingStore settings = new SettingStore(school.open().db());
        Access before = account("li");
        settings.putOwn(before, "columns.visit", "canary");
        assertThat(settings.own(before, "columns.visit")).contains("canary");
        assertThat(settings.own(account("li"), "columns.visit")).isEmpty();
    }

    /** A talk like the one that is there, in a batch of its own. */
    private <R> UUID importedBy(Access who) {
        Shelf<R> talks = school.shelf("talk");
        Draft<R> same = talks.ledger()
                .draft(school.<R>records("talk", ADMIN, school.scope(0)).get(0));
        RowStore<R, ?> store = (RowStore<R, ?>) talks.store();
        return batches.write(who, "talks", "表.xlsx", tx -> {
                    store.add(tx, same);
                    return new Batches.Counts(1, 0);
                })
                .id();
    }

    private Access account(String name) {
        return new Access(
                UUID.randomUUID(), name, Set.of(Role.HEAD_TEACHER), null, Set.of(school.classNamed("2025级1班")));
    }

    @Test
    void whoDidAnImportTakesItBackWhateverTheRole() {
        Access doer = new Access(ADMIN.user(), Set.of(Role.SUBJECT_TEACHER), null, Set.of());
        assertThat(batches.undo(doer, batch("talks")).undone()).isNotNull();
    }
}
