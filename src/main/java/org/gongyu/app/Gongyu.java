package org.gongyu.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.gongyu.feature.MadeUpSchool;
import org.gongyu.feature.OpenSchool;
import org.gongyu.feature.school.School;
import org.gongyu.feature.school.Term;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Drafts;
import org.gongyu.ui.SystemFiles;
import org.gongyu.vault.Access;
import org.gongyu.work.Background;
import org.gongyu.work.Changes;
import org.gongyu.work.Failure;
import org.gongyu.work.FirstWindow;
import org.gongyu.work.Work;

/** The program in a window: opens the school in a folder, or sets one up, and shows it. */
public final class Gongyu extends Application {

    private static final int DEMO_STUDENTS = 600;
    private static final long DEMO_SEED = 1;

    /** The failure of opening a folder in which no school has been made yet. */
    private static final String NOT_YET = "no-school-here";

    private static final Access ACCESS = Access.administrator();

    private final Texts texts = Language.texts();
    private final Folders folders = new Folders(texts);
    private final Executor background = Background.threads();
    private final Changes changes = new Changes();
    private final Drafts drafts = new Drafts();
    private Window window;
    private Work work;
    private OpenSchool open;
    private FirstWindow first;

    @Override
    public void start(Stage stage) {
        window = new Window(stage, texts, new WindowState(Folders.home().resolve("window.json")));
        work = new Work(background, Platform::runLater, changes, window.toasts()::failed);
        Background.onUncaught(work::report);
        String[] args = getParameters().getRaw().toArray(String[]::new);
        open(Folders.forWindow(args).orElseThrow());
        stage.setOnCloseRequest(asked -> {
            if (drafts.size() > 0) {
                asked.consume();
                window.toasts()
                        .confirm(texts.get("app.leave", drafts.size()), texts.get("app.leave.yes"), Platform::exit);
            }
        });
        stage.setMaximized(true);
        stage.show();
    }

    private record Opened(OpenSchool school, Frame frame) {}

    /** Opens the school in a folder; one that isn't there is set up first. */
    private void open(Path folder) {
        window.show(new OpeningPage(texts, texts.get("app.opening")).node());
        Work opening = new Work(background, Platform::runLater, changes, failure -> couldNot(folder, failure));
        opening.query(() -> opened(folders.open(folder)), school -> show(folder, school));
    }

    private static Opened opened(OpenSchool school) {
        try {
            return new Opened(school, Frame.of(school, ACCESS));
        } catch (RuntimeException failed) {
            school.close();
            throw failed;
        }
    }

    private void couldNot(Path folder, Failure failure) {
        if (failure.key().equals(NOT_YET)) {
            setUp(folder);
        } else {
            window.show(new OpeningPage(texts, failure, () -> open(folder)).node());
        }
    }

    private void setUp(Path folder) {
        SetupPage setup = new SetupPage(
                desk(Optional.empty()), folder, (school, terms) -> found(folder, school, terms), this::openDemo);
        window.show(setup.node());
        setup.reload();
    }

    private void found(Path folder, School school, List<Term> terms) {
        work.query(() -> founded(folder, school, terms), opened -> {
            show(folder, opened);
            window.toasts().done(texts.get("app.setup.made"));
        });
    }

    private Opened founded(Path folder, School school, List<Term> terms) {
        OpenSchool made = folders.create(folder);
        made.schools().found(ACCESS, school, terms);
        return opened(made);
    }

    private void openDemo() {
        Path folder = Folders.demo();
        window.show(new OpeningPage(texts, texts.get("app.setup.making")).node());
        Work opening = new Work(background, Platform::runLater, changes, failure -> couldNot(folder, failure));
        opening.query(() -> demo(folder), school -> show(folder, school));
    }

    private Opened demo(Path folder) {
        try {
            return opened(folders.open(folder));
        } catch (Failure.Damaged damaged) {
            if (!damaged.key().equals(NOT_YET)) {
                throw damaged;
            }
            OpenSchool made = folders.create(folder);
            new MadeUpSchool(made, ACCESS, texts).fill(DEMO_STUDENTS, DEMO_SEED);
            return opened(made);
        }
    }

    private void show(Path folder, Opened opened) {
        open = opened.school();
        first = FirstWindow.open(folder, () -> Platform.runLater(window::toFront));
        window.show(new Shell(window, open, opened.frame(), shell -> desk(Optional.of(shell))).node());
    }

    /** A desk; before a school is open there is nothing to choose from on it. */
    private Desk desk(Optional<Shell> shell) {
        Clock clock = Clock.system(ZoneId.systemDefault());
        return new Desk(
                ACCESS,
                texts,
                work,
                window.toasts(),
                () -> shell.map(Shell::scope).orElseThrow(),
                (feature, what) -> shell.orElseThrow().go(feature, what),
                ledgerKey -> shell.map(Shell::school).stream()
                        .flatMap(school -> school.features().stream())
                        .flatMap(feature -> feature.candidates(ACCESS, ledgerKey).stream())
                        .toList(),
                drafts,
                new SystemFiles(window::stage, texts, getHostServices()::showDocument),
                clock);
    }

    @Override
    public void stop() {
        if (first != null) {
            first.close();
        }
        if (open != null) {
            open.close();
        }
    }
}
