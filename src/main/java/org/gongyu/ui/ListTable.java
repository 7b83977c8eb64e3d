package org.gongyu.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A table of figures or names that is only read; Enter or a double-click opens a row.
 *
 * @param <T> a row
 */
public final class ListTable<T> {

    private static final String PROSE = "prose";

    private final TableView<T> table;
    private final Label measure = new Label();
    private final StackPane node;
    private final Node none;
    private Consumer<T> open = row -> {};

    /** A table; {@code words} name it to a screen reader, {@code none} stands there once it is known that there are no rows. */
    public ListTable(String id, String words, Node none) {
        table = Named.as(id, words, new TableView<>());
        table.getStyleClass().addAll("dense", "ledger");
        table.setPlaceholder(new Region());
        this.none = none;
        node = new StackPane(table, measure);
        VBox.setVgrow(node, Priority.ALWAYS);
        measure.setMouseTransparent(true);
        table.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                openSelected();
            }
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                openSelected();
            }
        });
    }

    /** An empty table that says {@code none} where there are no rows. */
    public ListTable(String id, String words, String none) {
        this(id, words, wrapped(none));
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return label;
    }

    /** Adds a column, {@code ems} characters wide, or wider where its head is. */
    public ListTable<T> column(String id, String label, int ems, Function<T, Object> value) {
        TableColumn<T, Object> column = new TableColumn<>(label);
        column.setId(id + "-column");
        widen(column, ems);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(made -> new WordsCell<>());
        table.getColumns().add(column);
        return this;
    }

    /** Adds a column, {@code ems} characters wide, whose words take as many lines as they need; the rows are as high as that makes them. */
    public ListTable<T> prose(String id, String label, int ems, Function<T, Object> value) {
        column(id, label, ems, value);
        @SuppressWarnings("unchecked") // as column() has made it
        TableColumn<T, Object> column = (TableColumn<T, Object>) last();
        column.setCellFactory(ProseCell::new);
        if (!table.getStyleClass().contains(PROSE)) {
            table.getStyleClass().add(PROSE);
        }
        return this;
    }

    /** Gives the last column the width that the others leave, whatever it is. */
    public ListTable<T> fitted() {
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        return this;
    }

    private TableColumn<T, ?> last() {
        return table.getColumns().get(table.getColumns().size() - 1);
    }

    /** Adds a column of numbers, which stand on the right. */
    public ListTable<T> numbers(String id, String label, int ems, Function<T, Object> value) {
        column(id, label, ems, value);
        last().getStyleClass().add("number");
        return this;
    }

    /** Adds a column of signs with their words, each in the colour of {@code code}: met, under-way, unmet … */
    public ListTable<T> states(String id, String label, int ems, Function<T, String> words, Function<T, String> code) {
        TableColumn<T, String> column = new TableColumn<>(label);
        column.setId(id + "-column");
        widen(column, ems);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setCellFactory(of -> new StateCell<>(code));
        table.getColumns().add(column);
        return this;
    }

    /** Makes a column {@code ems} characters wide, or as wide as its head, and keeps it in proportion when the font changes. */
    public void widen(TableColumn<T, ?> column, int ems) {
        Ems.widen(column, ems, measure.fontProperty());
    }

    /** What follows Enter or a double-click on a row. */
    public ListTable<T> opening(Consumer<T> then) {
        open = then;
        return this;
    }

    private void openSelected() {
        T row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            open.accept(row);
        }
    }

    /** Shows these rows. */
    public void show(List<T> rows) {
        table.setPlaceholder(none);
        table.getItems().setAll(rows);
    }

    /** What is shown. */
    public Node node() {
        return node;
    }

    /** The table itself, for a page that needs more of it. */
    public TableView<T> table() {
        return table;
    }
}
