package org.gongyu.feature.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.gongyu.ui.Labels;
import org.gongyu.ui.Named;
import org.gongyu.ui.Paragraph;

/** How a duty's text is read where it leaves that open, beside its figure: shown to everyone, chosen by who may. */
final class ReadingPage {

    private final Words words;
    private final BiConsumer<Choice, String> change;
    private final VBox node = new VBox();

    /** {@code change} is told the reading chosen, as pack files write it. */
    ReadingPage(Words words, BiConsumer<Choice, String> change) {
        this.words = words;
        this.change = change;
        node.getStyleClass().add("readings");
    }

    Node node() {
        return node;
    }

    /** Shows what a duty leaves open; nothing where it leaves nothing. */
    void show(Duty duty, boolean mayChange) {
        List<Node> parts = new ArrayList<>();
        for (Choice choice : duty.choices()) {
            Node input = choice.offered().isEmpty() ? number(choice) : list(choice);
            input.setDisable(!mayChange);
            parts.add(new Paragraph("form-section", name(choice)));
            parts.add(input);
        }
        node.getChildren().setAll(parts);
        node.setVisible(!parts.isEmpty());
        node.setManaged(!parts.isEmpty());
    }

    private String name(Choice choice) {
        String key = choice.name().equals("span") ? "duty.pack.span" : "duty.param." + choice.name();
        return words.texts().get(key);
    }

    private Node list(Choice choice) {
        ComboBox<String> box = Named.as("reading-" + choice.name(), name(choice), new ComboBox<>());
        box.setConverter(new Labels<>(one -> words.choice(choice.name(), one)));
        box.getItems().setAll(choice.offered());
        box.setValue(choice.current());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnAction(event -> {
            if (!choice.current().equals(box.getValue())) {
                change.accept(choice, box.getValue());
            }
        });
        return box;
    }

    private Node number(Choice choice) {
        return number(
                "reading-" + choice.name(), name(choice), choice.current(), typed -> change.accept(choice, typed));
    }

    /** A whole number that is kept when it is left or Enter is pressed; what is none becomes again what it was. */
    static TextField number(String id, String words, String current, Consumer<String> keep) {
        TextField field = Named.as(id, words, new TextField(current));
        Runnable left = () -> {
            String typed = field.getText().strip();
            if (!typed.matches("\\d{1,4}")) {
                field.setText(current);
            } else if (!typed.equals(current)) {
                keep.accept(typed);
            }
        };
        field.setOnAction(event -> left.run());
        field.focusedProperty().addListener((observed, was, is) -> {
            if (was && !is) {
                left.run();
            }
        });
        return field;
    }
}
