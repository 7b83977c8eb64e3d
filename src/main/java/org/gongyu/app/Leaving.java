package org.gongyu.app;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.gongyu.db.BackupReason;
import org.gongyu.db.Backups;
import org.gongyu.text.Texts;
import org.gongyu.ui.Drafts;
import org.gongyu.ui.Named;
import org.gongyu.ui.Toasts;
import org.gongyu.work.Failure;
import org.gongyu.work.Work;

/** The way out of a school: nothing half filled in is lost unasked, and nobody leaves without a backup unawares. */
final class Leaving {

    private final Texts texts;
    private final Toasts toasts;
    private final Drafts drafts;
    private final Function<Consumer<Failure>, Work> works;

    /**
     * The way out.
     *
     * @param works gives background work whose failures go to a page
     */
    Leaving(Texts texts, Toasts toasts, Drafts drafts, Function<Consumer<Failure>, Work> works) {
        this.texts = texts;
        this.toasts = toasts;
        this.drafts = drafts;
        this.works = works;
    }

    /** Asks what must be asked, backs up what was changed, and then goes {@code out}; or stays, if the person wants to. */
    void leave(Backups backups, Runnable out) {
        if (drafts.size() > 0) {
            toasts.confirm(
                    texts.get("app.leave", drafts.size()), texts.get("app.leave.yes"), () -> backUp(backups, out));
        } else {
            backUp(backups, out);
        }
    }

    private void backUp(Backups backups, Runnable out) {
        toasts.show(busy());
        works.apply(failure -> ask(failure, out))
                .query(
                        () -> {
                            backups.makeIfChanged(BackupReason.EXIT);
                            return backups.compactIfLoose();
                        },
                        done -> {
                            toasts.clear();
                            out.run();
                        });
    }

    private VBox busy() {
        String words = texts.get("app.leave.backup");
        VBox box = new VBox(new Label(words), Named.as("leaving", words, new ProgressBar()));
        box.getStyleClass().add("question");
        box.setMaxHeight(VBox.USE_PREF_SIZE);
        return box;
    }

    private void ask(Failure failure, Runnable out) {
        String why = texts.get("failure." + failure.key(), failure.args().toArray());
        toasts.confirm(texts.get("app.leave.no-backup", why), texts.get("app.leave.anyway"), out);
    }
}
