package org.gongyu.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Link;
import org.gongyu.text.Texts;

/** Several records: a chip for each, and a picker for one more. */
final class LinksInput<R> implements Input<R> {

    private final Field<R, List<Link>> field;
    private final Picker picker;
    private final Texts texts;
    private final List<Link> links = new ArrayList<>();
    private final FlowPane chips = new FlowPane();
    private final VBox node;

    @SuppressWarnings("unchecked") // called for LINKS only
    LinksInput(Field<R, ?> field, Picker picker, Texts texts) {
        this.field = (Field<R, List<Link>>) field;
        this.picker = picker;
        this.texts = texts;
        chips.getStyleClass().add("chips");
        node = new VBox(chips, picker);
        node.setFocusTraversable(false);
        picker.onPick(this::add);
    }

    private void add(Link link) {
        if (!links.contains(link)) {
            links.add(link);
        }
        picker.show(null);
        refresh();
    }

    private void refresh() {
        chips.getChildren().setAll(links.stream().map(this::chip).toList());
        chips.setManaged(!links.isEmpty());
    }

    private Button chip(Link link) {
        Button chip = Named.button(picker.getId() + "-" + links.indexOf(link), link.label(), "mdal-close", () -> {
            links.remove(link);
            refresh();
        });
        chip.setAccessibleText(texts.get("ui.remove.one", link.label()));
        chip.getStyleClass().add("chip");
        return chip;
    }

    @Override
    public void offerOnly(Predicate<Candidate> fits) {
        picker.offerOnly(fits);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(Draft<R> draft) {
        links.clear();
        links.addAll(draft.all(field));
        picker.show(null);
        refresh();
    }

    @Override
    public void read(Draft<R> draft) {
        keep(draft);
        picker.markLeftOver(field, draft);
    }

    @Override
    public void keep(Draft<R> draft) {
        draft.set(field, List.copyOf(links));
    }

    @Override
    public String typed() {
        return picker.getText();
    }

    @Override
    public void type(String words) {
        picker.type(words);
    }
}
