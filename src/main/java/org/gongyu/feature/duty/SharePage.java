package org.gongyu.feature.duty;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gongyu.ledger.Scope;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.ListTable;
import org.gongyu.ui.Page;
import org.gongyu.ui.TitleBar;

/** What is still to be done by whom: on the left by class, on the right by person. */
final class SharePage implements Page {

    private final Duties duties;
    private final Desk desk;
    private final ListTable<Share> classes;
    private final ListTable<Share> people;
    private final BorderPane node = new BorderPane();

    SharePage(Duties duties, Words words, Desk desk) {
        this.duties = duties;
        this.desk = desk;
        Texts texts = words.texts();
        this.classes = table("by-class", texts.get("duty.by-class"), texts);
        this.people = table("by-person", texts.get("duty.by-person"), texts);
        HBox both = new HBox(
                side(texts.get("duty.by-class"), classes.node()), side(texts.get("duty.by-person"), people.node()));
        both.getStyleClass().add("shares");
        node.setTop(new TitleBar(texts, texts.get("duty.tab.shares")));
        node.setCenter(both);
        node.getStyleClass().add("page");
        reload();
    }

    private static Node side(String title, Node table) {
        Label label = new Label(title);
        label.getStyleClass().add("section");
        VBox side = new VBox(label, table);
        side.getStyleClass().add("coverage");
        HBox.setHgrow(side, Priority.ALWAYS);
        return side;
    }

    private static ListTable<Share> table(String id, String words, Texts texts) {
        ListTable<Share> table = new ListTable<Share>(id, words, texts.get("duty.none-open"))
                .column("name", texts.get("duty.why.name"), 7, Share::name)
                .column("missing", texts.get("duty.missing"), 5, Share::missing)
                .column("duties", texts.get("duty.of-duties"), 20, share -> String.join("  ", share.parts()));
        return table;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reload() {
        Scope scope = desk.scope().get();
        desk.work().lasting("work.duties").query(() -> shares(scope), both -> {
            classes.show(both.get(0));
            people.show(both.get(1));
        });
    }

    private List<List<Share>> shares(Scope scope) {
        List<Result> results = duties.results(desk.access(), scope, duties.chosen(desk.access(), scope.period()));
        Shares shares = new Shares(
                duties.campus().roster(desk.access()), duties.campus().cutOff(scope.period()), results);
        return List.of(shares.byClass(), shares.byPerson());
    }
}
