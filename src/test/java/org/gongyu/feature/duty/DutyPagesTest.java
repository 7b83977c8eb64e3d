package org.gongyu.feature.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.gongyu.MadeUp;
import org.gongyu.SmallSchool;
import org.gongyu.db.SettingStore;
import org.gongyu.feature.school.ChosenPacks;
import org.gongyu.ledger.Link;
import org.gongyu.ui.Page;
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

/** The tabs of the home page, with a school of five children behind them. */
class DutyPagesTest {

    private static final Access ADMIN = Access.administrator();

    @TempDir
    Path temp;

    private final Told told = new Told();
    private SmallSchool small;
    private Duties duties;
    private Words words;

    @BeforeEach
    void open() {
        small = new SmallSchool(temp.resolve("校"));
        small.bring(
                "visits",
                "家访日期|班级|学生姓名|家访形式|家访教师|主要内容|成效",
                "2025-10-08|2025级1班|张伟|入户|王老师|谈了作业的事情，家长愿意配合学校|已有改进",
                "2025-10-09|2025级1班|刘洋|电话|王老师|谈了作业的事情，家长愿意配合学校|已有改进",
                "2025-10-10|2024级1班|周敏|入户|赵老师|谈了作业的事情，家长愿意配合学校|已有改进");
        duties = TestDuties.of(small.open());
        words = new Words(MadeUp.TEXTS);
        duties.packs().choose(ADMIN, List.of("000"));
    }

    @AfterEach
    void close() {
        small.close();
    }

    private Parent gaps(Access access) {
        return show(Screen.on(() -> new GapPage(duties, words, MadeUp.desk(told, small.open(), access))));
    }

    private Parent packs() {
        return show(Screen.on(() -> new PackPage(duties, words, MadeUp.desk(told, small.open(), ADMIN))));
    }

    private static Parent show(Page page) {
        return Screen.show(Theme.usual(), () -> new StackPane(page.node()));
    }

    private static void fire(Node under, String id) {
        ButtonBase button = (ButtonBase) Screen.find(under, id);
        Screen.run(button::fire);
    }

    @SuppressWarnings("unchecked") // the only table of that id
    private static <T> TableView<T> table(Node page, String id) {
        return (TableView<T>) Screen.find(page, id);
    }

    private static void select(Node page, String duty) {
        TableView<Result> gaps = table(page, "gaps");
        Screen.run(() -> gaps.getItems().stream()
                .filter(result -> result.duty().id().equals(duty))
                .findFirst()
                .ifPresentOrElse(gaps.getSelectionModel()::select, () -> {
                    throw new AssertionError(duty + " is not listed");
                }));
    }

    private static String figure(Node page, String duty) {
        TableView<Result> gaps = table(page, "gaps");
        Result result = gaps.getItems().stream()
                .filter(one -> one.duty().id().equals(duty))
                .findFirst()
                .orElseThrow();
        return gaps.getColumns().stream()
                .map(column -> String.valueOf(column.getCellData(result)))
                .collect(Collectors.joining("|"));
    }

    private static void open(Node page, String table, String name) {
        TableView<Why> why = table(page, table);
        Screen.run(() -> why.getItems().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .ifPresent(why.getSelectionModel()::select));
        Screen.press(why, KeyCode.ENTER, false);
    }

    private Link pupil(String name) {
        return duties.campus().roster(ADMIN).pupils().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow()
                .link();
    }

    @Test
    void aFigureSaysWhyAndWhoIsMissing() {
        Parent page = gaps(ADMIN);
        select(page, "000-8c");
        TableView<Why> why = table(page, "why");
        assertThat(why.getItems())
                .extracting(Why::name, Why::reason)
                .contains(tuple("张伟", "计入"), tuple("刘洋", "电话不算家访"), tuple("周敏", "不是该生当日班主任"), tuple("陈晨", "没有任何记录"));
        assertThat(((Label) page.lookup("#why-title")).getText()).isEqualTo("000-8c：1/5");
    }

    /** A record is opened, a missing one is begun. */
    @Test
    void aDoubleClickOpensTheRecordOrBeginsTheMissingOne() {
        Parent page = gaps(ADMIN);
        select(page, "000-8c");
        open(page, "why", "刘洋");
        assertThat(told.sent.get(0)).isEqualTo("visit");
        assertThat(told.sent.get(1)).isInstanceOf(Spot.class);
        assertThat(((Spot) told.sent.get(1)).id()).isNotNull();
        told.sent.clear();
        open(page, "why", "陈晨");
        assertThat(told.sent).containsExactly("visit", pupil("陈晨"));
        told.sent.clear();
        Screen.press(table(page, "gaps"), KeyCode.ENTER, false);
        assertThat(told.sent.get(0)).isEqualTo("visit");
        assertThat(told.sent.get(1)).isIn(pupil("陈晨"), pupil("吴昊"));
    }

    /** 赵老师 has one visit of ten: the visits of 赵老师 are what to look at. */
    @Test
    void whereEveryoneHasSomeButNotEnoughTheLedgerIsOpenedWithThatPersonsRecords() {
        Parent page = gaps(ADMIN);
        select(page, "000-8d");
        Screen.press(table(page, "gaps"), KeyCode.ENTER, false);
        assertThat(told.sent).containsExactly("visit", Spot.in("visit").showing("赵老师"));
    }

    @Test
    void aReadingStandsBesideTheFigureAndIsChangedThere() {
        Parent page = gaps(ADMIN);
        select(page, "000-8d");
        assertThat(figure(page, "000-8d")).contains("0/1").contains("至少 10 次");
        TextField often = (TextField) Screen.find(page, "reading-at-least");
        Screen.run(() -> {
            often.setText("1");
            often.fireEvent(new ActionEvent());
        });
        assertThat(told.said).contains("000-8d 的口径已改为：1。");
        page = gaps(ADMIN);
        fire(page, "only-open");
        assertThat(figure(page, "000-8d")).contains("1/1").contains("至少 1 次");
        select(page, "000-8d");
        ComboBox<String> manner = combo(page, "reading-manner");
        Screen.run(() -> manner.setValue("home"));
        page = gaps(ADMIN);
        fire(page, "only-open");
        assertThat(figure(page, "000-8d")).contains("仅入户");
        assertThat(Packs.SHIPPED.get(0).duty("000-8d").orElseThrow().choices())
                .extracting(Choice::current)
                .containsExactly("not-by-phone", "10");
    }

    @SuppressWarnings("unchecked") // the only box of that id
    private static ComboBox<String> combo(Node page, String id) {
        return (ComboBox<String>) Screen.find(page, id);
    }

    @Test
    void whoMayNotSayHowTheSchoolCountsSeesTheReadingOnly() {
        UUID own = small.classNamed("2025级1班");
        Access head = new Access("head", Set.of(Role.HEAD_TEACHER), null, Set.of(own));
        duties.packs().choose(ADMIN, List.of("002"));
        Parent page = gaps(head);
        select(page, "002-1.1.2");
        assertThat(combo(page, "reading-manner").isDisabled()).isTrue();
        assertThat(combo(page, "reading-manner").getValue()).isEqualTo("not-by-phone");
        TableView<Why> why = table(page, "why");
        assertThat(why.getItems()).extracting(Why::name).containsOnly("张伟", "刘洋", "陈晨");
    }

    @Test
    void aSchoolThatHasChosenNoPackIsToldByWhichItIsCounted() {
        duties.packs().choose(ADMIN, List.of());
        Parent page = gaps(ADMIN);
        TableView<Result> gaps = table(page, "gaps");
        assertThat(gaps.getItems()).extracting(result -> result.pack().id()).contains("000", "001", "002", "004");
        assertThat(((Label) Screen.find(page, "as-of")).getText()).contains("学校还没有选定政策文件");
    }

    @Test
    void aPackIsCopiedChangedSwitchedOffAndGoneBy() {
        Parent page = packs();
        TextField name = (TextField) Screen.find(page, "pack-name");
        Screen.run(() -> name.setText("本校清单"));
        fire(page, "pack-copy");
        assertThat(told.said).containsExactly("已加入“本校清单”。勾选后按它统计。");
        fire(page, "use-本校清单");
        fire(page, "use-000");
        choose(page, "000-8b");
        TextField often = (TextField) Screen.find(page, "param-at-least");
        Screen.run(() -> {
            often.setText("3");
            often.fireEvent(new ActionEvent());
        });
        choose(page, "000-9b");
        fire(page, "duty-off");
        assertThat(told.failures).isEmpty();
        assertThat(duties.packs().chosenIds(ADMIN)).containsExactly("本校清单");
        Pack own = duties.packs().named(ADMIN, "本校清单").orElseThrow();
        assertThat(own.duty("000-9b").orElseThrow().isOff()).isTrue();
        assertThat(((StaffQuota) own.duty("000-8b").orElseThrow().measure()).atLeast())
                .isEqualTo(3);
        Parent home = gaps(ADMIN);
        fire(home, "only-open");
        assertThat(figure(home, "000-9b")).startsWith("○ 不适用").contains("本校已停用");
    }

    private static void choose(Node page, String duty) {
        TableView<Duty> all = table(page, "pack-duties");
        Screen.run(() ->
                all.getItems().stream().filter(one -> one.id().equals(duty)).forEach(all.getSelectionModel()::select));
    }

    /** A shipped pack's thresholds stand, but what its text leaves open may be read as the school reads it. */
    @Test
    void aShippedPackIsReadButNotChanged() {
        Parent page = packs();
        choose(page, "000-8b");
        assertThat(((TextField) Screen.find(page, "param-at-least")).isDisabled())
                .isTrue();
        assertThat(((CheckBox) Screen.find(page, "duty-off")).isDisabled()).isTrue();
        ComboBox<String> per = combo(page, "reading-per");
        assertThat(per.isDisabled()).isFalse();
        Screen.run(() -> per.setValue("team"));
        assertThat(words.reading(duties.packs()
                        .named(ADMIN, "000")
                        .orElseThrow()
                        .duty("000-8b")
                        .orElseThrow()))
                .isEqualTo("按班子合计");
    }

    @Test
    void aPackIsWrittenAsAFileAndTakenInElsewhere() throws IOException {
        Parent page = packs();
        told.target = temp.resolve("000.yaml");
        fire(page, "pack-write");
        Path bureau = temp.resolve("区清单.yaml");
        Files.writeString(bureau, PackWriter.text(PackReader.read(told.target), "区清单"));
        told.chosen = List.of(bureau);
        fire(page, "pack-take");
        assertThat(told.failures).isEmpty();
        assertThat(duties.packs().named(ADMIN, "区清单")).isPresent();
    }

    /** It says where it is wrong, and everything else goes on. */
    @Test
    void anOwnPackThatCannotBeReadLeavesTheRestAlone() throws IOException {
        Path broken = temp.resolve("坏清单.yaml");
        Files.writeString(broken, "pack: 坏清单\ntitle: 标题\nduties:\n  - id: x\n    span: often\n");
        told.chosen = List.of(broken);
        Parent page = packs();
        fire(page, "pack-take");
        assertThat(told.failures).hasSize(1);
        assertThat(told.failures.get(0).args()).startsWith("坏清单.yaml", 5);
        SettingStore settings = new SettingStore(small.open().db());
        settings.put(ADMIN, "own-packs", "坏清单");
        settings.put(ADMIN, ChosenPacks.own("坏清单"), Files.readString(broken));
        duties.packs().choose(ADMIN, List.of("000", "坏清单"));
        assertThat(new ChosenPacks(settings).asked(ADMIN)).accepts("000-7a");
        Parent again = packs();
        assertThat(((Label) Screen.find(again, "pack-wrong-坏清单")).getText())
                .contains("坏清单")
                .contains("第 5 行");
        Parent home = gaps(ADMIN);
        assertThat(table(home, "gaps").getItems()).isNotEmpty();
        assertThat(((Label) Screen.find(home, "as-of")).getText())
                .contains("坏清单")
                .contains("第 5 行");
    }

    @Test
    void theChartsPageAndTheGapListLeadToTheirReports() {
        Parent charts = show(Screen.on(() -> new ChartPage(duties, words, MadeUp.desk(told, small.open(), ADMIN))));
        fire(charts, "print-charts");
        assertThat(told.sent).containsExactly("report", "duty-charts");
        told.sent.clear();
        Parent home = gaps(ADMIN);
        fire(home, "duty-report");
        fire(home, "inspection-pack");
        assertThat(told.sent).containsExactly("report", "duty-report", "report", "inspection-pack");
    }
}
