package org.gongyu.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gongyu.db.Backup;
import org.gongyu.db.Backups;
import org.gongyu.db.Restore;
import org.gongyu.text.Texts;
import org.gongyu.vault.Keys;
import org.gongyu.vault.VaultRescue;
import org.gongyu.work.Failure;
import org.gongyu.work.Work;

/** What can be done when a school's data can't be opened: the newest good backup is offered, never an empty database. */
final class Rescue {

    private final Texts texts;
    private final Window window;
    private final Function<Consumer<Failure>, Work> works;
    private final Supplier<Optional<Path>> choose;
    private final Clock clock;

    /**
     * Rescue.
     *
     * @param works gives background work whose failures go to a page
     * @param choose asks the person for a backup
     */
    Rescue(
            Texts texts,
            Window window,
            Function<Consumer<Failure>, Work> works,
            Supplier<Optional<Path>> choose,
            Clock clock) {
        this.texts = texts;
        this.window = window;
        this.works = works;
        this.choose = choose;
        this.clock = clock;
    }

    /**
     * A school that wasn't opened.
     *
     * @param folder where it is
     * @param failure why
     * @param keys those of whoever signed in; {@link Keys#none} if it didn't come to that
     */
    record Trouble(Path folder, Failure failure, Keys keys) {

        /** Whether other data in the place of this would help; data that is in use or newer is whole. */
        boolean isDamage() {
            return failure instanceof Failure.Damaged && failure.key().startsWith("data-");
        }

        /** Whether the file with the keys is what is missing. */
        boolean isOfKeys() {
            return failure.key().matches("vault-(missing|damaged|changed)|data-encrypted");
        }
    }

    /** Shows what went wrong and what can be done; {@code again} tries to open the school once more. */
    void show(Trouble trouble, Runnable again) {
        OpeningPage page = new OpeningPage(texts, trouble.failure(), again);
        window.show(page.node());
        if (trouble.isOfKeys()) {
            offerKeys(trouble, page, again);
        } else if (trouble.isDamage()) {
            offerBackup(trouble, page, again);
        }
    }

    private Work work(Trouble trouble, Runnable again) {
        return works.apply(failure -> {
            show(trouble, again);
            window.toasts().failed(failure);
        });
    }

    private void offerBackup(Trouble trouble, OpeningPage page, Runnable again) {
        page.say(texts.get("app.rescue.looking"));
        works.apply(window.toasts()::failed)
                .query(() -> Backups.newestGood(trouble.folder(), trouble.keys().data()), found -> {
                    found.ifPresentOrElse(
                            backup -> {
                                page.say(words(backup));
                                page.offer(
                                        "restore-newest",
                                        texts.get("app.rescue.restore"),
                                        "mdal-history",
                                        () -> restore(trouble, backup.file(), again));
                            },
                            () -> page.say(texts.get("app.rescue.none")));
                    page.add("restore-other", texts.get("app.rescue.other"), "mdoal-folder_open", () -> choose.get()
                            .ifPresent(file -> restore(trouble, file, again)));
                });
    }

    private String words(Backup backup) {
        return texts.get(
                "app.rescue.newest",
                Texts.minute(backup.made()),
                texts.option(backup.reason()),
                backup.counts().getOrDefault("student", 0L),
                backup.counts().getOrDefault("visit", 0L));
    }

    private void restore(Trouble trouble, Path file, Runnable again) {
        window.show(new OpeningPage(texts, texts.get("backup.restoring")).node());
        work(trouble, again)
                .query(() -> new Restore(trouble.folder(), trouble.keys().data(), clock).run(file), done -> {
                    again.run();
                    window.toasts()
                            .done(texts.get(
                                    "app.rescue.done",
                                    Texts.minute(done.restored().made())));
                });
    }

    private void offerKeys(Trouble trouble, OpeningPage page, Runnable again) {
        page.say(texts.get("app.rescue.looking-keys"));
        VaultRescue rescue = new VaultRescue(trouble.folder());
        works.apply(window.toasts()::failed)
                .query(
                        () -> rescue.find(Backups.vaults(trouble.folder())),
                        found -> found.ifPresentOrElse(
                                vault -> {
                                    page.say(texts.get("app.rescue.keys"));
                                    page.offer(
                                            "restore-keys",
                                            texts.get("app.rescue.keys.go"),
                                            "mdomz-vpn_key",
                                            () -> work(trouble, again)
                                                    .query(() -> rescue.put(vault), done -> again.run()));
                                },
                                () -> page.say(texts.get("app.rescue.keys.none"))));
    }
}
