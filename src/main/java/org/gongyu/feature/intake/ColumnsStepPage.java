package org.gongyu.feature.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gongyu.ledger.Field;
import org.gongyu.sheet.ImportRun;
import org.gongyu.sheet.Sheets;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Ems;
import org.gongyu.ui.Labels;
import org.gongyu.ui.Named;

/** ② Which column is what: matched by the program, mended by hand. */
final class ColumnsStepPage<R> {

    private static final int SAMPLES = 3;

    private final Texts texts;
    private final ImportRun<R> run;
    private final Sheets<R> sheets;
    private final TableView<Sheets.Head> table = new TableView<>();
    private final Label missing = new Label();
    private final Button next = new Button();
    private final VBox node = new VBox();

    ColumnsStepPage(Desk desk, ImportRun<R> run, Runnable back, Runnable forward) {
        this.texts = desk.texts();
        this.run = run;
        this.sheets = run.sheets();
        Label lead = new Label(texts.get(sheets.isBare() ? "intake.columns.no-header" : "intake.columns.lead"));
        lead.setWrapText(true);
        missing.setWrapText(true);
        missing.getStyleClass().add("danger");
        next.setText(texts.get("intake.next"));
        Named.as("next", next.getText(), next);
        next.getStyleClass().add("accent");
        next.setOnAction(pressed -> forward.run());
        Button before = Named.button("back", texts.get("intake.back"), "mdal-arrow_back", back);
        HBox buttons = new HBox(before, next);
        buttons.getStyleClass().add("step-buttons");
        dress();
        node.getChildren().setAll(lead, table, missing, buttons);
        if (sheets.names().size() > 1) {
            node.getChildren().add(1, new SheetsPage(texts, sheets, this::show).node());
        }
        node.getStyleClass().add("step-body");
        show();
    }

    Node node() {
        return node;
    }

    /** Puts the keyboard where it goes on, or where a column is missing. */
    void focus() {
        (next.isDisabled() ? table : next).requestFocus();
    }

    private void dress() {
        table.setId("columns");
        table.setAccessibleText(texts.get("intake.step.columns"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .addAll(List.of(
                        column("intake.column.header", 11, Sheets.Head::header),
                        column("intake.column.samples", 24, this::samples),
                        fieldColumn()));
        VBox.setVgrow(table, Priority.ALWAYS);
    }

    /** The columns of the sheets that are ticked now. */
    private void show() {
        table.getItems().setAll(sheets.heads());
        showMissing();
    }

    private TableColumn<Sheets.Head, String> column(String key, int ems, Function<Sheets.Head, String> text) {
        TableColumn<Sheets.Head, String> column = new TableColumn<>(texts.get(key));
        column.setId(key.substring("intake.column.".length()) + "-column");
        Ems.widen(column, ems, missing.fontProperty());
        column.setCellValueFactory(row -> new SimpleStringProperty(text.apply(row.getValue())));
        column.setSortable(false);
        return column;
    }

    private String samples(Sheets.Head head) {
        return String.join("　", sheets.samples(head, SAMPLES));
    }

    private TableColumn<Sheets.Head, Sheets.Head> fieldColumn() {
        TableColumn<Sheets.Head, Sheets.Head> column = new TableColumn<>(texts.get("intake.column.field"));
        Ems.widen(column, 14, missing.fontProperty());
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setCellFactory(table -> new FieldCell());
        column.setSortable(false);
        return column;
    }

    private void showMissing() {
        List<String> labels = sheets.missing().stream().map(this::label).toList();
        missing.setText(labels.isEmpty() ? "" : texts.get("intake.columns.missing", String.join("、", labels)));
        next.setDisable(!labels.isEmpty());
    }

    private String label(Field<R, ?> field) {
        return field == null
                ? texts.get("intake.column.none")
                : texts.get(run.importer().columns().labelKey(field));
    }

    /** Chooses the field of one column. */
    private final class FieldCell extends TableCell<Sheets.Head, Sheets.Head> {

        private final ComboBox<Field<R, ?>> fields = new ComboBox<>();

        FieldCell() {
            List<Field<R, ?>> all = new ArrayList<>();
            all.add(null);
            all.addAll(run.importer().columns().fields());
            fields.getItems().setAll(all);
            fields.setMaxWidth(Double.MAX_VALUE);
            fields.setConverter(new Labels<>(ColumnsStepPage.this::label));
            setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(Sheets.Head head, boolean empty) {
            super.updateItem(head, empty);
            fields.setOnAction(null);
            if (empty) {
                setGraphic(null);
                return;
            }
            fields.setId("column-" + getIndex());
            fields.setAccessibleText(head.header());
            fields.setValue(sheets.field(head).orElse(null));
            fields.setOnAction(chosen -> choose(head, fields.getValue()));
            setGraphic(fields);
        }

        private void choose(Sheets.Head head, Field<R, ?> field) {
            sheets.match(head, field);
            getTableView().refresh();
            showMissing();
        }
    }
}
