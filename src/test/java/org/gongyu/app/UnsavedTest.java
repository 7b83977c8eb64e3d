package org.gongyu.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyu.db.schema.Tables.DRAFT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.gongyu.MadeUp;
import org.gongyu.db.DraftStore;
import org.gongyu.db.Incoming;
import org.gongyu.db.Written;
import org.gongyu.feature.Feature;
import org.gongyu.feature.OpenSchool;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Drafts;
import org.gongyu.ui.Screen;
import org.gongyu.ui.ScreenTour;
import org.gongyu.ui.Theme;
import org.gongyu.ui.Told;
import org.gongyu.vault.Access;
import org.gongyu.vault.Account;
import org.gongyu.vault.Kdf;
import org.gongyu.vault.Role;
import org.gongyu.vault.Session;
import org.gongyu.vault.Vault;
import org.gongyu.work.Changes;
import org.gongyu.work.Work;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that was begun is lost by going to another page, by the lock or by leaving, whatever page it is. */
class UnsavedTest {

    private static final Access ACCESS = Access.administrator();
    private static final Kdf CHEAP = new Kdf(64, 1, 1);
    private static final String KEPT = MadeUp.TEXTS.get("ui.kept");

    @TempDir
    static Path temp;

    private static OpenSchool school;

    private final Told told = new Told();
    private Window window;
    private Desk desk;
    private Shell shell;
    private Parent node;

    @BeforeAll
    static void makeUpASchool() {
        school = MadeUp.create(temp.resolve("演示"), 40);
    }

    @AfterAll
    static void close() {
        school.close();
    }

    @BeforeEach
    void openTheProgram() {
        node = Screen.show(Theme.usual(), () -> {
            window = new Window(new Stage(), MadeUp.TEXTS, new WindowState(temp.resolve("window.json")));
            shell = new Shell(window, school, Frame.of(school, ACCESS), this::desk);
            return new StackPane(shell.node());
        });
    }

    private Desk desk(Shell at) {
        desk = told.desk(
                ACCESS,
                MadeUp.TEXTS,
                at,
                ledger -> school.features().stream()
                        .flatMap(feature -> feature.candidates(ACCESS, ledger).stream())
                        .toList(),
                MadeUp.CLOCK);
        return desk;
    }

    private void go(String feature) {
        Screen.run(() -> shell.go(feature, null));
    }

    private List<String> tabs() {
        return Screen.on(() -> Optional.ofNullable(node.lookup(".room .tab-pane")).map(TabPane.class::cast).stream()
                .flatMap(pane -> pane.getTabs().stream())
                .map(Tab::getId)
                .toList());
    }

    private void select(String tab) {
        Screen.run(() -> {
            TabPane pane = (TabPane) node.lookup(".room .tab-pane");
            pane.getTabs().stream().filter(one -> one.getId().equals(tab)).forEach(pane.getSelectionModel()::select);
        });
    }

    /** What of that id can be seen now; a tab that isn't open is no part of it. */
    private Optional<Node> seen(String css) {
        Screen.find(node, "person");
        return Screen.on(() -> node.lookupAll(".room " + css).stream()
                .filter(found -> {
                    boolean visible = true;
                    for (Node up = found; up != null; up = up.getParent()) {
                        visible &= up.isVisible();
                    }
                    return visible;
                })
                .findFirst());
    }

    private boolean begin() {
        return seen("#new")
                .map(button -> {
                    Screen.run(((Button) button)::fire);
                    TextInputControl input = (TextInputControl) seen(".drawer .text-area")
                            .or(() -> seen(".drawer .text-field"))
                            .orElseThrow();
                    Screen.run(() -> input.setText("写了一半"));
                    return true;
                })
                .orElse(false);
    }

    private void comeBackTo(String feature, String tab) {
        go(feature);
        if (tab != null) {
            select(tab);
        }
        Screen.run(((Button) seen("#new").orElseThrow())::fire);
        assertThat(Stream.concat(
                                Screen.on(() -> node.lookupAll(".drawer .text-area")).stream(),
                                Screen.on(() -> node.lookupAll(".drawer .text-field")).stream())
                        .map(input -> ((TextInputControl) input).getText()))
                .as(feature + " " + tab)
                .contains("写了一半");
        Screen.run(((Button) seen("#discard").orElseThrow())::fire);
    }

    private boolean keepsWhatIsBegun(Feature feature, String tab) {
        if (tab != null) {
            select(tab);
        }
        if (!begin()) {
            return false;
        }
        told.said.clear();
        go("backup");
        assertThat(told.said).as(feature.key() + " " + tab).containsExactly(KEPT);
        assertThat(desk.drafts().size()).isEqualTo(1);
        comeBackTo(feature.key(), tab);
        assertThat(desk.drafts().size()).isZero();
        return true;
    }

    @Test
    void aRecordBegunOnAnyLedgerIsThereAfterAVisitToAnotherPage() {
        List<String> kept = new ArrayList<>();
        for (Feature feature : school.features()) {
            go(feature.key());
            List<String> tabs = tabs();
            for (String tab : tabs.isEmpty() ? Collections.singletonList((String) null) : tabs) {
                go(feature.key());
                if (keepsWhatIsBegun(feature, tab)) {
                    kept.add(feature.key());
                }
            }
        }
        assertThat(told.failures).isEmpty();
        assertThat(kept).hasSizeGreaterThan(15).contains("visit", "committee", "activity", "care", "mediation");
    }

    @Test
    void anUntouchedDrawerLeavesNothingBehind() {
        go("visit");
        Screen.run(((Button) seen("#new").orElseThrow())::fire);
        go("backup");
        assertThat(told.said).isEmpty();
        assertThat(desk.drafts().size()).isZero();
    }

    @Test
    void theSchoolsProfileAndTermDaysAreThereAfterAVisitToAnotherPage() {
        go("school");
        TextInputControl name = (TextInputControl) seen("#input-name").orElseThrow();
        TextInputControl day = (TextInputControl) seen("#term-2025-1-from").orElseThrow();
        Screen.run(() -> {
            name.setText("写了一半小学");
            day.setText("2025-9-");
        });
        assertThat(desk.drafts().size())
                .as("what leaving the program asks about")
                .isEqualTo(2);
        go("backup");
        go("school");
        assertThat(((TextInputControl) seen("#input-name").orElseThrow()).getText())
                .isEqualTo("写了一半小学");
        assertThat(((TextInputControl) seen("#term-2025-1-from").orElseThrow()).getText())
                .isEqualTo("2025-9-");
    }

    private void callTheRoll() {
        go("activity");
        Screen.run(() -> {
            ((TableView<?>) node.lookup(".room #table")).getSelectionModel().clearAndSelect(0);
            ((Button) node.lookup(".room #call")).fire();
        });
    }

    private String firstOnTheRoll() {
        assertThat(seen("#roll")).isPresent();
        return Screen.on(() -> node.lookupAll("#roll .table-cell").stream()
                .map(cell -> (TableCell<?, ?>) cell)
                .filter(cell ->
                        cell.getIndex() == 0 && cell.getTableColumn().getId().equals("turnout-column"))
                .map(TableCell::getText)
                .findFirst()
                .orElseThrow());
    }

    @Test
    void marksOfARollCallAreThereAfterAVisitToAnotherPage() {
        callTheRoll();
        String before = firstOnTheRoll();
        Screen.press(seen("#roll").orElseThrow(), KeyCode.DIGIT5, false);
        assertThat(firstOnTheRoll()).isEqualTo("线上").isNotEqualTo(before);
        assertThat(desk.drafts().size())
                .as("what leaving the program asks about")
                .isEqualTo(1);
        go("visit");
        assertThat(told.said).containsExactly(KEPT);
        callTheRoll();
        assertThat(firstOnTheRoll()).isEqualTo("线上");
        Screen.run(((Button) seen("#discard").orElseThrow())::fire);
        assertThat(firstOnTheRoll()).isEqualTo(before);
        assertThat(desk.drafts().size()).isZero();
    }

    @Test
    void theLockLeavesTheMarksOfARollCallWhereTheyAre() {
        callTheRoll();
        Screen.press(seen("#roll").orElseThrow(), KeyCode.DIGIT5, false);
        Instant[] now = {MadeUp.CLOCK.instant()};
        List<String> left = new ArrayList<>();
        Account account = new Account(UUID.randomUUID(), "王老师", Set.of(Role.ADMINISTRATOR), null, Set.of());
        Session session =
                Session.first(temp.resolve("钥匙"), Vault.make(account, "three cups of tea".toCharArray(), CHEAP), CHEAP);
        Lock lock = Screen.on(() -> new Lock(
                MadeUp.TEXTS,
                window,
                failed -> new Work(Runnable::run, Runnable::run, new Changes(), failed),
                ((InstantSource) () -> now[0]).withZone(ZoneId.of("Asia/Shanghai")),
                temp,
                session,
                () -> left.add("left")));
        Screen.run(() -> {
            ((StackPane) node).getChildren().clear();
            window.show(shell.node());
            lock.watch(shell.node());
        });
        now[0] = now[0].plus(Duration.ofMinutes(6));
        Screen.run(lock::look);
        assertThat(Screen.on(() -> shell.node().getScene())).as("hidden").isNull();
        assertThat(desk.drafts().size())
                .as("what someone else would be asked about")
                .isEqualTo(1);
        Screen.run(() -> {
            Parent root = window.scene().getRoot();
            ((PasswordField) root.lookup("#sign-in-password")).setText("three cups of tea");
            ((Button) root.lookup("#sign-in")).fire();
        });
        node = shell.node();
        assertThat(firstOnTheRoll()).isEqualTo("线上");
        Screen.run(lock::close);
        assertThat(left).isEmpty();
    }

    @Test
    void whatOnePersonBeganIsNotShownToTheNext() {
        go("visit");
        assertThat(begin()).isTrue();
        go("backup");
        Drafts drafts = desk.drafts();
        assertThat(drafts.size()).isEqualTo(1);
        drafts.clear();
        go("visit");
        Screen.run(((Button) seen("#new").orElseThrow())::fire);
        assertThat(seen("#discard")).isEmpty();
    }

    private DraftWatch watch(List<DraftStore.Kept> offered) {
        return Screen.on(() -> {
            DraftWatch watch = new DraftWatch(
                    new DraftStore(school.db(), Optional.empty()),
                    ACCESS,
                    desk.drafts(),
                    failed -> new Work(Runnable::run, Runnable::run, new Changes(), failed),
                    told.failures::add);
            watch.watch(offered::addAll);
            return watch;
        });
    }

    private void offer(List<DraftStore.Kept> left) {
        Node offer = new LeftUnsaved(MadeUp.TEXTS, school.features(), shell::go)
                .node(left, () -> {})
                .orElseThrow();
        Screen.run(() -> ((Hyperlink) offer.lookup("#left-" + left.get(0).subject())).fire());
    }

    /** The program ends without a word; it is opened again with nothing in its memory. */
    private List<DraftStore.Kept> crash(DraftWatch watch) {
        Screen.run(watch::close);
        openTheProgram();
        List<DraftStore.Kept> offered = new ArrayList<>();
        watch(offered);
        return offered;
    }

    @Test
    void whatWasBegunIsOfferedAfterACrashUntilItIsGivenUp() {
        DraftWatch watch = watch(new ArrayList<>());
        go("visit");
        assertThat(begin()).isTrue();
        Screen.run(watch::look);
        Screen.run(watch::look);
        Screen.run(watch::look);
        List<DraftStore.Kept> offered = crash(watch);
        assertThat(offered).extracting(DraftStore.Kept::subject).containsExactly("visit");
        offer(offered);
        assertThat(Stream.concat(
                                Screen.on(() -> node.lookupAll(".drawer .text-area")).stream(),
                                Screen.on(() -> node.lookupAll(".drawer .text-field")).stream())
                        .map(input -> ((TextInputControl) input).getText()))
                .contains("写了一半");
        Screen.run(((Button) seen("#discard").orElseThrow())::fire);
        assertThat(new DraftStore(school.db(), Optional.empty()).list(ACCESS)).isEmpty();
        assertThat(told.failures).isEmpty();
    }

    /** Half a date, a name nothing was picked for, and files that wait to be attached. */
    @Test
    void whatCannotBeReadYetAndTheFilesThatWaitAreThereAfterACrash() throws IOException {
        DraftWatch watch = watch(new ArrayList<>());
        go("visit");
        Screen.run(((Button) seen("#new").orElseThrow())::fire);
        told.chosen = List.of(
                Files.write(temp.resolve("照片.jpg"), new byte[2048]),
                Files.writeString(temp.resolve("便条.txt"), "家长手写的便条"));
        Screen.run(() -> {
            ((TextInputControl) seen("#input-date").orElseThrow()).setText("2025-9-");
            ((TextInputControl) seen("#input-students").orElseThrow()).setText("没有这个人");
            ((Button) seen("#attachment-add").orElseThrow()).fire();
        });
        Screen.run(watch::look);
        Screen.run(watch::look);
        Files.delete(temp.resolve("照片.jpg"));
        Files.delete(temp.resolve("便条.txt"));
        List<DraftStore.Kept> offered = crash(watch);
        offer(offered);
        Screen.run(() -> {
            assertThat(((TextInputControl) seen("#input-date").orElseThrow()).getText())
                    .isEqualTo("2025-9-");
            assertThat(((TextInputControl) seen("#input-students").orElseThrow()).getText())
                    .isEqualTo("没有这个人");
            assertThat(node.lookupAll("#attachments .attachment-words .label").stream()
                            .map(label -> ((Label) label).getText()))
                    .containsSequence("照片.jpg", "2 KB", "便条.txt", "1 KB");
        });
        Screen.run(((Button) seen("#attachment-remove-waiting-0").orElseThrow())::fire);
        go("backup");
        assertThat(crash(watch).get(0).written().files())
                .extracting(Incoming::name)
                .containsExactly("便条.txt");
        go("visit");
        Screen.run(((Button) seen("#new").orElseThrow())::fire);
        Screen.run(((Button) seen("#discard").orElseThrow())::fire);
        assertThat(school.db().<Integer>read(ACCESS, sql -> sql.fetchCount(DRAFT)))
                .isZero();
        assertThat(told.failures).isEmpty();
    }

    @Test
    void whatIsStillBeingTypedIsNotWrittenAtEveryLook() {
        DraftWatch watch = watch(new ArrayList<>());
        DraftStore store = new DraftStore(school.db(), Optional.empty());
        go("visit");
        assertThat(begin()).isTrue();
        TextInputControl input = (TextInputControl) seen(".drawer .text-area").orElseThrow();
        Screen.run(watch::look);
        Screen.run(() -> input.setText("写了一大半"));
        Screen.run(watch::look);
        assertThat(store.list(ACCESS)).isEmpty();
        Screen.run(watch::look);
        assertThat(store.list(ACCESS)).hasSize(1);
        Screen.run(() -> input.setText("写"));
        go("backup");
        assertThat(store.list(ACCESS).get(0).written().values())
                .as("on leaving the page")
                .containsValue("写");
        go("visit");
        Screen.run(((Button) seen("#new").orElseThrow())::fire);
        Screen.run(((Button) seen("#discard").orElseThrow())::fire);
        assertThat(store.list(ACCESS)).isEmpty();
    }

    @Test
    void marksOfARollCallAreThereAfterACrash() {
        DraftWatch watch = watch(new ArrayList<>());
        callTheRoll();
        String before = firstOnTheRoll();
        Screen.press(seen("#roll").orElseThrow(), KeyCode.DIGIT5, false);
        Screen.run(watch::look);
        Screen.run(watch::look);
        List<DraftStore.Kept> offered = crash(watch);
        offer(offered);
        callTheRoll();
        assertThat(firstOnTheRoll()).isEqualTo("线上");
        Screen.run(((Button) seen("#discard").orElseThrow())::fire);
        assertThat(firstOnTheRoll()).isEqualTo(before);
        assertThat(new DraftStore(school.db(), Optional.empty()).list(ACCESS)).isEmpty();
    }

    @Test
    void theSchoolsProfileAndTermDaysAreThereAfterACrash() {
        DraftWatch watch = watch(new ArrayList<>());
        go("school");
        TextInputControl name = (TextInputControl) seen("#input-name").orElseThrow();
        TextInputControl day = (TextInputControl) seen("#term-2025-1-from").orElseThrow();
        String was = Screen.on(name::getText);
        Screen.run(() -> {
            name.setText("写了一半小学");
            day.setText("2025-9-");
        });
        Screen.run(watch::look);
        Screen.run(watch::look);
        assertThat(crash(watch)).hasSize(2);
        go("school");
        TextInputControl again = (TextInputControl) seen("#input-name").orElseThrow();
        assertThat(again.getText()).isEqualTo("写了一半小学");
        assertThat(((TextInputControl) seen("#term-2025-1-from").orElseThrow()).getText())
                .isEqualTo("2025-9-");
        Screen.run(() -> {
            again.setText(was);
            ((TextInputControl) seen("#term-2025-1-from").orElseThrow()).setText("2025-09-01");
        });
        go("backup");
        assertThat(new DraftStore(school.db(), Optional.empty()).list(ACCESS)).isEmpty();
    }

    @Test
    void whatWasLeftIsAskedAboutOnOpening() {
        List<DraftStore.Kept> left = Stream.of("visit", "council", "activity-roll-call")
                .map(subject -> new DraftStore.Kept(
                        subject,
                        null,
                        LocalDateTime.now(MadeUp.CLOCK),
                        new Written(MadeUp.TEXTS.get("ui.new"), 0, Map.of(), Map.of())))
                .toList();
        ScreenTour.visit(
                "left-unsaved",
                () -> new StackPane(new LeftUnsaved(MadeUp.TEXTS, school.features(), (feature, what) -> {})
                        .node(left, () -> {})
                        .orElseThrow()));
    }
}
