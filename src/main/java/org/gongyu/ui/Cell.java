package org.gongyu.ui;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Problem;
import org.gongyu.ledger.Trait;
import org.gongyu.text.Texts;

/** A field in a form: label, input, and a line that is kept free for what is wrong, so that nothing jumps. */
final class Cell<R> extends VBox {

    private final Input<R> input;
    private final Texts texts;
    private final Label problem = new Label();

    Cell(Field<R, ?> field, String label, Input<R> input, Texts texts) {
        this.input = input;
        this.texts = texts;
        getStyleClass().add("field");
        setId("field-" + field.key());
        problem.getStyleClass().add("problem");
        problem.setId("problem-" + field.key());
        problem.setWrapText(true);
        Label name = new Label(label);
        name.setLabelFor(input.node());
        HBox above = new HBox(name);
        if (field.is(Trait.REQUIRED)) {
            Label mark = new Label("*");
            mark.getStyleClass().add(Styles.DANGER);
            mark.setTooltip(new Tooltip(texts.get("ui.required")));
            above.getChildren().add(mark);
        }
        boolean speaksForItself = input.node() instanceof CheckBox;
        getChildren().addAll(speaksForItself ? List.of() : List.of(above));
        getChildren().addAll(input.node(), problem);
    }

    Input<R> input() {
        return input;
    }

    /** Leaves what stands here to be read: a text can still be scrolled and copied. */
    void lookOnly() {
        Node node = input.node();
        node.getStyleClass().add("look-only");
        if (node instanceof TextInputControl text && !(node instanceof DayField)) {
            text.setEditable(false);
        } else {
            node.setDisable(true);
        }
    }

    /** Shows what is wrong here; nothing clears the line. */
    void tell(List<Problem> problems) {
        boolean wrong = Problem.anyError(problems);
        String words = problems.isEmpty() ? "" : words(texts, problems.get(0));
        problem.setText(words);
        problem.getStyleClass().removeAll(Styles.DANGER, Styles.WARNING);
        problem.getStyleClass().add(wrong ? Styles.DANGER : Styles.WARNING);
        Node node = input.node();
        node.pseudoClassStateChanged(Styles.STATE_DANGER, wrong);
        node.setAccessibleHelp(words);
    }

    static String words(Texts texts, Problem problem) {
        return texts.get("problem." + problem.key(), problem.args().toArray());
    }
}
