package org.gongyu.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.gongyu.db.AuditLog;
import org.gongyu.feature.MadeUpSchool;
import org.gongyu.feature.OpenSchool;
import org.gongyu.feature.school.School;
import org.gongyu.feature.school.Term;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.RecoveryCodePage;
import org.gongyu.vault.Access;
import org.gongyu.vault.Account;
import org.gongyu.vault.Kdf;
import org.gongyu.vault.Patience;
import org.gongyu.vault.Session;
import org.gongyu.vault.Vault;
import org.gongyu.vault.VaultFile;
import org.gongyu.work.Failure;
import org.gongyu.work.Work;

/** The way from a folder to an open school: signing in, setting one up, the made-up one, and what to do where it can't be opened. */
final class Entrance {

    private static final int DEMO_STUDENTS = 600;
    private static final long DEMO_SEED = 1;

    /** The failure of opening a folder in which no school has been made yet. */
    private static final String NOT_YET = "no-school-here";

    private final Texts texts;
    private final Window window;
    private final Folders folders;
    private final Function<Consumer<Failure>, Work> works;
    private final Work work;
    private final Rescue rescue;
    private final KnownSchools known;
    private final Function<Path, Desk> desks;
    private final BiConsumer<Path, Opened> show;
    /** Who has signed in, also where the data could not be opened then. */
    private volatile Session arrived = Session.none();

    /**
     * The way in.
     *
     * @param works gives background work whose failures go to a page
     * @param desks a desk for setting up a school in a folder
     * @param show shows the school once it is open
     */
    Entrance(
            Texts texts,
            Window window,
            Folders folders,
            Function<Consumer<Failure>, Work> works,
            Rescue rescue,
            KnownSchools known,
            Function<Path, Desk> desks,
            BiConsumer<Path, Opened> show) {
        this.texts = texts;
        this.window = window;
        this.folders = folders;
        this.works = works;
        this.work = works.apply(window.toasts()::failed);
        this.rescue = rescue;
        this.known = known;
        this.desks = desks;
        this.show = show;
    }

    /** Opens the school in a folder; one that isn't there is set up first, one with accounts asks who is there. */
    void open(Path folder) {
        window.show(new OpeningPage(texts, texts.get("app.opening")).node());
        VaultFile vault = new VaultFile(folder);
        if (vault.isThere()) {
            works.apply(failure -> couldNot(folder, failure, Session.none()))
                    .query(() -> vault.read().accounts(), them -> signIn(folder, them));
        } else {
            openFor(folder, Session.none());
        }
    }

    private void openFor(Path folder, Session session) {
        window.show(new OpeningPage(texts, texts.get("app.opening")).node());
        works.apply(failure -> couldNot(folder, failure, session))
                .query(() -> opened(folder, session), school -> show.accept(folder, school));
    }

    private Opened opened(Path folder, Session session) {
        return WarmUp.end().orElseGet(() -> Opened.of(folders.open(folder, session)));
    }

    /** Never an empty school in the place of one that was here. */
    void couldNot(Path folder, Failure failure, Session session) {
        boolean notYet = failure.key().equals(NOT_YET);
        if (notYet && !known.has(folder)) {
            setUp(folder);
            return;
        }
        Failure said = notYet ? new Failure.Damaged("data-gone", failure, folder) : failure;
        Runnable again = session.account().isPresent() ? () -> openFor(folder, session) : () -> open(folder);
        rescue.show(new Rescue.Trouble(folder, said, session.keys()), again);
    }

    /** What went wrong after someone came in is about the data; what is about the keys, no other password helps. Says whether it was shown. */
    private boolean couldNotAfterSignIn(Path folder, Failure failure) {
        boolean isIn = arrived.account().isPresent() || failure instanceof Failure.Damaged;
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
                works,
                failure -> couldNotAfterSignIn(folder, failure),
                new Patience(folder, folders.clock()));
        doors.signIn(
                accounts,
                (user, password) -> enter(folder, Session.signIn(folder, user, password, Kdf.forThisPc())),
                (user, code, password) -> enter(folder, Session.recover(folder, code, user, password, Kdf.forThisPc())),
                school -> show.accept(folder, school));
    }

    private Opened enter(Path folder, Session session) {
        arrived = session;
        Opened opened = opened(folder, session);
        new AuditLog(opened.school().db()).note(opened.access(), "sign-in", null);
        return opened;
    }

    private void setUp(Path folder) {
        Desk desk = desks.apply(folder);
        SetupPage setup = new SetupPage(
                desk,
                folder,
                (school, terms, first, password) -> work.query(
                        () -> Vault.make(first, password, Kdf.forThisPc()),
                        made -> showCode(made, () -> found(folder, school, terms, made))),
                this::openDemo,
                () -> desk.files().backup().ifPresent(file -> restored(file, folder)));
        window.show(setup.node());
        setup.reload();
    }

    private void restored(Path backup, Path folder) {
        new FromBackup(texts, window, works, folders.clock(), this::enter, opened -> show.accept(folder, opened))
                .restore(backup, folder, () -> setUp(folder));
    }

    /** Nothing is written before the code is on paper. */
    private void showCode(Vault.Made made, Runnable confirmed) {
        RecoveryCodePage page = new RecoveryCodePage(texts, made.code(), confirmed);
        window.show(page.node());
    }

    private void found(Path folder, School school, List<Term> terms, Vault.Made vault) {
        window.show(new OpeningPage(texts, texts.get("app.setup.founding")).node());
        Work founding = works.apply(failure -> {
            showCode(vault, () -> found(folder, school, terms, vault));
            window.toasts().failed(failure);
        });
        founding.query(() -> founded(folder, school, terms, vault), opened -> {
            show.accept(folder, opened);
            window.toasts().done(texts.get("app.setup.made"));
        });
    }

    private Opened founded(Path folder, School school, List<Term> terms, Vault.Made vault) {
        OpenSchool made = folders.create(folder, vault);
        made.schools().found(made.access(), school, terms);
        return Opened.of(made);
    }

    private void openDemo() {
        Path folder = folders.demo();
        window.show(new OpeningPage(texts, texts.get("app.setup.making")).node());
        works.apply(failure -> couldNot(folder, failure, Session.none()))
                .query(() -> demo(folder), school -> show.accept(folder, school));
    }

    private Opened demo(Path folder) {
        try {
            return opened(folder, Session.none());
        } catch (Failure.Damaged damaged) {
            if (!damaged.key().equals(NOT_YET)) {
                throw damaged;
            }
            OpenSchool made = folders.create(folder, null);
            new MadeUpSchool(made, Access.administrator(), texts).fill(DEMO_STUDENTS, DEMO_SEED);
            return Opened.of(made);
        }
    }
}
