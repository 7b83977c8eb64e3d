package org.gongyu.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyu.app.Walk.find;
import static org.gongyu.app.Walk.laidOut;
import static org.gongyu.app.Walk.press;
import static org.gongyu.app.Walk.select;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.gongyu.MadeUp;
import org.gongyu.db.Stored;
import org.gongyu.feature.Feature;
import org.gongyu.feature.OpenSchool;
import org.gongyu.feature.school.School;
import org.gongyu.feature.school.Terms;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Scope;
import org.gongyu.text.Texts;
import org.gongyu.ui.RecoveryCodePage;
import org.gongyu.ui.Screen;
import org.gongyu.ui.ScreenTour;
import org.gongyu.ui.Theme;
import org.gongyu.vault.Access;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page of the program in its window, over a made-up school. */
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

    private Walk walk;

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
        walk = new Walk(school, MadeUp.TEXTS, temp);
        walk.toRead = java.nio.file.Files.writeString(temp.resolve("二班.csv"), MESSY);
    }

    private void visit(String name, String feature, Consumer<Parent> then) {
        ScreenTour.visit("program-" + name, () -> walk.at(feature, then));
        assertThat(walk.faults).isEmpty();
    }

    /** All of them are looked at, however many have faults. */
    private static void visitAll(String name, Stream<Walk.Place> places, Consumer<Walk.Place> visit) {
        assertAll(name, places.map(place -> () -> visit.accept(place)));
    }

    @Test
    void everyPageOfTheNavigation() {
        visitAll("pages", walk.pages().stream(), page -> visit(page.name(), page.feature(), page.there()));
    }

    /** Most faults hide in drawers: every ledger with its first record opened, once from the top and once from the bottom. */
    @Test
    void everyLedgerWithARecordOpened() {
        visitAll(
                "drawers",
                walk.drawers().stream(),
                drawer -> ScreenTour.visitLarge(
                        "program-" + drawer.name(), () -> walk.at(drawer.feature(), drawer.there())));
        assertThat(walk.faults).isEmpty();
    }

    /** English words are longer: no label of a page or a drawer may be cut in them either. */
    @Test
    void everyPageAndEveryDrawerInEnglish() {
        Texts english = Texts.in(Locale.ENGLISH);
        Walk abroad = new Walk(Features.of(school.db(), english), english, temp);
        visitAll(
                "English",
                Stream.concat(abroad.pages().stream(), abroad.drawers().stream()),
                place -> ScreenTour.visitLarge(
                        "program-en-" + place.name(), () -> abroad.at(place.feature(), place.there())));
        assertThat(abroad.faults).isEmpty();
    }

    @Test
    void theTimelineOfAChild() {
        visit("care-timeline-child", "care", node -> {
            select(node, "tab-care-timeline");
            laidOut(node, () -> node.lookupAll(".timeline-children .table-view")
                    .forEach(table -> ((TableView<?>) table).getSelectionModel().clearAndSelect(0)));
        });
    }

    @Test
    void aSchoolWithoutChildrenIsToldTheFirstSteps() {
        try (OpenSchool empty = MadeUp.empty(temp.resolve("空"))) {
            empty.schools()
                    .found(
                            ACCESS,
                            new School("空小学", null, org.gongyu.feature.school.Stage.PRIMARY, 6, false),
                            Terms.usual(2025));
            Walk first = new Walk(empty, MadeUp.TEXTS, temp);
            ScreenTour.visit("program-empty", () -> first.shell().node());
            Parent node = Screen.show(Theme.usual(), () -> first.shell().node());
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

    @Test
    void aVisitWithPhotosAndScans() throws IOException {
        walk.toAttach = List.of(
                Walk.photo(temp.resolve("家访照片（客厅，与家长合影）20251008.jpg")),
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
        walk.toAttach = List.of(
                Walk.photo(temp.resolve("与家长合影.jpg")),
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
    void theColumnsOfAFile() {
        visit("intake-columns", "intake", node -> Walk.columns(node, "roster"));
    }

    @Test
    void theProblemsOfAFile() {
        visit("intake-check", "intake", node -> {
            Walk.columns(node, "roster");
            press(node, "next");
        });
    }

    @Test
    void aMessyFileIsStoredAndTakenBackByHand() {
        Parent node = Screen.show(Theme.usual(), () -> walk.at("intake", shown -> Walk.columns(shown, "roster")));
        Screen.run(() -> press(node, "next"));
        Node summary = Screen.find(node, "summary");
        assertThat(((Labeled) summary).getText()).contains("5").contains("3");
        assertThat(((TableView<?>) Screen.find(node, "problems")).getItems()).hasSizeGreaterThanOrEqualTo(4);
        Screen.run(() -> press(node, "store"));
        assertThat(((Labeled) Screen.find(node, "outcome")).getText()).contains("新增 2 行");
        Screen.run(() -> press(node, "undo"));
        assertThat(Screen.find(node, "choose-file")).isNotNull();
        assertThat(walk.faults).isEmpty();
    }

    @Test
    void aBatchIsTakenBackLaterFromTheListOfImports() {
        Parent node = Screen.show(Theme.usual(), () -> walk.asked("intake", shown -> Walk.columns(shown, "roster")));
        Screen.run(() -> press(node, "next"));
        Screen.run(() -> press(node, "store"));
        Screen.run(() -> select(node, "tab-intake-earlier"));
        TableView<?> batches = (TableView<?>) Screen.find(node, "batches");
        Screen.run(() -> batches.getSelectionModel().selectFirst());
        Screen.run(() -> press(node, "take-back"));
        Screen.run(() -> press(node, "confirm-yes"));
        assertThat(Screen.on(() -> batches.getColumns().stream()
                        .map(column -> String.valueOf(column.getCellData(0)))
                        .toList()))
                .as("of the newest batch")
                .contains("学籍名册", "二班.csv", "2")
                .anyMatch(cell -> cell.startsWith("已撤销"));
        assertThat(walk.faults).isEmpty();
    }

    @Test
    void theFirstStart() {
        ScreenTour.visit("program-setup", () -> {
            SetupPage setup = new SetupPage(
                    walk.desk(walk.shell()),
                    Path.of("共育台账"),
                    (made, terms, account, password) -> {},
                    () -> {},
                    () -> {});
            return (Parent) setup.node();
        });
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
