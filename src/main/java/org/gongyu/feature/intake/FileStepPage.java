package org.gongyu.feature.intake;

import atlantafx.base.theme.Styles;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.gongyu.sheet.Importer;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Named;

/** ① What kind of file, and which one; it may also be dropped here. */
final class FileStepPage {

    private final Desk desk;
    private final ToggleGroup kinds = new ToggleGroup();
    private final BiConsumer<Importer<?>, Path> then;
    private final VBox node = new VBox();

    FileStepPage(Desk desk, List<Importer<?>> importers, Object chosenKey, BiConsumer<Importer<?>, Path> then) {
        this.desk = desk;
        this.then = then;
        Texts texts = desk.texts();
        Label what = new Label(texts.get("intake.what"));
        what.getStyleClass().add("section");
        node.getChildren().addAll(what, choices(importers, chosenKey));
        Button choose = Named.button("choose-file", texts.get("intake.choose"), "mdal-folder_open", () -> desk.files()
                .read()
                .ifPresent(this::chosen));
        choose.getStyleClass().add(Styles.ACCENT);
        Label drop = new Label(texts.get("intake.drop"));
        drop.getStyleClass().add("caption");
        drop.setWrapText(true);
        VBox target = new VBox(choose, drop);
        target.getStyleClass().add("drop-target");
        target.setOnDragOver(this::accept);
        target.setOnDragDropped(this::dropped);
        node.getChildren().add(target);
        node.getStyleClass().add("step-body");
    }

    Node node() {
        return node;
    }

    /** There are more kinds of file than a low window has room for. */
    private Node choices(List<Importer<?>> importers, Object chosenKey) {
        VBox list = new VBox();
        list.getStyleClass().add("step-choices");
        ScrollPane scroll = new ScrollPane(list);
        for (Importer<?> importer : importers) {
            list.getChildren().addAll(choice(importer, chosenKey), hint(importer));
            if (importer.key().equals(chosenKey) && importers.size() > 1) {
                scroll.setVvalue((double) importers.indexOf(importer) / (importers.size() - 1));
            }
        }
        scroll.setFitToWidth(true);
        scroll.setMinHeight(0);
        return scroll;
    }

    private Node choice(Importer<?> importer, Object chosenKey) {
        RadioButton button = new RadioButton(desk.texts().get("intake." + importer.key()));
        Named.as("kind-" + importer.key(), button.getText(), button);
        button.setToggleGroup(kinds);
        button.setUserData(importer);
        button.setSelected(kinds.getToggles().size() == 1 || importer.key().equals(chosenKey));
        return button;
    }

    private Node hint(Importer<?> importer) {
        Label hint = new Label(desk.texts().get("intake." + importer.key() + ".hint"));
        hint.getStyleClass().add("caption");
        hint.setWrapText(true);
        return hint;
    }

    private void chosen(Path file) {
        then.accept((Importer<?>) kinds.getSelectedToggle().getUserData(), file);
    }

    private void accept(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        files.stream().findFirst().map(File::toPath).ifPresent(this::chosen);
    }
}
