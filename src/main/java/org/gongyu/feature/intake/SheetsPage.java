package org.gongyu.feature.intake;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.gongyu.sheet.Sheets;
import org.gongyu.text.Texts;
import org.gongyu.ui.Named;

/** Which of a workbook's sheets are imported together; the program has ticked those that are one list. */
final class SheetsPage {

    private final Texts texts;
    private final Sheets<?> sheets;
    private final Runnable changed;
    private final Label lead = new Label();
    private final FlowPane boxes = new FlowPane();
    private final VBox node;

    /** The choice; {@code changed} follows each. */
    SheetsPage(Texts texts, Sheets<?> sheets, Runnable changed) {
        this.texts = texts;
        this.sheets = sheets;
        this.changed = changed;
        lead.setId("sheets-lead");
        lead.setWrapText(true);
        boxes.getStyleClass().add("sheet-boxes");
        List<String> names = sheets.names();
        for (int place = 0; place < names.size(); place++) {
            boxes.getChildren().add(box(place, names.get(place)));
        }
        ScrollPane scroll = new ScrollPane(boxes);
        scroll.getStyleClass().add("sheets");
        scroll.setFitToWidth(true);
        scroll.setMinHeight(0);
        node = new VBox(lead, scroll);
        show();
    }

    Node node() {
        return node;
    }

    private CheckBox box(int place, String name) {
        CheckBox box = Named.as("sheet-" + place, name, new CheckBox(name));
        box.setSelected(sheets.isRead(place));
        box.selectedProperty().addListener((value, before, now) -> {
            sheets.read(place, now);
            box.setSelected(sheets.isRead(place));
            show();
            changed.run();
        });
        return box;
    }

    private void show() {
        int taken = sheets.taken().size();
        int leftOut = sheets.leftOut().size();
        lead.setText(texts.get("intake.sheets", taken, leftOut));
    }
}
