package org.gongyu.feature.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.gongyu.MadeUp;
import org.gongyu.SmallSchool;
import org.gongyu.ledger.Scope;
import org.gongyu.ui.Screen;
import org.gongyu.ui.Spot;
import org.gongyu.ui.Theme;
import org.gongyu.ui.Told;
import org.gongyu.vault.Access;
import org.gongyu.vault.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 相关科任教师全程参加 (004-1c2), counted by who teaches the class. */
class ClassTeachersTest {

    private static final Access ADMIN = Access.administrator();

    @TempDir
    Path temp;

    private SmallSchool small;
    private Duties duties;
    private UUID first;
    private UUID second;

    @BeforeEach
    void open() {
        small = new SmallSchool(temp.resolve("校"));
        duties = TestDuties.of(small.open());
        duties.packs().choose(ADMIN, List.of("004"));
        first = small.classNamed("2025级1班");
        second = small.classNamed("2024级1班");
    }

    @AfterEach
    void close() {
        small.close();
    }

    private void teach(String name, String tier, String classes) {
        small.bring("staff", "姓名|人员类别|任教班级", name + "|" + tier + "|" + classes);
    }

    private void meeting(String day, String classes, String speakers, String teachers) {
        String whom = classes.isEmpty() ? "全校" : "按班级";
        small.bring(
                "sessions",
                "活动日期|活动类别|课题|对象范围|对象班级|主讲人|科任教师",
                String.join("|", day, "家长会", "家长会" + day, whom, classes, speakers, teachers));
    }

    private Result result(Access access, UUID classId) {
        Scope scope = new Scope(small.scope(0).period(), classId);
        return duties.results(access, scope, duties.chosen(access, scope.period())).stream()
                .filter(one -> one.duty().id().equals("004-1c2"))
                .findFirst()
                .orElseThrow();
    }

    private String told(UUID classId) {
        Result result = result(ADMIN, classId);
        return result.status() + " " + new Words(MadeUp.TEXTS).figure(result);
    }

    private List<Why> why(UUID classId) {
        return Why.of(
                result(ADMIN, classId), new Words(MadeUp.TEXTS), duties.campus().roster(ADMIN));
    }

    @Test
    void aMeetingCountsWhenAllWhoTeachTheClassWereThere() {
        teach("赵老师", "科任", "2025级1班、2024级1班");
        teach("林老师", "心理教师", "2025级1班");
        teach("王老师", "班主任", "2025级1班");
        meeting("2025-11-12", "2025级1班", "王老师", "赵老师、林老师");
        meeting("2026-04-15", "2025级1班", "王老师", "赵老师");
        meeting("2026-04-16", "2024级1班", "李老师", "赵老师");
        assertThat(told(null)).isEqualTo("UNMET 2/3");
        assertThat(told(second)).isEqualTo("MET 1/1");
        assertThat(why(first))
                .extracting(Why::name, Why::reason)
                .containsExactly(tuple("2025级1班", "科任教师未到场：林老师"), tuple("2025级1班", "计入"));
        assertThat(result(ADMIN, null).tally().asides()).containsEntry(Beside.TEACHERS_AT_MEETINGS, new Figure(4, 5));
    }

    @Test
    void aMeetingOfTheWholeSchoolAsksForTheTeachersOfEachClass() {
        teach("赵老师", "科任", "2025级1班");
        teach("林老师", "心理教师", "2024级1班");
        meeting("2025-11-12", "", "赵老师", "");
        assertThat(told(null)).as("whoever spoke was there").isEqualTo("UNMET 1/2");
        assertThat(told(first)).isEqualTo("MET 1/1");
        assertThat(told(second)).isEqualTo("UNMET 0/1");
    }

    @Test
    void whereNobodyIsRecordedThereIsNoDataAndTheStaffListIsTheRemedy() {
        meeting("2025-11-12", "2025级1班", "王老师", "赵老师");
        assertThat(told(null)).isEqualTo("NO_DATA —");
        assertThat(told(first)).isEqualTo("NO_DATA —");
        assertThat(result(ADMIN, null).note()).isEqualTo(Result.Note.NOT_TOLD_WHO_TEACHES);
        assertThat(new Words(MadeUp.TEXTS).beside(result(ADMIN, null))).contains("教职工名册", "任教班级");
        assertThat(why(null)).singleElement().satisfies(line -> {
            assertThat(line.name()).isEqualTo("2025级1班");
            assertThat(line.reason()).contains("没有登记本班的科任教师");
            assertThat(line.counts()).isFalse();
        });
        assertThat(result(ADMIN, null).missing())
                .as("it isn't known to be missing")
                .isEmpty();
    }

    @Test
    void theStaffPageIsOpenedFromThere() {
        meeting("2025-11-12", "2025级1班", "王老师", "赵老师");
        Told told = new Told();
        Parent page = Screen.show(
                Theme.usual(),
                () -> new StackPane(
                        new GapPage(duties, new Words(MadeUp.TEXTS), MadeUp.desk(told, small.open(), ADMIN)).node()));
        @SuppressWarnings("unchecked") // the only table of that id
        TableView<Result> gaps = (TableView<Result>) Screen.find(page, "gaps");
        Screen.run(() -> gaps.getItems().stream()
                .filter(one -> one.duty().id().equals("004-1c2"))
                .forEach(gaps.getSelectionModel()::select));
        Screen.press(gaps, KeyCode.ENTER, false);
        assertThat(told.sent).containsExactly("roster", Spot.in("staff"));
    }

    /** Only that a 班主任 teaches the own class says nothing of the others. */
    @Test
    void aClassOfWhichOnlyTheHeadTeacherIsRecordedHasNoData() {
        teach("王老师", "班主任", "2025级1班");
        meeting("2025-11-12", "2025级1班", "王老师", "");
        assertThat(told(first)).isEqualTo("NO_DATA —");
    }

    @Test
    void aClassThatItsHeadTeacherTeachesAloneMissesNobody() {
        small.bring("staff", "姓名|人员类别|任教学科|任教班级", "王老师|班主任|语文、数学|包班");
        meeting("2025-11-12", "2025级1班", "王老师", "");
        assertThat(told(first)).isEqualTo("MET 1/1");
        teach("赵老师", "科任", "2025级1班");
        assertThat(told(first))
                .as("once others are recorded they are asked for")
                .isEqualTo("UNMET 0/1");
    }

    /** What is missing for sure is unmet, whatever can't be told of others; what is done for sure is not all. */
    @Test
    void oneClassWithoutDataIsNoExcuseForAnotherAndNoBlessing() {
        teach("赵老师", "科任", "2025级1班");
        meeting("2025-11-12", "2025级1班", "王老师", "赵老师");
        meeting("2025-11-13", "2024级1班", "李老师", "");
        assertThat(told(null)).isEqualTo("NO_DATA 1/1");
        assertThat(told(first)).isEqualTo("MET 1/1");
        meeting("2026-04-15", "2025级1班", "王老师", "");
        assertThat(told(null)).isEqualTo("UNMET 1/2");
        assertThat(result(ADMIN, null).note()).isEqualTo(Result.Note.NOT_TOLD_WHO_TEACHES);
    }

    @Test
    void aHeadTeacherIsToldOfTheOwnClass() {
        teach("赵老师", "科任", "2025级1班、2024级1班");
        meeting("2025-11-12", "", "", "");
        Access head = new Access("王", Set.of(Role.HEAD_TEACHER), null, Set.of(first));
        assertThat(result(head, null).tally().lines()).extracting(Line::classId).containsExactly(first);
    }

    @Test
    void theOtherReadingsCanStillBeChosen() {
        meeting("2025-11-12", "2025级1班", "王老师", "赵老师");
        meeting("2026-04-15", "2025级1班", "王老师", "");
        Result shipped = result(ADMIN, null);
        duties.packs().read(ADMIN, shipped.pack(), shipped.duty(), "attending", "any-subject-teacher");
        assertThat(told(null)).isEqualTo("UNMET 1/2");
        teach("赵老师", "科任", "2025级1班");
        assertThat(result(ADMIN, null).tally().asides()).containsEntry(Attending.CLASS_TEACHERS, new Figure(1, 2));
    }
}
