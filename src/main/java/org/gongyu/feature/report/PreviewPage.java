package org.gongyu.feature.report;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gongyu.sheet.Preview;
import org.gongyu.text.Texts;
import org.gongyu.ui.Labels;
import org.gongyu.ui.Named;
import org.gongyu.ui.Paragraph;

/** The first rows of a report, before it is exported. */
final class PreviewPage {

    /** So many rows of a sheet are shown. */
    static final int ROWS = 20;

    /** So many sheets are shown one under the other; of more one is chosen. */
    private static final int MOST_STACKED = 2;

    /** Room beside a header in a column, in characters of the small text. */
    private static final double EMS_BESIDE = 2.5;

    /** A longer text in a column of the preview is cut, unless few columns leave room. */
    private static final int MOST_EMS = 10;

    /** So much fits beside each other. */
    private static final int ROOM_EMS = 40;

    private final Texts texts;
    private final VBox node = new VBox();

    PreviewPage(Texts texts) {
        this.texts = texts;
        node.setFillWidth(true);
    }

    Node node() {
        return node;
    }

    /** Shows these sheets: a few one under the other, else one that is chosen. */
    void show(List<Preview> sheets) {
        List<Node> shown = sheets.stream().map(this::sheet).toList();
        if (shown.size() <= MOST_STACKED) {
            node.getChildren().setAll(shown);
            return;
        }
        ComboBox<Preview> choice = Named.as("sheets", texts.get("report.sheets"), new ComboBox<>());
        choice.setConverter(new Labels<>(one -> one == null ? "" : one.name()));
        choice.getItems().setAll(sheets);
        choice.valueProperty()
                .addListener((value, was, is) -> node.getChildren().setAll(choice, shown.get(sheets.indexOf(is))));
        choice.setValue(sheets.get(0));
    }

    private Node sheet(Preview sheet) {
        Label name = new Paragraph("section", texts.get("report.preview", sheet.title(), sheet.total(), ROWS));
        VBox one = new VBox(name, table(sheet, name));
        one.getStyleClass().add("report-sheet");
        VBox.setVgrow(one, Priority.ALWAYS);
        return one;
    }

    private Node table(Preview sheet, Label name) {
        TableView<List<String>> table = new TableView<>();
        table.setId("preview-" + sheet.title());
        table.setAccessibleText(sheet.title());
        table.setPlaceholder(new Paragraph("caption", sheet.none() == null ? texts.get("report.empty") : sheet.none()));
        for (int i = 0; i < sheet.labels().size(); i++) {
            int place = i;
            table.getColumns().add(column(name, sheet.labels().get(i), ems(sheet, place), row -> row.get(place)));
        }
        table.getItems().setAll(sheet.rows());
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    /** How many characters a column needs for its label and for words of usual length. */
    private static int ems(Preview sheet, int place) {
        int longest = sheet.rows().stream()
                .mapToInt(row -> row.get(place) == null ? 0 : row.get(place).length())
                .max()
                .orElse(0);
        return Math.max(
                sheet.labels().get(place).length(),
                Math.min(longest, Math.max(MOST_EMS, ROOM_EMS / sheet.labels().size())));
    }

    private static TableColumn<List<String>, String> column(
            Label beside, String label, int ems, Function<List<String>, String> cell) {
        TableColumn<List<String>, String> column = new TableColumn<>(label);
        column.setCellValueFactory(row -> new SimpleStringProperty(cell.apply(row.getValue())));
        column.setSortable(false);
        column.minWidthProperty().bind(beside.fontProperty().map(font -> (ems + EMS_BESIDE) * font.getSize()));
        return column;
    }
}
