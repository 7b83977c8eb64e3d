package org.gongyu.feature.duty;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.gongyu.text.Texts;
import org.gongyu.ui.Named;
import org.gongyu.ui.Paragraph;

/** The right side of the packs: what a duty says, and in an own pack what may be changed of it. */
final class DutyEditPage {

    /** Keeps a change of a duty. */
    interface Change {
        /** {@code name} is a parameter of its measure, or one of {@code off}, {@code stages}. */
        void of(Duty duty, String name, Object value);
    }

    private final ReadingPage readings;
    private final Texts texts;
    private final Change change;
    private final VBox node = new VBox();

    DutyEditPage(Words words, Change change, BiConsumer<Choice, String> read) {
        this.readings = new ReadingPage(words, read);
        this.texts = words.texts();
        this.change = change;
        node.getStyleClass().add("duty-edit");
    }

    Node node() {
        return node;
    }

    /** Shows a duty; {@code mayChange} tells whether this person may say how the school counts. */
    void show(Pack pack, Duty duty, boolean mayChange) {
        List<Node> parts = new ArrayList<>();
        boolean own = mayChange && !Packs.isShipped(pack);
        if (!own) {
            parts.add(new Paragraph("caption", texts.get(mayChange ? "duty.pack.copy-first" : "duty.pack.look-only")));
        }
        parts.add(flag("duty-off", texts.get("duty.pack.off"), duty.isOff(), off -> change.of(duty, "off", off)));
        for (Reach reach : Reach.values()) {
            parts.add(flag(
                    "duty-" + Block.code(reach),
                    texts.get("duty.pack.reach", texts.option(reach)),
                    duty.reach().contains(reach),
                    also -> change.of(duty, "stages", stages(duty, reach, also))));
        }
        numbers(duty, parts);
        parts.forEach(part -> part.setDisable(!own && !(part instanceof Label)));
        readings.show(duty, mayChange);
        parts.add(0, new Paragraph("section", texts.get("duty.pack.duty", duty.id(), duty.clause())));
        parts.add(1, new Paragraph("caption", duty.phrase()));
        parts.add(2, readings.node());
        node.getChildren().setAll(parts);
    }

    /** The numbers that only an own pack may change; what the text leaves open stands above. */
    private void numbers(Duty duty, List<Node> parts) {
        Set<String> open = duty.choices().stream().map(Choice::name).collect(toSet());
        PackWriter.parameters(duty.source()).forEach((name, value) -> {
            if (value instanceof Integer number && !open.contains(name)) {
                String label = texts.get("duty.param." + name);
                parts.add(new Paragraph("form-section", label));
                parts.add(ReadingPage.number(
                        "param-" + name,
                        label,
                        number.toString(),
                        typed -> change.of(duty, name, Integer.valueOf(typed))));
            }
        });
    }

    private static CheckBox flag(String id, String label, boolean set, Consumer<Boolean> then) {
        CheckBox box = Named.as(id, label, new CheckBox(label));
        box.setSelected(set);
        box.setOnAction(event -> then.accept(box.isSelected()));
        return box;
    }

    private static List<String> stages(Duty duty, Reach reach, boolean also) {
        Set<Reach> all = EnumSet.noneOf(Reach.class);
        all.addAll(duty.reach());
        if (also) {
            all.add(reach);
        } else {
            all.remove(reach);
        }
        return all.stream().map(Block::code).toList();
    }
}
