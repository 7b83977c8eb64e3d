package org.gongyu.ui;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.gongyu.db.Attachment;
import org.gongyu.db.Attachments;
import org.gongyu.sheet.Target;
import org.gongyu.text.Texts;

/** The lines of files that are in the database, each with what can be done with it. */
final class AttachmentRows {

    private final Attachments files;
    private final Desk desk;
    private final Texts texts;
    private final Runnable changed;

    /** {@code changed} is run after a file was removed or put back. */
    AttachmentRows(Attachments files, Desk desk, Runnable changed) {
        this.files = files;
        this.desk = desk;
        this.texts = desk.texts();
        this.changed = changed;
    }

    Node of(Attachment file) {
        AttachmentRow row = row(file)
                .opening(named("open", file, () -> open(file)))
                .with(icon("save", file, "mdomz-save_alt", () -> saveAs(file)));
        if (files.mayChange(desk.access())) {
            row.with(icon("remove", file, "mdal-delete_outline", () -> remove(file)));
        }
        return file.isPicture()
                ? row.picturing(desk, () -> files.bytes(desk.access(), file)).node()
                : row.node();
    }

    /** The line of a file in the recycle bin. */
    Node ofRemoved(Attachment file) {
        return row(file)
                .with(
                        icon("restore", file, "mdomz-restore", () -> restore(file)),
                        icon("erase", file, "mdal-delete_forever", () -> askErase(file)))
                .node();
    }

    private static AttachmentRow row(Attachment file) {
        return new AttachmentRow(file.id().toString(), file.name(), file.mediaType(), file.size());
    }

    private Button named(String deed, Attachment file, Runnable then) {
        Button button = Named.button(id(deed, file), texts.get("attach." + deed, file.name()), "mdal-image", then);
        button.setText(file.name());
        button.setGraphic(null);
        return button;
    }

    private Button icon(String deed, Attachment file, String icon, Runnable then) {
        return Named.iconButton(id(deed, file), texts.get("attach." + deed, file.name()), icon, then);
    }

    private static String id(String deed, Attachment file) {
        return "attachment-" + deed + "-" + file.id();
    }

    private void open(Attachment file) {
        desk.work().query(() -> files.open(desk.access(), file), desk.files()::open);
    }

    private void saveAs(Attachment file) {
        desk.files().saveAs(file.name()).ifPresent(target -> desk.work()
                .query(() -> saved(file, target), this::tellSaved));
    }

    private Path saved(Attachment file, Path target) {
        byte[] bytes = files.take(desk.access(), file);
        Target.write(target, out -> out.write(bytes));
        return target;
    }

    private void tellSaved(Path target) {
        desk.notices().done(texts.get("attach.saved", target.getFileName()));
    }

    private void remove(Attachment file) {
        change(() -> files.remove(desk.access(), file), () -> desk.notices()
                .done(texts.get("attach.removed", file.name()), () -> restore(file)));
    }

    private void restore(Attachment file) {
        change(() -> files.restore(desk.access(), file), () -> desk.notices()
                .done(texts.get("attach.restored", file.name())));
    }

    private void askErase(Attachment file) {
        String question = texts.get("attach.erase.ask", file.name());
        desk.notices().confirm(question, texts.get("attach.erase.yes"), () -> erase(file));
    }

    private void erase(Attachment file) {
        change(() -> files.erase(desk.access(), file), () -> desk.notices()
                .done(texts.get("attach.erased", file.name())));
    }

    private void change(Runnable write, Runnable then) {
        desk.work().change(files.ledgerKey(), () -> run(write), done -> {
            then.run();
            changed.run();
        });
    }

    private static boolean run(Runnable write) {
        write.run();
        return true;
    }
}
