package org.gongyu.feature.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongyu.feature.roster.TestSchool.ADMIN;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyu.db.Backup;
import org.gongyu.db.BackupReason;
import org.gongyu.feature.school.ClassName;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.feature.school.Stage;
import org.gongyu.feature.school.Term;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Link;
import org.gongyu.work.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RollOverTest {

    private static final LocalDate SUMMER = LocalDate.of(2026, 8, 20);

    @TempDir
    Path folder;

    private TestSchool school;
    private RollOver rollOver;

    @BeforeEach
    void fill() throws java.io.IOException {
        school = new TestSchool(folder.resolve("学校"), SUMMER);
        rollOver = new RollOver(school.batches, school.schools, school.students, school.rosters);
        List<String> staff = new ArrayList<>(List.of("姓名,人员类别,任班主任班级"));
        for (int year = 2020; year <= 2025; year++) {
            Link its = school.schoolClass(year, 1);
            school.students.add(ADMIN, school.child("张" + year, its));
            school.students.add(ADMIN, school.child("李" + year, its));
            staff.add("王" + year + ",班主任," + its.label());
        }
        school.load(school.staffImporter, Files.write(folder.resolve("教职工.csv"), staff));
    }

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void thePreviewNamesWhoLeavesAndWhatIsNew() {
        RollOver.Plan plan = rollOver.preview(ADMIN, rollOver.nextYear(ADMIN, SUMMER));
        assertThat(plan.schoolYear()).isEqualTo(2026);
        assertThat(plan.terms())
                .extracting(Term::starts)
                .containsExactly(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 3, 2));
        assertThat(plan.lastDay()).isEqualTo("2026-08-31");
        assertThat(plan.leaving()).singleElement().satisfies(one -> {
            assertThat(one.schoolClass().label()).isEqualTo("2020级1班");
            assertThat(one.children()).isEqualTo(2);
            assertThat(one.headTeachers()).containsExactly("王2020");
        });
        assertThat(plan.entering()).containsExactly(new ClassName(Stage.PRIMARY, 2026, 1));
    }

    @Test
    void afterItTheGraduatesAreGoneAndTheNewClassesThere() {
        rollOver.apply(ADMIN, rollOver.preview(ADMIN, 2026).with(Stage.PRIMARY, 2));
        assertThat(school.db.backups().list(ADMIN))
                .as("a backup first")
                .extracting(Backup::reason)
                .containsExactly(BackupReason.ROLL_OVER);
        Roster roster = school.rosters.snapshot(ADMIN);
        assertThat(roster.enrolledOn(LocalDate.of(2026, 8, 31))).hasSize(6);
        assertThat(roster.enrolledOn(LocalDate.of(2026, 9, 1))).hasSize(5);
        assertThat(roster.classes()).extracting(SchoolClass::label).contains("2026级1班", "2026级2班");
        UUID left = roster.classes().stream()
                .filter(its -> its.entryYear() == 2020)
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(roster.headTeachersOn(left, LocalDate.of(2026, 8, 31))).hasSize(1);
        assertThat(roster.headTeachersOn(left, LocalDate.of(2026, 9, 1))).isEmpty();
        assertThat(school.schools.terms(ADMIN).term(2026, 1)).isPresent();
        assertThat(rollOver.preview(ADMIN, 2026).isEmpty()).isTrue();
        assertThatThrownBy(() -> rollOver.apply(ADMIN, rollOver.preview(ADMIN, 2026)))
                .isInstanceOfSatisfying(Failure.Refused.class, refused -> assertThat(refused.key())
                        .isEqualTo("roll-over-done"));
    }

    @Test
    void undoneItLeavesNoTrace() {
        Map<String, String> before = school.contents();
        UUID batch = rollOver.apply(ADMIN, rollOver.preview(ADMIN, 2026)).id();
        assertThat(school.contents()).isNotEqualTo(before);
        school.batches.undo(ADMIN, batch);
        assertThat(school.contents()).isEqualTo(before);
    }

    @Test
    void undoneAfterNewChildrenCameTheirClassStays() {
        UUID batch = rollOver.apply(ADMIN, rollOver.preview(ADMIN, 2026)).id();
        Draft<Student> child = school.child("赵一", school.schoolClass(2026, 1));
        UUID id = school.students.add(ADMIN, child).id();
        school.batches.undo(ADMIN, batch);
        Roster roster = school.rosters.snapshot(ADMIN);
        assertThat(roster.classOn(id, LocalDate.of(2026, 9, 1))).isPresent();
        assertThat(roster.enrolledOn(LocalDate.of(2026, 9, 1))).hasSize(7);
    }
}
