package org.gongyu.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gongyu.db.Restore;
import org.gongyu.text.Texts;
import org.gongyu.vault.Account;
import org.gongyu.vault.DataKey;
import org.gongyu.vault.Kdf;
import org.gongyu.vault.Patience;
import org.gongyu.vault.RecoveryCode;
import org.gongyu.vault.Session;
import org.gongyu.vault.VaultFile;
import org.gongyu.work.Failure;
import org.gongyu.work.Work;

/** A school on a new computer, from a backup such as one on a stick: whoever has an account in it signs in, and it is put in its folder. */
final class FromBackup {

    private final Texts texts;
    private final Window window;
    private final Function<Consumer<Failure>, Work> works;
    private final Clock clock;
    private final BiFunction<Path, Session, Opened> enter;
    private final Consumer<Opened> show;

    /**
     * Restoring where no school is.
     *
     * @param works gives background work whose failures go to a page
     * @param enter opens the school in a folder for whoever signed in; not called on the thread that draws
     * @param show shows it
     */
    FromBackup(
            Texts texts,
            Window window,
            Function<Consumer<Failure>, Work> works,
            Clock clock,
            BiFunction<Path, Session, Opened> enter,
            Consumer<Opened> show) {
        this.texts = texts;
        this.window = window;
        this.works = works;
        this.clock = clock;
        this.enter = enter;
        this.show = show;
    }

    /**
     * Asks who is there if the backup has accounts, and restores.
     *
     * @param folder where the school will be; nothing is written there before somebody came in
     * @param back shows the page before
     */
    void restore(Path backup, Path folder, Runnable back) {
        window.show(new OpeningPage(texts, texts.get("backup.reading")).node());
        Work work = works.apply(failure -> {
            back.run();
            window.toasts().failed(failure);
        });
        work.query(() -> Restore.withVault(backup, FromBackup::accounts), accounts -> {
            if (accounts.isEmpty()) {
                work.query(() -> put(backup, folder, DataKey.none(), Session::none), this::done);
            } else {
                ask(backup, folder, accounts, back);
            }
        });
    }

    private static List<Account> accounts(Path room) {
        VaultFile vault = new VaultFile(room);
        return vault.isThere() ? vault.read().accounts() : List.of();
    }

    private void ask(Path backup, Path folder, List<Account> accounts, Runnable back) {
        Doors doors = new Doors(texts, window, works, failure -> false, new Patience(folder, clock)).orBack(back);
        doors.signIn(
                accounts,
                (user, password) -> byPassword(backup, folder, user, password),
                (user, code, password) -> byCode(backup, folder, code, user, password),
                this::done);
    }

    private Opened byPassword(Path backup, Path folder, String user, char[] password) {
        Kdf kdf = Kdf.forThisPc();
        DataKey key = Restore.withVault(
                backup, room -> Session.signIn(room, user, password, kdf).keys().data());
        return put(backup, folder, key, () -> Session.signIn(folder, user, password, kdf));
    }

    /** The code opens the backup; the new password holds from then on. */
    private Opened byCode(Path backup, Path folder, RecoveryCode code, String user, char[] password) {
        DataKey key = Restore.withVault(
                backup, room -> new VaultFile(room).read().open(code).data());
        return put(backup, folder, key, () -> Session.recover(folder, code, user, password, Kdf.forThisPc()));
    }

    /** The session comes from the vault that the backup brought along. */
    private Opened put(Path backup, Path folder, DataKey key, Supplier<Session> session) {
        new Restore(folder, key, clock).run(backup);
        return enter.apply(folder, session.get());
    }

    private void done(Opened opened) {
        show.accept(opened);
        window.toasts().done(texts.get("app.setup.restored"));
    }
}
