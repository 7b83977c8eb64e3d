package org.gongyu.feature.intake;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Problem;
import org.gongyu.sheet.Finding;
import org.gongyu.sheet.ImportRun;
import org.gongyu.sheet.Row;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.FillKeys;
import org.gongyu.ui.TextCell;

/**
 * What is wrong with the rows of an import, each cell mended in its place: Enter and F2 begin, Ctrl+D and Ctrl+' write into the selected
 * ones what was written into a cell of the same column last, Ctrl+; today.
 */
final class ProblemsPage<R> {

    private static final double EM_PX = 16;

    private final Desk desk;
    private final Texts texts;
    private final ImportRun<R> run;
    private final Runnable mended;
    private final TableView<Finding<R>> table = new TableView<>();
    private final TableColumn<Finding<R>, String> written;
    private Field<R, ?> lastField;
    private String lastText;

    /** The problems as they are now; {@code mended} follows each change. */
    ProblemsPage(Desk desk, ImportRun<R> run, Runnable mended) {
        this.desk = desk;
        this.texts = desk.texts();
        this.run = run;
        this.mended = mended;
        written = column("written", 15, Finding::written);
        written.setEditable(true);
        written.setCellFactory(made -> new TextCell<>());
        written.setOnEditCommit(edit -> mend(List.of(edit.getRowValue()), edit.getNewValue()));
        TableColumn<Finding<R>, String> words = column("words", 30, this::words);
        words.setCellFactory(made -> new WrappedCell<>());
        if (run.sheets().taken().size() > 1) {
            table.getColumns().add(column("sheet", 8, finding -> finding.row().sheet()));
        }
        table.getColumns()
                .addAll(List.of(
                        column("row", 4, this::rows),
                        column("kind", 5, this::kind),
                        column("column", 8, this::label),
                        written,
                        words));
        dress();
        show();
    }

    private void dress() {
        table.setId("problems");
        table.setAccessibleText(texts.get("intake.step.check"));
        table.setEditable(true);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label(texts.get("intake.no-problems")));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        VBox.setVgrow(table, Priority.ALWAYS);
    }

    Node node() {
        return table;
    }

    boolean isEmpty() {
        return table.getItems().isEmpty();
    }

    private TableColumn<Finding<R>, String> column(String key, int ems, Function<Finding<R>, String> text) {
        TableColumn<Finding<R>, String> column = new TableColumn<>(texts.get("intake.problem." + key));
        column.setId("problem-" + key);
        column.setCellValueFactory(row -> new SimpleStringProperty(text.apply(row.getValue())));
        column.setPrefWidth(ems * EM_PX);
        column.setEditable(false);
        return column;
    }

    private String kind(Finding<R> finding) {
        return texts.get(finding.problem().warning() ? "intake.warning" : "intake.refused");
    }

    private String label(Finding<R> finding) {
        return finding.field() == null ? "" : texts.get(run.importer().columns().labelKey(finding.field()));
    }

    private String rows(Finding<R> finding) {
        int number = finding.row().number();
        int more = finding.rows().size() - 1;
        return more == 0 ? String.valueOf(number) : texts.get("intake.problem.rows", number, more);
    }

    private String words(Finding<R> finding) {
        Problem problem = finding.problem();
        String words = texts.get("problem." + problem.key(), problem.args().toArray());
        int rows = finding.rows().size();
        return rows == 1 ? words : texts.get("intake.problem.together", words, rows);
    }

    private void press(KeyEvent press) {
        if (table.getEditingCell() != null) {
            return;
        }
        if (press.getCode() == KeyCode.ENTER || press.getCode() == KeyCode.F2) {
            press.consume();
            table.edit(table.getSelectionModel().getSelectedIndex(), written);
        } else if (FillKeys.isDown(press) || FillKeys.isAbove(press)) {
            press.consume();
            mend(selected(lastField), lastText);
        } else if (FillKeys.isToday(press)) {
            press.consume();
            Finding<R> one = table.getSelectionModel().getSelectedItem();
            boolean day =
                    one != null && one.field() != null && one.field().kind().type() == Kind.Type.DAY;
            mend(
                    day ? selected(one.field()) : List.of(),
                    LocalDate.now(desk.clock()).toString());
        }
    }

    private List<Finding<R>> selected(Field<R, ?> field) {
        return table.getSelectionModel().getSelectedItems().stream()
                .filter(finding -> finding.field() != null && finding.field().equals(field))
                .toList();
    }

    /** Writes into the same column of some rows; nothing where a problem isn't one of a single column. */
    private void mend(List<Finding<R>> findings, String text) {
        if (findings.isEmpty() || findings.get(0).field() == null) {
            return;
        }
        lastField = findings.get(0).field();
        lastText = text;
        List<Row<R>> rows = findings.stream()
                .flatMap(finding -> finding.rows().stream())
                .distinct()
                .toList();
        int place = table.getSelectionModel().getSelectedIndex();
        desk.work()
                .query(
                        () -> {
                            run.mend(rows, lastField, lastText);
                            return run;
                        },
                        again -> {
                            show();
                            mended.run();
                            select(place);
                        });
    }

    /** Warnings last. */
    private void show() {
        table.getItems()
                .setAll(run.findings().stream()
                        .sorted(Comparator.comparing(
                                finding -> finding.problem().warning()))
                        .toList());
    }

    /** The next problem has come where the mended one was. */
    private void select(int place) {
        int last = table.getItems().size() - 1;
        if (last >= 0) {
            table.getSelectionModel().clearAndSelect(Math.max(0, Math.min(place, last)));
        }
    }

    /** Words that must be read whole: broken into lines as wide as the column. */
    private static final class WrappedCell<T> extends TableCell<T, String> {

        private static final double MARGIN = 20;

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
