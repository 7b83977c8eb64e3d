package org.gongyu.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gongyu.names.Pinyin;
import org.gongyu.text.Texts;

/**
 * Many similar rows marked one after the other from the keyboard: ↑ ↓ go from row to row, a digit or the space bar marks the row and goes
 * on to the next, letters lead to the row whose name is read so (zw → 张伟), Enter to the next such row.
 *
 * @param <R> a row; its own object keeps what is marked
 */
public final class EntryGrid<R> {

    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final Texts texts;
    private final ListTable<R> list;
    private final TableView<R> table;
    private final Label typed = new Label();
    private final VBox node;
    /** The rows on the screen, some twenty, however many there are; the table takes them up again as it is scrolled. */
    private final List<Row> drawn = new ArrayList<>();

    private final Map<String, Consumer<R>> marks = new HashMap<>();
    private final Function<R, String> pinyin;
    private Predicate<R> standsOut = row -> false;
    private BiConsumer<R, Integer> sideways = (row, step) -> {};
    private BiConsumer<R, R> copy = (above, row) -> {};
    private Runnable changed = () -> {};
    private String letters = "";

    /** An empty grid; {@code words} name it to a screen reader, {@code pinyin} gives the search keys of a row's name. */
    public EntryGrid(String id, String words, String none, Function<R, String> pinyin, Texts texts) {
        this.texts = texts;
        this.pinyin = pinyin;
        list = new ListTable<>(id, words, none);
        table = list.table();
        table.setRowFactory(made -> new Row());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        typed.setId(id + "-typed");
        typed.getStyleClass().addAll("caption", "count");
        node = new VBox(list.node(), typed);
        VBox.setVgrow(node, Priority.ALWAYS);
        tell();
    }

    private final class Row extends TableRow<R> {
        private Row() {
            drawn.add(this);
        }

        @Override
        protected void updateItem(R row, boolean empty) {
            super.updateItem(row, empty);
            emphasise();
        }

        private void emphasise() {
            pseudoClassStateChanged(MARKED, !isEmpty() && getItem() != null && standsOut.test(getItem()));
        }

        /** A cell is drawn again only if its value is another one now. */
        private void takeAgain() {
            emphasise();
            getChildrenUnmodifiable().stream()
                    .filter(TableCell.class::isInstance)
                    .map(TableCell.class::cast)
                    .forEach(cell -> cell.updateIndex(cell.getIndex()));
        }
    }

    /** Adds a column, {@code ems} characters wide. */
    public EntryGrid<R> column(String id, String label, int ems, Function<R, Object> value) {
        list.column(id, label, ems, value);
        table.getColumns().forEach(column -> column.setSortable(false));
        return this;
    }

    /** What a digit, or the space bar (" "), does to the row it is pressed on. */
    public EntryGrid<R> marking(String key, Consumer<R> mark) {
        marks.put(key, mark);
        return this;
    }

    /** What ← (-1) and → (1) do to the row they are pressed on. */
    public EntryGrid<R> sideways(BiConsumer<R, Integer> step) {
        sideways = step;
        return this;
    }

    /** How a row is marked as the one above it: what Ctrl+D and Ctrl+' do, which then go on to the next. */
    public EntryGrid<R> copying(BiConsumer<R, R> fromAbove) {
        copy = fromAbove;
        return this;
    }

    /** Which rows stand out. */
    public EntryGrid<R> emphasising(Predicate<R> which) {
        standsOut = which;
        return this;
    }

    /** What follows each mark. */
    public EntryGrid<R> then(Runnable deed) {
        changed = deed;
        return this;
    }

    /** Shows these rows, in this order, the first one selected. */
    public void show(List<R> rows) {
        table.getItems().setAll(rows);
        if (!rows.isEmpty()) {
            go(0);
        }
    }

    /** Draws what has changed in the rows, after they were marked from elsewhere too. */
    public void redraw() {
        drawn.forEach(Row::takeAgain);
        changed.run();
    }

    public Node node() {
        return node;
    }

    /** Puts the keyboard on the grid. */
    public void focus() {
        table.requestFocus();
    }

    private void press(KeyEvent event) {
        if (FillKeys.isDown(event) || FillKeys.isAbove(event)) {
            copyAbove(table.getSelectionModel().getSelectedIndex());
            event.consume();
        }
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        KeyCode code = event.getCode();
        boolean known = code.isLetterKey() ? type(code) : mark(code) || move(code);
        if (known) {
            event.consume();
        }
    }

    private void copyAbove(int place) {
        if (place > 0) {
            copy.accept(table.getItems().get(place - 1), table.getItems().get(place));
            forget();
            redraw();
            go(place + 1);
        }
    }

    private boolean mark(KeyCode code) {
        String name = code.getName();
        String key = code == KeyCode.SPACE ? " " : code.isDigitKey() ? name.substring(name.length() - 1) : "";
        R row = table.getSelectionModel().getSelectedItem();
        if (row == null || !marks.containsKey(key)) {
            return false;
        }
        marks.get(key).accept(row);
        forget();
        redraw();
        go(table.getSelectionModel().getSelectedIndex() + 1);
        return true;
    }

    private boolean move(KeyCode code) {
        switch (code) {
            case ENTER -> {
                if (!toMatch(1)) {
                    go(table.getSelectionModel().getSelectedIndex() + 1);
                }
            }
            case LEFT -> turn(-1);
            case RIGHT -> turn(1);
            case BACK_SPACE -> {
                letters = letters.isEmpty() ? "" : letters.substring(0, letters.length() - 1);
                toMatch(0);
            }
            case UP, DOWN, HOME, END, PAGE_UP, PAGE_DOWN -> {
                forget();
                return false;
            }
            case ESCAPE -> {
                boolean typing = !letters.isEmpty();
                forget();
                return typing;
            }
            default -> {
                return false;
            }
        }
        tell();
        return true;
    }

    private void turn(int step) {
        R row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            sideways.accept(row, step);
            redraw();
        }
    }

    private boolean type(KeyCode code) {
        letters += code.getName().toLowerCase(Locale.ROOT);
        toMatch(0);
        tell();
        return true;
    }

    private void forget() {
        letters = "";
        tell();
    }

    private void tell() {
        typed.setText(letters.isEmpty() ? texts.get("ui.grid.hint") : texts.get("ui.grid.typed", letters, matches()));
    }

    private long matches() {
        return table.getItems().stream().filter(this::isTyped).count();
    }

    private boolean isTyped(R row) {
        String keys = pinyin.apply(row);
        return !letters.isEmpty()
                && !keys.isEmpty()
                && keys.charAt(0) == letters.charAt(0)
                && Pinyin.matchesLetters(keys, letters);
    }

    /** Goes to the next row that is read as typed, from {@code skip} rows on, and round to the top; false if there is none. */
    private boolean toMatch(int skip) {
        int rows = table.getItems().size();
        int from = Math.max(0, table.getSelectionModel().getSelectedIndex()) + skip;
        return IntStream.range(from, from + rows)
                .map(place -> place % rows)
                .filter(place -> isTyped(table.getItems().get(place)))
                .mapToObj(this::go)
                .findFirst()
                .isPresent();
    }

    private boolean go(int place) {
        if (place < table.getItems().size()) {
            table.getSelectionModel().clearAndSelect(place);
            table.getFocusModel().focus(place);
            table.scrollTo(Math.max(0, place - 5));
        }
        return true;
    }
}
