package org.gongyu.feature.backup;

import atlantafx.base.theme.Styles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gongyu.db.Backup;
import org.gongyu.db.BackupState;
import org.gongyu.db.Backups;
import org.gongyu.db.Db;
import org.gongyu.db.Listed;
import org.gongyu.db.SecondPlace;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.ListTable;
import org.gongyu.ui.Named;
import org.gongyu.ui.Page;
import org.gongyu.ui.TitleBar;
import org.gongyu.vault.Session;

/** The backups that are there; makes them here and on a stick, and restores them. */
final class BackupPage implements Page {

    private static final double MEGABYTE = 1 << 20;

    private final Backups backups;
    private final SecondPlace elsewhere;
    private final Desk desk;
    private final Texts texts;
    private final ListTable<Listed> table;
    private final RestorePage restore;
    private final AdvicePage advice;
    private final Node node;
    private SecondPlace.State second = new SecondPlace.State(null, null);
    private boolean checked;

    BackupPage(Db db, Session session, Desk desk) {
        this.backups = db.backups();
        this.elsewhere = new SecondPlace(db);
        this.desk = desk;
        this.texts = desk.texts();
        restore = new RestorePage(backups, session, desk);
        advice = new AdvicePage(db, desk, restore::show, this::reload);
        table = new ListTable<Listed>("backups", texts.get("feature.backup"), texts.get("backup.none"))
                .column("made", texts.get("backup.made"), 10, BackupPage::made)
                .column("reason", texts.get("backup.reason"), 11, one -> one.about()
                        .map(its -> texts.option(its.reason()))
                        .orElse(""))
                .column("state", texts.get("backup.state"), 12, this::state)
                .column("students", texts.get("backup.students"), 5, one -> count(one, "student"))
                .column("size", texts.get("backup.size"), 6, one -> size(one.bytes()))
                .column("file", texts.get("backup.file"), 21, Listed::name)
                .opening(restore::show);
        Label hint = new Label(texts.get("backup.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(Label.USE_PREF_SIZE);
        hint.getStyleClass().add("caption");
        VBox left = new VBox(bar(), advice.node(), tools(), table.node(), hint);
        left.getStyleClass().addAll("page", "coverage");
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        node = new HBox(left, restore.node());
        reload();
    }

    private static String made(Listed one) {
        return one.about().map(its -> Texts.minute(its.made())).orElse("");
    }

    /** Each backup is read through when it is made; what happened to it since, only a check of all tells. */
    private String state(Listed one) {
        if (one.state() != BackupState.WHOLE) {
            return texts.option(one.state());
        }
        return texts.get(checked ? "backup.state.now" : "backup.state.then");
    }

    private static Object count(Listed one, String table) {
        return one.about()
                .filter(Backup::isWhole)
                .<Object>map(its -> its.counts().getOrDefault(table, 0L))
                .orElse("");
    }

    private String size(long bytes) {
        return texts.get("backup.mb", bytes / MEGABYTE);
    }

    private TitleBar bar() {
        TitleBar bar = new TitleBar(texts, texts.get("feature.backup"));
        Button now = button("backup-now", "backup.now", "mdal-backup", () -> make(() -> backups.make(desk.access())));
        now.getStyleClass().add(Styles.ACCENT);
        bar.add(now, button("backup-elsewhere", "backup.elsewhere", "mdomz-usb", this::copyElsewhere));
        return bar;
    }

    private FlowPane tools() {
        FlowPane tools = new FlowPane(
                button("restore", "backup.restore", "mdal-history", this::restoreSelected),
                button("restore-file", "backup.restore-file", "mdoal-folder_open", this::restoreFile),
                button("check-backups", "backup.check", "mdal-fact_check", this::check),
                button("backup-place", "backup.place", "mdoal-folder_open", this::chooseElsewhere),
                button("compact", "backup.compact", "mdomz-unfold_less", this::compact));
        tools.getStyleClass().add("tool-row");
        return tools;
    }

    private Button button(String id, String key, String icon, Runnable deed) {
        return Named.button(id, texts.get(key), icon, deed);
    }

    private void make(Callable<Backup> deed) {
        desk.work().lasting("work.backup").change("backup", deed, made -> {
            desk.notices().done(texts.get("backup.done", made.name()));
            reload();
        });
    }

    /** To the place that is remembered if it is there; else it asks. */
    private void copyElsewhere() {
        Path known = second.folder();
        desk.work().query(() -> known != null && Files.isDirectory(known), isThere -> {
            if (isThere) {
                make(() -> elsewhere.copy(desk.access(), known));
            } else {
                chooseElsewhere();
            }
        });
    }

    private void chooseElsewhere() {
        desk.files().folder().ifPresent(folder -> make(() -> elsewhere.copy(desk.access(), folder)));
    }

    private void restoreSelected() {
        Listed selected = table.table().getSelectionModel().getSelectedItem();
        if (selected == null) {
            desk.notices().done(texts.get("backup.select"));
        } else {
            restore.show(selected);
        }
    }

    private void restoreFile() {
        desk.files().backup().ifPresent(file -> desk.work().query(() -> backups.inspect(file), restore::show));
    }

    private void check() {
        desk.work().looking("work.look").query(() -> backups.check(desk.access()), all -> {
            checked = true;
            table.show(all);
            long good =
                    all.stream().filter(one -> one.state() == BackupState.WHOLE).count();
            desk.notices().done(texts.get("backup.checked", all.size(), good));
        });
    }

    private void compact() {
        long before = backups.dataBytes();
        desk.work()
                .lasting("work.compact")
                .query(
                        () -> {
                            backups.compact(desk.access());
                            return backups.dataBytes();
                        },
                        after -> desk.notices().done(texts.get("backup.compacted", size(before), size(after))));
    }

    private record Found(List<Listed> all, SecondPlace.State second) {}

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reload() {
        desk.work().query(() -> new Found(backups.listed(desk.access()), elsewhere.state(desk.access())), found -> {
            checked = false;
            second = found.second();
            table.show(found.all());
            advice.show(second, found.all());
        });
    }
}
