package org.gongyu.feature.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.gongyu.MadeUp;
import org.gongyu.names.Pinyin;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Screen;
import org.gongyu.ui.Theme;
import org.gongyu.ui.Told;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A meeting of one class of 45, called from the keyboard alone. */
class RollCallPageTest {

    private static final String CLASS = "2023级1班";
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰";
    private static final List<String> ABSENT =
            Stream.of(4, 11, 18, 30, 44).map(RollCallPageTest::name).toList();

    @TempDir
    private Path folder;

    private final Told told = new Told();
    private ActivitySchool school;
    private Parent page;
    private int keys;

    private static String name(int child) {
        int second = (child * 7 + 3) % GIVEN.length();
        return "" + SURNAMES.charAt(child % 10) + GIVEN.charAt(child % GIVEN.length()) + GIVEN.charAt(second);
    }

    @BeforeEach
    void open() {
        school = new ActivitySchool(folder);
        StringBuilder roster = new StringBuilder("姓名,身份证件类型,性别,年级,班级,班内学号,成员1姓名,成员1关系,成员1联系电话\n");
        for (int child = 0; child < 45; child++) {
            roster.append("%s,其他,女,三年级,%s,%02d,%s,母亲,139000001%02d%n"
                    .formatted(name(child), CLASS, child + 1, "母" + name(child), child));
        }
        school.load("roster", roster.toString());
        school.load("sessions", "活动日期,活动类别,课题,对象班级\n2025-11-14,家长会,期中家长会," + CLASS + "\n");
        Desk desk = MadeUp.desk(told, school.open, ActivitySchool.ADMIN);
        page = Screen.show(
                Theme.usual(),
                () -> new StackPane(
                        ActivityPage.of(school.activities, desk, null).node()));
        TableView<?> sessions = (TableView<?>) Screen.find(page, "table");
        Screen.run(() -> sessions.getSelectionModel().selectFirst());
        press(sessions, KeyCode.R, true);
    }

    @AfterEach
    void close() {
        school.close();
    }

    /** Presses a key, or Ctrl and a key, and counts: Ctrl is a key too. */
    private void press(Node node, KeyCode code, boolean control) {
        keys += control ? 2 : 1;
        Screen.press(node, code, control);
    }

    @SuppressWarnings("unchecked") // the grid of the roll call
    private TableView<RollCall.Line> roll() {
        return (TableView<RollCall.Line>) Screen.find(page, "roll");
    }

    private String selected() {
        return roll().getSelectionModel().getSelectedItem().pupil().name();
    }

    /** Types the initials of a name, and no more of them than lead to it; then Enter till it is reached. */
    private void find(String name) {
        for (String syllable : Pinyin.of(name).split(" ", -1)) {
            press(roll(), KeyCode.valueOf(syllable.substring(0, 1).toUpperCase(Locale.ROOT)), false);
            if (selected().equals(name)) {
                return;
            }
        }
        for (int again = 0; again < 45 && !selected().equals(name); again++) {
            press(roll(), KeyCode.ENTER, false);
        }
        assertThat(selected()).isEqualTo(name);
    }

    private Map<String, Turnout> kept() {
        Session session = school.activities
                .sessions()
                .list(ActivitySchool.ADMIN, school.year())
                .get(0)
                .value();
        assertThat(session.turnout().expected()).isEqualTo(45);
        return school
                .activities
                .rollCall(
                        ActivitySchool.ADMIN,
                        school.activities
                                .sessions()
                                .list(ActivitySchool.ADMIN, school.year())
                                .get(0)
                                .id(),
                        null)
                .lines()
                .stream()
                .collect(Collectors.toMap(line -> line.pupil().name(), RollCall.Line::turnout));
    }

    @Test
    void fiveAbsentOf45Take17Keys() {
        for (String name : ABSENT) {
            find(name);
            press(roll(), KeyCode.DIGIT4, false);
        }
        press(roll(), KeyCode.S, true);
        assertThat(told.failures).isEmpty();
        Map<String, Turnout> kept = kept();
        assertThat(kept.keySet().stream().filter(name -> !kept.get(name).came()))
                .containsExactlyInAnyOrderElementsOf(ABSENT);
        assertThat(keys).isEqualTo(17);
    }

    /** What the table draws of a child, in the column of that id. */
    private TableCell<?, ?> drawn(int child, String column) {
        Screen.find(page, "roll");
        return Screen.on(() -> roll().lookupAll(".table-cell").stream()
                .map(node -> (TableCell<?, ?>) node)
                .filter(cell -> cell.getTableColumn().getId().equals(column) && cell.getIndex() == child)
                .findFirst()
                .orElseThrow());
    }

    private boolean standsOut(int child) {
        return drawn(child, "turnout-column").getTableRow().getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("marked"));
    }

    @Test
    void aMarkIsDrawnAtOnceAndSoIsTakingItBack() {
        press(roll(), KeyCode.DIGIT4, false);
        assertThat(drawn(0, "turnout-column").getText()).isEqualTo("缺席");
        assertThat(standsOut(0)).isTrue();
        assertThat(drawn(1, "turnout-column").getText()).isEqualTo("到");
        assertThat(standsOut(1)).isFalse();
        press(roll(), KeyCode.UP, false);
        press(roll(), KeyCode.SPACE, false);
        assertThat(drawn(0, "turnout-column").getText()).isEqualTo("到");
        assertThat(standsOut(0)).isFalse();
    }

    @Test
    void marksThatAreNotSavedAreThereWhenTheRollIsCalledAgain() {
        press(roll(), KeyCode.ESCAPE, false);
        assertThat(told.said).isEmpty();
        press(Screen.find(page, "table"), KeyCode.R, true);
        press(roll(), KeyCode.DIGIT4, false);
        press(roll(), KeyCode.ESCAPE, false);
        assertThat(told.said).containsExactly(MadeUp.TEXTS.get("ui.kept"));
        assertThat(Screen.on(() -> page.lookup("#roll"))).isNull();
        press(Screen.find(page, "table"), KeyCode.R, true);
        assertThat(drawn(0, "turnout-column").getText()).isEqualTo("缺席");
        Screen.run(((Button) Screen.find(page, "discard"))::fire);
        assertThat(drawn(0, "turnout-column").getText()).isEqualTo("到");
        assertThat(Screen.on(() -> page.lookup("#discard"))).isNull();
    }

    @Test
    void whatWasMarkedAndLeftIsKeptWithTheNextSave() {
        press(roll(), KeyCode.DIGIT4, false);
        press(roll(), KeyCode.ESCAPE, false);
        press(Screen.find(page, "table"), KeyCode.R, true);
        press(roll(), KeyCode.DOWN, false);
        press(roll(), KeyCode.DIGIT2, false);
        press(roll(), KeyCode.S, true);
        assertThat(kept()).containsEntry(name(0), Turnout.ABSENT).containsEntry(name(1), Turnout.LATE);
        press(Screen.find(page, "table"), KeyCode.R, true);
        assertThat(Screen.on(() -> page.lookup("#discard"))).isNull();
    }

    @Test
    void arrowsSpaceAndDigitsMarkRowAfterRow() {
        press(roll(), KeyCode.SPACE, false);
        press(roll(), KeyCode.DIGIT2, false);
        press(roll(), KeyCode.NUMPAD3, false);
        press(roll(), KeyCode.DIGIT5, false);
        press(roll(), KeyCode.RIGHT, false);
        press(roll(), KeyCode.S, true);
        assertThat(kept())
                .containsEntry(name(0), Turnout.ABSENT)
                .containsEntry(name(1), Turnout.LATE)
                .containsEntry(name(2), Turnout.LEAVE)
                .containsEntry(name(3), Turnout.ONLINE)
                .containsEntry(name(4), Turnout.PRESENT);
    }

    @Test
    void aPastedListIsLookedAtBeforeItIsTakenOver() {
        TextArea names = (TextArea) Screen.find(page, "names");
        String others = Stream.iterate(0, child -> child + 1)
                .limit(45)
                .map(RollCallPageTest::name)
                .filter(name -> !ABSENT.contains(name))
                .map(name -> name + "妈妈")
                .collect(Collectors.joining("\n", "#接龙\n", "\n王小明爸爸"));
        Screen.run(() -> names.setText(others));
        String found = ((Label) Screen.find(page, "names-found")).getText();
        assertThat(found).contains("40").contains("王小明爸爸");
        assertThat(roll().getItems()).allMatch(line -> line.turnout() == Turnout.PRESENT);
        Screen.run(((Button) Screen.find(page, "names-came"))::fire);
        press(roll(), KeyCode.S, true);
        assertThat(kept().values().stream().filter(Turnout::came)).hasSize(40);
    }
}
