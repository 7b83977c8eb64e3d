package org.gongyu.feature.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gongyu.text.Texts;
import org.gongyu.ui.Named;
import org.gongyu.ui.Paragraph;

/** The left side of the packs: which there are, which of them the school goes by, and the ways to one of its own. */
final class PackListPage {

    /** What may be done with packs. */
    interface Acts {
        /** Makes the school go by a pack, or no longer. */
        void use(String id, boolean use);

        /** Copies the pack shown under a name of the school's own. */
        void copy(String name);

        /** Takes in a pack that someone wrote as a file. */
        void take();

        /** Writes the pack shown as a file. */
        void write();
    }

    private final Words words;
    private final Texts texts;
    private final boolean mayChange;
    private final Acts acts;
    private final Consumer<Pack> open;
    private final VBox packs = new VBox();
    private final Label needed;
    private final TextField name;
    private final ScrollPane node;
    private List<String> chosen = List.of();

    PackListPage(Words words, boolean mayChange, Acts acts, Consumer<Pack> open) {
        this.words = words;
        this.texts = words.texts();
        this.mayChange = mayChange;
        this.acts = acts;
        this.open = open;
        this.name = Named.as("pack-name", texts.get("duty.pack.name"), new TextField());
        name.setPromptText(texts.get("duty.pack.name"));
        Button copy = button(
                "pack-copy",
                "duty.pack.copy",
                "mdal-content_copy",
                () -> acts.copy(name.getText().strip()));
        Button take = button("pack-take", "duty.pack.take", "mdal-file_upload", acts::take);
        Button write = button("pack-write", "duty.pack.write", "mdal-get_app", acts::write);
        Stream.of(name, copy, take).forEach(one -> one.setDisable(!mayChange));
        needed = new Paragraph("status-unmet", texts.get("duty.pack.needed"));
        needed.setId("pack-needed");
        need(false);
        packs.getStyleClass().add("packs");
        VBox all =
                new VBox(new Paragraph("caption", texts.get("duty.pack.hint")), packs, needed, name, copy, take, write);
        all.getStyleClass().add("pack-list");
        node = new ScrollPane(all);
        node.setFitToWidth(true);
        node.setFocusTraversable(false);
        node.getStyleClass().add("pack-side");
    }

    /** Shows or hides that a school goes by one document at least. */
    private void need(boolean shown) {
        needed.setVisible(shown);
        needed.setManaged(shown);
    }

    private Button button(String id, String key, String icon, Runnable then) {
        Button button = Named.button(id, texts.get(key), icon, then);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setWrapText(true);
        return button;
    }

    Node node() {
        return node;
    }

    /** Shows these, {@code shown} being the one that is open, and of own packs that can't be read, why not. */
    void show(List<Pack> all, List<String> used, String shown, List<Packs.Own> own) {
        chosen = used;
        ToggleGroup one = new ToggleGroup();
        List<Node> rows = new ArrayList<>();
        all.forEach(
                each -> rows.add(row(each, chosen.contains(each.id()), each.id().equals(shown), one)));
        own.stream().filter(each -> each.wrong() != null).forEach(each -> rows.add(wrong(each)));
        packs.getChildren().setAll(rows);
        name.clear();
    }

    private Node wrong(Packs.Own own) {
        Label label = new Paragraph("caption", words.wrong(own.wrong()));
        label.setId("pack-wrong-" + own.name());
        label.getStyleClass().add("status-unmet");
        return label;
    }

    private Node row(Pack each, boolean chosen, boolean shown, ToggleGroup one) {
        CheckBox use = Named.as("use-" + each.id(), texts.get("duty.pack.use", each.id()), new CheckBox());
        use.setSelected(chosen);
        use.setDisable(!mayChange);
        use.setOnAction(event -> use(each.id(), use));
        ToggleButton button =
                Named.as("pack-" + each.id(), each.title(), new ToggleButton(each.id() + " " + each.region()));
        button.setToggleGroup(one);
        button.setWrapText(true);
        button.setSelected(shown);
        button.setOnAction(event -> {
            button.setSelected(true);
            open.accept(each);
        });
        HBox row = new HBox(use, button);
        row.getStyleClass().add("beside");
        return row;
    }

    /** The last document stays ticked: a school that has ticked none would be counted by the usual ones again. */
    private void use(String id, CheckBox box) {
        boolean last = !box.isSelected() && chosen.equals(List.of(id));
        need(last);
        if (last) {
            box.setSelected(true);
        } else {
            acts.use(id, box.isSelected());
        }
    }
}
