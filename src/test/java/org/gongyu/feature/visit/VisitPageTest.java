package org.gongyu.feature.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyu.feature.visit.SampleSchool.ADMIN;
import static org.gongyu.feature.visit.SampleSchool.YEAR;
import static org.gongyu.feature.visit.SampleSchool.id;
import static org.gongyu.feature.visit.SampleSchool.link;
import static org.gongyu.feature.visit.SampleSchool.links;
import static org.gongyu.feature.visit.SampleSchool.visit;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.gongyu.db.Db;
import org.gongyu.feature.roster.Campus;
import org.gongyu.feature.school.ListStore;
import org.gongyu.feature.school.School;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.feature.school.SchoolStore;
import org.gongyu.feature.school.Stage;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Scope;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Form;
import org.gongyu.ui.Page;
import org.gongyu.ui.Screen;
import org.gongyu.ui.Theme;
import org.gongyu.ui.Told;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VisitPageTest {

    private static final Scope WHOLE_SCHOOL = new Scope(YEAR, null);

    @TempDir
    private Path folder;

    private final SampleSchool school = SampleSchool.usual();
    private final Told asked = new Told();
    private Db db;
    private Visits visits;
    private Desk desk;

    @BeforeEach
    void open() {
        db = school.create(folder);
        SchoolStore schools = new SchoolStore(db);
        schools.found(ADMIN, new School("示例小学", null, Stage.PRIMARY, 6, false), SampleSchool.TERMS.all());
        visits = Visits.of(
                new Campus(db, schools, new ListStore(db, VisitDesk.ZH), access -> school.roster(), VisitDesk.ZH));
        desk = VisitDesk.of(asked, WHOLE_SCHOOL, school.roster());
    }

    @AfterEach
    void close() {
        db.close();
    }

    private Parent show(Page page) {
        return Screen.show(Theme.usual(), () -> new StackPane(page.node()));
    }

    private Parent home() {
        return show(Screen.on(() -> new CoveragePage(visits, desk)));
    }

    private static void fire(Node under, String id) {
        ButtonBase button = (ButtonBase) Screen.find(under, id);
        Screen.run(button::fire);
    }

    @Test
    void everyFieldHasItsPlaceInTheForm() {
        List<?> left = Screen.on(() -> {
            Form<Visit> form = new Form<>(visits.ledger(), desk, new Draft<>());
            VisitPage.layout(visits, desk, form);
            return form.unplaced();
        });
        assertThat(left).isEmpty();
    }

    @Test
    void aVisitForAChildBeginsWithItsOwnHeadTeacherAndIsSaved() {
        Parent page = show(Screen.on(() -> VisitPage.of(visits, desk, link("张伟"))));
        fire(page, "save");
        assertThat(asked.failures).isEmpty();
        Visit saved = visits.store().list(ADMIN, WHOLE_SCHOOL).get(0).value();
        assertThat(saved.students()).containsExactly(link("张伟"));
        assertThat(saved.staff()).containsExactly(link("王老师"));
        assertThat(saved.mode()).isEqualTo(Mode.HOME);
        assertThat(saved.date()).isEqualTo(SampleSchool.TODAY);
    }

    @Test
    void childrenTickedInAClassAreVisitedTogetherEachWithItsLine() {
        Parent page = show(Screen.on(() -> VisitPage.of(visits, desk, link("张伟"))));
        fire(page, "pick-class");
        @SuppressWarnings("unchecked") // the box of classes
        ComboBox<SchoolClass> classes = (ComboBox<SchoolClass>) Screen.find(page, "group-class");
        Screen.run(() -> classes.getSelectionModel().selectFirst());
        CheckBox liu = (CheckBox) Screen.find(page, "tick-" + id("刘洋"));
        TextField line = (TextField) Screen.find(page, "line-" + id("刘洋"));
        Screen.run(() -> {
            liu.fire();
            line.setText("爱看书");
            line.fireEvent(new javafx.event.ActionEvent());
        });
        fire(page, "save");
        assertThat(asked.failures).isEmpty();
        Visit saved = visits.store().list(ADMIN, WHOLE_SCHOOL).get(0).value();
        assertThat(saved.students()).isEqualTo(links("张伟", "刘洋"));
        assertThat(saved.lines()).isEqualTo("刘洋：爱看书");
        assertThat(saved.grouped()).isTrue();
    }

    @Test
    void theHomePageListsThoseNotVisitedAndStartsAVisitForOne() {
        visits.store().add(ADMIN, visit("2025-10-08", Mode.HOME, "王老师", "张伟"));
        visits.store().add(ADMIN, visit("2025-10-09", Mode.PHONE, "王老师", "刘洋"));
        Parent page = home();
        TableView<?> missing = (TableView<?>) Screen.find(page, "missing");
        assertThat(cells(missing)).containsExactly(List.of("刘洋", "电话 1 次"), List.of("陈晨", ""));
        Screen.run(() -> missing.getSelectionModel().selectFirst());
        Screen.press(missing, KeyCode.ENTER, false);
        assertThat(asked.sent).containsExactly("visit", link("刘洋"));
    }

    @Test
    void whyListsWhatCountedAndWhatDidNot() {
        visits.store().add(ADMIN, visit("2025-10-08", Mode.HOME, "王老师", "张伟"));
        visits.store().add(ADMIN, visit("2025-10-09", Mode.HOME, "孙老师", "刘洋"));
        Parent page = home();
        fire(page, "why-HOME_BY_HEAD-2025级1班");
        assertThat(cells((TableView<?>) Screen.find(page, "why")))
                .containsExactly(
                        List.of("张伟", "✔ 计入", "2025-10-08", "入户", "王老师"),
                        List.of("刘洋", "○ 家访教师不是该生当日班主任", "2025-10-09", "入户", "孙老师"),
                        List.of("陈晨", "○ 没有任何家访记录", "", "", ""));
    }

    private static <T> List<List<String>> cells(TableView<T> table) {
        return table.getItems().stream()
                .map(row -> table.getColumns().stream()
                        .map(column -> column.getCellObservableValue(row).getValue())
                        .map(value -> value == null ? "" : value.toString())
                        .toList())
                .toList();
    }
}
