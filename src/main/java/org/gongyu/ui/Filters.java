package org.gongyu.ui;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.CheckComboBox;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Trait;
import org.gongyu.text.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** The row above a table that narrows it: words or pinyin, choices, days; below it a chip for each that is in force. */
final class Filters<R> {

    private static final Pattern GAPS = Pattern.compile("[\\s'’]+");
    private static final Pattern LETTERS = Pattern.compile("[a-z0-9]+");

    private final Ledger<R> ledger;
    private final Texts texts;
    private final Runnable changed;
    private final CustomTextField search;
    private final List<Part<R>> parts = new ArrayList<>();
    private final FlowPane row = new FlowPane();
    private final FlowPane chips = new FlowPane();
    private final VBox node = new VBox(row, chips);

    /** One thing that can be filtered by: the words of its chip (empty = not in force), what it lets through, how to clear it. */
    private interface Part<R> {
        String chip();

        Predicate<Line<R>> test();

        void clear();
    }

    Filters(Ledger<R> ledger, Texts texts, Clock clock, Runnable changed) {
        this.ledger = ledger;
        this.texts = texts;
        this.changed = changed;
        search = Named.as("search", texts.get("ui.search"), new CustomTextField());
        search.setPromptText(texts.get("ui.search"));
        search.setLeft(new FontIcon("mdomz-search"));
        search.textProperty().addListener((observed, was, is) -> refresh());
        row.getChildren().add(search);
        ledger.fields(Trait.LISTED).forEach(field -> add(field, clock));
        node.getStyleClass().add("filters");
        row.getStyleClass().add("filter-row");
        chips.getStyleClass().add("chips");
        refreshChips();
    }

    Node node() {
        return node;
    }

    void focus() {
        search.requestFocus();
        search.selectAll();
    }

    /** What Enter or ↓ leads to from the words that were typed. */
    void onward(Runnable there) {
        search.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ENTER || press.getCode() == KeyCode.DOWN) {
                press.consume();
                there.run();
            }
        });
    }

    /** Lets only through what these words are found in. */
    void search(String typed) {
        clear();
        search.setText(typed);
    }

    boolean isInForce() {
        return !search.getText().isBlank()
                || parts.stream().anyMatch(part -> !part.chip().isEmpty());
    }

    void clear() {
        search.clear();
        parts.forEach(Part::clear);
        refresh();
    }

    /** What the filters let through now. */
    Predicate<Line<R>> test() {
        Predicate<Line<R>> all = words(search.getText());
        for (Part<R> part : parts) {
            all = part.chip().isEmpty() ? all : all.and(part.test());
        }
        return all;
    }

    /** The text as a whole, or read as pinyin, or every word of it. */
    static <R> Predicate<Line<R>> words(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return line -> true;
        }
        String letters = GAPS.matcher(text).replaceAll("");
        boolean pinyin = LETTERS.matcher(letters).matches();
        List<String> words = GAPS.splitAsStream(text).toList();
        return line -> (pinyin && line.isRead(letters)) || words.stream().allMatch(line::has);
    }

    private void refresh() {
        refreshChips();
        changed.run();
    }

    private void refreshChips() {
        chips.getChildren()
                .setAll(parts.stream()
                        .filter(part -> !part.chip().isEmpty())
                        .map(this::chip)
                        .toList());
        if (isInForce()) {
            Button all = Named.button("clear-filters", texts.get("ui.clear"), "mdal-filter_alt", this::clear);
            all.getStyleClass().addAll(Styles.FLAT, "chip");
            chips.getChildren().add(all);
        }
        chips.setVisible(isInForce());
        chips.setManaged(isInForce());
    }

    private Button chip(Part<R> part) {
        Button chip = Named.button("chip-" + parts.indexOf(part), part.chip(), "mdal-close", part::clear);
        chip.setAccessibleText(texts.get("ui.clear.one", part.chip()));
        chip.getStyleClass().add("chip");
        return chip;
    }

    private void add(Field<R, ?> field, Clock clock) {
        switch (field.kind().type()) {
            case CHOICE -> add(field, ((Kind.Choice<?>) field.kind()).options().getEnumConstants());
            case FLAG -> add(field, new Boolean[] {true, false});
            case DAY -> addDays(field, clock);
            case TEXT, LONG_TEXT, ID_NUMBER, PHONE, NUMBER, SCHOOL_YEAR, TIME, LINK, LINKS -> {
                // found by its words
            }
        }
    }

    /** The first date of a ledger is the one that people ask for; more would crowd the row. */
    private void addDays(Field<R, ?> field, Clock clock) {
        if (parts.stream().noneMatch(part -> part instanceof Filters<?>.Days)) {
            parts.add(new Days(field, clock));
        }
    }

    private void add(Field<R, ?> field, Object[] options) {
        parts.add(new Choices(field, options));
    }

    private String label(Field<R, ?> field) {
        return texts.get(ledger.labelKey(field));
    }

    /** A check-list of a field's options. */
    private final class Choices implements Part<R> {
        private final Field<R, ?> field;
        private final Object[] options;
        private final CheckComboBox<String> box = new CheckComboBox<>();

        private Choices(Field<R, ?> field, Object[] options) {
            this.field = field;
            this.options = options;
            for (Object option : options) {
                box.getItems().add(words(option));
            }
            Named.as("filter-" + field.key(), texts.get("ui.filter", label(field)), box);
            box.setTitle(label(field));
            box.setFocusTraversable(true);
            box.getCheckModel().getCheckedItems().addListener((InvalidationListener) checked -> refresh());
            row.getChildren().add(box);
        }

        private String words(Object option) {
            if (option instanceof Enum<?> choice) {
                return texts.option(choice);
            }
            return texts.get(Boolean.TRUE.equals(option) ? "ui.flag.true" : "ui.flag.false");
        }

        @Override
        public String chip() {
            List<String> checked = box.getCheckModel().getCheckedItems();
            return checked.isEmpty() ? "" : label(field) + " " + String.join("、", checked);
        }

        @Override
        public Predicate<Line<R>> test() {
            Set<Object> wanted = new HashSet<>();
            box.getCheckModel().getCheckedIndices().forEach(index -> wanted.add(options[index]));
            boolean flag = field.kind().type() == Kind.Type.FLAG;
            return line -> {
                Object value = field.of(line.stored().value());
                return wanted.contains(flag ? Boolean.TRUE.equals(value) : value);
            };
        }

        @Override
        public void clear() {
            box.getCheckModel().clearChecks();
        }
    }

    /** From a day to a day, both included; either may be blank. */
    private final class Days implements Part<R> {
        private final Field<R, ?> field;
        private final DayField from;
        private final DayField to;

        private Days(Field<R, ?> field, Clock clock) {
            this.field = field;
            from = day("from", clock);
            to = day("to", clock);
            row.getChildren().addAll(end(label(field), from), end("—", to));
        }

        private HBox end(String words, DayField day) {
            HBox end = new HBox(new Label(words), day);
            end.getStyleClass().add("day-end");
            return end;
        }

        private DayField day(String end, Clock clock) {
            String words = texts.get("ui.filter." + end, label(field));
            DayField day = new DayField("filter-" + field.key() + "-" + end, words, clock, texts.get("ui.pick"));
            day.setPromptText(texts.get("ui.day." + end));
            day.textProperty().addListener((observed, was, is) -> refresh());
            return day;
        }

        @Override
        public String chip() {
            Optional<LocalDate> first = from.day();
            Optional<LocalDate> last = to.day();
            if (first.isEmpty() && last.isEmpty()) {
                return "";
            }
            return label(field) + " " + words(first) + "—" + words(last);
        }

        private static String words(Optional<LocalDate> day) {
            return day.map(LocalDate::toString).orElse("");
        }

        @Override
        public Predicate<Line<R>> test() {
            LocalDate first = from.day().orElse(LocalDate.MIN);
            LocalDate last = to.day().orElse(LocalDate.MAX);
            return line -> field.of(line.stored().value()) instanceof LocalDate day
                    && !day.isBefore(first)
                    && !day.isAfter(last);
        }

        @Override
        public void clear() {
            from.clear();
            to.clear();
        }
    }
}
