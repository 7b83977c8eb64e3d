package org.gongyu.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.gongyu.db.Stored;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Link;
import org.gongyu.sheet.Column;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Table;
import org.gongyu.vault.Access;
import org.gongyu.work.Failure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class LedgerPageTest {

    private final TalkDesk desk = new TalkDesk().filled(5);
    private LedgerPage<Talk> page;
    private Parent node;

    @BeforeEach
    void openThePage() {
        page = Screen.on(() -> new LedgerPage<>(Talk.LEDGER, desk, desk.desk()));
        node = Screen.show(Theme.usual(), () -> new StackPane(page.node()));
    }

    @SuppressWarnings("unchecked") // the page's table holds its lines
    private TableView<Line<Talk>> table() {
        return (TableView<Line<Talk>>) Screen.find(node, "table");
    }

    private List<Talk> shown() {
        return Screen.on(() ->
                table().getItems().stream().map(line -> line.stored().value()).toList());
    }

    private void select(int row) {
        Screen.run(() -> {
            table().getSelectionModel().clearAndSelect(row);
            table().requestFocus();
        });
    }

    private void type(String id, String text) {
        Screen.run(() -> ((TextInputControl) node.lookup("#" + id)).setText(text));
    }

    private void fire(String id) {
        Screen.run(() -> ((ButtonBase) node.lookup("#" + id)).fire());
    }

    private boolean isOpen() {
        return Screen.on(() -> node.lookup(".drawer").isVisible());
    }

    private Draft<Talk> begun() {
        return new Draft<Talk>()
                .set(Talk.DAY, TalkDesk.TODAY)
                .set(Talk.MODE, Talk.Mode.HOME)
                .set(Talk.STUDENTS, List.of(TalkDesk.person(2)));
    }

    @Test
    void showsTheRecordsAndCountsThem() {
        assertThat(shown()).hasSize(5);
        assertThat(((Label) Screen.find(node, "count")).getText()).contains("5");
    }

    @Test
    void aColumnIsNoWiderThanItsWordsNeedUnlessThePersonMadeItSo() {
        double em =
                Screen.on(() -> ((Label) Screen.find(node, "count")).getFont().getSize());
        assertThat(width("column-mode") / em).isLessThan(5);
        assertThat(desk.told.remembered).isEmpty();
    }

    private double width(String column) {
        return Screen.on(() -> table().getColumns().stream()
                .filter(each -> column.equals(each.getId()))
                .mapToDouble(TableColumn::getWidth)
                .sum());
    }

    @Test
    void opensTheRecordThatIsGoneTo() {
        UUID third = desk.rows.get(2).id();
        Screen.run(() -> page.open(new Spot(Talk.LEDGER.key(), third)));
        assertThat(isOpen()).isTrue();
        assertThat(((TextInputControl) Screen.find(node, "input-place")).getText())
                .isEqualTo(desk.rows.get(2).value().place());
        Screen.run(() -> page.open(new Spot(Talk.LEDGER.key(), UUID.randomUUID())));
        assertThat(desk.told.failures).hasSize(1);
    }

    @Test
    void savesANewRecordByKeyboardAndSelectsIt() {
        Screen.run(() -> page.begin(begun()));
        assertThat(isOpen()).isTrue();
        type("input-place", "学校门口");
        Screen.press(Screen.find(node, "input-place"), KeyCode.S, true);
        assertThat(desk.told.failures).isEmpty();
        assertThat(desk.rows).hasSize(6).last().satisfies(row -> assertThat(
                        row.value().place())
                .isEqualTo("学校门口"));
        assertThat(isOpen()).isFalse();
        assertThat(Screen.on(() -> table().getSelectionModel().getSelectedIndex()))
                .isEqualTo(5);
    }

    @Test
    void saysWhereARecordIsThatTheFiltersHide() {
        type("search", "miaok");
        Screen.run(() -> page.begin(begun()));
        type("input-place", "学校门口");
        Screen.press(Screen.find(node, "input-place"), KeyCode.S, true);
        assertThat(shown()).extracting(Talk::place).doesNotContain("学校门口");
        assertThat(desk.told.said).last().asString().contains("不合上面的筛选条件");
        Screen.run(desk.told.undo);
        assertThat(shown()).hasSize(6).last().extracting(Talk::place).isEqualTo("学校门口");
        assertThat(Screen.on(() -> table().getSelectionModel().getSelectedIndex()))
                .isEqualTo(5);
    }

    @Test
    void keepsTheDraftWhenTheDrawerIsClosedAndBringsItBack() {
        select(1);
        Screen.press(table(), KeyCode.ENTER, false);
        type("input-place", "写了一半");
        Screen.press(Screen.find(node, "input-place"), KeyCode.ESCAPE, false);
        assertThat(isOpen()).isFalse();
        assertThat(desk.desk().drafts().size()).isEqualTo(1);
        select(1);
        Screen.press(table(), KeyCode.ENTER, false);
        assertThat(((TextInputControl) Screen.find(node, "input-place")).getText())
                .isEqualTo("写了一半");
        fire("discard");
        assertThat(desk.desk().drafts().size()).isZero();
        assertThat(desk.rows.get(1).value()).isEqualTo(TalkDesk.talk(1));
    }

    @Test
    void narrowsByTypingAndWidensByEscape() {
        type("search", "miaok");
        assertThat(shown()).isNotEmpty().hasSizeLessThan(5);
        Screen.press(table(), KeyCode.ESCAPE, false);
        assertThat(shown()).hasSize(5);
    }

    @Test
    void keepsWhatWasTypedWhenSomeoneElseChangedTheRecordAndSavesItAfterwards() {
        select(2);
        Screen.press(table(), KeyCode.ENTER, false);
        type("input-place", "我写的");
        Stored<Talk> old = desk.rows.get(2);
        desk.replace(old, TalkDesk.talk(3));
        fire("save");
        assertThat(desk.told.failures).hasSize(1);
        assertThat(isOpen()).isTrue();
        assertThat(((TextInputControl) Screen.find(node, "input-place")).getText())
                .isEqualTo("我写的");
        fire("save");
        assertThat(desk.told.failures).hasSize(1);
        assertThat(desk.rows.get(2).value().place()).isEqualTo("我写的");
    }

    @Test
    void exportsTheTableAsItIsShown() {
        type("search", "miaok");
        Screen.run(() -> {
            table().getColumns().get(1).setVisible(false);
            table().getSortOrder().add(table().getColumns().get(0));
            ((MenuButton) node.lookup("#export")).getItems().get(0).fire();
        });
        assertThat(desk.told.sent).first().isEqualTo("report");
        Report view = (Report) desk.told.sent.get(1);
        Table<?> sheet = view.pages(Access.administrator(), request()).get(0).asTable();
        assertThat(sheet.title()).isEqualTo("谈话记录（所选）");
        assertThat(sheet.columns()).extracting(Column::label).startsWith("日期").doesNotContain("形式");
        List<Talk> rows = new ArrayList<>();
        sheet.rows().each(row -> rows.add((Talk) row));
        assertThat(rows).isNotEmpty().isEqualTo(shown());
    }

    private Report.Request request() {
        return new Report.Request(desk.desk().scope().get(), false);
    }

    @Test
    void laysTheColumnsOutAsTheyWereLeft() throws Exception {
        Screen.run(() -> {
            table().getColumns().get(1).setVisible(false);
            table().getColumns().add(0, table().getColumns().remove(3));
            table().resizeColumn(table().getColumns().get(0), 40);
        });
        String first = Screen.on(() -> table().getColumns().get(0).getId());
        double width = Screen.on(() -> table().getColumns().get(0).getWidth());
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> desk.told.remembered.containsKey("columns.talk"));
        openThePage();
        assertThat(Screen.on(() -> table().getColumns().get(0).getId())).isEqualTo(first);
        assertThat(Screen.on(() -> table().getColumns().get(0).getWidth())).isCloseTo(width, within(1.0));
        assertThat(Screen.on(() -> table().getVisibleLeafColumns()))
                .extracting(TableColumn::getId)
                .doesNotContain("column-mode");
    }

    private void edit(int row, String place) {
        select(row);
        Screen.press(table(), KeyCode.ENTER, false);
        type("input-place", place);
        Screen.press(Screen.find(node, "input-place"), KeyCode.S, true);
    }

    @Test
    void undoesAndRedoesEditsTheLastFirst() {
        String before = desk.rows.get(1).value().place();
        edit(1, "书房");
        edit(1, "客厅");
        Screen.press(table(), KeyCode.Z, true);
        assertThat(desk.rows.get(1).value().place()).isEqualTo("书房");
        Screen.press(table(), KeyCode.Z, true);
        assertThat(desk.rows.get(1).value().place()).isEqualTo(before);
        Screen.press(table(), KeyCode.Y, true);
        Screen.press(table(), KeyCode.Y, true);
        assertThat(desk.rows.get(1).value().place()).isEqualTo("客厅");
        assertThat(desk.told.failures).isEmpty();
    }

    @Test
    void anEditThatSomeoneElseChangedSinceIsNotUndone() {
        edit(1, "书房");
        Stored<Talk> mine = desk.rows.get(1);
        desk.replace(mine, TalkDesk.talk(4));
        Screen.press(table(), KeyCode.Z, true);
        assertThat(desk.rows.get(1).value()).isEqualTo(TalkDesk.talk(4));
        assertThat(desk.told.failures).extracting(Failure::key).containsExactly("undo-changed");
        Screen.press(table(), KeyCode.Z, true);
        assertThat(desk.told.failures).hasSize(1);
    }

    @Test
    void aDeletionBetweenTwoEditsIsUndoneInItsTurn() {
        String before = desk.rows.get(4).value().place();
        edit(4, "书房");
        select(4);
        Screen.press(table(), KeyCode.DELETE, false);
        assertThat(desk.rows).hasSize(4);
        Screen.press(table(), KeyCode.Z, true);
        Screen.press(table(), KeyCode.Z, true);
        assertThat(desk.rows.get(4).value().place()).isEqualTo(before);
        assertThat(desk.told.failures).isEmpty();
    }

    @Test
    void aNewRecordThatSomeoneElseChangedSinceIsNotTakenAway() {
        Screen.run(() -> page.begin(begun()));
        type("input-place", "学校门口");
        Screen.press(Screen.find(node, "input-place"), KeyCode.S, true);
        desk.replace(desk.rows.get(5), TalkDesk.talk(4));
        Screen.press(table(), KeyCode.Z, true);
        assertThat(desk.rows).hasSize(6).last().extracting(Stored::value).isEqualTo(TalkDesk.talk(4));
        assertThat(desk.told.failures).extracting(Failure::key).containsExactly("undo-changed");
    }

    @Test
    void whatWasChangedSinceItWasSeenIsNotDeleted() {
        select(1);
        desk.replace(desk.rows.get(1), TalkDesk.talk(4));
        Screen.press(table(), KeyCode.DELETE, false);
        assertThat(desk.rows).hasSize(5);
        assertThat(desk.told.failures).hasSize(1);
        Screen.press(table(), KeyCode.F5, false);
        select(1);
        Screen.press(table(), KeyCode.DELETE, false);
        assertThat(desk.rows).hasSize(4);
        assertThat(desk.told.said).last().asString().contains("2025-10-04");
    }

    @Test
    void aDeletionIsNotDoneAgainOnWhatSomeoneElseChangedSince() {
        select(4);
        Screen.press(table(), KeyCode.DELETE, false);
        Screen.press(table(), KeyCode.Z, true);
        desk.replace(desk.rows.get(4), TalkDesk.talk(3));
        Screen.press(table(), KeyCode.Y, true);
        assertThat(desk.rows).hasSize(5);
        assertThat(desk.told.failures).extracting(Failure::key).containsExactly("undo-changed");
    }

    @Test
    void theWayBackStaysWhenThePageIsLeftAndSaysWhatItTookBack() {
        String before = desk.rows.get(1).value().place();
        edit(1, "书房");
        openThePage();
        Screen.press(table(), KeyCode.Z, true);
        assertThat(desk.rows.get(1).value().place()).isEqualTo(before);
        assertThat(desk.told.said).last().asString().contains("2025-10-07", "地点");
        openThePage();
        Screen.press(table(), KeyCode.Y, true);
        assertThat(desk.rows.get(1).value().place()).isEqualTo("书房");
    }

    @Test
    void nobodyUndoesWhatSomeoneElseDidBeforeThem() {
        edit(1, "书房");
        Desk next = desk.told.desk(
                Access.administrator(), TalkDesk.TEXTS, desk.desk().scope(), desk, TalkDesk.CLOCK);
        page = Screen.on(() -> new LedgerPage<>(Talk.LEDGER, desk, next));
        node = Screen.show(Theme.usual(), () -> new StackPane(page.node()));
        Screen.press(table(), KeyCode.Z, true);
        assertThat(desk.rows.get(1).value().place()).isEqualTo("书房");
        assertThat(desk.told.failures).isEmpty();
    }

    /** A full disk is no reason to forget what can be undone. */
    @Test
    void whatCouldNotBeUndoneForAnotherReasonIsUndoneLater() {
        String before = desk.rows.get(1).value().place();
        edit(1, "书房");
        desk.full = true;
        Screen.press(table(), KeyCode.Z, true);
        assertThat(desk.told.failures).hasSize(1);
        desk.full = false;
        Screen.press(table(), KeyCode.Z, true);
        assertThat(desk.rows.get(1).value().place()).isEqualTo(before);
    }

    @Test
    void anEditAfterSomethingUndoneAndRedoneIsUndoneInItsTurn() {
        String before = desk.rows.get(1).value().place();
        edit(1, "书房");
        Screen.press(table(), KeyCode.Z, true);
        Screen.press(table(), KeyCode.Y, true);
        edit(1, "客厅");
        Screen.press(table(), KeyCode.Z, true);
        Screen.press(table(), KeyCode.Z, true);
        assertThat(desk.rows.get(1).value().place()).isEqualTo(before);
        assertThat(desk.told.failures).isEmpty();
    }

    @Test
    void aFieldIsCopiedFromTheRecordAbove() {
        select(1);
        Screen.press(table(), KeyCode.N, true);
        Screen.press(Screen.find(node, "input-place"), KeyCode.QUOTE, true);
        assertThat(((TextInputControl) Screen.find(node, "input-place")).getText())
                .isEqualTo(desk.rows.get(1).value().place());
    }

    @Test
    void copiesTheSelectedRowsWithTheirHeads() {
        select(0);
        Screen.press(table(), KeyCode.C, true);
        String copied = Screen.on(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied).startsWith("日期\t形式\t").contains("\n2025-10-08\t电话\t张三、缪可欣");
    }

    @Test
    void copiesOnlyTheColumnsThatAreShownAndLongTextsWithTheirLines() {
        Screen.run(() -> {
            table().getColumns().get(0).setVisible(false);
            table().getSelectionModel().selectAll();
        });
        Screen.press(table(), KeyCode.C, true);
        String copied = Screen.on(() -> Clipboard.getSystemClipboard().getString());
        String html = Screen.on(() -> Clipboard.getSystemClipboard().getHtml());
        assertThat(copied).startsWith("形式\t").doesNotContain("2025-10-08");
        assertThat(html).contains("<td style=\"mso-number-format:'\\@'\">电话</td>");
    }

    @Test
    void whoMayOnlyReadIsOfferedNoImportAndPastesNothing() {
        Access reader = new Access("看", Set.of(), null, Set.of());
        Desk its = desk.told.desk(reader, TalkDesk.TEXTS, desk.desk().scope(), desk, TalkDesk.CLOCK);
        Screen.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "a\tb\nc\td")));
        for (Desk one : List.of(its, desk.desk())) {
            page = Screen.on(() -> new LedgerPage<>(Talk.LEDGER, desk, one).importing("talks"));
            node = Screen.show(Theme.usual(), () -> new StackPane(page.node()));
            Screen.press(table(), KeyCode.V, true);
            boolean may = one.equals(desk.desk());
            assertThat(node.lookup("#import") != null).isEqualTo(may);
            assertThat(desk.told.sent).hasSize(may ? 2 : 0);
        }
    }

    @Test
    void sortsNamesByPinyinNumbersByValueAndBlanksLast() {
        assertThat(sorted("column-teacher"))
                .extracting(Talk::teacher)
                .extracting(Link::label)
                .isSortedAccordingTo((a, b) -> Integer.compare(order(a), order(b)));
        assertThat(sorted("column-minutes")).extracting(Talk::minutes).isSorted();
        assertThat(sorted("column-place").get(4).place()).isNull();
    }

    private static int order(String name) {
        return List.of("阿依古丽·买买提", "李思远", "缪可欣", "欧阳明月", "䶮小满", "张三").indexOf(name);
    }

    private List<Talk> sorted(String id) {
        Screen.run(() -> {
            TableColumn<Line<Talk>, ?> column = table().getColumns().stream()
                    .filter(each -> id.equals(each.getId()))
                    .findFirst()
                    .orElseThrow();
            table().getSortOrder().setAll(List.of(column));
        });
        return shown();
    }

    @Test
    void teachesWhatBelongsOnAnEmptyPage() {
        desk.rows.clear();
        Screen.run(page::reload);
        Node empty = Screen.find(node, "new-first");
        assertThat(Screen.on(empty::isVisible)).isTrue();
        fire("new-first");
        assertThat(isOpen()).isTrue();
    }
}
