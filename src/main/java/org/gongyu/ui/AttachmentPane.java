package org.gongyu.ui;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gongyu.db.Attachment;
import org.gongyu.db.Attachments;
import org.gongyu.db.Incoming;
import org.gongyu.text.Texts;
import org.gongyu.ui.AttachmentIntake.Outcome;
import org.gongyu.ui.AttachmentIntake.Source;
import org.gongyu.work.Failure;

/**
 * The files of one record: shown, added by button, by dragging and by pasting, opened, saved elsewhere, removed and put back. Those of a
 * record that isn't saved yet wait in memory until it is.
 */
public final class AttachmentPane {

    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
    private static final int MEGABYTE_BITS = 20;

    private final Attachments files;
    private final Desk desk;
    private final Texts texts;
    private final UUID recordId;
    private final AttachmentIntake intake;
    private final AttachmentRows lines;
    private final List<Incoming> waiting = new ArrayList<>();
    private final Label title = new Label();
    private final Label hint = new Label();
    private final VBox rows = new VBox();
    private final VBox removed = new VBox();
    private final Button bin;
    private final VBox node = new VBox();

    /**
     * The files of a record.
     *
     * @param recordId the record; null = a new one, for which {@link #waiting} holds the files to be kept when it is saved
     */
    public AttachmentPane(Attachments files, Desk desk, UUID recordId) {
        this.files = files;
        this.desk = desk;
        this.texts = desk.texts();
        this.recordId = recordId;
        intake = new AttachmentIntake(files, desk, recordId);
        lines = new AttachmentRows(files, desk, this::reload);
        bin = Named.button("attachment-bin", "", "mdal-delete_outline", () -> show(removed, !removed.isVisible()));
        bin.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        dress();
        boolean open = files.mayRead(desk.access());
        show(node, open);
        if (open) {
            reload();
        }
    }

    private void dress() {
        node.setId("attachments");
        node.getStyleClass().add("attachments");
        title.getStyleClass().add("form-section");
        rows.getStyleClass().add("attachment-rows");
        removed.getStyleClass().add("attachment-rows");
        show(bin, false);
        show(removed, false);
        node.getChildren().add(title);
        if (files.mayChange(desk.access())) {
            node.getChildren().addAll(adding(), hint);
            listen();
        }
        node.getChildren().addAll(rows, bin, removed);
    }

    private Node adding() {
        Button choose = Named.button(
                "attachment-add",
                texts.get("attach.add"),
                "mdal-attach_file",
                () -> add(desk.files().choose()));
        Button paste = Named.button("attachment-paste", texts.get("attach.paste"), "mdal-content_paste", this::paste);
        hint.getStyleClass().add("caption");
        hint.setWrapText(true);
        HBox buttons = new HBox(choose, paste);
        buttons.getStyleClass().add("beside");
        return buttons;
    }

    private void listen() {
        node.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles() || event.getDragboard().hasImage()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        node.setOnDragDropped(this::drop);
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (PASTE.match(event)) {
                event.consume();
                paste();
            }
        });
    }

    /** The section, to be placed under a form. */
    public Node node() {
        return node;
    }

    /** The files to be kept with a new record, for {@link Attachments#saving}. */
    public List<Incoming> waiting() {
        return List.copyOf(waiting);
    }

    /** Lets those wait on that waited when the program ended. */
    void resume(List<Incoming> before) {
        waiting.addAll(before);
        reload();
    }

    /** Adds files as if a person had chosen them. */
    public void add(List<Path> paths) {
        keep(AttachmentIntake.of(paths));
    }

    private void drop(DragEvent event) {
        keep(intake.of(event.getDragboard()));
        event.setDropCompleted(true);
        event.consume();
    }

    private void paste() {
        try {
            keep(intake.of(Clipboard.getSystemClipboard()));
        } catch (Failure nothing) {
            desk.work().report(nothing);
        }
    }

    private void keep(List<Source> sources) {
        List<Incoming> before = waiting();
        if (recordId == null) {
            desk.work().query(() -> intake.keep(sources, before), this::tell);
        } else {
            desk.work().change(files.ledgerKey(), () -> intake.keep(sources, before), this::tell);
        }
    }

    private void tell(Outcome outcome) {
        outcome.failed().forEach(desk.work()::report);
        int count = outcome.kept().size();
        if (count > 0) {
            boolean isNew = recordId == null;
            waiting.addAll(isNew ? outcome.kept() : List.of());
            desk.notices().done(texts.get(isNew ? "attach.added.waiting" : "attach.added", count));
        }
        reload();
    }

    private record Loaded(long limit, List<Attachment> there, List<Attachment> gone) {}

    private void reload() {
        desk.work().query(this::load, this::show);
    }

    private Loaded load() {
        long limit = files.limit(desk.access());
        return recordId == null
                ? new Loaded(limit, List.of(), List.of())
                : new Loaded(limit, files.list(desk.access(), recordId), files.bin(desk.access(), recordId));
    }

    private void show(Loaded now) {
        int count = now.there().size() + waiting.size();
        title.setText(count == 0 ? texts.get("attach.title") : texts.get("attach.count", count));
        hint.setText(texts.get("attach.hint", now.limit() >> MEGABYTE_BITS));
        rows.getChildren().setAll(now.there().stream().map(lines::of).toList());
        rows.getChildren().addAll(waiting.stream().map(this::waitingRow).toList());
        removed.getChildren().setAll(now.gone().stream().map(lines::ofRemoved).toList());
        boolean any = !now.gone().isEmpty() && files.mayChange(desk.access());
        bin.setText(texts.get("attach.bin", now.gone().size()));
        bin.setAccessibleText(bin.getText());
        show(bin, any);
        show(removed, any && removed.isVisible());
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private Node waitingRow(Incoming file) {
        String id = "waiting-" + waiting.indexOf(file);
        Button away = Named.iconButton(
                "attachment-remove-" + id,
                texts.get("attach.remove", file.name()),
                "mdal-delete_outline",
                () -> forget(file));
        AttachmentRow row = new AttachmentRow(id, file.name(), file.mediaType(), file.size()).with(away);
        return file.isPicture() ? row.picturing(desk, file::bytes).node() : row.node();
    }

    private void forget(Incoming file) {
        waiting.remove(file);
        reload();
    }
}
