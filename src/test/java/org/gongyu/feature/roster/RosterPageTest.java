package org.gongyu.feature.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyu.feature.roster.TestSchool.ADMIN;
import static org.gongyu.feature.roster.TestSchool.TODAY;
import static org.gongyu.feature.roster.TestSchool.ZH;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.gongyu.feature.school.ListStore;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Scope;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Screen;
import org.gongyu.ui.Theme;
import org.gongyu.ui.Told;
import org.gongyu.vault.Access;
import org.gongyu.vault.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterPageTest {

    @TempDir
    Path folder;

    private final Told told = new Told();
    private TestSchool school;
    private Parent node;

    @BeforeEach
    void openThePage() {
        school = new TestSchool(folder);
        Link its = school.schoolClass(2024, 1);
        school.students.add(ADMIN, school.child("张三", its));
        school.students.add(ADMIN, school.child("李四", its));
        RosterFeature feature =
                new RosterFeature(school.db, Session.none(), school.schools, new ListStore(school.db, ZH), ZH);
        Scope year = school.year();
        Desk desk = told.desk(
                ADMIN, ZH, () -> year, ledger -> feature.candidates(Access.administrator(), ledger), school.db.clock());
        node = Screen.show(
                Theme.usual(),
                () -> new StackPane(feature.page(desk, null).orElseThrow().node()));
    }

    @AfterEach
    void close() {
        school.close();
        assertThat(told.failures).isEmpty();
    }

    private TabPane tabs() {
        return (TabPane) node.lookup(".tab-pane");
    }

    private void choose(String tab) {
        Screen.run(() -> tabs().getTabs().stream()
                .filter(one -> tab.equals(one.getId()))
                .forEach((Tab one) -> tabs().getSelectionModel().select(one)));
    }

    private TableView<?> table(String id) {
        return (TableView<?>) Screen.find(node, id);
    }

    private void fire(Parent under, String id) {
        Screen.run(() -> ((ButtonBase) under.lookup("#" + id)).fire());
    }

    /** The small form that hangs from a button. */
    private static Parent popover() {
        return Screen.on(() -> Window.getWindows().stream()
                .map(window -> window.getScene().getRoot())
                .filter(root -> root.lookup("#step-done") != null || root.lookup("#roll-over-go") != null)
                .findFirst()
                .orElseThrow());
    }

    @Test
    void showsTheChildren() {
        assertThat(table("table").getItems()).hasSize(2);
    }

    @Test
    void transfersTheSelectedChildOut() {
        Screen.run(() -> table("table").getSelectionModel().clearAndSelect(0));
        Screen.run(() -> ((MenuButton) node.lookup("#moves"))
                .getItems().stream()
                        .filter(item -> "step-transfer-out".equals(item.getId()))
                        .forEach(item -> item.fire()));
        Parent form = popover();
        Screen.run(() -> ((TextInputControl) form.lookup("#input-why")).setText("随父母迁居"));
        fire(form, "step-done");
        assertThat(told.said).anyMatch(words -> words.contains("转出"));
        assertThat(school.rosters.snapshot(ADMIN).enrolledOn(TODAY.plusDays(1)).values())
                .singleElement()
                .satisfies(left -> assertThat(left).hasSize(1));
    }

    @Test
    void makesAClassByItsName() {
        choose("tab-class");
        assertThat(table("classes").getItems()).hasSize(1);
        fire(node, "new-class");
        Parent form = popover();
        Screen.run(() -> ((TextInputControl) form.lookup("#input-name")).setText("一年级（2）班"));
        fire(form, "step-done");
        assertThat(school.schools.classes(ADMIN)).extracting(its -> its.label()).contains("2025级2班");
        assertThat(table("classes").getItems()).hasSize(2);
    }

    @Test
    void stepsIntoTheNewYear() {
        choose("tab-class");
        fire(node, "roll-over");
        fire(popover(), "roll-over-go");
        assertThat(school.schools.terms(ADMIN).term(2026, 1)).isPresent();
        assertThat(told.said).anyMatch(words -> words.contains("2026—2027"));
    }

    @Test
    void everyStepHasItsOwnControlsNamed() {
        choose("tab-staff");
        choose("tab-class");
        for (String id : List.of("new-class", "appoint", "roll-over")) {
            Node button = Screen.find(node, id);
            assertThat(button.getAccessibleText()).isNotBlank();
        }
    }
}
