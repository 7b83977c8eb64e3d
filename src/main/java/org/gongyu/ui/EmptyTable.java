package org.gongyu.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.gongyu.text.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands where a ledger has no records: what belongs there, why, and the first step. */
final class EmptyTable {

    private EmptyTable() {}

    static Node of(Texts texts, String ledgerKey, Runnable begin) {
        Label title = new Label(texts.get(ledgerKey + ".empty"), new FontIcon("mdomz-note_add"));
        title.getStyleClass().add("section");
        Label why = new Label(texts.get(ledgerKey + ".empty.why"));
        why.setWrapText(true);
        Button first = Named.button("new-first", texts.get("ui.new"), "mdal-add", begin);
        Label where = new Label(texts.get("ui.empty.where"));
        where.setWrapText(true);
        where.getStyleClass().add("caption");
        VBox box = new VBox(title, why, first, where);
        box.getStyleClass().add("empty");
        return box;
    }
}
