package org.gongyu.ui;

import atlantafx.base.theme.Styles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Problem;
import org.gongyu.ledger.Trait;
import org.gongyu.text.Texts;

/**
 * An input for every field that a person may fill in. The draft is its model, the ledger's rules are its rules. A page that wants
 * another layout places the inputs of {@link #input} itself.
 *
 * @param <R> the record
 */
public final class Form<R> {

    private final Ledger<R> ledger;
    private final Texts texts;
    private final Map<Field<R, ?>, Cell<R>> cells = new LinkedHashMap<>();
    private final Label summary = new Label();
    private Draft<R> before;
    private Supplier<Draft<R>> above = Draft::new;

    /** A form over the ledger as narrowed to what the person may see, showing {@code draft}. */
    public Form(Ledger<R> narrowed, Desk desk, Draft<R> draft) {
        this.ledger = narrowed;
        this.texts = desk.texts();
        Inputs<R> inputs = new Inputs<>(narrowed, desk);
        editable(narrowed).forEach(field -> add(field, inputs.of(field)));
        summary.getStyleClass().addAll("summary", Styles.DANGER);
        summary.setWrapText(true);
        summary.setId("form-summary");
        summarise("");
        show(draft);
    }

    /** The fields that get an input. */
    public static <R> List<Field<R, ?>> editable(Ledger<R> ledger) {
        return ledger.fields().stream()
                .filter(field -> !field.is(Trait.COMPUTED))
                .toList();
    }

    private void add(Field<R, ?> field, Input<R> input) {
        Cell<R> cell = new Cell<>(field, texts.get(ledger.labelKey(field)), input, texts);
        cells.put(field, cell);
        cell.focusWithinProperty().addListener((observed, was, is) -> {
            if (!is) {
                tellOfChange(field, cell);
            }
        });
        cell.addEventHandler(ActionEvent.ACTION, event -> {
            if (cell.isFocusWithin()) {
                tellOfChange(field, cell);
            }
        });
        WayOn.from(cell, cells.values());
        cell.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (FillKeys.isAbove(event)) {
                copyAbove(field);
                event.consume();
            }
        });
    }

    /** Says from which record Ctrl+' copies a field. */
    void copyFrom(Supplier<Draft<R>> record) {
        above = record;
    }

    private <T> void copyAbove(Field<R, T> field) {
        T value = above.get().get(field);
        if (value != null) {
            put(new Draft<R>().set(field, value));
        }
    }

    /** A field that was only passed through is not scolded for being blank; that waits for the save. */
    private void tellOfChange(Field<R, ?> field, Cell<R> cell) {
        Draft<R> now = draft();
        cell.tell(isChanged(field, now) ? about(field, ledger.check(now)) : List.of());
    }

    private boolean isChanged(Field<R, ?> field, Draft<R> now) {
        return now.isUnreadable(field) || !Objects.equals(now.get(field), before.get(field));
    }

    /** All inputs one under the other. */
    public Node inOrder() {
        VBox all = new VBox(summary);
        all.getChildren().addAll(cells.values());
        all.getStyleClass().add("form");
        return all;
    }

    /** The label, input and problem line of a field; throws if the person may not see it. To be placed once. */
    public Node input(Field<R, ?> field) {
        return Objects.requireNonNull(cells.get(field), () -> "no input for " + field);
    }

    /** Offers for one field only the records that fit what is in the form at the time. */
    public void offerOnly(Field<R, List<Link>> field, BiPredicate<Draft<R>, Candidate> fits) {
        Input<R> input = Objects.requireNonNull(cells.get(field), () -> "no input for " + field)
                .input();
        input.offerOnly(candidate -> fits.test(draft(), candidate));
    }

    /** Two inputs beside each other. */
    public Node beside(Field<R, ?> left, Field<R, ?> right) {
        HBox both = new HBox(input(left), input(right));
        both.getStyleClass().add("beside");
        both.getChildren().forEach(one -> HBox.setHgrow(one, Priority.ALWAYS));
        return both;
    }

    /** The title of a section of the form: the text {@code key}. */
    public Node section(String key) {
        Label title = new Label(texts.get(key));
        title.getStyleClass().add("form-section");
        return title;
    }

    /** Where the count of problems stands; to be placed above the inputs. */
    public Node summary() {
        return summary;
    }

    /** The fields whose input has not been placed anywhere: a layout must leave none. */
    public List<Field<R, ?>> unplaced() {
        return cells.keySet().stream()
                .filter(field -> cells.get(field).getParent() == null)
                .toList();
    }

    /** Shows a draft; what was in the form is gone. */
    public void show(Draft<R> draft) {
        cells.values().forEach(cell -> {
            cell.input().show(draft);
            cell.tell(List.of());
        });
        summarise("");
        before = draft();
    }

    /** Puts what {@code draft} sets into the inputs, as if a person had; the other inputs stay as they are. */
    public void put(Draft<R> draft) {
        cells.entrySet().stream()
                .filter(entry -> draft.fields().contains(entry.getKey()))
                .forEach(entry -> entry.getValue().input().show(draft));
    }

    /** What is in the form now, readable or not. */
    public Draft<R> draft() {
        Draft<R> draft = new Draft<>();
        cells.values().forEach(cell -> cell.input().read(draft));
        return draft;
    }

    /** What of that outlives the program: {@link #draft} without what can't be read. */
    public Draft<R> keepable() {
        Draft<R> draft = new Draft<>();
        cells.values().forEach(cell -> cell.input().keep(draft));
        return draft;
    }

    /** What was typed and can't be read (yet), by field. */
    public Map<String, String> typed() {
        Draft<R> now = draft();
        Map<String, String> typed = new LinkedHashMap<>();
        cells.forEach((field, cell) -> {
            if (now.isUnreadable(field)) {
                typed.put(field.key(), cell.input().typed());
            }
        });
        return typed;
    }

    /** Puts what was typed and couldn't be read back; the other inputs stay as they are. */
    public void type(Map<String, String> typed) {
        cells.forEach((field, cell) -> {
            if (typed.containsKey(field.key())) {
                cell.input().type(typed.get(field.key()));
            }
        });
    }

    /** The fields that have an input. */
    public List<Field<R, ?>> fields() {
        return List.copyOf(cells.keySet());
    }

    /** The fields that were changed since the draft was shown. */
    public List<Field<R, ?>> changed() {
        Draft<R> now = draft();
        return cells.keySet().stream().filter(field -> isChanged(field, now)).toList();
    }

    /** Whether something was changed since the draft was shown. */
    public boolean isDirty() {
        return !changed().isEmpty();
    }

    /** The draft if it can be saved; else every problem is shown and the first one gets the focus. Warnings are shown, but stop nothing. */
    public Optional<Draft<R>> submit() {
        Draft<R> draft = draft();
        List<Problem> problems = ledger.check(draft);
        cells.forEach((field, cell) -> cell.tell(about(field, problems)));
        List<Problem> errors =
                problems.stream().filter(problem -> !problem.warning()).toList();
        summarise(errors.isEmpty() ? "" : summary(errors));
        focusFirst(errors);
        return errors.isEmpty() ? Optional.of(draft) : Optional.empty();
    }

    /** For who may only read: nothing can be typed or chosen, but what stands there can be read whole and copied. */
    public void lookOnly() {
        cells.values().forEach(Cell::lookOnly);
    }

    /** Puts the cursor into the first input. */
    public void focus() {
        cells.values().stream().findFirst().ifPresent(WayOn::to);
    }

    private String summary(List<Problem> errors) {
        String whole = errors.stream()
                .filter(problem -> !cells.containsKey(problem.field()))
                .map(problem -> Cell.words(texts, problem))
                .collect(Collectors.joining("\n"));
        return (texts.get("ui.problems", errors.size()) + "\n" + whole).strip();
    }

    private void summarise(String words) {
        summary.setText(words);
        summary.setVisible(!words.isEmpty());
        summary.setManaged(!words.isEmpty());
    }

    private void focusFirst(List<Problem> errors) {
        List<?> wrong = errors.stream().map(Problem::field).toList();
        cells.keySet().stream().filter(wrong::contains).findFirst().ifPresent(field -> WayOn.to(cells.get(field)));
    }

    private static List<Problem> about(Field<?, ?> field, List<Problem> problems) {
        return problems.stream().filter(problem -> problem.field() == field).toList();
    }
}
