package org.gongyu.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gongyu.sheet.Tabbed;
import org.gongyu.text.Texts;

/**
 * Rows of words that are typed in as in a spreadsheet: Enter and ↓ go down, Tab right, with Shift back; Tab in the last cell adds a row, or
 * leaves the grid if the last row is blank; a block that was copied elsewhere is laid over the cells from where it is pasted. Every cell is an input from the start, so that no input method loses its first letter.
 */
public final class TextGrid {

    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final Clock clock;
    private final Texts texts;
    private final TableView<String[]> table;
    private final Label measure = new Label();
    private final StackPane node;
    private final List<Boolean> days = new ArrayList<>();
    private final InvalidationListener shown = this::shown;

    /** The cells on the screen; the table takes them up again as it is scrolled. */
    private final List<Entry> drawn = new ArrayList<>();

    /** A grid without columns; {@code words} name it to a screen reader. */
    public TextGrid(String id, String words, Clock clock, Texts texts) {
        this.clock = clock;
        this.texts = texts;
        table = Named.as(id, words, new TableView<>());
        table.getStyleClass().addAll("dense", "ledger", "entry-grid");
        table.setFocusTraversable(false);
        measure.setMouseTransparent(true);
        node = new StackPane(table, measure);
        VBox.setVgrow(node, Priority.ALWAYS);
    }

    /** Adds a column, {@code ems} characters wide or wider where its head is; {@code day} if Ctrl+; may fill it with today. */
    public TextGrid column(String label, int ems, boolean day) {
        int place = days.size();
        days.add(day);
        TableColumn<String[], String> column = new TableColumn<>(label);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue()[place]));
        column.setCellFactory(made -> new Entry(place));
        Ems.widen(column, Math.max(ems, Ems.of(label)) + 2, measure.fontProperty());
        table.getColumns().add(column);
        return this;
    }

    /** Shows these rows and so many blank ones below. */
    public void show(List<List<String>> rows, int blank) {
        table.getItems().clear();
        rows.forEach(row -> {
            String[] cells = blank();
            for (int i = 0; i < Math.min(cells.length, row.size()); i++) {
                cells[i] = row.get(i);
            }
            table.getItems().add(cells);
        });
        for (int i = 0; i < blank; i++) {
            table.getItems().add(blank());
        }
    }

    private String[] blank() {
        String[] cells = new String[days.size()];
        Arrays.fill(cells, "");
        return cells;
    }

    /** The rows that hold anything. */
    public List<List<String>> filled() {
        return table.getItems().stream()
                .filter(row -> !isBlank(row))
                .map(List::of)
                .toList();
    }

    private static boolean isBlank(String[] row) {
        return Arrays.stream(row).allMatch(String::isBlank);
    }

    public Node node() {
        return node;
    }

    /** Puts the keyboard into the first cell, now or when the grid has come on the screen. */
    public void focus() {
        if (table.getScene() == null) {
            table.sceneProperty().addListener(shown);
        } else {
            go(0, 0);
        }
    }

    /** Only after whoever shows the page has put the keyboard on its first control. */
    private void shown(Observable scene) {
        table.sceneProperty().removeListener(shown);
        Platform.runLater(() -> go(0, 0));
    }

    /** Lays rows over the cells from one on, each cell as one line; what is beyond the last column is left out. */
    private void lay(List<List<String>> rows, int row, int column) {
        reach(row + rows.size() - 1);
        for (int i = 0; i < rows.size(); i++) {
            List<String> words = rows.get(i);
            String[] cells = table.getItems().get(row + i);
            for (int j = 0; j < words.size() && column + j < cells.length; j++) {
                cells[column + j] = words.get(j).replace('\n', ' ');
            }
        }
        drawn.stream().filter(entry -> !entry.isEmpty()).forEach(Entry::draw);
    }

    private void reach(int row) {
        while (row >= table.getItems().size()) {
            table.getItems().add(blank());
        }
    }

    private void go(int row, int column) {
        reach(row);
        table.scrollTo(Math.max(0, row - 3));
        table.scrollToColumnIndex(column);
        table.applyCss();
        table.layout();
        drawn.stream()
                .filter(entry -> entry.column == column && entry.getIndex() == row && !entry.isEmpty())
                .findFirst()
                .ifPresent(entry -> entry.field.requestFocus());
    }

    /** A cell: the input for one column of whatever row it stands in. */
    private final class Entry extends TableCell<String[], String> {

        private final TextField field = new TextField();
        private final int column;
        private String before = "";

        Entry(int column) {
            this.column = column;
            drawn.add(this);
            Named.as("entry", table.getColumns().size() > column ? label() : "", field);
            field.textProperty().addListener((observed, was, is) -> {
                if (!isEmpty()) {
                    table.getItems().get(getIndex())[column] = is;
                }
            });
            field.focusedProperty().addListener((observed, was, is) -> {
                if (is) {
                    before = field.getText();
                    field.selectAll();
                }
            });
            field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        }

        private String label() {
            return table.getColumns().get(column).getText();
        }

        @Override
        protected void updateItem(String words, boolean empty) {
            super.updateItem(words, empty);
            if (!empty) {
                field.setAccessibleText(label());
                draw();
            }
            setGraphic(empty ? null : field);
        }

        private void draw() {
            String now = table.getItems().get(getIndex())[column];
            if (!Objects.equals(field.getText(), now)) {
                field.setText(now);
            }
        }

        private void press(KeyEvent press) {
            if (FillKeys.isDown(press) || FillKeys.isAbove(press)) {
                press.consume();
                if (getIndex() > 0) {
                    field.setText(table.getItems().get(getIndex() - 1)[column]);
                    go(getIndex() + 1, column);
                }
            } else if (FillKeys.isToday(press)) {
                press.consume();
                field.setText(days.get(column) ? LocalDate.now(clock).toString() : field.getText());
            } else if (PASTE.match(press) && paste()) {
                press.consume();
            } else if (!press.isShortcutDown() && !press.isAltDown() && move(press)) {
                press.consume();
            }
        }

        /** A single word is left to the input. */
        private boolean paste() {
            String copied = Clipboard.getSystemClipboard().getString();
            boolean block = copied != null && Tabbed.isRows(copied);
            if (block) {
                lay(Tabbed.rows(copied, texts), getIndex(), column);
            }
            return block;
        }

        private boolean move(KeyEvent press) {
            boolean back = press.isShiftDown();
            KeyCode code = press.getCode();
            switch (code) {
                case ENTER, DOWN, UP -> {
                    int step = code == KeyCode.UP || back ? -1 : 1;
                    go(Math.max(0, getIndex() + step), column);
                }
                case TAB -> {
                    return tab(back ? -1 : 1);
                }
                case ESCAPE -> {
                    boolean changed = !field.getText().equals(before);
                    field.setText(before);
                    return changed;
                }
                default -> {
                    return false;
                }
            }
            return true;
        }

        /** False where Tab leads out of the grid. */
        private boolean tab(int step) {
            int place = getIndex() * days.size() + column + step;
            boolean added = place >= table.getItems().size() * days.size();
            if (place < 0 || added && isBlank(table.getItems().get(getIndex()))) {
                return false;
            }
            go(place / days.size(), place % days.size());
            return true;
        }
    }
}
