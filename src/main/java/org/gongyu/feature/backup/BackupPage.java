package org.gongyu.feature.backup;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.gongyu.db.Backup;
import org.gongyu.db.Backups;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.ListTable;
import org.gongyu.ui.Named;
import org.gongyu.ui.Page;
import org.gongyu.ui.TitleBar;

/** The backups that are there, and the buttons to make one here or on another drive. */
final class BackupPage implements Page {

    private static final long KILOBYTE = 1024;

    private final Backups backups;
    private final Desk desk;
    private final Texts texts;
    private final ListTable<Backup> table;
    private final VBox node;

    BackupPage(Backups backups, Desk desk) {
        this.backups = backups;
        this.desk = desk;
        this.texts = desk.texts();
        table = new ListTable<Backup>("backups", texts.get("feature.backup"), texts.get("backup.none"))
                .column(
                        "made",
                        texts.get("backup.made"),
                        10,
                        one -> one.made().toLocalDate() + " "
                                + one.made().toLocalTime().withNano(0))
                .column("reason", texts.get("backup.reason"), 9, one -> texts.option(one.reason()))
                .column("rows", texts.get("backup.rows"), 7, this::rows)
                .column("size", texts.get("backup.size"), 7, one -> texts.get("backup.kb", one.bytes() / KILOBYTE))
                .column("file", texts.get("backup.file"), 24, Backup::name);
        Label hint = new Label(texts.get("backup.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("caption");
        node = new VBox(bar(), hint, table.node());
        node.getStyleClass().addAll("page", "coverage");
        reload();
    }

    private Object rows(Backup backup) {
        return backup.isWhole()
                ? backup.counts().values().stream().mapToLong(Long::longValue).sum()
                : texts.get("backup.not-whole");
    }

    private TitleBar bar() {
        TitleBar bar = new TitleBar(texts.get("feature.backup"));
        Button now = Named.button(
                "backup-now", texts.get("backup.now"), "mdal-backup", () -> make(() -> backups.make(desk.access())));
        now.getStyleClass().add(Styles.ACCENT);
        bar.add(
                now,
                Named.button("backup-elsewhere", texts.get("backup.elsewhere"), "mdoal-folder_open", this::elsewhere));
        return bar;
    }

    private void elsewhere() {
        desk.files().folder().ifPresent(this::makeIn);
    }

    private void makeIn(Path folder) {
        make(() -> backups.makeIn(desk.access(), folder));
    }

    private void make(Callable<Backup> deed) {
        desk.work().query(deed, made -> {
            desk.notices().done(texts.get("backup.done", made.name()));
            reload();
        });
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reload() {
        Callable<List<Backup>> read = () -> backups.list(desk.access());
        desk.work().query(read, table::show);
    }
}
