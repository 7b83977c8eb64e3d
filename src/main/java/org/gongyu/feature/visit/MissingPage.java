package org.gongyu.feature.visit;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.visit.CoveragePage.Counted;
import org.gongyu.ledger.Link;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Ems;
import org.gongyu.ui.Named;

/** The right side of the home page: the children not yet visited, or what counted towards a figure and what did not. */
final class MissingPage {

    private final Desk desk;
    private final Texts texts;
    private final Label title = new Label();
    private final Label hint = new Label();
    private final VBox node = new VBox();

    MissingPage(Desk desk) {
        this.desk = desk;
        this.texts = desk.texts();
        title.getStyleClass().add("section");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        hint.getStyleClass().add("caption");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        node.getStyleClass().add("missing");
    }

    Node node() {
        return node;
    }

    /** Lists the children of these classes whom no 班主任 of theirs has visited at home. */
    void show(Counted counted, List<ClassCoverage> classes) {
        List<Pupil> children = classes.stream()
                .flatMap(its -> its.missing(Measure.HOME_BY_HEAD).stream())
                .toList();
        String names = classes.isEmpty() ? "" : classes.get(0).schoolClass().label();
        TableView<Pupil> list = table("missing", texts.get("home.missing.none"));
        list.getColumns().add(column("name", "column.visit.student", 7, Pupil::name));
        list.getColumns()
                .add(column(
                        "contacts",
                        "column.visit.contacts",
                        17,
                        child -> NotVisitedReport.words(counted.coverage().contacts(child.id()), texts)));
        list.getItems().setAll(children);
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                begin(list);
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                begin(list);
            }
        });
        put(texts.get("home.missing", names, children.size()), texts.get("home.missing.hint"), list);
    }

    private void begin(TableView<Pupil> list) {
        Pupil child = list.getSelectionModel().getSelectedItem();
        if (child != null) {
            desk.go().to(VisitLedger.KEY, new Link(child.id(), child.name()));
        }
    }

    /** Lists what counted and what did not. */
    void explain(Counted counted, List<Pupil> children, Measure measure, String whom) {
        List<Explanation> lines = Explanation.of(counted.coverage(), counted.roster(), children, measure, texts);
        TableView<Explanation> list = table("why", texts.get("home.empty"));
        list.getColumns().add(column("name", "column.visit.student", 5, Explanation::child));
        list.getColumns().add(column("reason", "home.reason", 14, this::verdict));
        list.getColumns().add(column("date", "visit.date", 6, Explanation::date));
        list.getColumns().add(column("mode", "visit.mode", 5, Explanation::mode));
        list.getColumns().add(column("staff", "visit.staff", 7, Explanation::staff));
        list.getItems().setAll(lines);
        long counting = lines.stream().filter(Explanation::counts).count();
        put(
                texts.get("home.why.title", whom, texts.option(measure), counting, children.size()),
                texts.get("home.why.hint"),
                list);
    }

    private String verdict(Explanation line) {
        return (line.counts() ? "✔ " : "○ ") + line.reason();
    }

    private <T> TableView<T> table(String id, String none) {
        TableView<T> list = Named.as(id, texts.get("home.list"), new TableView<>());
        list.getStyleClass().addAll("dense", "ledger");
        Label nobody = new Label(none);
        nobody.setWrapText(true);
        list.setPlaceholder(nobody);
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    private <T> TableColumn<T, Object> column(String id, String labelKey, int ems, Function<T, Object> value) {
        TableColumn<T, Object> column = new TableColumn<>(texts.get(labelKey));
        column.setId(id + "-column");
        Ems.widen(column, ems, title.fontProperty());
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        return column;
    }

    private void put(String words, String further, Node list) {
        title.setText(words);
        hint.setText(further);
        node.getChildren().setAll(title, hint, list);
    }
}
