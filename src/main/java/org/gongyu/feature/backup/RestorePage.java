package org.gongyu.feature.backup;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gongyu.db.Backups;
import org.gongyu.db.Listed;
import org.gongyu.db.Preview;
import org.gongyu.db.Restore;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.ListTable;
import org.gongyu.ui.Named;
import org.gongyu.vault.DataKey;
import org.gongyu.vault.Session;

/** At the side of the backups: what is in one of them against what is here now, and the button that restores it. */
final class RestorePage {

    /** What people go by. */
    private static final Set<String> FIRST = Set.of("student", "staff", "visit");

    private final Backups backups;
    private final Session session;
    private final Desk desk;
    private final Texts texts;
    private final VBox body = new VBox();
    private final HBox buttons = new HBox();
    private final VBox node = new VBox(body, buttons);

    RestorePage(Backups backups, Session session, Desk desk) {
        this.backups = backups;
        this.session = session;
        this.desk = desk;
        this.texts = desk.texts();
        VBox.setVgrow(body, Priority.ALWAYS);
        body.getStyleClass().addAll("form", "restore-form");
        buttons.getStyleClass().addAll("drawer-buttons", "buttons");
        node.getStyleClass().add("drawer");
        node.setId("restore-pane");
        node.setMinWidth(VBox.USE_PREF_SIZE);
        open(false);
    }

    Node node() {
        return node;
    }

    private void open(boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }

    /** Shows what can be done with a backup. */
    void show(Listed one) {
        open(true);
        buttons.getChildren().setAll(close());
        switch (one.state()) {
            case WHOLE -> preview(one.file(), session.keys().data());
            case OLD_KEY -> askForKey(one.file());
            case NEWER, DAMAGED, KEPT -> say(one.name(), texts.get("backup.cant." + one.state()));
        }
    }

    private void say(String title, String words) {
        body.getChildren().setAll(heading(title), wrapped(words));
    }

    private Button close() {
        return Named.button("restore-close", texts.get("backup.close"), "mdal-close", () -> open(false));
    }

    private static Label heading(String words) {
        Label heading = wrapped(words);
        heading.getStyleClass().add("section");
        return heading;
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    /** A backup from before a user was removed: the vault in it gives the key to whoever knows a password or the code of then. */
    private void askForKey(Path file) {
        PasswordField secret = Named.as("backup-secret", texts.get("backup.secret"), new PasswordField());
        Label label = new Label(texts.get("backup.secret"));
        label.setLabelFor(secret);
        Button look = Named.button(
                "backup-look", texts.get("backup.look"), "mdal-lock_open", () -> unlock(file, secret.getText()));
        body.getChildren()
                .setAll(
                        heading(file.getFileName().toString()),
                        wrapped(texts.get("backup.secret.lead")),
                        label,
                        secret,
                        look);
    }

    private void unlock(Path file, String secret) {
        desk.work()
                .query(
                        () -> Restore.withVault(file, folder -> session.earlier(folder, secret)),
                        key -> preview(file, key));
    }

    private void preview(Path file, DataKey key) {
        say(file.getFileName().toString(), texts.get("backup.reading"));
        desk.work()
                .looking("work.look")
                .query(() -> backups.preview(desk.access(), file, key), shown -> show(shown, key));
    }

    private void show(Preview preview, DataKey key) {
        ListTable<Row> table = new ListTable<Row>(
                        "backup-contents", texts.get("backup.contents"), texts.get("backup.empty"))
                .column("what", texts.get("backup.what"), 10, Row::words)
                .column("then", texts.get("backup.then"), 6, Row::then)
                .column("now", texts.get("backup.now-rows"), 6, Row::now);
        table.show(rows(preview));
        String made = Texts.minute(preview.backup().made());
        body.getChildren()
                .setAll(
                        heading(texts.get("backup.restore.title", made)),
                        wrapped(texts.get(
                                "backup.restore.lead",
                                texts.option(preview.backup().reason()))),
                        table.node(),
                        wrapped(texts.get("backup.restore.loses", made)));
        Button go =
                Named.button("restore-go", texts.get("backup.restore.go"), "mdal-history", () -> confirm(preview, key));
        go.getStyleClass().add(Styles.DANGER);
        buttons.getChildren().setAll(close(), go);
    }

    private record Row(String words, long then, long now) {}

    /** Ledgers by their names; what has none is summed up in one line. */
    private List<Row> rows(Preview preview) {
        List<Row> rows = new ArrayList<>();
        long then = 0;
        long now = 0;
        List<Preview.Line> lines = new ArrayList<>(preview.lines());
        lines.sort(Comparator.comparing(line -> !FIRST.contains(line.table())));
        for (Preview.Line line : lines) {
            String key = "feature." + line.table().replace('_', '-');
            if (texts.has(key)) {
                rows.add(new Row(texts.get(key), line.then(), line.now()));
            } else {
                then += line.then();
                now += line.now();
            }
        }
        rows.add(new Row(texts.get("backup.others"), then, now));
        return rows;
    }

    private void confirm(Preview preview, DataKey key) {
        desk.notices()
                .confirm(
                        texts.get(
                                "backup.restore.sure",
                                Texts.minute(preview.backup().made())),
                        texts.get("backup.restore.go"),
                        () -> run(preview.backup().file(), key));
    }

    private void run(Path file, DataKey key) {
        say(file.getFileName().toString(), texts.get("backup.restoring"));
        buttons.getChildren().setAll(close());
        desk.work()
                .lasting("work.restore")
                .change(Backups.RESTORED, () -> backups.restore(desk.access(), file, key), this::done);
    }

    private void done(Restore.Done done) {
        open(false);
        String words = texts.get("backup.restored", Texts.minute(done.restored().made()));
        done.before()
                .ifPresentOrElse(
                        before -> desk.notices()
                                .done(
                                        words,
                                        () -> run(before.file(), session.keys().data())),
                        () -> desk.notices().done(words));
    }
}
