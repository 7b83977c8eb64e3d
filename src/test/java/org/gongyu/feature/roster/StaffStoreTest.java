package org.gongyu.feature.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongyu.feature.roster.TestSchool.ADMIN;
import static org.gongyu.feature.roster.TestSchool.TODAY;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gongyu.db.Stored;
import org.gongyu.feature.school.ClassName;
import org.gongyu.feature.school.Stage;
import org.gongyu.ledger.Area;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Link;
import org.gongyu.vault.Access;
import org.gongyu.vault.Right;
import org.gongyu.vault.Rights;
import org.gongyu.vault.Role;
import org.gongyu.work.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaffStoreTest {

    @TempDir
    Path folder;

    private TestSchool school;

    @BeforeEach
    void open() {
        school = new TestSchool(folder);
    }

    @AfterEach
    void close() {
        school.close();
    }

    private Stored<Staff> add(String name, Tier tier) {
        return school.staff.add(
                ADMIN, new Draft<Staff>().set(StaffLedger.NAME, name).set(StaffLedger.TIER, tier));
    }

    private void appoint(UUID staffId, Link its, LocalDate from) {
        school.db.change(ADMIN, tx -> school.schools.appoint(tx, staffId, its.id(), from));
    }

    /** Whose class it is, to them it is open: nobody opens a class to themselves. */
    @Test
    void nobodyMakesThemselvesHeadTeacherNorMakesAClassWithoutTheWholeSchool() {
        UUID self = add("张三", Tier.SUBJECT_TEACHER).id();
        Link its = school.schoolClass(2024, 1);
        ClassName other = new ClassName(Stage.PRIMARY, 2024, 9);
        for (Role role : Role.values()) {
            Set<UUID> own = Rights.of(role).wholeSchool() ? Set.of() : Set.of(its.id());
            Access access = new Access(role.name(), Set.of(role), self, own);
            if (!access.mayEverywhere(Right.CHANGE, Area.PEOPLE)) {
                refused(() -> school.db.change(access, tx -> school.schools.appoint(tx, self, its.id(), TODAY)));
                refused(() -> school.db.change(access, tx -> school.schools.endHeadships(tx, its.id(), TODAY)));
                refused(() -> school.db.change(access, tx -> school.schools.classNamed(tx, other)));
            }
        }
        assertThat(school.schools.headships(ADMIN)).isEmpty();
    }

    private static void refused(ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Failure.Refused.class);
    }

    @Test
    void leadersComeFirstThenByPinyin() {
        add("赵六", Tier.SUBJECT_TEACHER);
        add("白一", Tier.SUBJECT_TEACHER);
        add("张三", Tier.LEADER);
        assertThat(school.staff.list(ADMIN, school.year()))
                .extracting(one -> one.value().name())
                .containsExactly("张三", "白一", "赵六");
    }

    @Test
    void whoLeftBeforeThePeriodIsNotListed() {
        Stored<Staff> one = add("张三", Tier.LEADER);
        school.staff.change(
                ADMIN, one.id(), one.version(), new Draft<Staff>().set(StaffLedger.LEFT, LocalDate.of(2025, 7, 10)));
        assertThat(school.staff.list(ADMIN, school.year())).isEmpty();
        assertThat(school.staff.all(ADMIN)).hasSize(1);
    }

    @Test
    void aSaveFromAnOlderCopyIsAConflict() {
        Stored<Staff> one = add("张三", Tier.LEADER);
        Draft<Staff> draft = new Draft<Staff>().set(StaffLedger.SUBJECT, "语文");
        assertThat(school.staff.change(ADMIN, one.id(), one.version(), draft).version())
                .isEqualTo(2);
        assertThatThrownBy(() -> school.staff.change(ADMIN, one.id(), one.version(), draft))
                .isInstanceOf(Failure.Conflict.class);
    }

    @Test
    void aNewHeadTeacherTakesTheClassOver() {
        Link its = school.schoolClass(2024, 1);
        UUID first = add("张三", Tier.HEAD_TEACHER).id();
        UUID second = add("李四", Tier.HEAD_TEACHER).id();
        appoint(first, its, LocalDate.of(2025, 9, 1));
        appoint(second, its, TODAY);
        Roster roster = school.rosters.snapshot(ADMIN);
        assertThat(roster.headTeachersOn(its.id(), TODAY.minusDays(1)))
                .extracting(Person::name)
                .containsExactly("张三");
        assertThat(roster.headTeachersOn(its.id(), TODAY))
                .extracting(Person::name)
                .containsExactly("李四");
        assertThat(school.staff.list(ADMIN, school.year(its.id()))).hasSize(2);
        assertThat(school.staff.all(ADMIN).stream().filter(one -> one.id().equals(second)))
                .singleElement()
                .satisfies(one -> assertThat(one.value().headOf()).isEqualTo("2024级1班"));
    }

    @Test
    void theBinGivesBackWhoWasDeleted() {
        UUID id = add("张三", Tier.LEADER).id();
        school.staff.delete(ADMIN, Map.of(id, 1));
        assertThat(school.staff.list(ADMIN, school.year())).isEmpty();
        assertThat(school.staff.bin(ADMIN)).hasSize(1);
        school.staff.restore(ADMIN, List.of(id));
        assertThat(school.staff.list(ADMIN, school.year())).hasSize(1);
    }
}
