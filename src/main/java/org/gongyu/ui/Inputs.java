package org.gongyu.ui;

import java.time.LocalDate;
import java.util.Arrays;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.SearchableComboBox;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Option;
import org.gongyu.ledger.Trait;
import org.gongyu.text.Texts;

/** Makes the input for a field of each kind. */
final class Inputs<R> {

    private static final int MANY = 10;
    private static final int MOST_LINES = 10;
    private static final int CHARACTERS_A_LINE = 24;

    private final Ledger<R> ledger;
    private final Desk desk;
    private final Texts texts;
    private final Shown shown;

    Inputs(Ledger<R> ledger, Desk desk) {
        this.ledger = ledger;
        this.desk = desk;
        this.texts = desk.texts();
        this.shown = new Shown(texts);
    }

    @SuppressWarnings("unchecked") // a field's type argument is its kind's
    Input<R> of(Field<R, ?> field) {
        return switch (field.kind().type()) {
            case TEXT, ID_NUMBER, PHONE, NUMBER, SCHOOL_YEAR, TIME -> typed(field, new TextField());
            case DAY -> typed(field, day(field));
            case LONG_TEXT -> typed(field, growing());
            case FLAG -> flag((Field<R, Boolean>) field);
            case CHOICE -> choice(field);
            case LINK -> link((Field<R, Link>) field, ((Kind.OneLink) field.kind()).to());
            case LINKS -> new LinksInput<>(field, picker(field, ((Kind.ManyLinks) field.kind()).to()), texts);
        };
    }

    private String label(Field<R, ?> field) {
        return texts.get(ledger.labelKey(field));
    }

    private <N extends Node> N named(Field<R, ?> field, N node) {
        return Named.as("input-" + field.key(), label(field), node);
    }

    private DayField day(Field<R, ?> field) {
        return new DayField("input-" + field.key(), label(field), desk.clock(), texts.get("ui.pick"));
    }

    private static TextArea growing() {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(3);
        area.addEventFilter(KeyEvent.KEY_PRESSED, Inputs::leave);
        area.textProperty().addListener((observed, was, is) -> {
            int lines = is.lines()
                    .mapToInt(line -> 1 + line.length() / CHARACTERS_A_LINE)
                    .sum();
            area.setPrefRowCount(Math.max(3, Math.min(MOST_LINES, lines)));
        });
        return area;
    }

    /** A tab in a text is of no use, and whoever has no mouse would never get out. */
    private static void leave(KeyEvent press) {
        if (press.getCode() == KeyCode.TAB && !press.isControlDown()) {
            press.consume();
            Event.fireEvent(
                    press.getTarget(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, press.isShiftDown(), true, false, false));
        }
    }

    private Input<R> typed(Field<R, ?> field, TextInputControl control) {
        named(field, control);
        return new Input<>() {
            @Override
            public Node node() {
                return control;
            }

            @Override
            public void show(Draft<R> draft) {
                control.setText(shown.inFull(field, draft.get(field)));
            }

            @Override
            public void read(Draft<R> draft) {
                shown.read(field, control.getText(), LocalDate.now(desk.clock()), draft);
            }

            @Override
            public String typed() {
                return control.getText();
            }

            @Override
            public void type(String words) {
                control.setText(words);
            }
        };
    }

    private Input<R> flag(Field<R, Boolean> field) {
        CheckBox box = named(field, new CheckBox(label(field)));
        return new Input<>() {
            @Override
            public Node node() {
                return box;
            }

            @Override
            public void show(Draft<R> draft) {
                box.setSelected(draft.yes(field));
            }

            @Override
            public void read(Draft<R> draft) {
                draft.set(field, box.isSelected());
            }
        };
    }

    @SuppressWarnings("unchecked") // the kind says which options
    private <E extends Enum<E> & Option> Input<R> choice(Field<R, ?> unknown) {
        Field<R, E> field = (Field<R, E>) unknown;
        E[] options = ((Kind.Choice<E>) field.kind()).options().getEnumConstants();
        ComboBox<E> box = named(field, options.length > MANY ? new SearchableComboBox<>() : new ComboBox<>());
        if (!field.is(Trait.REQUIRED)) {
            box.getItems().add(null);
        }
        box.getItems().addAll(Arrays.asList(options));
        box.setButtonCell(new Chosen<>(box, texts.get("ui.choose")));
        box.setConverter(new Labels<>(option -> option == null ? "" : texts.option(option)));
        box.setMaxWidth(Double.MAX_VALUE);
        return new Input<>() {
            @Override
            public Node node() {
                return box;
            }

            @Override
            public void show(Draft<R> draft) {
                box.setValue(draft.get(field));
            }

            @Override
            public void read(Draft<R> draft) {
                draft.set(field, box.getValue());
            }
        };
    }

    private Picker picker(Field<R, ?> field, String to) {
        Picker picker = named(field, new Picker(texts.get("ui.search")));
        picker.during(() -> desk.scope().get().period().schoolYear());
        desk.work().query(() -> desk.directory().candidates(to), picker::offer);
        return picker;
    }

    private Input<R> link(Field<R, Link> field, String to) {
        Picker picker = picker(field, to);
        return new Input<>() {
            @Override
            public Node node() {
                return picker;
            }

            @Override
            public void show(Draft<R> draft) {
                picker.show(draft.get(field));
            }

            @Override
            public void read(Draft<R> draft) {
                picker.read(field, draft);
            }

            @Override
            public String typed() {
                return picker.getText();
            }

            @Override
            public void type(String words) {
                picker.type(words);
            }
        };
    }
}
