package org.gongyu.feature.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Problem;
import org.gongyu.sheet.ImportRun;
import org.gongyu.sheet.Row;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Labels;
import org.gongyu.ui.Named;

/** ③ What is wrong and what is there already: mended in place, decided in one table. */
final class CheckStepPage<R> {

    private static final double MARGIN = 20;

    private final Desk desk;
    private final Texts texts;
    private final ImportRun<R> run;
    private final Label summary = new Label();
    private final CheckBox allOrNothing = new CheckBox();
    private final Button store = new Button();
    private final Button save = new Button();
    private final TableView<Finding<R>> problems = new TableView<>();
    private final VBox node = new VBox();

    CheckStepPage(Desk desk, ImportRun<R> run, Runnable back, Consumer<Boolean> then) {
        this.desk = desk;
        this.texts = desk.texts();
        this.run = run;
        summary.setId("summary");
        summary.setWrapText(true);
        summary.getStyleClass().add("section");
        allOrNothing.setText(texts.get("intake.all-or-nothing"));
        Named.as("all-or-nothing", allOrNothing.getText(), allOrNothing);
        allOrNothing.selectedProperty().addListener((value, before, now) -> showCounts());
        Named.as("store", texts.get("intake.step.done"), store);
        store.getStyleClass().add("accent");
        store.setOnAction(pressed -> then.accept(allOrNothing.isSelected()));
        fillProblems();
        VBox.setVgrow(problems, Priority.ALWAYS);
        node.getChildren().addAll(summary, problems);
        if (hasTwins()) {
            node.getChildren().add(twins());
        }
        node.getChildren().addAll(allOrNothing, buttons(back));
        node.getStyleClass().add("step-body");
        show();
    }

    Node node() {
        return node;
    }

    private Node buttons(Runnable back) {
        Button before = Named.button("back", texts.get("intake.back"), "mdal-arrow_back", back);
        save.setText(texts.get("intake.save-problems"));
        Named.as("save-problems", save.getText(), save);
        save.setOnAction(
                pressed -> desk.files().save(texts.get("intake.problems-file")).ifPresent(this::saveProblems));
        HBox buttons = new HBox(before, save, store);
        buttons.getStyleClass().add("step-buttons");
        return buttons;
    }

    private void saveProblems(Path file) {
        desk.work()
                .lasting("work.export")
                .query(
                        () -> {
                            run.saveRefused(file);
                            return file;
                        },
                        saved -> desk.notices().done(texts.get("intake.problems-saved", saved.getFileName())));
    }

    private void fillProblems() {
        problems.setId("problems");
        problems.setAccessibleText(texts.get("intake.step.check"));
        problems.setEditable(true);
        problems.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        problems.setPlaceholder(new Label(texts.get("intake.no-problems")));
        TableColumn<Finding<R>, String> written = column("intake.problem.written", 15, Finding::written);
        written.setCellFactory(TextFieldTableCell.forTableColumn());
        written.setOnEditCommit(edit -> mend(edit.getRowValue(), edit.getNewValue()));
        TableColumn<Finding<R>, String> words = column("intake.problem.words", 30, this::words);
        words.setCellFactory(made -> new WrappedCell<>());
        problems.getColumns()
                .addAll(List.of(
                        column(
                                "intake.problem.row",
                                4,
                                finding -> String.valueOf(finding.row().number())),
                        column("intake.problem.kind", 5, this::kind),
                        column("intake.problem.column", 8, this::label),
                        written,
                        words));
    }

    private TableColumn<Finding<R>, String> column(String key, int ems, Function<Finding<R>, String> text) {
        TableColumn<Finding<R>, String> column = new TableColumn<>(texts.get(key));
        column.setCellValueFactory(row -> new SimpleStringProperty(text.apply(row.getValue())));
        column.setPrefWidth(ems * 16.0);
        column.setEditable(key.equals("intake.problem.written"));
        return column;
    }

    private String kind(Finding<R> finding) {
        return texts.get(finding.problem().warning() ? "intake.warning" : "intake.refused");
    }

    private String label(Finding<R> finding) {
        return finding.field() == null ? "" : texts.get(run.importer().columns().labelKey(finding.field()));
    }

    private String words(Finding<R> finding) {
        Problem problem = finding.problem();
        return texts.get("problem." + problem.key(), problem.args().toArray());
    }

    private void mend(Finding<R> finding, String text) {
        if (finding.field() != null) {
            desk.work()
                    .query(
                            () -> {
                                run.mend(finding.row(), finding.field(), text);
                                return run;
                            },
                            mended -> show());
        }
    }

    private boolean hasTwins() {
        return run.rows().stream().anyMatch(row -> row.twin() != null);
    }

    /** All duplicates of the roster are decided at once, or one by one. */
    private Node twins() {
        List<Row<R>> twins = run.rows().stream()
                .filter(row -> row.twin() != null && !row.isRefused())
                .toList();
        Label words = new Label(texts.get("intake.twins", twins.size()));
        ComboBox<Row.Fate> fate = new ComboBox<>();
        fate.setId("twins-fate");
        fate.setAccessibleText(words.getText());
        fate.getItems().setAll(Row.Fate.UPDATE, Row.Fate.SKIP);
        fate.setConverter(new Labels<>(one -> one == null ? "" : texts.get("intake.fate." + one)));
        fate.setValue(Row.Fate.UPDATE);
        fate.setOnAction(chosen -> {
            twins.forEach(row -> row.decide(fate.getValue()));
            showCounts();
        });
        HBox line = new HBox(words, fate);
        line.getStyleClass().add("step-buttons");
        return line;
    }

    private void show() {
        problems.getItems().setAll(Finding.of(run.rows()));
        showCounts();
    }

    private void showCounts() {
        long refused = run.refused().size();
        long good = run.rows().stream()
                .filter(row -> !row.isRefused() && row.fate() != Row.Fate.SKIP)
                .count();
        summary.setText(texts.get("intake.summary", run.rows().size(), good, refused));
        store.setText(texts.get("intake.store", good));
        store.setDisable(good == 0 || (allOrNothing.isSelected() && refused > 0));
        save.setDisable(refused == 0);
    }

    /** One problem of one row. */
    private record Finding<R>(Row<R> row, Problem problem) {

        static <R> List<Finding<R>> of(List<Row<R>> rows) {
            return rows.stream()
                    .flatMap(row -> row.problems().stream().map(problem -> new Finding<>(row, problem)))
                    .sorted(java.util.Comparator.comparing(
                            finding -> finding.problem().warning()))
                    .toList();
        }

        @SuppressWarnings("unchecked") // an importer's problems stand beside fields of its own columns
        Field<R, ?> field() {
            return (Field<R, ?>) problem.field();
        }

        String written() {
            return field() == null ? "" : row.written().getOrDefault(field(), "");
        }
    }

    /** Words that must be read whole: broken into lines as wide as the column. */
    private static final class WrappedCell<T> extends TableCell<T, String> {

        private final Text text = new Text();

        WrappedCell() {
            text.wrappingWidthProperty().bind(widthProperty().subtract(MARGIN));
            text.getStyleClass().add("text");
        }

        @Override
        protected void updateItem(String words, boolean empty) {
            super.updateItem(words, empty);
            text.setText(empty ? "" : words);
            setGraphic(empty ? null : text);
        }
    }
}
