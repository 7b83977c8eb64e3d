package org.gongyu.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.gongyu.db.AuditLog;
import org.gongyu.db.Backups;
import org.gongyu.feature.MadeUpSchool;
import org.gongyu.feature.OpenSchool;
import org.gongyu.feature.school.School;
import org.gongyu.feature.school.Term;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Drafts;
import org.gongyu.ui.Printing;
import org.gongyu.ui.RecoveryCodePage;
import org.gongyu.ui.SystemFiles;
import org.gongyu.vault.Access;
import org.gongyu.vault.Account;
import org.gongyu.vault.Kdf;
import org.gongyu.vault.Session;
import org.gongyu.vault.Vault;
import org.gongyu.vault.VaultFile;
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

    private final Texts texts = Language.texts();
    private final Folders folders = new Folders(texts);
    private final Executor background = Background.threads();
    private final Changes changes = new Changes();
    private final Drafts drafts = new Drafts();
    private Window window;
    private Work work;
    private OpenSchool open;
    private FirstWindow first;
    private Lock watching;
    private BackupWatch backups;
    private Rescue rescue;
    private final KnownSchools known = new KnownSchools(Folders.home().resolve("schools.txt"));
    /** Who has signed in, also where the data could not be opened then. */
    private volatile Session arrived = Session.none();

    @Override
    public void start(Stage stage) {
        window = new Window(stage, texts, new WindowState(Folders.home().resolve("window.json")));
        work = work(window.toasts()::failed);
        SystemFiles files = files();
        rescue = new Rescue(texts, window, this::work, files::backup, Clock.system(ZoneId.systemDefault()));
        changes.listen(this::rebuildIfRestored);
        Background.onUncaught(work::report);
        String[] args = getParameters().getRaw().toArray(String[]::new);
        open(Folders.forWindow(args).orElseThrow());
        stage.setOnCloseRequest(asked -> {
            if (open != null) {
                asked.consume();
                leaving().leave(open.db().backups(), Platform::exit);
            }
        });
        stage.setMaximized(true);
        stage.show();
    }

    private record Opened(OpenSchool school, Frame frame, Access access) {

        static Opened of(OpenSchool school) {
            try {
                Access access = school.access();
                return new Opened(school, Frame.of(school, access), access);
            } catch (RuntimeException failed) {
                school.close();
                throw failed;
            }
        }
    }

    private Work work(Consumer<Failure> failed) {
        return new Work(background, Platform::runLater, changes, failed);
    }

    private Leaving leaving() {
        return new Leaving(texts, window.toasts(), drafts, this::work);
    }

    private SystemFiles files() {
        return new SystemFiles(window::stage, texts, getHostServices()::showDocument);
    }

    /** Opens the school in a folder; one that isn't there is set up first, one with accounts asks who is there. */
    private void open(Path folder) {
        window.show(new OpeningPage(texts, texts.get("app.opening")).node());
        VaultFile vault = new VaultFile(folder);
        if (vault.isThere()) {
            work(failure -> couldNot(folder, failure, Session.none()))
                    .query(() -> vault.read().accounts(), them -> signIn(folder, them));
        } else {
            openFor(folder, Session.none());
        }
    }

    private void openFor(Path folder, Session session) {
        window.show(new OpeningPage(texts, texts.get("app.opening")).node());
        work(failure -> couldNot(folder, failure, session))
                .query(() -> Opened.of(folders.open(folder, session)), school -> show(folder, school));
    }

    /** Never an empty school in the place of one that was here. */
    private void couldNot(Path folder, Failure failure, Session session) {
        boolean notYet = failure.key().equals(NOT_YET);
        if (notYet && !known.has(folder)) {
            setUp(folder);
            return;
        }
        Failure said = notYet ? new Failure.Damaged("data-gone", failure, folder) : failure;
        Runnable again = session.account().isPresent() ? () -> openFor(folder, session) : () -> open(folder);
        rescue.show(new Rescue.Trouble(folder, said, session.keys()), again);
    }

    /** After signing in: what went wrong then is about the data, unless nobody came in. Says whether it was. */
    private boolean couldNotAfterSignIn(Path folder, Failure failure) {
        boolean isIn = arrived.account().isPresent();
        if (isIn) {
            couldNot(folder, failure, arrived);
        }
        return isIn;
    }

    private void signIn(Path folder, List<Account> accounts) {
        arrived = Session.none();
        Doors doors = new Doors(
                texts,
                window,
                this::work,
                failure -> couldNotAfterSignIn(folder, failure),
                Clock.system(ZoneId.systemDefault()));
        doors.signIn(
                accounts.size() == 1 ? accounts.get(0).user() : "",
                (user, password) -> enter(folder, Session.signIn(folder, user, password, Kdf.forThisPc())),
                (user, code, password) -> enter(folder, Session.recover(folder, code, user, password, Kdf.forThisPc())),
                school -> show(folder, school));
    }

    private Opened enter(Path folder, Session session) {
        arrived = session;
        Opened opened = Opened.of(folders.open(folder, session));
        new AuditLog(opened.school().db()).note(opened.access(), "sign-in", null);
        return opened;
    }

    private void setUp(Path folder) {
        SetupPage setup = new SetupPage(
                desk(Optional.empty(), Access.administrator(), folder),
                folder,
                (school, terms, first, password) -> work.query(
                        () -> Vault.make(first, password, Kdf.forThisPc()),
                        made -> showCode(made, () -> found(folder, school, terms, made))),
                this::openDemo);
        window.show(setup.node());
        setup.reload();
    }

    /** Nothing is written before the code is on paper. */
    private void showCode(Vault.Made made, Runnable confirmed) {
        RecoveryCodePage page =
                new RecoveryCodePage(texts, made.code(), paper -> Printing.print(paper, window.stage()), confirmed);
        window.show(page.node());
    }

    private void found(Path folder, School school, List<Term> terms, Vault.Made vault) {
        work.query(() -> founded(folder, school, terms, vault), opened -> {
            show(folder, opened);
            window.toasts().done(texts.get("app.setup.made"));
        });
    }

    private Opened founded(Path folder, School school, List<Term> terms, Vault.Made vault) {
        OpenSchool made = folders.create(folder, vault);
        made.schools().found(made.access(), school, terms);
        return Opened.of(made);
    }

    private void openDemo() {
        Path folder = Folders.demo();
        window.show(new OpeningPage(texts, texts.get("app.setup.making")).node());
        work(failure -> couldNot(folder, failure, Session.none()))
                .query(() -> demo(folder), school -> show(folder, school));
    }

    private Opened demo(Path folder) {
        try {
            return Opened.of(folders.open(folder, Session.none()));
        } catch (Failure.Damaged damaged) {
            if (!damaged.key().equals(NOT_YET)) {
                throw damaged;
            }
            OpenSchool made = folders.create(folder, null);
            new MadeUpSchool(made, Access.administrator(), texts).fill(DEMO_STUDENTS, DEMO_SEED);
            return Opened.of(made);
        }
    }

    private void show(Path folder, Opened opened) {
        open = opened.school();
        known.add(folder);
        first = FirstWindow.open(folder, () -> Platform.runLater(window::toFront));
        furnish(opened);
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
        if (open.session().account().isPresent()) {
            Clock clock = open.db().clock();
            Lock lock = new Lock(texts, window, this::work, clock, open.session(), () -> leaving()
                    .leave(open.db().backups(), () -> reopen(folder, () -> {})));
            shell.with(lock.button());
            lock.watch(shell.node());
            watching = lock;
        }
    }

    /** Other data has taken the place of what is shown: everything that was read from it is read again. */
    private void rebuildIfRestored(String changed) {
        if (changed.equals(Backups.RESTORED)) {
            clearAway();
            work.query(() -> Opened.of(Features.of(open.db(), open.session(), texts)), opened -> {
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
    }

    /** Closes the school, does something to its folder, and opens it; where there are accounts, it asks who is there. */
    private void reopen(Path folder, Runnable meanwhile) {
        clearAway();
        window.show(new OpeningPage(texts, texts.get("app.opening")).node());
        work(failure -> couldNot(folder, failure, Session.none()))
                .query(
                        () -> {
                            closeSchool();
                            meanwhile.run();
                            return folder;
                        },
                        this::open);
    }

    /** A desk; before a school is open there is nothing to choose from on it. */
    private Desk desk(Optional<Shell> shell, Access access, Path folder) {
        Clock clock = Clock.system(ZoneId.systemDefault());
        return new Desk(
                access,
                texts,
                work,
                window.toasts(),
                () -> shell.map(Shell::scope).orElseThrow(),
                (feature, what) -> shell.orElseThrow().go(feature, what),
                ledgerKey -> shell.map(Shell::school).stream()
                        .flatMap(school -> school.features().stream())
                        .flatMap(feature -> feature.candidates(access, ledgerKey).stream())
                        .toList(),
                drafts,
                files(),
                clock,
                meanwhile -> reopen(folder, meanwhile));
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
