package org.gongyu.feature.duty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongyu.text.Texts;
import org.gongyu.ui.Named;
import org.gongyu.ui.Paragraph;

/** The left side of the charts: which duties are drawn and printed, one by one or all of a document at once. */
final class ChartListPage {

    private final Texts texts;
    private final Consumer<Set<String>> choose;
    private final Label count = new Paragraph("caption", "");
    private final VBox list = new VBox();
    private final VBox node;
    private final Map<String, CheckBox> duties = new LinkedHashMap<>();
    private final Map<CheckBox, List<CheckBox>> packs = new LinkedHashMap<>();

    /** {@code choose} is told the keys of all duties that are ticked, whenever one more or one less is. */
    ChartListPage(Texts texts, Consumer<Set<String>> choose) {
        this.texts = texts;
        this.choose = choose;
        count.setId("chart-count");
        list.getStyleClass().add("packs");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node = new VBox(count, scroll);
        node.getStyleClass().add("chart-list");
    }

    Node node() {
        return node;
    }

    void show(Drawing drawing) {
        duties.clear();
        packs.clear();
        Map<Pack, List<Result>> byPack = new LinkedHashMap<>();
        drawing.all().forEach(result -> byPack.computeIfAbsent(result.pack(), none -> new ArrayList<>())
                .add(result));
        list.getChildren().clear();
        byPack.forEach((pack, results) -> {
            List<CheckBox> boxes = results.stream()
                    .map(result -> duty(result, drawing.wanted().contains(Drawing.key(result))))
                    .toList();
            CheckBox whole = pack(pack, boxes);
            packs.put(whole, boxes);
            list.getChildren().add(whole);
            list.getChildren().addAll(boxes);
        });
        tell();
    }

    private CheckBox pack(Pack pack, List<CheckBox> boxes) {
        CheckBox box = box("chart-pack-" + pack.id(), pack.id() + " " + pack.region());
        box.getStyleClass().add("form-section");
        box.setOnAction(event -> {
            boolean on = box.isSelected();
            boxes.forEach(one -> one.setSelected(on));
            chosen();
        });
        return box;
    }

    private CheckBox duty(Result result, boolean wanted) {
        String name = result.duty().id() + " " + result.duty().phrase();
        CheckBox box = box("chart-" + Drawing.key(result).replace('/', '-'), name);
        box.setSelected(wanted);
        box.setOnAction(event -> chosen());
        duties.put(Drawing.key(result), box);
        return box;
    }

    private static CheckBox box(String id, String words) {
        CheckBox box = Named.as(id, words, new CheckBox(words));
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        return box;
    }

    private void chosen() {
        tell();
        choose.accept(ticked());
    }

    private Set<String> ticked() {
        Set<String> keys = new LinkedHashSet<>();
        duties.forEach((key, box) -> {
            if (box.isSelected()) {
                keys.add(key);
            }
        });
        return keys;
    }

    /** How many are ticked; a document is ticked when all of its duties are, and half when some. */
    private void tell() {
        packs.forEach((whole, boxes) -> {
            long ticked = boxes.stream().filter(CheckBox::isSelected).count();
            whole.setSelected(ticked == boxes.size());
            whole.setIndeterminate(ticked > 0 && ticked < boxes.size());
        });
        count.setText(texts.get("duty.chart.chosen", ticked().size(), duties.size()));
    }
}
