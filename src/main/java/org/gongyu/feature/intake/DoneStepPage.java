package org.gongyu.feature.intake;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gongyu.sheet.ImportRun;
import org.gongyu.sheet.Importer;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Named;

/** ④ What was stored, and the way back. */
final class DoneStepPage {

    private final VBox node = new VBox();
    private final Button again;

    DoneStepPage(Desk desk, ImportRun<?> run, Importer.Outcome outcome, Runnable undo, Runnable more) {
        Texts texts = desk.texts();
        Label done = new Label(texts.get(
                "intake.done",
                outcome.added(),
                outcome.updated(),
                outcome.skipped(),
                run.refused().size()));
        done.setId("outcome");
        done.setWrapText(true);
        done.getStyleClass().add("section");
        Label hint = new Label(texts.get("intake.done.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("caption");
        Button back = Named.button("undo", texts.get("intake.undo"), "mdomz-undo", undo);
        again = Named.button("more", texts.get("intake.more"), "mdal-add", more);
        again.getStyleClass().add("accent");
        HBox buttons = new HBox(back, again);
        buttons.getStyleClass().add("step-buttons");
        node.getChildren().setAll(done, hint, buttons);
        node.getStyleClass().add("step-body");
    }

    Node node() {
        return node;
    }

    /** Puts the keyboard on the way on. */
    void focus() {
        again.requestFocus();
    }
}
