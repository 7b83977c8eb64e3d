package org.gongyu.feature.intake;

import atlantafx.base.theme.Styles;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gongyu.sheet.Importer;
import org.gongyu.sheet.Pasted;
import org.gongyu.text.Texts;
import org.gongyu.ui.CopiedRows;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Named;
import org.gongyu.work.Failure;

/** ① What kind of file, and which one; it may also be dropped here, or its rows pasted. */
final class FileStepPage {

    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final Desk desk;
    private final ToggleGroup kinds = new ToggleGroup();
    private final Then then;
    private final VBox node = new VBox();

    /** What follows the choice. */
    interface Then {
        void file(Importer<?> importer, Path file);

        void pasted(Importer<?> importer, Pasted pasted);

        void typed(Importer<?> importer);
    }

    FileStepPage(Desk desk, List<Importer<?>> importers, Object chosenKey, Then then) {
        this.desk = desk;
        this.then = then;
        Texts texts = desk.texts();
        Label what = new Label(texts.get("intake.what"));
        what.getStyleClass().add("section");
        node.getChildren().addAll(what, choices(importers, chosenKey));
        Button choose = Named.button(
                "choose-file",
                texts.get("intake.choose"),
                "mdal-folder_open",
                () -> kind(one -> desk.files().read().ifPresent(file -> then.file(one, file))));
        choose.getStyleClass().add(Styles.ACCENT);
        Label drop = new Label(texts.get("intake.drop"));
        drop.getStyleClass().add("caption");
        drop.setWrapText(true);
        Button paste =
                Named.button("paste", texts.get("ui.import.pasted"), "mdal-content_paste", () -> kind(this::pasted));
        Button type = Named.button("type-rows", texts.get("ui.import.typed"), "mdal-edit", () -> kind(then::typed));
        HBox sources = new HBox(choose, paste, type);
        sources.getStyleClass().add("step-buttons");
        VBox target = new VBox(sources, drop);
        target.getStyleClass().add("drop-target");
        target.setOnDragOver(this::accept);
        target.setOnDragDropped(this::dropped);
        node.getChildren().add(target);
        node.setOnKeyPressed(press -> {
            if (PASTE.match(press)) {
                press.consume();
                kind(this::pasted);
            }
        });
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

    private void pasted(Importer<?> importer) {
        CopiedRows.take(desk.notices())
                .ifPresent(text -> then.pasted(importer, new Pasted(importer.key(), text, List.of())));
    }

    /** Goes on with the kind that was chosen; without one, asks for it. */
    private void kind(Consumer<Importer<?>> on) {
        if (kinds.getSelectedToggle() == null) {
            desk.notices().failed(new Failure.Refused("import-kind"));
        } else {
            on.accept((Importer<?>) kinds.getSelectedToggle().getUserData());
        }
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
        files.stream().findFirst().map(File::toPath).ifPresent(file -> kind(one -> then.file(one, file)));
    }
}
