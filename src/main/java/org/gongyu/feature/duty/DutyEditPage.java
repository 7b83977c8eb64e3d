package org.gongyu.feature.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongyu.text.Texts;
import org.gongyu.ui.Labels;
import org.gongyu.ui.Named;

/** The right side of the packs: what a duty says, and in an own pack what may be changed of it. */
final class DutyEditPage {

    /** Keeps a change of a duty. */
    interface Change {
        /** {@code name} is a parameter of its measure, or one of {@code off}, {@code span}, {@code stages}. */
        void of(Duty duty, String name, Object value);
    }

    private final Words words;
    private final Texts texts;
    private final Change change;
    private final VBox node = new VBox();

    DutyEditPage(Words words, Change change) {
        this.words = words;
        this.texts = words.texts();
        this.change = change;
        node.getStyleClass().add("missing");
    }

    Node node() {
        return node;
    }

    void show(Pack pack, Duty duty) {
        List<Node> parts = new ArrayList<>();
        parts.add(words(texts.get("duty.pack.duty", duty.id(), duty.clause()), "section"));
        parts.add(words(duty.phrase(), "caption"));
        boolean shipped = Packs.isShipped(pack);
        if (shipped) {
            parts.add(words(texts.get("duty.pack.copy-first"), "caption"));
        }
        parts.add(flag("off", texts.get("duty.pack.off"), duty.isOff(), off -> change.of(duty, "off", off)));
        parts.add(flag(
                "vocational",
                texts.get("duty.pack.vocational"),
                duty.reach().contains(Reach.VOCATIONAL),
                also -> change.of(duty, "stages", stages(duty, also))));
        if (!duty.spans().isEmpty()) {
            parts.add(words(texts.get("duty.pack.span"), "form-section"));
            parts.add(span(duty));
        }
        PackWriter.parameters(duty.source()).forEach((name, value) -> parameter(duty, name, value, parts));
        parts.forEach(part -> part.setDisable(shipped && !(part instanceof Label)));
        node.getChildren().setAll(parts);
    }

    private static Label words(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static CheckBox flag(String id, String label, boolean set, Consumer<Boolean> then) {
        CheckBox box = Named.as("duty-" + id, label, new CheckBox(label));
        box.setSelected(set);
        box.setOnAction(event -> then.accept(box.isSelected()));
        return box;
    }

    private static List<String> stages(Duty duty, boolean vocational) {
        List<String> stages = new ArrayList<>();
        duty.reach().stream()
                .filter(reach -> reach != Reach.VOCATIONAL)
                .forEach(reach -> stages.add(Block.code(reach)));
        if (vocational) {
            stages.add(Block.code(Reach.VOCATIONAL));
        }
        return stages;
    }

    private Node span(Duty duty) {
        ComboBox<Span> box = Named.as("duty-span", texts.get("duty.pack.span"), new ComboBox<>());
        box.setConverter(new Labels<>(texts::option));
        box.getItems().setAll(duty.spans());
        box.setValue(duty.span());
        box.setOnAction(event -> change.of(duty, "span", Block.code(box.getValue())));
        return box;
    }

    /** A number may be changed; so may a choice of which the pack says that the text leaves it open. */
    private void parameter(Duty duty, String name, Object value, List<Node> parts) {
        if (value instanceof Integer number) {
            parts.add(words(texts.get("duty.param." + name), "form-section"));
            parts.add(number(duty, name, number));
        } else if (duty.source().get("choices") instanceof Map<?, ?> choices
                && choices.get(name) instanceof List<?> offered) {
            parts.add(words(texts.get("duty.param." + name), "form-section"));
            parts.add(choice(duty, name, value.toString(), offered));
        }
    }

    private Node number(Duty duty, String name, int number) {
        TextField field =
                Named.as("param-" + name, texts.get("duty.param." + name), new TextField(String.valueOf(number)));
        Runnable keep = () -> {
            String typed = field.getText().strip();
            if (typed.matches("\\d{1,4}") && Integer.parseInt(typed) != number) {
                change.of(duty, name, Integer.valueOf(typed));
            } else {
                field.setText(String.valueOf(number));
            }
        };
        field.setOnAction(event -> keep.run());
        field.focusedProperty().addListener((observed, was, is) -> {
            if (was && !is) {
                keep.run();
            }
        });
        return field;
    }

    private Node choice(Duty duty, String name, String value, List<?> offered) {
        ComboBox<String> box = Named.as("param-" + name, texts.get("duty.param." + name), new ComboBox<>());
        box.setConverter(new Labels<>(one -> words.choice(name, one)));
        offered.forEach(one -> box.getItems().add(one.toString()));
        box.setValue(value);
        box.setOnAction(event -> change.of(duty, name, box.getValue()));
        return box;
    }
}
