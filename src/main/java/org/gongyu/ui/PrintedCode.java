package org.gongyu.ui;

import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongyu.text.Texts;
import org.gongyu.vault.RecoveryCode;

/** The recovery code on paper: black on white in every theme, with what it is for, how it is used, and who keeps it. */
record PrintedCode(Texts texts, RecoveryCode code) {

    private static final int COLUMNS = 4;

    /** The page, as wide as the paper; points. */
    Region page(double width) {
        VBox page = new VBox(
                words("paper.title", "page-title"),
                words("paper.lead", "paper-words"),
                groups(),
                words("paper.use", "paper-words"),
                words("warning", "paper-words"),
                words("paper.keeper", "paper-words"));
        page.getStyleClass().add("code-sheet");
        page.setMinWidth(width);
        page.setPrefWidth(width);
        page.setMaxWidth(width);
        return page;
    }

    private Label words(String key, String style) {
        Label words = new Label(texts.get("account.code." + key));
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().add(style);
        return words;
    }

    private Node groups() {
        GridPane groups = new GridPane();
        groups.getStyleClass().add("code-groups");
        IntStream.range(0, RecoveryCode.GROUPS)
                .forEach(group -> groups.add(group(group), group % COLUMNS, group / COLUMNS));
        return groups;
    }

    private Node group(int place) {
        Label number = new Label(String.valueOf(place + 1));
        number.getStyleClass().add("caption");
        Label letters = new Label(code.groups().get(place));
        letters.getStyleClass().add("code-group");
        return new VBox(number, letters);
    }
}
