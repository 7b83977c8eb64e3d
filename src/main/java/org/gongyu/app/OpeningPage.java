package org.gongyu.app;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.gongyu.text.Texts;
import org.gongyu.ui.Named;
import org.gongyu.work.Failure;

/** What is seen while a school is being opened, and when it can't be. */
final class OpeningPage {

    private final VBox node = new VBox();

    /** Says what is going on. */
    OpeningPage(Texts texts, String words) {
        ProgressBar bar = Named.as("opening", words, new ProgressBar());
        add(texts.get("app.name"), words, bar);
    }

    /** Says what went wrong; {@code retry} tries again. */
    OpeningPage(Texts texts, Failure failure, Runnable retry) {
        Button again = Named.button("retry", texts.get("app.retry"), "mdomz-refresh", retry);
        again.getStyleClass().add(Styles.ACCENT);
        String words = texts.get("failure." + failure.key(), failure.args().toArray());
        add(texts.get("app.not-opened"), words, again);
    }

    private void add(String title, String words, Node below) {
        Label heading = new Label(title);
        heading.getStyleClass().add("page-title");
        Label text = new Label(words);
        text.setWrapText(true);
        node.getChildren().setAll(heading, text, below);
        node.getStyleClass().add("opening");
    }

    Node node() {
        return node;
    }
}
