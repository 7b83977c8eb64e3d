package org.gongyu.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyu.app.Walk.find;
import static org.gongyu.app.Walk.laidOut;
import static org.gongyu.app.Walk.openFirst;
import static org.gongyu.app.Walk.press;
import static org.gongyu.app.Walk.select;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.gongyu.MadeUp;
import org.gongyu.demo.DemoSchool;
import org.gongyu.feature.OpenSchool;
import org.gongyu.ui.ScreenTour;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Screens of committees, care files and the parent school that one comes to only by doing something first. */
class WayTourTest {

    private static final int STUDENTS = 120;

    @TempDir
    static Path temp;

    private static OpenSchool school;

    private Walk walk;

    @BeforeAll
    static void makeUpASchool() {
        school = MadeUp.create(temp.resolve("演示 学校"), STUDENTS);
    }

    @AfterAll
    static void close() {
        school.close();
    }

    @BeforeEach
    void start() {
        walk = new Walk(school, MadeUp.TEXTS, temp);
    }

    private void visit(String name, String feature, Consumer<Parent> then) {
        ScreenTour.visit("program-" + name, () -> walk.at(feature, then));
        assertThat(walk.faults).isEmpty();
    }

    @Test
    void theNextTermOfOfficeIsAskedForAndBegun() {
        ScreenTour.visit(
                "program-committee-new-office", () -> walk.asked("committee", node -> press(node, "new-office")));
        ScreenTour.visit("program-committee-office-begun", () -> {
            Parent asked = walk.asked("committee", node -> press(node, "new-office"));
            assertThat(find(asked, "confirm-yes").getStyleClass())
                    .as("nothing is destroyed")
                    .contains("accent")
                    .doesNotContain("danger");
            laidOut(asked, () -> press(asked, "confirm-yes"));
            return asked;
        });
        assertThat(walk.faults).isEmpty();
    }

    @Test
    void aListPastedIntoTheRollCall() {
        visit("activity-roll-list", "activity", node -> {
            ((TableView<?>) find(node, "table")).getSelectionModel().selectLast();
            press(node, "call");
            laidOut(node, () -> ((TextArea) find(node, "names")).setText("""
                    1. 张三妈妈 已到
                    %s爸爸
                    %s
                    王小明家长""".formatted(name(node, 0), name(node, 1))));
        });
    }

    private static String name(Parent node, int row) {
        TableView<?> roll = (TableView<?>) find(node, "roll");
        return roll.getColumns().get(2).getCellData(row).toString();
    }

    @Test
    void theStepsOfAListOfMembersAndOfCareFiles() throws IOException {
        DemoSchool demo = new DemoSchool(2025, STUDENTS, 1);
        walk.toRead = write("家委会成员.csv", demo.committeeMembers());
        visit("intake-members-columns", "intake", node -> Walk.columns(node, "committee-members"));
        visit("intake-members-check", "intake", node -> check(node, "committee-members"));
        walk.toRead = write("特殊群体学生.csv", demo.care().files());
        visit("intake-care-columns", "intake", node -> Walk.columns(node, "care"));
        visit("intake-care-check", "intake", node -> check(node, "care"));
        visit("intake-care-done", "intake", node -> {
            check(node, "care");
            press(node, "store");
        });
    }

    private static void check(Parent node, String importer) {
        Walk.columns(node, importer);
        press(node, "next");
    }

    private static Path write(String name, List<List<String>> rows) throws IOException {
        List<String> lines = rows.stream()
                .map(row -> row.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .toList();
        return Files.write(temp.resolve(name), lines);
    }

    @Test
    void aReferralWithItsSheetToPrint() {
        visit("care-referral", "care", node -> {
            wholeYear(node);
            select(node, "tab-care-log");
            laidOut(node, () -> {
                seen(node, "#search").forEach(found -> ((TextField) found).setText("转介"));
                openFirst(node, 1);
            });
        });
    }

    @SuppressWarnings("unchecked")
    private static void wholeYear(Parent node) {
        ComboBox<Object> period = (ComboBox<Object>) find(node, "period");
        period.getSelectionModel().select(period.getItems().size() - 1);
    }

    private static List<Node> seen(Parent node, String what) {
        return node.lookupAll(".room " + what).stream().filter(Walk::isSeen).toList();
    }

    @Test
    void filesOpenedForWhomTheRosterMarks() {
        visit("care-from-roster", "care", node -> press(node, "from-roster"));
    }

    @Test
    void aCareFileWithItsScans() throws IOException {
        walk.toAttach = List.of(
                Walk.photo(temp.resolve("残疾人证（正反面）.jpg")),
                Files.write(temp.resolve("困难家庭证明（街道盖章）扫描件.pdf"), new byte[2_345_678]));
        visit(
                "care-attached",
                "care",
                node -> laidOut(node, () -> {
                    openFirst(node, 1);
                    if (node.lookup(".attachment") == null) {
                        press(node, "attachment-add");
                    }
                }));
    }

    /** Below 1280 px the drawer lies over the page. */
    @Test
    void aDrawerInANarrowWindow() {
        ScreenTour.visitNarrow(
                "program-care-narrow", () -> walk.at("care", node -> laidOut(node, () -> openFirst(node, 0))));
        assertThat(walk.faults).isEmpty();
    }
}
