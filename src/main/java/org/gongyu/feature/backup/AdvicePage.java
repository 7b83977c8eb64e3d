package org.gongyu.feature.backup;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gongyu.db.BackupReason;
import org.gongyu.db.BackupState;
import org.gongyu.db.Db;
import org.gongyu.db.Listed;
import org.gongyu.db.SecondPlace;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Named;

/** Over the backups: how it stands with the copy outside this computer, a restore that can be undone, and backups that should go. */
final class AdvicePage {

    private static final int LATELY_DAYS = 7;

    private final Db db;
    private final Desk desk;
    private final Texts texts;
    private final Consumer<Listed> restore;
    private final Runnable reload;
    private final VBox node = new VBox();

    /**
     * Advice.
     *
     * @param restore shows what is in a backup, to be restored
     * @param reload reads anew what is there
     */
    AdvicePage(Db db, Desk desk, Consumer<Listed> restore, Runnable reload) {
        this.db = db;
        this.desk = desk;
        this.texts = desk.texts();
        this.restore = restore;
        this.reload = reload;
    }

    Node node() {
        return node;
    }

    /** Says what there is to say of these backups. */
    void show(SecondPlace.State second, List<Listed> all) {
        node.getChildren().setAll(banner(words(second), null));
        advise(all);
    }

    private Button button(String id, String key, String icon, Runnable deed) {
        return Named.button(id, texts.get(key), icon, deed);
    }

    /** How it stands with the copy outside this computer. */
    private String words(SecondPlace.State second) {
        LocalDateTime now = LocalDateTime.now(db.clock());
        if (second.last() == null) {
            return texts.get("backup.second.none");
        }
        String last = Texts.minute(second.last());
        return second.isOverdue(now)
                ? texts.get("backup.second.old", second.folder(), last, second.days(now))
                : texts.get("backup.second.good", second.folder(), last);
    }

    /** What can be undone, and what should be removed. */
    private void advise(List<Listed> all) {
        LocalDateTime lately = LocalDateTime.now(db.clock()).minusDays(LATELY_DAYS);
        all.stream()
                .filter(one -> one.state() == BackupState.WHOLE && one.backup().reason() == BackupReason.RESTORE)
                .findFirst()
                .filter(before -> before.backup().made().isAfter(lately))
                .ifPresent(before -> node.getChildren()
                        .add(banner(
                                texts.get(
                                        "backup.undo.lead",
                                        Texts.minute(before.backup().made())),
                                button("undo-restore", "backup.undo", "mdomz-undo", () -> restore.accept(before)))));
        long old =
                all.stream().filter(one -> one.state() == BackupState.OLD_KEY).count();
        if (old > 0) {
            node.getChildren()
                    .add(banner(
                            texts.get("backup.old-key.lead", old),
                            button("remove-old", "backup.old-key.remove", "mdal-delete", () -> removeOld(old))));
        }
    }

    private static HBox banner(String words, Button deed) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox banner = new HBox(label);
        if (deed != null) {
            deed.setMinWidth(Button.USE_PREF_SIZE);
            banner.getChildren().add(deed);
        }
        banner.getStyleClass().add("banner");
        return banner;
    }

    private void removeOld(long count) {
        desk.notices()
                .confirm(texts.get("backup.old-key.sure", count), texts.get("backup.old-key.remove"), () -> desk.work()
                        .query(() -> db.backups().removeOldKeys(desk.access()), removed -> {
                            desk.notices().done(texts.get("backup.old-key.removed", removed));
                            reload.run();
                        }));
    }
}
