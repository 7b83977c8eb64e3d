package org.gongyu.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.gongyu.text.Texts;

/** Says above what was left unsaved that it is so, and offers to give it up. */
public final class Resumed {

    private final VBox node;

    /** {@code discard} gives up what was left. */
    public Resumed(Texts texts, Runnable discard) {
        Button button = Named.button("discard", texts.get("ui.discard"), "mdal-delete_sweep", discard);
        Label words = new Label(texts.get("ui.resumed"));
        words.setWrapText(true);
        node = new VBox(words, button);
        node.getStyleClass().add("banner");
    }

    public Node node() {
        return node;
    }
}
