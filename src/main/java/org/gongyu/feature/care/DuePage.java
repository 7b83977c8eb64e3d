package org.gongyu.feature.care;

import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.ListTable;
import org.gongyu.ui.Listening;
import org.gongyu.ui.Page;
import org.gongyu.ui.TitleBar;

/** Reviews that are overdue and left-behind children without a written notice; a double-click starts the missing record. */
final class DuePage implements Page {

    static final String KEY = "care-due";

    private static final Set<String> COUNTED =
            Set.of(CareLedger.KEY, PlanLedger.KEY, ReviewLedger.KEY, NoticeLedger.KEY, "student");

    private final Dues dues;
    private final Desk desk;
    private final ListTable<Due> table;
    private final VBox node;

    /** The list; {@code begin} starts the record that is missing. */
    DuePage(Care care, Desk desk, Consumer<Due> begin) {
        this.dues = new Dues(care);
        this.desk = desk;
        Texts texts = desk.texts();
        this.table = new ListTable<Due>("care-dues", texts.get("care.due"), texts.get("care.due.none"))
                .states(
                        "what",
                        texts.get("care.due.what"),
                        14,
                        due -> texts.get("care.due." + due.what()),
                        due -> due.what() == Due.What.REVIEW_NOT_SET ? "under-way" : "unmet")
                .column("class", texts.get("care-file.schoolClass"), 7, due -> due.schoolClass()
                        .label())
                .column("name", texts.get("care-file.student"), 6, due -> due.child()
                        .label())
                .column("day", texts.get("care.due.day"), 7, Due::day)
                .column("helper", texts.get("care-file.helper"), 6, due -> CareLine.label(due.helper()))
                .opening(begin);
        Label hint = new Label(texts.get("care.due.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("caption");
        VBox list = new VBox(hint, table.node());
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        list.getStyleClass().add("coverage");
        VBox.setVgrow(list, Priority.ALWAYS);
        node = new VBox(new TitleBar(texts, texts.get("care.due")), list);
        node.getStyleClass().add("page");
        listen();
        reload();
    }

    private void listen() {
        Listening.whileShown(node, desk.work().changes(), COUNTED, this::reload);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reload() {
        desk.work().query(() -> dues.of(desk.access()), table::show);
    }
}
