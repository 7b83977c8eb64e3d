package org.gongyu.feature.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.gongyu.ledger.Area;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.ListTable;
import org.gongyu.ui.Page;
import org.gongyu.ui.Paragraph;
import org.gongyu.ui.TitleBar;
import org.gongyu.vault.Right;

/** Which packs the school goes by; and, in a copy of its own, other thresholds, other readings and duties switched off. */
final class PackPage implements Page, PackListPage.Acts {

    private static final String CHANGED = "packs";

    private final Duties duties;
    private final Words words;
    private final Desk desk;
    private final Texts texts;
    private final boolean mayChange;
    private final PackListPage packs;
    private final Label title = new Paragraph("caption", "");
    private final ListTable<Duty> table;
    private final DutyEditPage editor;
    private final BorderPane node = new BorderPane();
    private List<Pack> all = List.of();
    private List<String> chosen = List.of();
    private Pack pack;

    PackPage(Duties duties, Words words, Desk desk) {
        this.duties = duties;
        this.words = words;
        this.desk = desk;
        this.texts = words.texts();
        this.editor = new DutyEditPage(words, this::change, this::read);
        this.table = new ListTable<>("pack-duties", texts.get("duty.pack.duties"), texts.get("duty.why.none"));
        this.mayChange = desk.access().mayEverywhere(Right.CHANGE, Area.SCHOOL);
        this.packs = new PackListPage(words, mayChange, this, this::open);
        dressTable();
        layOut();
        reload();
    }

    private void dressTable() {
        table.column("id", texts.get("column.duty.id"), 5, Duty::id)
                .column("off", texts.get("duty.pack.counted"), 4, duty -> duty.isOff() ? "○" : "✔")
                .prose("phrase", texts.get("duty.requirement"), 11, Duty::phrase)
                .prose("reading", texts.get("duty.reading"), 9, words::reading)
                .column("strength", texts.get("column.duty.strength"), 6, duty -> texts.option(duty.strength()))
                .column("span", texts.get("duty.pack.span"), 6, duty -> texts.option(duty.span()));
        table.table().getSelectionModel().selectedItemProperty().addListener((observed, was, is) -> {
            if (is != null) {
                editor.show(pack, is, mayChange);
            }
        });
    }

    private void layOut() {
        VBox middle = new VBox(title, table.node());
        middle.getStyleClass().add("coverage");
        node.setTop(new TitleBar(texts, texts.get("duty.tab.packs")));
        node.setLeft(packs.node());
        node.setCenter(middle);
        node.setRight(editor.node());
        node.getStyleClass().add("page");
    }

    @Override
    public Node node() {
        return node;
    }

    /** What was read at one time: all packs, the own ones, and those that are counted by, be they chosen or usual. */
    private record Read(List<Pack> all, List<Packs.Own> own, List<String> chosen) {}

    private Read read() {
        List<String> now = duties.chosen(desk.access(), desk.scope().get().period()).stream()
                .map(Pack::id)
                .toList();
        return new Read(duties.packs().all(desk.access()), duties.packs().own(desk.access()), now);
    }

    @Override
    public void reload() {
        desk.work().query(this::read, this::show);
    }

    private void show(Read now) {
        all = now.all();
        chosen = now.chosen();
        String open = pack == null ? firstId() : pack.id();
        packs.show(all, chosen, open, now.own());
        all.stream().filter(each -> each.id().equals(open)).findFirst().ifPresent(this::open);
    }

    private String firstId() {
        return chosen.isEmpty() ? all.get(0).id() : chosen.get(0);
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

    @Override
    public void use(String id, boolean use) {
        List<String> ids = new ArrayList<>(chosen);
        ids.remove(id);
        if (use) {
            ids.add(id);
        }
        change(() -> duties.packs().choose(desk.access(), ids));
    }

    @Override
    public void copy(String name) {
        Pack original = pack;
        add(() -> {
            duties.packs().copy(desk.access(), original, name);
            return name;
        });
    }

    @Override
    public void take() {
        desk.files().read().ifPresent(file -> add(() -> duties.packs().take(desk.access(), file)));
    }

    /** Adds an own pack and opens it. */
    private void add(Supplier<String> adding) {
        desk.work()
                .change(
                        CHANGED,
                        () -> {
                            String name = adding.get();
                            return new Added(name, read());
                        },
                        added -> {
                            pack = added.now().all().stream()
                                    .filter(one -> one.id().equals(added.name()))
                                    .findFirst()
                                    .orElse(pack);
                            show(added.now());
                            desk.notices().done(texts.get("duty.pack.added", added.name()));
                        });
    }

    private record Added(String name, Read now) {}

    @Override
    public void write() {
        Pack shown = pack;
        desk.files().save(shown.id() + ".yaml").ifPresent(file -> desk.work()
                .query(() -> PackWriter.write(shown, file), written -> desk.notices()
                        .done(texts.get("report.exported", written.getFileName()))));
    }

    /** Keeps an own pack in which a duty says something else. */
    private void change(Duty duty, String parameter, Object value) {
        Pack own = pack;
        change(() -> duties.packs().keep(desk.access(), own.id(), PackWriter.changed(own, duty, parameter, value)));
    }

    private void read(Choice choice, String reading) {
        Pack shown = pack;
        Duty duty = table.table().getSelectionModel().getSelectedItem();
        change(() -> duties.packs().read(desk.access(), shown, duty, choice.name(), reading));
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
