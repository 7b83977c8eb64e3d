package org.gongyu.ui;

import atlantafx.base.theme.Styles;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gongyu.text.Sizes;
import org.kordamp.ikonli.javafx.FontIcon;

/** A file of a record as a line: a small picture or an icon, name and size, and what can be done with it. */
final class AttachmentRow {

    private static final double PICTURE_PX = 48;

    private final StackPane picture = new StackPane();
    private final VBox words = new VBox();
    private final HBox node = new HBox(picture, words);

    AttachmentRow(String id, String name, String mediaType, long size) {
        picture.getChildren().add(new FontIcon(icon(mediaType)));
        picture.getStyleClass().add("attachment-picture");
        Label caption = new Label(Sizes.words(size));
        caption.getStyleClass().add("caption");
        words.getChildren().addAll(wrapped(new Label(name)), caption);
        words.getStyleClass().add("attachment-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        node.setId("attachment-" + id);
        node.getStyleClass().add("attachment");
    }

    private static Labeled wrapped(Labeled shown) {
        shown.setWrapText(true);
        shown.setMinHeight(Region.USE_PREF_SIZE);
        return shown;
    }

    private static String icon(String mediaType) {
        String kind = mediaType.substring(0, mediaType.indexOf('/'));
        return switch (kind) {
            case "image" -> "mdal-image";
            case "audio" -> "mdal-audiotrack";
            case "video" -> "mdomz-movie";
            default -> mediaType.endsWith("pdf") ? "mdomz-picture_as_pdf" : "mdal-insert_drive_file";
        };
    }

    Node node() {
        return node;
    }

    /** Puts a button with the name in the name's place. */
    AttachmentRow opening(Button open) {
        open.getStyleClass().addAll(Styles.FLAT, Styles.ACCENT, "attachment-name");
        words.getChildren().set(0, wrapped(open));
        return this;
    }

    /** Adds buttons at the end. */
    AttachmentRow with(Node... buttons) {
        node.getChildren().addAll(buttons);
        return this;
    }

    /** Shows a picture small instead of the icon; it is read and scaled in the background, twice as fine as it is drawn. */
    AttachmentRow picturing(Desk desk, Callable<byte[]> bytes) {
        desk.work().query(() -> Thumbnails.of(bytes.call(), 2 * PICTURE_PX), small -> small.ifPresent(this::show));
        return this;
    }

    private void show(Image small) {
        ImageView view = new ImageView(small);
        view.setFitWidth(PICTURE_PX);
        view.setFitHeight(PICTURE_PX);
        view.setPreserveRatio(true);
        picture.getChildren().setAll(view);
    }
}
