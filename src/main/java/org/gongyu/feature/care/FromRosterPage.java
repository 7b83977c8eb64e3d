package org.gongyu.feature.care;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gongyu.db.Batches;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.ListTable;
import org.gongyu.ui.Named;
import org.gongyu.ui.TitleBar;

/** 从名册建档: the children whom the roster marks and who have no file, to be ticked. */
final class FromRosterPage {

    private final FromRoster roster;
    private final Desk desk;
    private final Texts texts;
    private final Runnable back;
    private final ListTable<Row> table;
    private final CheckBox all;
    private final VBox node;

    /** The list; {@code back} leaves it. */
    FromRosterPage(Care care, Desk desk, Runnable back) {
        this.roster = new FromRoster(care);
        this.desk = desk;
        this.texts = desk.texts();
        this.back = back;
        String title = texts.get("care.from-roster");
        this.table = new ListTable<Row>("unfiled", title, texts.get("care.from-roster.none"))
                .column("tick", texts.get("care.from-roster.tick"), 4, Row::tick)
                .column("class", texts.get("care-file.schoolClass"), 8, row -> row.child()
                        .schoolClass()
                        .label())
                .column("name", texts.get("care-file.student"), 7, row -> row.child()
                        .pupil()
                        .name())
                .column(
                        "categories",
                        texts.get("care-file.categories"),
                        24,
                        row -> CareRosterReport.names(row.child().categories()))
                .opening(row -> row.tick().setSelected(!row.tick().isSelected()));
        this.all = Named.as(
                "tick-all", texts.get("care.from-roster.all"), new CheckBox(texts.get("care.from-roster.all")));
        all.setOnAction(
                ticked -> table.table().getItems().forEach(row -> row.tick().setSelected(all.isSelected())));
        this.node = new VBox(bar(title), hint(), table.node());
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        node.getStyleClass().add("page");
        load();
    }

    /** A child and its tick. */
    private record Row(FromRoster.Unfiled child, CheckBox tick) {}

    Node node() {
        return node;
    }

    private TitleBar bar(String title) {
        Button open = Named.button("open-files", texts.get("care.from-roster.open"), "mdal-check", this::open);
        open.getStyleClass().add(Styles.ACCENT);
        TitleBar bar = new TitleBar(texts, title);
        bar.add(all, open, Named.button("from-roster-back", texts.get("ui.back"), "mdal-arrow_back", back));
        return bar;
    }

    private Node hint() {
        Label words = new Label(texts.get("care.from-roster.hint"));
        words.setWrapText(true);
        words.getStyleClass().add("caption");
        VBox box = new VBox(words);
        box.getStyleClass().add("coverage");
        return box;
    }

    private void load() {
        desk.work()
                .query(
                        () -> roster.unfiled(desk.access()),
                        found -> table.show(found.stream().map(this::row).toList()));
    }

    private Row row(FromRoster.Unfiled child) {
        String name = child.pupil().name();
        return new Row(child, Named.as("tick-" + child.pupil().id(), name, new CheckBox()));
    }

    private void open() {
        List<FromRoster.Unfiled> chosen = table.table().getItems().stream()
                .filter(row -> row.tick().isSelected())
                .map(Row::child)
                .toList();
        if (chosen.isEmpty()) {
            desk.notices().done(texts.get("care.from-roster.tick-first"));
            return;
        }
        desk.work()
                .lasting("work.store")
                .change(CareLedger.KEY, () -> roster.open(desk.access(), chosen), this::opened);
    }

    private void opened(Batches.Done done) {
        back.run();
        desk.notices().done(texts.get("care.from-roster.done", done.counts().added()), () -> undo(done));
    }

    private void undo(Batches.Done done) {
        desk.work()
                .lasting("work.undo")
                .change(CareLedger.KEY, () -> roster.undo(desk.access(), done), undone -> desk.notices()
                        .done(texts.get("care.from-roster.undone")));
    }
}
