package org.gongyu.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.gongyu.text.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands where a ledger has no records: what belongs there, why, and the first step. */
final class EmptyTable {

    private EmptyTable() {}

    /** {@code begin} begins a record; null for who may only read, and is told that there is none to be read. */
    static Node of(Texts texts, String ledgerKey, Runnable begin) {
        Label title = new Label(
                texts.get(begin == null ? "ui.empty.yours" : ledgerKey + ".empty"), new FontIcon("mdomz-note_add"));
        title.getStyleClass().add("section");
        Label why = new Label(texts.get(ledgerKey + ".empty.why"));
        why.setWrapText(true);
        Label where = new Paragraph("caption", texts.get("ui.empty.where"));
        VBox box = new VBox(title, why);
        box.getChildren().addAll(begin == null ? List.of() : List.of(first(texts, begin)));
        box.getChildren().add(where);
        box.getStyleClass().add("empty");
        return box;
    }

    private static Button first(Texts texts, Runnable begin) {
        return Named.button("new-first", texts.get("ui.new"), "mdal-add", begin);
    }
}
