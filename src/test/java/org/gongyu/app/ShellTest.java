package org.gongyu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.gongyu.MadeUp;
import org.gongyu.db.Db;
import org.gongyu.feature.OpenSchool;
import org.gongyu.feature.school.School;
import org.gongyu.feature.school.SchoolStore;
import org.gongyu.feature.school.Terms;
import org.gongyu.ledger.Period;
import org.gongyu.ui.Drafts;
import org.gongyu.ui.Screen;
import org.gongyu.ui.ScreenTour;
import org.gongyu.ui.TalkDesk;
import org.gongyu.ui.TalkFeature;
import org.gongyu.ui.Theme;
import org.gongyu.ui.Toasts;
import org.gongyu.vault.Access;
import org.gongyu.work.Changes;
import org.gongyu.work.Failure;
import org.gongyu.work.Underway;
import org.gongyu.work.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-10-08T06:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final Access ACCESS = Access.administrator();

    @TempDir
    private Path temp;

    private final TalkDesk desk = new TalkDesk();
    private OpenSchool school;
    private Frame frame;
    private Window window;

    @BeforeEach
    void openASchool() {
        Db db = MadeUp.database(temp.resolve("实验小学 数据"), CLOCK);
        SchoolStore schools = new SchoolStore(db);
        School profile = new School("江滨市实验小学", "江滨区", org.gongyu.feature.school.Stage.PRIMARY, 6, true);
        schools.found(ACCESS, profile, Terms.usual(2025));
        school = new OpenSchool(db, schools, null, List.of(new TalkFeature()));
        frame = Frame.of(school, ACCESS);
        window = Screen.on(() -> new Window(new Stage(), TalkDesk.TEXTS, new WindowState(temp.resolve("window.json"))));
    }

    @AfterEach
    void closeIt() {
        school.close();
    }

    private Shell shell() {
        return new Shell(window, school, frame, made -> desk.desk());
    }

    private Parent open() {
        return Screen.show(Theme.usual(), () -> new StackPane(shell().node()));
    }

    @Test
    void beginsWithTheTermThatIsOnAndTheFirstPage() {
        Shell shell = Screen.on(this::shell);
        assertThat(shell.get().period().code()).isEqualTo("2025-1");
        assertThat(shell.get().classId()).isNull();
        Parent node = Screen.show(Theme.usual(), () -> new StackPane(shell.node()));
        assertThat(((ToggleButton) Screen.find(node, "go-talk")).isSelected()).isTrue();
        assertThat(Screen.find(node, "table")).isNotNull();
    }

    @Test
    @SuppressWarnings("unchecked") // the header's chooser holds periods
    void offersTermsAndSchoolYearsLatestFirst() {
        Parent node = open();
        ComboBox<Period> periods = (ComboBox<Period>) Screen.find(node, "period");
        assertThat(periods.getItems()).extracting(Period::code).containsExactly("2025-2", "2025-1", "2025");
    }

    @Test
    void asksForTheNewTermsOnceTheOldOnesAreOver() {
        Clock later = Clock.fixed(Instant.parse("2026-10-08T06:00:00Z"), ZoneId.of("Asia/Shanghai"));
        school.close();
        Db db = MadeUp.database(temp.resolve("老校"), later);
        SchoolStore schools = new SchoolStore(db);
        School profile = new School("江滨市实验小学", "江滨区", org.gongyu.feature.school.Stage.PRIMARY, 6, false);
        schools.found(ACCESS, profile, Terms.usual(2025));
        school = new OpenSchool(db, schools, null, List.of(new TalkFeature()));
        frame = Frame.of(school, ACCESS);
        assertThat(frame.isBehind()).isTrue();
        assertThat(frame.now().code()).isEqualTo("2025-2");
        assertThat(frame.periods())
                .extracting(Period::code)
                .containsExactly("2026-2", "2026-1", "2026", "2025-2", "2025-1", "2025");
        ScreenTour.visit("shell-behind", () -> shell().node());
        schools.saveTerms(ACCESS, Terms.usual(2026));
        assertThat(Frame.of(school, ACCESS).isBehind()).isFalse();
    }

    @Test
    void foldsTheNavigationToItsIcons() {
        Parent node = open();
        double wide = Screen.find(node, "go-talk").getLayoutBounds().getWidth();
        Screen.run(() -> ((ButtonBase) node.lookup("#fold")).fire());
        Screen.run(node::layout);
        assertThat(Screen.find(node, "go-talk").getLayoutBounds().getWidth()).isLessThan(wide / 2);
    }

    /** A scene gives keys to whatever has the focus; if nothing has, they are lost. */
    @Test
    void ctrlKGoesToTheSearchBeforeAnythingWasClicked() {
        StackPane window = Screen.show(Theme.usual(), StackPane::new);
        Screen.run(() -> window.getChildren().setAll(shell().node()));
        Screen.press(window.getScene().getFocusOwner(), KeyCode.K, true);
        assertThat(Screen.find(window, "find").isFocused()).isTrue();
    }

    @Test
    void theFrame() {
        ScreenTour.visit("shell", () -> shell().node());
    }

    @Test
    void theFootSaysWhenTheLastBackupWasMade() {
        school.db().backups().make(ACCESS);
        ScreenTour.visit("shell-backup", () -> {
            Shell shell = shell();
            BackupWatch watch = new BackupWatch(
                    TalkDesk.TEXTS,
                    school.db(),
                    ACCESS,
                    failed -> new Work(Runnable::run, Runnable::run, new Changes(), failed),
                    failure -> {},
                    true,
                    () -> {});
            shell.withStatus(watch.node());
            watch.look();
            return shell.node();
        });
    }

    @Test
    void leavingWithoutABackupIsAsked() {
        Failure full =
                new Failure.BadFile("disk-full", null, temp.resolve("实验小学 数据").resolve("backups"));
        ScreenTour.visit("leaving-no-backup", () -> {
            Toasts toasts = new Toasts(TalkDesk.TEXTS);
            StackPane both = new StackPane(shell().node(), toasts.node());
            new javafx.scene.Scene(both);
            both.applyCss();
            new Leaving(
                            TalkDesk.TEXTS,
                            toasts,
                            new Drafts(),
                            failed -> new Work(work -> failed.accept(full), Runnable::run, new Changes(), failed),
                            new Underway())
                    .leave(school.db().backups(), () -> {});
            both.getScene().setRoot(new StackPane());
            return both;
        });
    }

    @Test
    void theKeySheet() {
        ScreenTour.visit("keys", () -> new StackPane(new KeySheet(TalkDesk.TEXTS).node()));
    }

    @Test
    void opening() {
        ScreenTour.visit(
                "opening",
                () -> new StackPane(new OpeningPage(TalkDesk.TEXTS, TalkDesk.TEXTS.get("app.opening")).node()));
    }

    @Test
    void notOpened() {
        Failure failure = new Failure.Locked("data-locked", null, temp.resolve("实验小学 数据"));
        ScreenTour.visit("not-opened", () -> new StackPane(new OpeningPage(TalkDesk.TEXTS, failure, () -> {}).node()));
    }

    @Test
    void theFirstStart() {
        ScreenTour.visit("setup", () -> {
            SetupPage setup = new SetupPage(
                    desk.desk(), temp.resolve("新 学校"), (made, terms, account, password) -> {}, () -> {}, () -> {});
            return new StackPane(setup.node());
        });
    }
}
