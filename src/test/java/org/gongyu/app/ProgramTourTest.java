package org.gongyu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.gongyu.MadeUp;
import org.gongyu.db.Stored;
import org.gongyu.feature.Feature;
import org.gongyu.feature.OpenSchool;
import org.gongyu.feature.school.School;
import org.gongyu.feature.school.Terms;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Scope;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Drafts;
import org.gongyu.ui.Files;
import org.gongyu.ui.Habits;
import org.gongyu.ui.RecoveryCodePage;
import org.gongyu.ui.Screen;
import org.gongyu.ui.ScreenTour;
import org.gongyu.ui.Theme;
import org.gongyu.vault.Access;
import org.gongyu.work.Changes;
import org.gongyu.work.Work;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page of the program in its window, over a made-up school; everything happens at once, on one thread. */
class ProgramTourTest {

    private static final Access ACCESS = Access.administrator();
    private static final String MESSY = """
            二年级1班学生花名册,,,,,,
            学生姓名,性别,出生日期,身份证号,班别,监护人1姓名,监护人1电话
            张三,男,20180415,120199201804152540,2024级1班,张大,13750142683
            ,男,2017/12/1,120199201712012372,2024级1班,郝辉,13705464823
            李四,女,2018-05-04,120199201805042742,2024级1班,李大,13792832845
            王五,未知,2018年6月7日,1.20199201806075E+17,九年级9班,王大,1370839857
            䶮小满,女,20180403,120199201804039409,2024级1班,𬱖大,13722400907
            """;

    @TempDir
    static Path temp;

    private static OpenSchool school;

    private final List<String> faults = new ArrayList<>();
    private Window window;
    private Shell shell;
    private Path messy;
    private List<Path> toAttach = List.of();

    @BeforeAll
    static void makeUpASchool() {
        school = MadeUp.create(temp.resolve("演示 学校"), 240);
    }

    @AfterAll
    static void close() {
        school.close();
    }

    @BeforeEach
    void writeAMessyFile() throws IOException {
        messy = java.nio.file.Files.writeString(temp.resolve("二班.csv"), MESSY);
        window = Screen.on(() -> new Window(new Stage(), MadeUp.TEXTS, new WindowState(temp.resolve("window.json"))));
    }

    private Desk desk(Shell at) {
        Work work = new Work(
                Runnable::run, Runnable::run, new Changes(), failure -> faults.add(failure.key() + failure.args()));
        return new Desk(
                ACCESS,
                MadeUp.TEXTS,
                work,
                window.toasts(),
                at::scope,
                at::go,
                ledgerKey -> school.features().stream()
                        .flatMap(feature -> feature.candidates(ACCESS, ledgerKey).stream())
                        .toList(),
                new Drafts(),
                new Chosen(),
                new AccountNames(school, ACCESS, MadeUp.TEXTS)::of,
                Habits.none(),
                MadeUp.CLOCK,
                () -> {});
    }

    /** Always chooses the messy file. */
    private final class Chosen implements Files {

        @Override
        public Optional<Path> read() {
            return Optional.of(messy);
        }

        @Override
        public Optional<Path> save(String name) {
            return Optional.of(temp.resolve(name));
        }

        @Override
        public List<Path> choose() {
            return toAttach;
        }

        @Override
        public Optional<Path> saveAs(String name) {
            return save(name);
        }

        @Override
        public Optional<Path> folder() {
            return Optional.of(temp);
        }

        @Override
        public void open(Path file) {
            faults.add("opened " + file);
        }
    }

    private Parent at(String feature, Consumer<Parent> then) {
        shell = new Shell(window, school, Frame.of(school, ACCESS), this::desk);
        shell.go(feature, null);
        Parent node = shell.node();
        node.applyCss();
        then.accept(node);
        return node;
    }

    private void visit(String name, String feature, Consumer<Parent> then) {
        ScreenTour.visit("program-" + name, () -> at(feature, then));
        assertThat(faults).isEmpty();
    }

    private static void press(Parent node, String id) {
        ((Button) find(node, id)).fire();
    }

    private static Node find(Parent node, String id) {
        Node found = node.lookup("#" + id);
        assertThat(found).as(id).isNotNull();
        return found;
    }

    @Test
    void everyPageOfTheNavigation() {
        List<String> keys =
                school.features().stream().map(feature -> feature.key()).toList();
        keys.forEach(key -> visit(key, key, node -> {}));
        keys.forEach(
                key -> tabs(key).forEach(tab -> visit(key + "-" + tab.substring(4), key, node -> select(node, tab))));
    }

    /** Most faults hide in drawers: every ledger with its first record opened, once from the top and once from the bottom. */
    @Test
    void everyLedgerWithARecordOpened() {
        for (String key : List.of("care", "mentor", "training", "resource", "mediation", "checklist")) {
            opened(key + "-first", key, node -> {});
            tabs(key).forEach(tab -> opened(key + "-" + tab.substring(4), key, node -> select(node, tab)));
        }
    }

    @Test
    void theTimelineOfAChild() {
        visit("care-timeline-child", "care", node -> {
            select(node, "tab-care-timeline");
            laidOut(node, () -> node.lookupAll(".timeline-children .table-view")
                    .forEach(table -> ((TableView<?>) table).getSelectionModel().clearAndSelect(0)));
        });
    }

    private void opened(String name, String feature, Consumer<Parent> there) {
        for (double down : new double[] {0, 1}) {
            visit(name + (down == 0 ? "-opened" : "-opened-below"), feature, node -> {
                there.accept(node);
                laidOut(node, () -> openFirst(node, down));
            });
        }
    }

    private static void openFirst(Parent node, double down) {
        node.lookupAll(".room #table").stream().filter(ProgramTourTest::isSeen).forEach(found -> {
            TableView<?> table = (TableView<?>) found;
            table.getSelectionModel().clearAndSelect(0);
            table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        node.applyCss();
        node.layout();
        node.lookupAll(".drawer .scroll-pane").stream()
                .filter(ProgramTourTest::isSeen)
                .map(ScrollPane.class::cast)
                .forEach(drawer -> {
                    drawer.vvalueProperty().addListener((value, was, is) -> drawer.setVvalue(down));
                    drawer.setVvalue(down);
                });
    }

    private static boolean isSeen(Node node) {
        return node == null || node.isVisible() && isSeen(node.getParent());
    }

    @Test
    void aSchoolWithoutChildrenIsToldTheFirstSteps() {
        try (OpenSchool empty = MadeUp.empty(temp.resolve("空"))) {
            empty.schools()
                    .found(
                            ACCESS,
                            new School("空小学", null, org.gongyu.feature.school.Stage.PRIMARY, 6, false),
                            Terms.usual(2025));
            ScreenTour.visit("program-empty", () -> {
                Shell first = new Shell(window, empty, Frame.of(empty, ACCESS), this::desk);
                return first.node();
            });
            Parent node = Screen.show(
                    Theme.usual(), () -> new Shell(window, empty, Frame.of(empty, ACCESS), this::desk).node());
            Screen.run(() -> press(node, "first-roster"));
            assertThat(((javafx.scene.control.RadioButton) Screen.find(node, "kind-roster")).isSelected())
                    .isTrue();
        }
    }

    @Test
    void theVisitLedgerWithItsDrawer() {
        visit("visit-drawer", "visit", node -> press(node, "new"));
    }

    private static <R> void changeTheFirst(Feature.Shelf<R> shelf) {
        Stored<R> first =
                shelf.store().list(ACCESS, new Scope(MadeUp.year(school), null)).get(0);
        Draft<R> draft = shelf.ledger().draft(first.value());
        shelf.ledger().fields().stream()
                .filter(field -> field.key().equals("note"))
                .forEach(field -> write(draft, field));
        shelf.store().change(ACCESS, first.id(), first.version(), draft);
    }

    @SuppressWarnings("unchecked") // a note is a text
    private static <R> void write(Draft<R> draft, Field<R, ?> note) {
        draft.set((Field<R, String>) note, "家长当天不在家，改约周六上午，由班主任和心理教师一同上门。");
    }

    @Test
    void aVisitWithItsHistory() {
        school.features().stream()
                .flatMap(feature -> feature.shelves().stream())
                .filter(shelf -> shelf.ledger().key().equals("visit"))
                .forEach(ProgramTourTest::changeTheFirst);
        visit("visit-history", "visit", node -> {
            TableView<?> table = (TableView<?>) find(node, "table");
            table.getSelectionModel().clearAndSelect(0);
            table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            new Scene(node).getRoot().applyCss();
            ((TitledPane) find(node, "history")).setExpanded(true);
            ((ScrollPane) node.lookup(".drawer .scroll-pane")).setVvalue(1);
        });
    }

    @Test
    void aNewMemberOfACommittee() {
        visit("committee-seat-new", "committee", node -> {
            select(node, "tab-committee-seat");
            laidOut(node, () -> press(node, "new"));
        });
    }

    /** The tabs of a page beside the one that it opens with. */
    private List<String> tabs(String feature) {
        return Screen.on(() ->
                Optional.ofNullable(at(feature, node -> {}).lookup(".room .tab-pane")).map(TabPane.class::cast).stream()
                        .flatMap(tabs -> tabs.getTabs().stream().skip(1))
                        .map(Tab::getId)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static void select(Parent node, String tabId) {
        TabPane tabs = (TabPane) node.lookup(".room .tab-pane");
        tabs.getTabs().stream().filter(tab -> tabId.equals(tab.getId())).forEach(tabs.getSelectionModel()::select);
        node.applyCss();
    }

    /** A sunset. */
    private static Path photo(Path file) throws IOException {
        java.awt.image.BufferedImage photo =
                new java.awt.image.BufferedImage(1600, 1200, java.awt.image.BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < photo.getHeight(); y++) {
            for (int x = 0; x < photo.getWidth(); x++) {
                boolean sun = Math.hypot(x - 800, y - 700) < 250;
                photo.setRGB(x, y, sun ? 0xFFE080 : y > 800 ? 0x305070 : 0xFF0000 + (y / 5 << 8) + 0x40);
            }
        }
        javax.imageio.ImageIO.write(photo, "jpg", file.toFile());
        return file;
    }

    @Test
    void aVisitWithPhotosAndScans() throws IOException {
        toAttach = List.of(
                photo(temp.resolve("家访照片（客厅，与家长合影）20251008.jpg")),
                java.nio.file.Files.write(temp.resolve("委托照护告知书（扫描件）.pdf"), new byte[1_234_567]));
        visit("visit-attachments", "visit", node -> {
            press(node, "new");
            laidOut(node, () -> {
                press(node, "attachment-add");
                ScrollPane drawer = (ScrollPane) node.lookup(".drawer .scroll-pane");
                drawer.vvalueProperty().addListener((value, was, is) -> drawer.setVvalue(1));
                drawer.setVvalue(1);
            });
        });
    }

    @Test
    void aStoredVisitWithItsFiles() throws IOException {
        toAttach = List.of(
                photo(temp.resolve("与家长合影.jpg")),
                java.nio.file.Files.write(temp.resolve("家访记录（签字扫描件）第一页和第二页.pdf"), new byte[3_456_789]));
        visit(
                "visit-attached",
                "visit",
                node -> laidOut(node, () -> {
                    TableView<?> table = (TableView<?>) find(node, "table");
                    table.getSelectionModel().clearAndSelect(0);
                    table.fireEvent(
                            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
                    node.applyCss();
                    node.layout();
                    if (node.lookup(".attachment") == null) {
                        press(node, "attachment-add");
                    }
                    ScrollPane drawer = (ScrollPane) node.lookup(".drawer .scroll-pane");
                    drawer.vvalueProperty().addListener((value, was, is) -> drawer.setVvalue(1));
                    drawer.setVvalue(1);
                }));
    }

    /** Does something for which the insides of scroll panes must be there. */
    private static void laidOut(Parent node, Runnable deed) {
        StackPane holder = new StackPane(node);
        Scene scene = new Scene(holder, 1366, 768);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        deed.run();
        holder.getChildren().clear();
    }

    @Test
    void theRollCallOfASession() {
        visit("activity-roll-call", "activity", node -> {
            ((TableView<?>) find(node, "table")).getSelectionModel().selectLast();
            press(node, "call");
        });
    }

    @Test
    void aSessionInItsDrawer() {
        visit(
                "activity-session",
                "activity",
                node -> laidOut(node, () -> {
                    ((TableView<?>) find(node, "table")).getSelectionModel().clearAndSelect(0);
                    press(node, "new");
                }));
    }

    @Test
    void aMeetingInItsDrawer() {
        visit("committee-meeting-opened", "committee", node -> {
            select(node, "tab-committee-meeting");
            laidOut(node, () -> {
                TableView<?> table = (TableView<?>) node.lookup(".room .tab-content-area:visible #table");
                table.getSelectionModel().clearAndSelect(0);
                table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            });
        });
    }

    @Test
    void theTabsOfTheParentSchool() {
        for (String tab : List.of("plan", "hours-rule")) {
            visit("activity-" + tab, "activity", node -> tab(node, "activity-tabs", tab));
        }
    }

    private static void tab(Parent node, String tabs, String key) {
        TabPane pane = (TabPane) find(node, tabs);
        pane.getTabs().stream()
                .filter(one -> one.getId().equals("tab-" + key))
                .forEach(pane.getSelectionModel()::select);
    }

    @Test
    void theColumnsOfAFile() {
        visit("intake-columns", "intake", this::columns);
    }

    private void columns(Parent node) {
        laidOut(node, () -> {
            ((javafx.scene.control.RadioButton) find(node, "kind-roster")).setSelected(true);
            press(node, "choose-file");
        });
    }

    @Test
    void theProblemsOfAFile() {
        visit("intake-check", "intake", node -> {
            columns(node);
            press(node, "next");
        });
    }

    @Test
    void aMessyFileIsStoredAndTakenBackByHand() {
        Parent node = Screen.show(Theme.usual(), () -> at("intake", this::columns));
        Screen.run(() -> press(node, "next"));
        Node summary = Screen.find(node, "summary");
        assertThat(((Labeled) summary).getText()).contains("5").contains("3");
        assertThat(((TableView<?>) Screen.find(node, "problems")).getItems()).hasSizeGreaterThanOrEqualTo(4);
        Screen.run(() -> press(node, "store"));
        assertThat(((Labeled) Screen.find(node, "outcome")).getText()).contains("新增 2 行");
        Screen.run(() -> press(node, "undo"));
        assertThat(Screen.find(node, "choose-file")).isNotNull();
        assertThat(faults).isEmpty();
    }

    @Test
    void theFirstStart() {
        ScreenTour.visit("program-setup", () -> {
            shell = new Shell(window, school, Frame.of(school, ACCESS), this::desk);
            SetupPage setup = new SetupPage(
                    desk(shell), Path.of("共育台账"), (made, terms, account, password) -> {}, () -> {}, () -> {});
            return (Parent) setup.node();
        });
    }

    @Test
    void theRightsTheAuditAndAnAccount() {
        visit("account-rights", "account", node -> accountTab(node, "rights"));
        visit("account-audit", "account", node -> accountTab(node, "audit"));
    }

    private static void accountTab(Parent node, String key) {
        javafx.scene.control.TabPane tabs = (javafx.scene.control.TabPane) find(node, "account-tabs");
        tabs.getTabs().stream()
                .filter(tab -> tab.getId().equals("tab-" + key))
                .forEach(tabs.getSelectionModel()::select);
    }

    @Test
    void signingInAndTheRecoveryCode() {
        java.time.Clock clock = MadeUp.CLOCK;
        ScreenTour.visit("sign-in", () -> (Parent) new SignInPage(
                        MadeUp.TEXTS,
                        MadeUp.TEXTS.get("app.name"),
                        MadeUp.TEXTS.get("account.sign-in.lead"),
                        new org.gongyu.vault.Patience(temp, clock),
                        (user, password) -> {})
                .or("forgotten", MadeUp.TEXTS.get("account.forgotten"), () -> {})
                .node());
        org.gongyu.vault.Vault.Made made = org.gongyu.vault.Vault.make(
                new org.gongyu.vault.Account(
                        java.util.UUID.randomUUID(),
                        "王老师",
                        java.util.Set.of(org.gongyu.vault.Role.ADMINISTRATOR),
                        null,
                        java.util.Set.of()),
                "three cups of tea".toCharArray(),
                new org.gongyu.vault.Kdf(64, 1, 1));
        ScreenTour.visit(
                "recovery-code", () -> (Parent) new RecoveryCodePage(MadeUp.TEXTS, made.code(), () -> {}).node());
        ScreenTour.visit(
                "recover", () -> (Parent) new RecoverPage(MadeUp.TEXTS, (user, code, password) -> {}, () -> {}).node());
    }
}
