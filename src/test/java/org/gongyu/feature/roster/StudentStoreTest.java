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
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Link;
import org.gongyu.vault.Access;
import org.gongyu.vault.Role;
import org.gongyu.work.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudentStoreTest {

    @TempDir
    Path folder;

    private TestSchool school;
    private StudentStore students;
    private Link first;
    private Link second;

    @BeforeEach
    void open() {
        school = new TestSchool(folder);
        students = school.students;
        first = school.schoolClass(2024, 1);
        second = school.schoolClass(2024, 2);
    }

    @AfterEach
    void close() {
        school.close();
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Failure.class, failure -> assertThat(failure.key())
                .isEqualTo(key));
    }

    private Draft<Student> withParent(String name, String parent, String phone) {
        return school.child(name, first)
                .set(StudentLedger.FIRST.name(), parent)
                .set(StudentLedger.FIRST.relation(), Relation.FATHER)
                .set(StudentLedger.FIRST.phone(), phone);
    }

    private String classOn(UUID id, LocalDate day) {
        return school.rosters
                .snapshot(ADMIN)
                .classOn(id, day)
                .map(its -> its.label())
                .orElse("-");
    }

    @Test
    void whatIsAddedIsRead() {
        Stored<Student> added = students.add(
                ADMIN,
                withParent("阿依古丽·买买提", "买买提", "13800000001")
                        .set(StudentLedger.KEY, true)
                        .set(StudentLedger.LEFT_BEHIND, LeftBehind.BOTH_PARENTS));
        Stored<Student> read = students.list(ADMIN, school.year()).get(0);
        assertThat(read).isEqualTo(added);
        assertThat(read.version()).isEqualTo(1);
        assertThat(read.value().study().since()).isEqualTo("2024-09-01");
        assertThat(read.value().study().standing()).isEqualTo(Standing.PRESENT);
        assertThat(read.value().first())
                .isEqualTo(new Student.Guardian("买买提", Relation.FATHER, "13800000001", null, Custody.YES));
    }

    @Test
    void savingKeepsFieldsThePersonCannotSee() {
        Stored<Student> added =
                students.add(ADMIN, withParent("张三", "张大", "13800000001").set(StudentLedger.KEY, true));
        Stored<Student> changed = students.change(
                ADMIN, added.id(), added.version(), new Draft<Student>().set(StudentLedger.NOTE, "转学材料已交"));
        assertThat(changed.value().note()).isEqualTo("转学材料已交");
        assertThat(changed.value().care().isKey()).isTrue();
        assertThat(changed.value().first().name()).isEqualTo("张大");
        assertThat(changed.version()).isEqualTo(2);
    }

    @Test
    void anOlderCopyIsNotSavedOverANewerOne() {
        Stored<Student> added = students.add(ADMIN, school.child("张三", first));
        Draft<Student> draft = new Draft<Student>().set(StudentLedger.NOTE, "一");
        students.change(ADMIN, added.id(), added.version(), draft);
        refused("changed-meanwhile", () -> students.change(ADMIN, added.id(), added.version(), draft));
        refused("changed-before-deletion", () -> students.delete(ADMIN, Map.of(added.id(), added.version())));
        students.delete(ADMIN, Map.of(added.id(), added.version() + 1));
        refused("not-found", () -> students.change(ADMIN, added.id(), 3, draft));
    }

    @Test
    void aRecordThatBreaksTheRulesIsNotKept() {
        refused(
                "has-problems",
                () -> students.add(ADMIN, school.child("张三", first).set(StudentLedger.NAME, null)));
        assertThat(students.list(ADMIN, school.year())).isEmpty();
    }

    @Test
    void aNumberTellsNoNameOfAChildBeyondReach() {
        Draft<Student> draft = school.child("张三", first)
                .set(StudentLedger.ID_TYPE, IdType.RESIDENT)
                .set(StudentLedger.ID_NUMBER, "120199201903244301");
        students.add(ADMIN, draft);
        Access head = new Access("班主任", Set.of(Role.HEAD_TEACHER), null, Set.of(second.id()));
        Draft<Student> same = school.child("李四", second)
                .set(StudentLedger.ID_TYPE, IdType.RESIDENT)
                .set(StudentLedger.ID_NUMBER, "120199201903244301");
        assertThatThrownBy(() -> students.add(head, same)).isInstanceOfSatisfying(Failure.Refused.class, refused -> {
            assertThat(refused.key()).isEqualTo("student-elsewhere");
            assertThat(refused.args()).isEmpty();
        });
    }

    @Test
    void theSameIdentityNumberIsNotKeptTwice() {
        Draft<Student> draft = school.child("张三", first)
                .set(StudentLedger.ID_TYPE, IdType.RESIDENT)
                .set(StudentLedger.ID_NUMBER, "120199201903244301");
        Stored<Student> added = students.add(ADMIN, draft);
        refused("student-there-already", () -> students.add(ADMIN, draft));
        students.delete(ADMIN, Map.of(added.id(), added.version()));
        students.add(ADMIN, draft);
        refused("student-there-already", () -> students.restore(ADMIN, List.of(added.id())));
    }

    @Test
    void theBinGivesBackWhatWasDeleted() {
        Stored<Student> added = students.add(ADMIN, withParent("张三", "张大", "13800000001"));
        students.delete(ADMIN, Map.of(added.id(), added.version()));
        assertThat(students.list(ADMIN, school.year())).isEmpty();
        assertThat(students.bin(ADMIN)).singleElement().satisfies(one -> assertThat(one.deletedAt())
                .isNotNull());
        assertThat(school.rosters.snapshot(ADMIN).pupils()).isEmpty();
        students.restore(ADMIN, List.of(added.id()));
        assertThat(students.list(ADMIN, school.year())).singleElement().satisfies(one -> assertThat(one.value())
                .isEqualTo(added.value()));
    }

    @Test
    void siblingsShareTheParentWhoHasTheSameNameAndTelephone() {
        UUID one = students.add(ADMIN, withParent("张三", "张大", "13800000001")).id();
        UUID other = students.add(ADMIN, withParent("张四", "张大", "13800000001")).id();
        UUID stranger =
                students.add(ADMIN, withParent("张五", "张大", "13800000002")).id();
        UUID unknown = students.add(ADMIN, withParent("张六", "张大", null)).id();
        Roster roster = school.rosters.snapshot(ADMIN);
        assertThat(roster.familyOf(one)).isEqualTo(roster.familyOf(other));
        assertThat(List.of(roster.familyOf(one), roster.familyOf(stranger), roster.familyOf(unknown)))
                .doesNotHaveDuplicates();
    }

    @Test
    void aParentsNewTelephoneCountsForEverySibling() {
        Stored<Student> one = students.add(ADMIN, withParent("张三", "张大", "13800000001"));
        Stored<Student> other = students.add(ADMIN, withParent("张四", "张大", "13800000001"));
        students.change(
                ADMIN, one.id(), one.version(), new Draft<Student>().set(StudentLedger.FIRST.phone(), "13900000009"));
        Roster roster = school.rosters.snapshot(ADMIN);
        assertThat(roster.pupil(other.id()).orElseThrow().guardians())
                .extracting(Pupil.Guardian::phone)
                .containsExactly("13900000009");
    }

    @Test
    void parentsChangePlacesAndLeaveWithoutATrace() {
        Stored<Student> one = students.add(
                ADMIN,
                withParent("张三", "张大", "13800000001")
                        .set(StudentLedger.SECOND.name(), "李二")
                        .set(StudentLedger.SECOND.phone(), "13800000002"));
        Stored<Student> swapped = students.change(
                ADMIN,
                one.id(),
                one.version(),
                new Draft<Student>()
                        .set(StudentLedger.FIRST.name(), "李二")
                        .set(StudentLedger.FIRST.phone(), "13800000002")
                        .set(StudentLedger.SECOND.name(), "张大")
                        .set(StudentLedger.SECOND.phone(), "13800000001"));
        assertThat(swapped.value().guardians())
                .extracting(Student.Guardian::name)
                .containsExactly("李二", "张大");
        students.change(ADMIN, one.id(), swapped.version(), new Draft<Student>().set(StudentLedger.FIRST.name(), null));
        assertThat(school.contents().get("GUARDIAN")).contains("张大").doesNotContain("李二");
    }

    @Test
    void aChildThatTransfersOutIsGoneTheDayAfter() {
        UUID id = students.add(ADMIN, school.child("张三", first)).id();
        students.transferOut(ADMIN, id, LocalDate.of(2025, 10, 31), "随父母迁居");
        assertThat(classOn(id, LocalDate.of(2025, 10, 31))).isEqualTo("2024级1班");
        assertThat(classOn(id, LocalDate.of(2025, 11, 1))).isEqualTo("-");
        assertThat(students.list(ADMIN, school.year()).get(0).value().study().standing())
                .isEqualTo(Standing.TRANSFERRED);
        refused("not-enrolled", () -> students.transferOut(ADMIN, id, TODAY, null));
        students.transferIn(ADMIN, id, second.id(), TODAY);
        assertThat(classOn(id, TODAY)).isEqualTo("2024级2班");
        refused("already-enrolled", () -> students.transferIn(ADMIN, id, second.id(), TODAY));
    }

    @Test
    void aChildThatChangesClassHasSatInBoth() {
        UUID id = students.add(ADMIN, school.child("张三", first)).id();
        students.changeClass(ADMIN, id, second.id(), LocalDate.of(2025, 10, 13));
        assertThat(classOn(id, LocalDate.of(2025, 10, 12))).isEqualTo("2024级1班");
        assertThat(classOn(id, LocalDate.of(2025, 10, 13))).isEqualTo("2024级2班");
        assertThat(students.list(ADMIN, school.year(first.id()))).hasSize(1);
        assertThat(students.list(ADMIN, school.year(second.id()))).hasSize(1);
    }

    @Test
    void aChildOnLeaveComesBackIntoAnotherClass() {
        UUID id = students.add(ADMIN, school.child("张三", first)).id();
        students.suspend(ADMIN, id, LocalDate.of(2025, 9, 30), "因病");
        assertThat(students.list(ADMIN, school.year()).get(0).value().study().standing())
                .isEqualTo(Standing.SUSPENDED);
        students.comeBack(ADMIN, id, second.id(), TODAY);
        assertThat(classOn(id, LocalDate.of(2025, 10, 15))).isEqualTo("-");
        assertThat(classOn(id, TODAY)).isEqualTo("2024级2班");
    }

    @Test
    void anotherClassInTheFormCountsFromToday() {
        Stored<Student> one = students.add(ADMIN, school.child("张三", first));
        students.change(ADMIN, one.id(), one.version(), new Draft<Student>().set(StudentLedger.CLASS, second));
        assertThat(classOn(one.id(), TODAY.minusDays(1))).isEqualTo("2024级1班");
        assertThat(classOn(one.id(), TODAY)).isEqualTo("2024级2班");
    }

    @Test
    void aNewNameIsFoundByItsOwnPinyin() {
        Stored<Student> one = students.add(ADMIN, school.child("张三", first));
        Stored<Student> renamed =
                students.change(ADMIN, one.id(), one.version(), new Draft<Student>().set(StudentLedger.NAME, "李四"));
        assertThat(renamed.value().identity().pinyin()).isEqualTo("li si");
    }

    @Test
    void theCopyOfTheRosterIsKeptUntilSomethingIsWritten() {
        students.add(ADMIN, school.child("张三", first));
        Roster copy = school.rosters.snapshot(ADMIN);
        assertThat(school.rosters.snapshot(ADMIN)).isSameAs(copy);
        students.add(ADMIN, school.child("李四", first));
        assertThat(school.rosters.snapshot(ADMIN).pupils()).hasSize(2);
    }
}
