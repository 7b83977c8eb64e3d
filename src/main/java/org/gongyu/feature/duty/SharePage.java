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
import org.gongyu.ui.Paragraph;
import org.gongyu.ui.TitleBar;

/** What is still to be done by whom: by class and by person; beside them what the one that is chosen still has to do. */
final class SharePage implements Page {

    private final Duties duties;
    private final Desk desk;
    private final Texts texts;
    private final ListTable<Share> classes;
    private final ListTable<Share> people;
    private final Label whose;
    private final ListTable<Share.Part> parts;
    private final BorderPane node = new BorderPane();

    SharePage(Duties duties, Words words, Desk desk) {
        this.duties = duties;
        this.desk = desk;
        this.texts = words.texts();
        this.classes = table("by-class", "duty.by-class", "column.duty.class");
        this.people = table("by-person", "duty.by-person", "duty.share.person");
        this.whose = new Paragraph("section", texts.get("duty.share.none"));
        this.parts = new ListTable<Share.Part>("share-parts", texts.get("duty.of-duties"), texts.get("duty.none-open"))
                .numbers("missing", texts.get("duty.missing"), 5, Share.Part::missing)
                .prose("duty", texts.get("duty.requirement"), 13, SharePage::requirement)
                .fitted();
        whose.setId("share-whose");
        choosing(classes, people);
        choosing(people, classes);
        layOut();
        reload();
    }

    private static String requirement(Share.Part part) {
        return part.duty().id() + " " + part.duty().phrase();
    }

    private ListTable<Share> table(String id, String words, String column) {
        return new ListTable<Share>(id, texts.get(words), texts.get("duty.none-open"))
                .column("name", texts.get(column), 8, Share::name)
                .numbers("missing", texts.get("duty.missing"), 5, Share::missing);
    }

    private void choosing(ListTable<Share> table, ListTable<Share> other) {
        table.table().getSelectionModel().selectedItemProperty().addListener((observed, was, is) -> {
            if (is != null) {
                other.table().getSelectionModel().clearSelection();
                whose.setText(texts.get("duty.share.whose", is.name(), is.missing()));
                parts.show(is.parts());
            }
        });
    }

    private void layOut() {
        VBox chosen = side(whose, parts.node());
        HBox.setHgrow(chosen, Priority.ALWAYS);
        HBox all = new HBox(side("duty.by-class", classes), side("duty.by-person", people), chosen);
        all.getStyleClass().add("shares");
        node.setTop(new TitleBar(texts, texts.get("duty.tab.shares")));
        node.setCenter(all);
        node.getStyleClass().add("page");
    }

    private Node side(String title, ListTable<Share> table) {
        VBox side = side(new Paragraph("section", texts.get(title)), table.node());
        side.getStyleClass().add("share-side");
        return side;
    }

    private static VBox side(Label title, Node table) {
        VBox side = new VBox(title, table);
        side.getStyleClass().add("coverage");
        return side;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reload() {
        Scope scope = desk.scope().get();
        desk.work().looking("work.duties").query(() -> shares(scope), this::show);
    }

    private void show(List<List<Share>> both) {
        classes.show(both.get(0));
        people.show(both.get(1));
        ListTable<Share> first = both.get(0).isEmpty() ? people : classes;
        first.table().getSelectionModel().selectFirst();
    }

    private List<List<Share>> shares(Scope scope) {
        List<Result> results = duties.results(desk.access(), scope, duties.chosen(desk.access(), scope.period()));
        Shares shares = new Shares(
                duties.campus().roster(desk.access()), duties.campus().cutOff(scope.period()), results);
        return List.of(shares.byClass(), shares.byPerson());
    }
}
