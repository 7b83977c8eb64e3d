package org.gongyu.feature.roster;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.gongyu.ledger.Area;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.ListTable;
import org.gongyu.ui.Named;
import org.gongyu.ui.Page;
import org.gongyu.ui.TitleBar;
import org.gongyu.vault.Right;

/** The classes, their 班主任 and who teaches them, and the step into a new school year. */
final class ClassesPage implements Page {

    private final Classes classes;
    private final Desk desk;
    private final Texts texts;
    private final StepPage steps;
    private final ListTable<Classes.Listed> table;
    private final VBox node;

    ClassesPage(Classes classes, RollOverPage rollOver, Desk desk) {
        this.classes = classes;
        this.desk = desk;
        this.texts = desk.texts();
        this.steps = new StepPage(desk);
        table = new ListTable<Classes.Listed>("classes", texts.get("roster.classes"), texts.get("roster.classes.empty"))
                .column("class-class", texts.get("roster.classes.class"), 9, one -> one.its()
                        .label())
                .column("class-grade", texts.get("roster.classes.grade"), 9, Classes.Listed::grade)
                .column("class-children", texts.get("roster.classes.children"), 7, Classes.Listed::children)
                .column("class-heads", texts.get("roster.classes.heads"), 8, Classes.Listed::headTeachers)
                .prose("class-teachers", texts.get("roster.classes.teachers"), 30, Classes.Listed::teachers)
                .fitted();
        Button make = Named.button("new-class", texts.get("step.new-class"), "mdal-add", () -> {});
        make.setOnAction(event -> steps.ask("new-class", Step.NEW_CLASS, make, this::make));
        Button appoint = Named.button("appoint", texts.get("step.appoint"), "mdomz-person", () -> {});
        appoint.setOnAction(event -> appoint(appoint));
        TitleBar bar = new TitleBar(texts, texts.get("roster.classes"));
        if (desk.access().mayEverywhere(Right.CHANGE, Area.PEOPLE)) {
            bar.add(make, appoint, rollOver.button());
        }
        node = new VBox(bar, table.node());
        node.getStyleClass().add("page");
        reload();
    }

    private void make(Step step) {
        desk.work().change("class", () -> classes.make(desk.access(), step.why()), its -> {
            desk.notices().done(texts.get("roster.class.made", its.label()));
            reload();
        });
    }

    private void appoint(Button below) {
        Classes.Listed chosen = table.table().getSelectionModel().getSelectedItem();
        if (chosen == null) {
            desk.notices().done(texts.get("ui.select.first"));
            return;
        }
        steps.ask("appoint", Step.HEAD, below, step -> desk.work()
                .change("staff", () -> appointed(chosen, step), teacher -> {
                    desk.notices()
                            .done(texts.get("roster.appointed", chosen.its().label(), teacher));
                    reload();
                }));
    }

    private String appointed(Classes.Listed chosen, Step step) {
        classes.appoint(desk.access(), chosen.its(), step);
        return step.to().label();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reload() {
        desk.work().query(() -> classes.list(desk.access(), desk.scope().get().period()), table::show);
    }
}
