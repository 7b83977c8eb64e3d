package org.gongyu.feature.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    private final Label missing = new Label();
    private final TableView<Integer> table = new TableView<>();
    private final Button next = new Button();
    private final VBox node = new VBox();

    ColumnsStepPage(Desk desk, ImportRun<R> run, Runnable back, Runnable forward) {
        this.texts = desk.texts();
        this.run = run;
        Label lead = new Label(lead());
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
        fill();
        VBox.setVgrow(table, Priority.ALWAYS);
        node.getChildren().setAll(lead, table, missing, buttons);
        node.getStyleClass().add("step-body");
        showMissing();
    }

    Node node() {
        return node;
    }

    /** Puts the keyboard where it goes on, or where a column is missing. */
    void focus() {
        (next.isDisabled() ? table : next).requestFocus();
    }

    private String lead() {
        boolean bare = run.matching().lastHeaderRow() == 0;
        String lead = texts.get(bare ? "intake.columns.no-header" : "intake.columns.lead");
        return run.leftOut().isEmpty()
                ? lead
                : lead + "\n" + texts.get("intake.sheets-left-out", run.sheet(), String.join("、", run.leftOut()));
    }

    private void fill() {
        table.setId("columns");
        table.setAccessibleText(texts.get("intake.step.columns"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .addAll(List.of(
                        column("intake.column.header", 11, column -> run.matching()
                                .headers()
                                .get(column)),
                        column("intake.column.samples", 24, this::samples),
                        fieldColumn()));
        table.getItems()
                .setAll(IntStream.range(0, run.matching().headers().size())
                        .boxed()
                        .toList());
    }

    private TableColumn<Integer, String> column(String key, int ems, IntFunction<String> text) {
        TableColumn<Integer, String> column = new TableColumn<>(texts.get(key));
        column.setId(key.substring("intake.column.".length()) + "-column");
        Ems.widen(column, ems, missing.fontProperty());
        column.setCellValueFactory(row -> new SimpleStringProperty(text.apply(row.getValue())));
        column.setSortable(false);
        return column;
    }

    private String samples(int column) {
        return run.grid().lines().stream()
                .filter(line -> line.number() > run.matching().lastHeaderRow())
                .map(line -> line.cell(column))
                .filter(cell -> !cell.isBlank())
                .limit(SAMPLES)
                .collect(Collectors.joining("　"));
    }

    private TableColumn<Integer, Integer> fieldColumn() {
        TableColumn<Integer, Integer> column = new TableColumn<>(texts.get("intake.column.field"));
        Ems.widen(column, 14, missing.fontProperty());
        column.setCellValueFactory(row -> new javafx.beans.property.SimpleObjectProperty<>(row.getValue()));
        column.setCellFactory(table -> new FieldCell());
        column.setSortable(false);
        return column;
    }

    private void showMissing() {
        List<String> labels = run.matching().missing().stream().map(this::label).toList();
        missing.setText(labels.isEmpty() ? "" : texts.get("intake.columns.missing", String.join("、", labels)));
        next.setDisable(!labels.isEmpty());
    }

    private String label(Field<R, ?> field) {
        return field == null
                ? texts.get("intake.column.none")
                : texts.get(run.importer().columns().labelKey(field));
    }

    /** Chooses the field of one column. */
    private final class FieldCell extends TableCell<Integer, Integer> {

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
        protected void updateItem(Integer column, boolean empty) {
            super.updateItem(column, empty);
            fields.setOnAction(null);
            if (empty) {
                setGraphic(null);
                return;
            }
            fields.setId("column-" + column);
            fields.setAccessibleText(run.matching().headers().get(column));
            fields.setValue(run.matching().field(column).orElse(null));
            fields.setOnAction(chosen -> choose(column, fields.getValue()));
            setGraphic(fields);
        }

        private void choose(int column, Field<R, ?> field) {
            run.match(column, field);
            getTableView().refresh();
            showMissing();
        }
    }
}
