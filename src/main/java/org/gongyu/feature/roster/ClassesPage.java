package org.gongyu.feature.roster;

import atlantafx.base.theme.Styles;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Named;
import org.gongyu.ui.Page;
import org.gongyu.ui.TitleBar;

/** The classes and their 班主任, and the step into a new school year. */
final class ClassesPage implements Page {

    private static final double WIDTH_PX = 160;

    private final Classes classes;
    private final Desk desk;
    private final Texts texts;
    private final StepPage steps;
    private final TableView<Classes.Listed> table = new TableView<>();
    private final VBox node;

    ClassesPage(Classes classes, RollOverPage rollOver, Desk desk) {
        this.classes = classes;
        this.desk = desk;
        this.texts = desk.texts();
        this.steps = new StepPage(desk);
        dressTable();
        Button make = Named.button("new-class", texts.get("step.new-class"), "mdal-add", () -> {});
        make.setOnAction(event -> steps.ask("new-class", Step.NEW_CLASS, make, this::make));
        Button appoint = Named.button("appoint", texts.get("step.appoint"), "mdomz-person", () -> {});
        appoint.setOnAction(event -> appoint(appoint));
        TitleBar bar = new TitleBar(texts.get("roster.classes"));
        bar.add(make, appoint, rollOver.button());
        VBox.setVgrow(table, Priority.ALWAYS);
        node = new VBox(bar, table);
        node.getStyleClass().add("page");
        reload();
    }

    private void dressTable() {
        Named.as("classes", texts.get("roster.classes"), table);
        table.getStyleClass().addAll(Styles.DENSE, Styles.STRIPED, "ledger");
        table.setPlaceholder(new Label(texts.get("roster.classes.empty")));
        table.getColumns().add(column("class", one -> one.its().label()));
        table.getColumns().add(column("grade", Classes.Listed::grade));
        table.getColumns().add(column("children", Classes.Listed::children));
        table.getColumns().add(column("heads", Classes.Listed::headTeachers));
    }

    private <T> TableColumn<Classes.Listed, T> column(String key, Function<Classes.Listed, T> value) {
        TableColumn<Classes.Listed, T> column = new TableColumn<>(texts.get("roster.classes." + key));
        column.setId("class-" + key);
        column.setPrefWidth(WIDTH_PX);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        return column;
    }

    private void make(Step step) {
        desk.work().change("class", () -> classes.make(desk.access(), step.why()), its -> {
            desk.notices().done(texts.get("roster.class.made", its.label()));
            reload();
        });
    }

    private void appoint(Button below) {
        Classes.Listed chosen = table.getSelectionModel().getSelectedItem();
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
        desk.work()
                .query(
                        () -> classes.list(desk.access(), desk.scope().get().period()),
                        rows -> table.setItems(FXCollections.observableArrayList(rows)));
    }
}
