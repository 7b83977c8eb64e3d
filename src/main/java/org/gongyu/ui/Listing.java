package org.gongyu.ui;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongyu.db.Attachments;
import org.gongyu.db.Stored;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Ledger;
import org.gongyu.text.Texts;

/** A table of records under its filters, with a line that counts them. */
final class Listing<R> {

    /** So many records are named in a notice. */
    private static final int FEW = 3;

    private final Desk desk;
    private final Texts texts;
    private final Columns<R> columns;
    private final Order<R> order;
    private final Filters<R> filters;
    private final TableView<Line<R>> table = new TableView<>();
    private final Label count = new Label();
    private final VBox node;
    private final Node empty;
    private final TableLayout<Line<R>> layout;
    private boolean isLoaded;
    private List<Line<R>> loaded = List.of();
    private List<Line<R>> sorted = List.of();
    private final ObjectProperty<Map<UUID, Integer>> attached = new SimpleObjectProperty<>(Map.of());
    private Attachments files;

    /** {@code empty} is shown where there are no records at all. */
    Listing(Ledger<R> narrowed, Desk desk, Node empty) {
        this.desk = desk;
        this.texts = desk.texts();
        this.empty = empty;
        columns = new Columns<>(narrowed, texts);
        order = new Order<>(narrowed, new Shown(texts));
        filters = new Filters<>(narrowed, texts, desk.clock(), this::refilter);
        node = new VBox(filters.node(), table, count);
        VBox.setVgrow(table, Priority.ALWAYS);
        count.getStyleClass().add("count");
        count.setId("count");
        filters.onward(this::toTable);
        dressTable();
        layout = new TableLayout<>(table, count.fontProperty(), desk, "columns." + narrowed.key());
    }

    private void dressTable() {
        Named.as("table", texts.get("ui.table"), table);
        table.getStyleClass().addAll(Styles.DENSE, Styles.STRIPED, "ledger");
        table.getColumns().setAll(columns.columns(count.fontProperty()));
        table.setTableMenuButtonVisible(true);
        table.setPlaceholder(new Region());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<Line<R>>) change -> recount());
        table.setSortPolicy(sortedTable -> {
            resort();
            return true;
        });
    }

    private void toTable() {
        table.requestFocus();
        if (!table.getItems().isEmpty()) {
            table.getSelectionModel().clearAndSelect(0);
            table.scrollTo(0);
        }
    }

    Node node() {
        return node;
    }

    TableView<Line<R>> table() {
        return table;
    }

    Filters<R> filters() {
        return filters;
    }

    /** Reads records in the background and shows them; what was selected stays selected. */
    void load(Callable<List<Stored<R>>> read, Runnable then) {
        desk.work().query(() -> read.call().stream().map(columns::line).toList(), lines -> {
            isLoaded = true;
            loaded = lines;
            resort();
            if (!lines.isEmpty()) {
                layout.propose(() -> columns.fit(table.getColumns(), lines, count.fontProperty()));
            }
            countFiles();
            then.run();
        });
    }

    /** Adds a column with the number of files attached to each record. */
    void attach(Attachments those) {
        files = those;
        TableColumn<Line<R>, String> column = columns.ofFiles(attached, count.fontProperty());
        table.getColumns().add(column);
        countFiles();
    }

    private void countFiles() {
        if (files != null && !loaded.isEmpty() && files.mayRead(desk.access())) {
            List<UUID> ids = all().stream().map(Stored::id).toList();
            desk.work().query(() -> files.counts(desk.access(), ids), attached::set);
        }
    }

    private void resort() {
        List<Line<R>> lines = new ArrayList<>(loaded);
        order.sort(lines, table.getSortOrder());
        sorted = lines;
        refilter();
    }

    /** Never other items for the same: a table that gets others forgets by which heads it is sorted. */
    private void refilter() {
        Set<UUID> chosen = selected().stream().map(Stored::id).collect(Collectors.toSet());
        List<Line<R>> lines = sorted.stream().filter(filters.test()).toList();
        table.setPlaceholder(isLoaded ? whyNone() : new Region());
        table.getSelectionModel().clearSelection();
        table.getItems().setAll(lines);
        if (!chosen.isEmpty()) {
            select(chosen);
        }
        recount();
    }

    private Node whyNone() {
        return loaded.isEmpty() ? empty : new Label(texts.get("ui.nothing"));
    }

    private void recount() {
        if (!isLoaded) {
            return;
        }
        int shown = table.getItems().size();
        int chosen = table.getSelectionModel().getSelectedIndices().size();
        count.setText(texts.get(
                "ui.count" + (chosen > 1 ? ".selected" : shown < loaded.size() ? ".some" : ""),
                shown,
                loaded.size(),
                chosen));
    }

    /** Selects the records of these ids, where shown. */
    void select(Set<UUID> ids) {
        for (int i = 0; i < table.getItems().size(); i++) {
            if (ids.contains(table.getItems().get(i).stored().id())) {
                table.getSelectionModel().select(i);
            }
        }
    }

    /** The selected records in the table's order. */
    List<Stored<R>> selected() {
        return chosen().stream().map(Line::stored).toList();
    }

    private List<Line<R>> chosen() {
        return table.getSelectionModel().getSelectedIndices().stream()
                .filter(index -> index >= 0 && index < table.getItems().size())
                .map(table.getItems()::get)
                .toList();
    }

    /** What is shown, in the table's order. */
    List<Stored<R>> shown() {
        return table.getItems().stream().map(Line::stored).toList();
    }

    /** Their ids. */
    List<UUID> ids() {
        return shown().stream().map(Stored::id).toList();
    }

    /** The fields whose columns are shown, from left to right. */
    List<Field<R, ?>> fields() {
        return columns.fields(table.getVisibleLeafColumns());
    }

    /** The labels of these columns. */
    List<String> heads() {
        return columns.heads(fields());
    }

    /** All that was loaded. */
    List<Stored<R>> all() {
        return loaded.stream().map(Line::stored).toList();
    }

    /** What a person calls a record: its first words in the table. */
    String title(Stored<R> stored) {
        return columns.line(stored).cells().stream()
                .filter(cell -> !cell.isEmpty())
                .limit(2)
                .collect(Collectors.joining("　"));
    }

    /** What a person calls the selected records: the first few, in the table's order. */
    String titles() {
        List<Stored<R>> all = selected();
        String some = all.stream().limit(FEW).map(this::title).collect(Collectors.joining("；"));
        return all.size() > FEW ? some + "……" : some;
    }

    /** Copies the selected rows with the heads, as the table shows them, for pasting into a sheet. */
    void copy() {
        List<Line<R>> lines = chosen();
        if (lines.isEmpty()) {
            desk.notices().done(texts.get("ui.copy.first"));
        } else {
            CopiedRows.put(columns.copied(lines, fields()));
            desk.notices().done(texts.get("ui.copied", lines.size()));
        }
    }
}
