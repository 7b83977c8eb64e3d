package org.gongyu.feature.duty;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.ListTable;
import org.gongyu.ui.Named;
import org.gongyu.ui.Page;
import org.gongyu.ui.TitleBar;

/** Which packs the school goes by; and, in a copy of its own, other thresholds, other readings and duties switched off. */
final class PackPage implements Page {

    private static final String CHANGED = "packs";

    private final Duties duties;
    private final Words words;
    private final Desk desk;
    private final Texts texts;
    private final VBox packs = new VBox();
    private final Label title = new Label();
    private final ListTable<Duty> table;
    private final DutyEditPage editor;
    private final TextField name;
    private final BorderPane node = new BorderPane();
    private List<Pack> all = List.of();
    private List<String> chosen = List.of();
    private Pack pack;

    PackPage(Duties duties, Words words, Desk desk) {
        this.duties = duties;
        this.words = words;
        this.desk = desk;
        this.texts = words.texts();
        this.editor = new DutyEditPage(words, this::change);
        this.table = new ListTable<>("pack-duties", texts.get("duty.pack.duties"), texts.get("duty.why.none"));
        this.name = Named.as("pack-name", texts.get("duty.pack.name"), new TextField());
        name.setPromptText(texts.get("duty.pack.name"));
        dressTable();
        layOut();
        reload();
    }

    private void dressTable() {
        table.column("id", texts.get("column.duty.id"), 6, Duty::id)
                .column("off", texts.get("duty.pack.counted"), 5, duty -> duty.isOff() ? "○" : "✔")
                .column("phrase", texts.get("column.duty.phrase"), 24, Duty::phrase)
                .column("strength", texts.get("column.duty.strength"), 5, duty -> texts.option(duty.strength()))
                .column("span", texts.get("duty.pack.span"), 6, duty -> texts.option(duty.span()))
                .column("reading", texts.get("duty.pack.reading"), 9, words::reading);
        table.table().getSelectionModel().selectedItemProperty().addListener((observed, was, is) -> {
            if (is != null) {
                editor.show(pack, is);
            }
        });
    }

    private void layOut() {
        Button copy = Named.button("pack-copy", texts.get("duty.pack.copy"), "mdal-content_copy", this::copy);
        Label hint = new Label(texts.get("duty.pack.hint"));
        hint.getStyleClass().add("caption");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        packs.getStyleClass().add("packs");
        VBox left = new VBox(hint, packs, name, copy);
        left.getStyleClass().add("pack-list");
        title.getStyleClass().add("caption");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        VBox middle = new VBox(title, table.node());
        middle.getStyleClass().add("coverage");
        node.setTop(new TitleBar(texts.get("duty.tab.packs")));
        node.setLeft(left);
        node.setCenter(middle);
        node.setRight(editor.node());
        node.getStyleClass().add("page");
    }

    @Override
    public Node node() {
        return node;
    }

    /** What was read at one time: all packs, and those that are counted by, be they chosen or usual. */
    private record Read(List<Pack> all, List<String> chosen) {}

    private Read read() {
        List<String> now = duties.chosen(desk.access(), desk.scope().get().period()).stream()
                .map(Pack::id)
                .toList();
        return new Read(duties.packs().all(desk.access()), now);
    }

    @Override
    public void reload() {
        desk.work().query(this::read, this::show);
    }

    private void show(Read now) {
        all = now.all();
        chosen = now.chosen();
        String open = pack == null ? firstId() : pack.id();
        ToggleGroup one = new ToggleGroup();
        packs.getChildren().setAll(all.stream().map(each -> row(each, one)).toList());
        all.stream().filter(each -> each.id().equals(open)).findFirst().ifPresent(this::open);
    }

    private String firstId() {
        return chosen.isEmpty() ? all.get(0).id() : chosen.get(0);
    }

    private Node row(Pack each, ToggleGroup one) {
        CheckBox use = Named.as("use-" + each.id(), texts.get("duty.pack.use", each.id()), new CheckBox());
        use.setSelected(chosen.contains(each.id()));
        use.setOnAction(event -> choose(each.id(), use.isSelected()));
        ToggleButton open =
                Named.as("pack-" + each.id(), each.title(), new ToggleButton(each.id() + " " + each.region()));
        open.setToggleGroup(one);
        open.setSelected(pack == null ? each.id().equals(firstId()) : each.id().equals(pack.id()));
        open.setOnAction(event -> open(each));
        HBox row = new HBox(use, open);
        row.getStyleClass().add("beside");
        return row;
    }

    private void open(Pack one) {
        Duty before = table.table().getSelectionModel().getSelectedItem();
        pack = one;
        String until =
                one.to() == null ? texts.get("duty.pack.no-end") : one.to().toString();
        boolean valid = one.isValidOn(duties.campus().today());
        title.setText(texts.get(
                        "duty.pack.title", one.title(), one.number(), one.from().toString(), until)
                + (valid ? "" : texts.get("duty.pack.expired")));
        table.show(one.duties());
        one.duties().stream()
                .filter(duty -> before != null && duty.id().equals(before.id()))
                .findFirst()
                .ifPresentOrElse(
                        table.table().getSelectionModel()::select,
                        () -> table.table().getSelectionModel().selectFirst());
    }

    private void choose(String id, boolean use) {
        List<String> ids = new ArrayList<>(chosen);
        ids.remove(id);
        if (use) {
            ids.add(id);
        }
        change(() -> duties.packs().choose(desk.access(), ids));
    }

    private void copy() {
        Pack original = pack;
        String own = name.getText().strip();
        desk.work()
                .change(
                        CHANGED,
                        () -> {
                            duties.packs().copy(desk.access(), original, own);
                            return read();
                        },
                        now -> {
                            name.clear();
                            show(now);
                            desk.notices().done(texts.get("duty.pack.copied", own));
                        });
    }

    /** Keeps an own pack in which a duty says something else. */
    private void change(Duty duty, String parameter, Object value) {
        Pack own = pack;
        change(() -> duties.packs().keep(desk.access(), own.id(), PackWriter.changed(own, duty, parameter, value)));
    }

    private void change(Runnable keep) {
        desk.work()
                .change(
                        CHANGED,
                        () -> {
                            keep.run();
                            return read();
                        },
                        this::show);
    }
}
