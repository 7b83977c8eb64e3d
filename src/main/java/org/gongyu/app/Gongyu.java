package org.gongyu.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.gongyu.db.Backups;
import org.gongyu.db.DraftStore;
import org.gongyu.db.SettingStore;
import org.gongyu.feature.Feature;
import org.gongyu.feature.OpenSchool;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Drafts;
import org.gongyu.ui.Files;
import org.gongyu.ui.Habits;
import org.gongyu.ui.Scopes;
import org.gongyu.ui.Undoings;
import org.gongyu.vault.Access;
import org.gongyu.vault.Account;
import org.gongyu.vault.Session;
import org.gongyu.vault.VaultFile;
import org.gongyu.work.Background;
import org.gongyu.work.Changes;
import org.gongyu.work.Failure;
import org.gongyu.work.FirstWindow;
import org.gongyu.work.Work;

/** The program in a window: opens the school in a folder, or sets one up, and shows it. */
public final class Gongyu extends Application {

    /** Without a touch: then memory that isn't needed any more is given back, since WPS and a browser run on the same PC. */
    private static final Duration REST = Duration.minutes(1);

    private final Surroundings around;
    private final Texts texts;
    private final Folders folders;
    private final Executor background = Background.threads();
    private final Changes changes = new Changes();
    private final Drafts drafts = new Drafts();
    private Window window;
    private Work work;
    private OpenSchool open;
    private FirstWindow first;
    private Lock watching;
    private BackupWatch backups;
    private DraftWatch draftWatch;
    private final KnownSchools known;
    private Entrance entrance;

    /** The program as it is started. */
    public Gongyu() {
        this(null);
    }

    /** The program in other surroundings; null = those of whoever starts it. */
    Gongyu(Surroundings other) {
        around = other == null ? Surroundings.usual(uri -> getHostServices().showDocument(uri)) : other;
        texts = around.texts();
        folders = around.folders();
        known = new KnownSchools(folders.home().resolve("schools.txt"));
    }

    @Override
    public void start(Stage stage) {
        String[] args = getParameters().getRaw().toArray(String[]::new);
        start(stage, Folders.forWindow(args).orElseThrow());
    }

    /** Shows the school in a folder on a stage. */
    void start(Stage stage, Path folder) {
        window = new Window(stage, texts, new WindowState(folders.home().resolve("window.json")));
        work = work(this::tell);
        Rescue rescue = new Rescue(texts, window, this::work, files()::backup, folders.clock());
        entrance = new Entrance(
                texts,
                window,
                folders,
                this::work,
                rescue,
                known,
                where -> desk(Optional.empty(), Access.administrator(), where),
                this::show);
        changes.listen(this::rebuildIfRestored);
        Background.onUncaught(work::report);
        new Rest(window.scene(), REST, () -> background.execute(System::gc));
        enter(folder);
        stage.setOnCloseRequest(asked -> {
            school().ifPresent(its -> {
                asked.consume();
                leaving().leave(its.db().backups(), around.end());
            });
        });
        stage.setMaximized(true);
        stage.show();
    }

    /** The school that is open; empty before one is. */
    Optional<OpenSchool> school() {
        return Optional.ofNullable(open);
    }

    private Work work(Consumer<Failure> failed) {
        return new Work(background, Platform::runLater, changes, failed);
    }

    /** Who changed a record meanwhile is told as the person, who is looked up first. */
    private void tell(Failure failure) {
        if (open != null && failure instanceof Failure.Conflict) {
            OpenSchool its = open;
            work(window.toasts()::failed).query(() -> its.naming(failure), window.toasts()::failed);
        } else {
            window.toasts().failed(failure);
        }
    }

    private Leaving leaving() {
        return new Leaving(texts, window.toasts(), drafts, this::work, work.underway());
    }

    private Files files() {
        return around.files().apply(window::stage);
    }

    private void show(Path folder, Opened opened) {
        open = opened.school();
        known.add(folder);
        listen(folder);
        furnish(opened);
    }

    /** From the page that asks who is there on: a second start must not sit there as well. */
    private void enter(Path folder) {
        if (new VaultFile(folder).isThere()) {
            listen(folder);
        }
        entrance.open(folder);
    }

    private void listen(Path folder) {
        if (first != null && !first.isOf(folder)) {
            first.close();
            first = null;
        }
        if (first == null) {
            first = FirstWindow.open(folder, () -> Platform.runLater(window::toFront));
        }
    }

    private void furnish(Opened opened) {
        Path folder = open.db().folder();
        Shell shell = new Shell(window, open, opened.frame(), one -> desk(Optional.of(one), opened.access(), folder));
        window.show(shell.node());
        backups = new BackupWatch(
                texts,
                open.db(),
                opened.access(),
                this::work,
                window.toasts()::failed,
                !opened.frame().school().madeUp(),
                () -> shell.go("backup", null));
        shell.withStatus(backups.node());
        backups.watch();
        keepDrafts(shell, opened.access());
        if (open.session().account().isPresent()) {
            Clock clock = open.db().clock();
            Lock lock = new Lock(texts, window, this::work, clock, folder, open.session(), () -> leaving()
                    .leave(open.db().backups(), () -> reopen(folder)));
            shell.with(lock.button());
            lock.watch(shell.node());
            watching = lock;
        }
    }

    private void keepDrafts(Shell shell, Access access) {
        DraftStore store = new DraftStore(open.db(), open.session().account().map(Account::id));
        draftWatch = new DraftWatch(store, access, drafts, this::work, window.toasts()::failed);
        List<Feature> shown =
                open.features().stream().filter(one -> one.isFor(access)).toList();
        draftWatch.watch(left -> new LeftUnsaved(texts, shown, shell::go)
                .node(left, window.toasts()::clear)
                .ifPresent(window.toasts()::show));
    }

    /** Other data has taken the place of what is shown: everything that was read from it is read again. */
    private void rebuildIfRestored(String changed) {
        if (changed.equals(Backups.RESTORED)) {
            clearAway();
            OpenSchool before = open;
            work.query(() -> Opened.of(folders.over(before.db(), before.session())), opened -> {
                open = opened.school();
                furnish(opened);
            });
        }
    }

    private void clearAway() {
        if (watching != null) {
            watching.close();
            watching = null;
        }
        if (backups != null) {
            backups.close();
            backups = null;
        }
        if (draftWatch != null) {
            draftWatch.close();
            draftWatch = null;
        }
    }

    /** Closes the school and opens it; where there are accounts, it asks who is there. */
    private void reopen(Path folder) {
        clearAway();
        drafts.clear();
        window.show(new OpeningPage(texts, texts.get("app.opening")).node());
        work(failure -> entrance.couldNot(folder, failure, Session.none()))
                .query(
                        () -> {
                            closeSchool();
                            return folder;
                        },
                        this::enter);
    }

    /** A desk; before a school is open there is nothing to choose from on it. */
    private Desk desk(Optional<Shell> shell, Access access, Path folder) {
        return new Desk(
                access,
                texts,
                work,
                window.toasts(),
                shell.map(Scopes.class::cast).orElse(() -> {
                    throw new IllegalStateException("no school is open");
                }),
                (feature, what) -> shell.orElseThrow().go(feature, what),
                ledgerKey -> shell.map(Shell::school).stream()
                        .flatMap(school -> school.features().stream())
                        .flatMap(feature -> feature.candidates(access, ledgerKey).stream())
                        .toList(),
                drafts,
                new Undoings(),
                files(),
                shell.map(one -> one.school().doers()).orElseGet(UnaryOperator::identity),
                shell.map(one -> Habits.of(new SettingStore(one.school().db()), access))
                        .orElseGet(Habits::none),
                folders.clock(),
                () -> reopen(folder));
    }

    @Override
    public void stop() {
        clearAway();
        closeSchool();
    }

    private void closeSchool() {
        if (first != null) {
            first.close();
            first = null;
        }
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
