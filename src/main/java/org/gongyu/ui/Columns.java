package org.gongyu.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Font;
import org.gongyu.db.Stored;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Trait;
import org.gongyu.names.Pinyin;
import org.gongyu.sheet.Copied;
import org.gongyu.text.Texts;

/** The columns of a ledger's table: its listed fields. */
final class Columns<R> {

    /** A longer text is hardly a name, and prose would only slow the filter down. */
    private static final int LONGEST_NAME = 12;

    private static final int WIDEST = 20;

    /** So many lines show how wide the words in a column are. */
    private static final int SAMPLE = 500;

    private static final double NEARLY_ALL = 0.95;

    /** How much wider, in em, a column may become for a few longer ones, such as names of four characters. */
    private static final double A_WORD_MORE = 2;

    private final Ledger<R> ledger;
    private final Texts texts;
    private final Shown shown;
    private final List<Field<R, ?>> fields;
    private final Map<String, String> readings = new ConcurrentHashMap<>();

    Columns(Ledger<R> ledger, Texts texts) {
        this.ledger = ledger;
        this.texts = texts;
        this.shown = new Shown(texts);
        this.fields = ledger.fields(Trait.LISTED);
    }

    /** Works a record out for the table; takes its time, so not on the thread that draws. */
    Line<R> line(Stored<R> stored) {
        R row = stored.value();
        List<String> cells = fields.stream()
                .map(field -> shown.inTable(field, field.of(row)))
                .toList();
        List<String> names = fields.stream().flatMap(field -> names(field, row)).toList();
        return new Line<>(stored, cells, String.join("\n", cells).toLowerCase(Locale.ROOT), names);
    }

    private Stream<String> names(Field<R, ?> field, R row) {
        Object value = field.of(row);
        return switch (field.kind().type()) {
            case TEXT -> reading((String) value);
            case LINK -> reading(value == null ? null : ((Link) value).label());
            case LINKS -> ((List<?>) value).stream().flatMap(link -> reading(((Link) link).label()));
            case LONG_TEXT, ID_NUMBER, PHONE, NUMBER, SCHOOL_YEAR, DAY, TIME, FLAG, CHOICE -> Stream.empty();
        };
    }

    private Stream<String> reading(String text) {
        boolean name = text != null && text.length() <= LONGEST_NAME;
        return name ? Stream.of(readings.computeIfAbsent(text, Pinyin::of)) : Stream.empty();
    }

    /** The heads and the words of some rows in the columns of these fields: as in the table, but long texts with their line breaks. */
    Copied copied(List<Line<R>> lines, List<Field<R, ?>> these) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(heads(these));
        lines.forEach(line ->
                rows.add(these.stream().map(field -> copied(line, field)).toList()));
        return new Copied(rows, these.stream().map(Columns::isText).toList());
    }

    private String copied(Line<R> line, Field<R, ?> field) {
        return field.kind().type() == Kind.Type.LONG_TEXT
                ? shown.inFull(field, field.of(line.stored().value()))
                : line.cells().get(fields.indexOf(field));
    }

    private static boolean isText(Field<?, ?> field) {
        return switch (field.kind().type()) {
            case NUMBER, DAY, TIME -> false;
            case TEXT, LONG_TEXT, ID_NUMBER, PHONE, SCHOOL_YEAR, FLAG, CHOICE, LINK, LINKS -> true;
        };
    }

    /** The labels of fields. */
    List<String> heads(List<Field<R, ?>> these) {
        return these.stream().map(ledger::labelKey).map(texts::get).toList();
    }

    /** New columns; their widths follow {@code font}, which says how wide an em is. */
    List<TableColumn<Line<R>, String>> columns(ObservableValue<Font> font) {
        List<TableColumn<Line<R>, String>> columns = new ArrayList<>();
        for (int place = 0; place < fields.size(); place++) {
            columns.add(column(place, font));
        }
        return columns;
    }

    /** The fields that columns show; the one with the number of files is none. */
    List<Field<R, ?>> fields(List<? extends TableColumn<?, ?>> shown) {
        return shown.stream()
                .flatMap(column -> fields.stream().filter(field -> id(field).equals(column.getId())))
                .<Field<R, ?>>map(field -> field)
                .toList();
    }

    private static String id(Field<?, ?> field) {
        return "column-" + field.key();
    }

    private TableColumn<Line<R>, String> column(int place, ObservableValue<Font> font) {
        Field<R, ?> field = fields.get(place);
        TableColumn<Line<R>, String> column = new TableColumn<>(texts.get(ledger.labelKey(field)));
        column.setId(id(field));
        column.setCellValueFactory(
                cell -> new ReadOnlyStringWrapper(cell.getValue().cells().get(place)));
        column.setCellFactory(made -> new WordsCell<>());
        if (field.kind().type() == Kind.Type.NUMBER) {
            column.getStyleClass().add("number");
        }
        Ems.widen(column, Math.max(Math.min(field.width(), WIDEST), Ems.of(column.getText())) + 2, font);
        return column;
    }

    /** Narrows columns to what nearly all of these lines need, of which there is one at least; a longer word is shown whole under the mouse. */
    void fit(List<? extends TableColumn<?, ?>> columns, List<Line<R>> lines, ObservableValue<Font> font) {
        List<Line<R>> some = lines.subList(0, Math.min(lines.size(), SAMPLE));
        for (TableColumn<?, ?> column : columns) {
            fields(List.of(column)).forEach(field -> {
                double most = needed(some, fields.indexOf(field));
                Ems.narrow(column, Math.max(most, Ems.of(column.getText())), font);
            });
        }
    }

    private double needed(List<Line<R>> lines, int place) {
        double[] wide = lines.stream()
                .mapToDouble(line -> Ems.of(line.cells().get(place)))
                .sorted()
                .toArray();
        double usual = wide[(int) Math.ceil(wide.length * NEARLY_ALL) - 1];
        double most = wide[wide.length - 1];
        return most <= usual + A_WORD_MORE ? most : usual;
    }

    /** The column with the number of files of each record; blank where there are none. It can't be sorted by, as it isn't a field. */
    TableColumn<Line<R>, String> ofFiles(ObservableValue<Map<UUID, Integer>> counts, ObservableValue<Font> font) {
        TableColumn<Line<R>, String> column = new TableColumn<>(texts.get("attach.column"));
        column.setId("column-files");
        column.setSortable(false);
        column.getStyleClass().add("number");
        column.setCellValueFactory(cell -> {
            UUID id = cell.getValue().stored().id();
            return counts.map(all -> all.containsKey(id) ? String.valueOf(all.get(id)) : "");
        });
        Ems.widen(column, Ems.of(column.getText()) + 3, font);
        return column;
    }
}
