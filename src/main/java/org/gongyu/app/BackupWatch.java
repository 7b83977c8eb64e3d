package org.gongyu.app;

import atlantafx.base.theme.Styles;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.gongyu.db.Db;
import org.gongyu.db.SecondPlace;
import org.gongyu.ledger.Area;
import org.gongyu.text.Texts;
import org.gongyu.ui.Named;
import org.gongyu.vault.Access;
import org.gongyu.vault.Right;
import org.gongyu.work.Failure;
import org.gongyu.work.Work;

/** Backs up by the half hour what was changed, and says at the foot of the window when that was last done and what is due. */
final class BackupWatch {

    private static final Duration LOOK = Duration.minutes(1);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Texts texts;
    private final Db db;
    private final Access access;
    private final Work work;
    private final Consumer<Failure> tell;
    private final boolean reminds;
    private final Label state = Named.as("backup-state", "", new Label());
    private final Hyperlink reminder = Named.as("backup-reminder", "", new Hyperlink());
    private final HBox node = new HBox(state, reminder);
    private final Timeline looking;
    private Runnable deaf = () -> {};
    private boolean busy;

    /**
     * A watch.
     *
     * @param works gives background work whose failures go to a page
     * @param tell shows a failure to the person
     * @param reminds whether this school is one that should be on a stick too: a made-up one should not
     * @param go opens the page of the backups
     */
    BackupWatch(
            Texts texts,
            Db db,
            Access access,
            Function<Consumer<Failure>, Work> works,
            Consumer<Failure> tell,
            boolean reminds,
            Runnable go) {
        this.texts = texts;
        this.db = db;
        this.access = access;
        this.work = works.apply(this::failed);
        this.tell = tell;
        this.reminds = reminds && access.may(Right.CHANGE, Area.SYSTEM);
        this.looking = new Timeline(new KeyFrame(LOOK, event -> look()));
        looking.setCycleCount(Animation.INDEFINITE);
        reminder.setOnAction(event -> go.run());
        node.getStyleClass().add("backup-state");
        remind("");
    }

    Node node() {
        return node;
    }

    /** Looks each minute from now on. */
    void watch() {
        deaf = work.changes().listen(key -> {
            if (key.equals("backup")) {
                look();
            }
        });
        look();
        looking.play();
    }

    private record Seen(Optional<LocalDateTime> newest, SecondPlace.State second) {}

    /** Makes a backup if one is due, and shows how it stands. */
    void look() {
        if (busy) {
            return;
        }
        busy = true;
        work.query(
                () -> {
                    db.backups().makeIfDue();
                    return new Seen(db.backups().newest(), new SecondPlace(db).state(access));
                },
                this::show);
    }

    private void show(Seen seen) {
        busy = false;
        LocalDateTime now = LocalDateTime.now(db.clock());
        say(seen.newest()
                .map(made -> texts.get(
                        "app.status.backup",
                        made.toLocalDate().equals(now.toLocalDate())
                                ? texts.get("app.status.today", TIME.format(made))
                                : Texts.minute(made)))
                .orElse(texts.get("app.status.backup.none")));
        state.getStyleClass().remove(Styles.DANGER);
        remind(words(seen.second(), now));
    }

    private String words(SecondPlace.State second, LocalDateTime now) {
        if (!reminds || !second.isOverdue(now)) {
            return "";
        }
        return second.last() == null
                ? texts.get("app.status.stick.none")
                : texts.get("app.status.stick.old", second.days(now));
    }

    private void say(String words) {
        state.setText(words);
        state.setAccessibleText(words);
    }

    private void remind(String words) {
        reminder.setText(words);
        reminder.setAccessibleText(words);
        reminder.setVisible(!words.isEmpty());
        reminder.setManaged(!words.isEmpty());
    }

    /** Stays until a backup is made: nobody should believe in backups that aren't there. */
    private void failed(Failure failure) {
        busy = false;
        say(texts.get("app.status.backup.failed"));
        if (!state.getStyleClass().contains(Styles.DANGER)) {
            state.getStyleClass().add(Styles.DANGER);
            tell.accept(failure);
        }
    }

    /** Watches no longer. */
    void close() {
        looking.stop();
        deaf.run();
    }
}
