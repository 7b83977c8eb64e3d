package org.gongyu.app;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gongyu.text.Texts;
import org.gongyu.ui.Named;
import org.gongyu.work.Failure;

/** What is seen while a school is being opened, and when it can't be. */
final class OpeningPage {

    private final Label remedy = new Label();
    private final HBox buttons = new HBox();
    private final VBox node = new VBox();

    /** Says what is going on. */
    OpeningPage(Texts texts, String words) {
        ProgressBar bar = Named.as("opening", words, new ProgressBar());
        show(texts.get("app.name"), words, bar);
    }

    /** Says what went wrong; {@code retry} tries again. */
    OpeningPage(Texts texts, Failure failure, Runnable retry) {
        Button again = Named.button("retry", texts.get("app.retry"), "mdomz-refresh", retry);
        again.getStyleClass().add(Styles.ACCENT);
        buttons.getChildren().add(again);
        buttons.getStyleClass().add("step-buttons");
        remedy.setId("remedy");
        String words = texts.get("failure." + failure.key(), failure.args().toArray());
        show(texts.get("app.not-opened"), words, remedy, buttons);
        say("");
    }

    private void show(String title, String words, Node... below) {
        Label heading = new Label(title);
        heading.getStyleClass().add("page-title");
        Label text = new Label(words);
        text.setId("what-happened");
        text.setWrapText(true);
        remedy.setWrapText(true);
        node.getChildren().setAll(heading, text);
        node.getChildren().addAll(below);
        node.getStyleClass().add("opening");
    }

    /** Says what can be done about it. */
    void say(String words) {
        remedy.setText(words);
        remedy.setVisible(!words.isEmpty());
        remedy.setManaged(!words.isEmpty());
    }

    /** Offers the best way on, before all others. */
    void offer(String id, String words, String icon, Runnable deed) {
        buttons.getChildren().forEach(other -> other.getStyleClass().remove(Styles.ACCENT));
        Button best = Named.button(id, words, icon, deed);
        best.getStyleClass().add(Styles.ACCENT);
        buttons.getChildren().add(0, best);
    }

    /** Offers another way, after the others. */
    void add(String id, String words, String icon, Runnable deed) {
        buttons.getChildren().add(Named.button(id, words, icon, deed));
    }

    Node node() {
        return node;
    }
}
