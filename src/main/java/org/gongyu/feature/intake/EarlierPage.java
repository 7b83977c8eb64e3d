package org.gongyu.feature.intake;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.gongyu.db.Batches;
import org.gongyu.db.Db;
import org.gongyu.names.Persons;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.ListTable;
import org.gongyu.ui.Named;
import org.gongyu.ui.Page;
import org.gongyu.ui.TitleBar;

/** The batches of before, the newest first, each with the way back for whoever may take it. */
final class EarlierPage implements Page {

    private final Desk desk;
    private final Texts texts;
    private final Batches batches;
    private final Persons persons;
    private final ListTable<Batches.Done> table;
    private final VBox node;

    EarlierPage(Desk desk, Db db) {
        this.desk = desk;
        this.texts = desk.texts();
        this.persons = new Persons(desk.names());
        this.batches = new Batches(db);
        table = new ListTable<Batches.Done>("batches", texts.get("intake.earlier"), texts.get("intake.earlier.none"))
                .column("at", texts.get("intake.earlier.at"), 10, one -> Texts.minute(one.at()))
                .column("what", texts.get("intake.earlier.what"), 12, this::what)
                .column("state", texts.get("intake.earlier.state"), 14, this::state)
                .column("file", texts.get("intake.earlier.file"), 18, Batches.Done::fileName)
                .numbers("added", texts.get("intake.earlier.added"), 5, one -> one.counts()
                        .added())
                .numbers("updated", texts.get("intake.earlier.updated"), 5, one -> one.counts()
                        .updated())
                .column("by", texts.get("intake.earlier.by"), 8, one -> persons.known(one.by()));
        TitleBar bar = new TitleBar(texts, texts.get("intake.earlier"));
        bar.add(back());
        node = new VBox(bar, table.node());
        node.getStyleClass().add("page");
        reload();
    }

    private Button back() {
        Button back = Named.button("take-back", texts.get("intake.undo"), "mdomz-undo", this::ask);
        var chosen = table.table().getSelectionModel().selectedItemProperty();
        back.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> chosen.get() == null || chosen.get().undone() != null, chosen));
        return back;
    }

    /** Batches are imports of a kind of file, or steps that change as many records at once. */
    private String what(Batches.Done one) {
        return Optional.<String>empty()
                .or(() -> texts.find("intake." + one.kind()))
                .or(() -> texts.find("batch." + one.kind()))
                .orElse(one.kind());
    }

    private String state(Batches.Done one) {
        return one.undone() == null
                ? texts.get("intake.earlier.stands")
                : texts.get("intake.earlier.undone", Texts.minute(one.undone()));
    }

    private void ask() {
        Batches.Done one = table.table().getSelectionModel().getSelectedItem();
        desk.notices()
                .ask(
                        texts.get(
                                "intake.earlier.ask",
                                Texts.minute(one.at()),
                                what(one),
                                one.counts().added(),
                                one.counts().updated()),
                        texts.get("intake.undo"),
                        () -> takeBack(one));
    }

    private void takeBack(Batches.Done one) {
        desk.work().lasting("work.undo").change(one.kind(), () -> batches.undo(desk.access(), one.id()), undone -> {
            desk.notices().done(texts.get("intake.undone"));
            reload();
        });
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reload() {
        desk.work().query(this::read, table::show);
    }

    private List<Batches.Done> read() {
        List<Batches.Done> all = batches.list(desk.access());
        all.forEach(one -> persons.apply(one.by()));
        return all;
    }
}
