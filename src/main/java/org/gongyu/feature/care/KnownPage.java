package org.gongyu.feature.care;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.roster.Roster;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.ListTable;
import org.gongyu.ui.Page;
import org.gongyu.ui.TitleBar;

/** For who may know no more: which children within reach have a file, and whom to speak to about it. */
final class KnownPage implements Page {

    static final String KEY = "care-known";

    private final Care care;
    private final Desk desk;
    private final ListTable<Known> table;
    private final VBox node;

    KnownPage(Care care, Desk desk) {
        this.care = care;
        this.desk = desk;
        Texts texts = desk.texts();
        this.table = new ListTable<Known>("care-known", texts.get("care.known"), texts.get("care.known.none"))
                .column("class", texts.get("care-file.schoolClass"), 8, Known::className)
                .column("name", texts.get("care-file.student"), 7, Known::name)
                .column("helper", texts.get("care-file.helper"), 7, Known::helper);
        VBox list = new VBox(table.node());
        list.getStyleClass().add("coverage");
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        node = new VBox(new TitleBar(texts, texts.get("care.known")), list);
        node.getStyleClass().add("page");
        reload();
    }

    /** A child with a file; class and 责任教师 may be null. */
    private record Known(String className, String name, String helper) {}

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reload() {
        desk.work().query(this::known, table::show);
    }

    private List<Known> known() {
        Roster roster = care.campus().roster(desk.access());
        Map<UUID, UUID> responsible = care.files()
                .responsible(
                        desk.access(), roster.pupils().stream().map(Pupil::id).toList());
        Names names = new Names(roster);
        return responsible.entrySet().stream()
                .map(one -> new Known(
                        roster.classOn(one.getKey(), care.campus().today())
                                .map(its -> its.label())
                                .orElse(null),
                        names.child(one.getKey()).label(),
                        CareLine.label(names.staff(one.getValue()))))
                .toList();
    }
}
