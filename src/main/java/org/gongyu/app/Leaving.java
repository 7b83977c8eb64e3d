package org.gongyu.app;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
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
import org.gongyu.work.Job;
import org.gongyu.work.Underway;
import org.gongyu.work.Work;

/** The way out of a school: nothing half filled in is lost unasked, and nobody leaves without a backup unawares. */
final class Leaving {

    private final Texts texts;
    private final Toasts toasts;
    private final Drafts drafts;
    private final Function<Consumer<Failure>, Work> works;
    private final Underway underway;

    /**
     * The way out.
     *
     * @param works gives background work whose failures go to a page
     * @param underway what the person is waiting for
     */
    Leaving(Texts texts, Toasts toasts, Drafts drafts, Function<Consumer<Failure>, Work> works, Underway underway) {
        this.texts = texts;
        this.toasts = toasts;
        this.drafts = drafts;
        this.works = works;
        this.underway = underway;
    }

    /** Asks what must be asked, backs up what was changed, and then goes {@code out}; or stays, if the person wants to. */
    void leave(Backups backups, Runnable out) {
        List<Job> jobs = underway.wanted();
        if (jobs.isEmpty()) {
            leaveDrafts(backups, out);
        } else {
            String what = jobs.stream().map(job -> texts.get(job.what())).collect(Collectors.joining(", "));
            toasts.confirm(
                    texts.get("app.leave.job", what), texts.get("app.leave.job.yes"), () -> leaveDrafts(backups, out));
        }
    }

    private void leaveDrafts(Backups backups, Runnable out) {
        if (drafts.size() > 0) {
            toasts.confirm(
                    texts.get("app.leave", drafts.size()), texts.get("app.leave.yes"), () -> backUp(backups, out));
        } else {
            backUp(backups, out);
        }
    }

    private void backUp(Backups backups, Runnable out) {
        Work work = works.apply(failure -> ask(failure, out)).lasting("work.backup");
        Runnable lastDrafts = drafts.last();
        toasts.show(busy(work.underway()));
        work.query(
                () -> {
                    underway.end();
                    lastDrafts.run();
                    backups.makeIfChanged(BackupReason.EXIT);
                    return backups.compactIfLoose();
                },
                done -> {
                    toasts.clear();
                    out.run();
                });
    }

    private VBox busy(Underway backup) {
        String words = texts.get("app.leave.backup");
        Button cancel = Named.button("leaving-cancel", texts.get("work.cancel"), "mdal-close", () -> backup.jobs()
                .forEach(Job::giveUp));
        VBox box = new VBox(new Label(words), Named.as("leaving", words, new ProgressBar()), cancel);
        box.getStyleClass().add("question");
        box.setMaxHeight(VBox.USE_PREF_SIZE);
        return box;
    }

    private void ask(Failure failure, Runnable out) {
        if (failure instanceof Failure.GivenUp) {
            toasts.clear();
            toasts.failed(failure);
            return;
        }
        String why = texts.get("failure." + failure.key(), failure.args().toArray());
        toasts.confirm(texts.get("app.leave.no-backup", why), texts.get("app.leave.anyway"), out);
    }
}
