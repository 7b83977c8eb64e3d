package org.gongyu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
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
import org.gongyu.feature.Feature;
import org.gongyu.feature.OpenSchool;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Drafts;
import org.gongyu.ui.Screen;
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
                at::scope,
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
}
