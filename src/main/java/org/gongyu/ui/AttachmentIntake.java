package org.gongyu.ui;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import org.gongyu.db.Attachments;
import org.gongyu.db.Incoming;
import org.gongyu.work.Failure;

/** Files on their way to a record: from a folder, the clipboard or the mouse. */
final class AttachmentIntake {

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyyMMdd_HHmmss");

    private final Attachments files;
    private final Desk desk;
    private final UUID recordId;

    /** Files for a record; null = a new one. */
    AttachmentIntake(Attachments files, Desk desk, UUID recordId) {
        this.files = files;
        this.desk = desk;
        this.recordId = recordId;
    }

    /** Where one file comes from; read in the background. */
    @FunctionalInterface
    interface Source {
        Incoming read(long limit) throws IOException;
    }

    /** What became of some sources. */
    record Outcome(List<Incoming> kept, List<Exception> failed) {}

    static List<Source> of(List<Path> paths) {
        return paths.stream()
                .<Source>map(path -> limit -> Incoming.read(path, limit))
                .toList();
    }

    /** What the clipboard or a dragged thing holds: files, else a picture; a BadFile if neither. */
    List<Source> of(Clipboard from) {
        if (from.hasFiles()) {
            return of(from.getFiles().stream().map(File::toPath).toList());
        }
        if (!from.hasImage()) {
            throw new Failure.BadFile("attachment-no-picture", null);
        }
        Image picture = from.getImage();
        String time = LocalDateTime.now(desk.clock()).format(SECOND);
        String name = desk.texts().get("attach.pasted", time);
        return List.of(limit -> Incoming.of(name, Thumbnails.png(picture), limit));
    }

    /** Reads files and attaches them, each for itself: a bad one doesn't hold up the others. Those of a new record are only read. */
    Outcome keep(List<Source> sources, List<Incoming> waiting) {
        long limit = files.limit(desk.access());
        List<Incoming> all = new ArrayList<>(waiting);
        Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
        for (Source source : sources) {
            try {
                Incoming file = source.read(limit);
                keep(file, all);
                all.add(file);
                outcome.kept().add(file);
            } catch (IOException | RuntimeException failed) {
                outcome.failed().add(failed);
            }
        }
        return outcome;
    }

    private void keep(Incoming file, List<Incoming> others) {
        if (recordId != null) {
            files.add(desk.access(), recordId, file);
            return;
        }
        others.stream().filter(file::isSame).findFirst().ifPresent(same -> {
            throw new Failure.Refused("attachment-there-already", file.name(), same.name());
        });
    }
}
