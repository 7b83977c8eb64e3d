package org.gongyu.feature.visit;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.school.Periods;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Ems;
import org.gongyu.ui.Listening;
import org.gongyu.ui.Named;
import org.gongyu.ui.Page;
import org.gongyu.ui.TitleBar;

/** Per class, how many children have been visited; beside it those who have not, or why a number is what it is. */
final class CoveragePage implements Page {

    private static final List<Measure> SHOWN = List.of(Measure.HOME_BY_HEAD, Measure.NOT_BY_PHONE, Measure.ANY);
    private static final Set<String> COUNTED = Set.of(VisitLedger.KEY, "student", "staff", "class", "term");

    private final Visits visits;
    private final Desk desk;
    private final Texts texts;
    private final Label asOf = new Label();
    private final FlowPane totals = new FlowPane();
    private final TableView<ClassCoverage> table = new TableView<>();
    private final MissingPage missing;
    private final BorderPane node = new BorderPane();
    private Counted counted;

    CoveragePage(Visits visits, Desk desk) {
        this.visits = visits;
        this.desk = desk;
        this.texts = desk.texts();
        this.missing = new MissingPage(desk);
        asOf.getStyleClass().add("caption");
        asOf.setWrapText(true);
        asOf.setMinHeight(Region.USE_PREF_SIZE);
        totals.getStyleClass().add("figures");
        VBox left = new VBox(asOf, totals, table);
        left.getStyleClass().add("coverage");
        VBox.setVgrow(table, Priority.ALWAYS);
        node.setTop(new TitleBar(texts, texts.get("feature.coverage")));
        node.setCenter(left);
        node.getStyleClass().add("page");
        dressTable();
        listen();
        reload();
    }

    /** What was read and counted at one time. */
    record Counted(
            Period year,
            Roster roster,
            Coverage coverage,
            List<ClassCoverage> classes,
            Function<SchoolClass, String> grades) {

        List<Pupil> children() {
            return classes.stream().flatMap(its -> its.children().stream()).toList();
        }

        int visited(Measure measure) {
            return classes.stream().mapToInt(its -> its.visited(measure)).sum();
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reload() {
        Scope scope = desk.scope().get();
        desk.work().looking("work.count").query(() -> count(scope), this::show);
    }

    private Counted count(Scope scope) {
        Period year = visits.campus().year(desk.access(), scope.period());
        Coverage coverage = visits.coverage(desk.access(), year);
        UUID only = scope.classId();
        List<ClassCoverage> classes = coverage.classes().stream()
                .filter(its -> only == null || its.schoolClass().id().equals(only))
                .toList();
        Function<SchoolClass, String> grades = visits.campus().grades(desk.access(), year.schoolYear());
        return new Counted(year, visits.campus().roster(desk.access()), coverage, classes, grades);
    }

    private void listen() {
        Listening.whileShown(node, desk.work().changes(), COUNTED, this::reload);
    }

    private void show(Counted now) {
        ClassCoverage before = table.getSelectionModel().getSelectedItem();
        counted = now;
        asOf.setText(texts.get(
                "home.as-of", Periods.label(now.year(), texts), now.coverage().cutOff()));
        totals.getChildren().setAll(SHOWN.stream().map(this::total).toList());
        table.setPlaceholder(new Label(texts.get("home.empty")));
        table.getItems().setAll(now.classes());
        node.setRight(now.classes().isEmpty() ? null : missing.node());
        now.classes().stream()
                .filter(its -> before == null || its.schoolClass().equals(before.schoolClass()))
                .findFirst()
                .ifPresentOrElse(table.getSelectionModel()::select, () -> missing.show(now, List.of()));
    }

    private Node total(Measure measure) {
        int part = counted.visited(measure);
        int whole = counted.children().size();
        Label name = new Label(texts.option(measure));
        name.setWrapText(true);
        Label number = new Label(texts.get("home.part-of", part, whole));
        number.getStyleClass().add("section");
        Button why = Named.button(
                "why-" + measure,
                texts.get("home.why"),
                "mdal-help_outline",
                () -> missing.explain(counted, counted.children(), measure, texts.get("home.all-classes")));
        HBox line = new HBox(number, why);
        line.getStyleClass().add("figure-line");
        VBox figure = new VBox(name, line, bar(part, whole));
        figure.getStyleClass().add("figure");
        return figure;
    }

    private static ProgressBar bar(int part, int whole) {
        ProgressBar bar = new ProgressBar(whole == 0 ? 0 : (double) part / whole);
        bar.getStyleClass().add("figure-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        return bar;
    }

    private void dressTable() {
        Named.as("coverage-table", texts.get("home.table"), table);
        table.getStyleClass().addAll("dense", "ledger");
        table.setPlaceholder(new Region());
        table.getColumns()
                .add(text("grade", "visit.grade", 6, its -> counted.grades().apply(its.schoolClass())));
        table.getColumns().add(text("class", "visit.className", 8, its -> its.schoolClass()
                .label()));
        table.getColumns().add(text("head", "column.visit.head", 7, VisitSummaryReport::heads));
        table.getColumns().add(text("students", "column.visit.students", 5, ClassCoverage::students));
        SHOWN.forEach(measure -> table.getColumns().add(figures(measure)));
        table.getSelectionModel().selectedItemProperty().addListener((observed, was, is) -> {
            if (is != null) {
                missing.show(counted, List.of(is));
            }
        });
    }

    private TableColumn<ClassCoverage, Object> text(
            String id, String labelKey, int ems, Function<ClassCoverage, Object> value) {
        TableColumn<ClassCoverage, Object> column = new TableColumn<>(texts.get(labelKey));
        column.setId("column-" + id);
        Ems.widen(column, ems, asOf.fontProperty());
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        return column;
    }

    private TableColumn<ClassCoverage, ClassCoverage> figures(Measure measure) {
        TableColumn<ClassCoverage, ClassCoverage> column = new TableColumn<>(texts.option(measure));
        column.setId("column-" + measure);
        Ems.widen(column, 14, asOf.fontProperty());
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(of -> new FigureCell(measure));
        return column;
    }

    /** N/D with a bar; a click asks why. */
    private final class FigureCell extends TableCell<ClassCoverage, ClassCoverage> {

        private final Measure measure;

        private FigureCell(Measure measure) {
            this.measure = measure;
        }

        @Override
        protected void updateItem(ClassCoverage its, boolean empty) {
            super.updateItem(its, empty);
            setGraphic(empty || its == null ? null : figure(its));
        }

        private Node figure(ClassCoverage its) {
            String words = texts.get("home.part-of", its.visited(measure), its.students());
            ProgressBar bar = bar(its.visited(measure), its.students());
            HBox.setHgrow(bar, Priority.ALWAYS);
            Button why = Named.iconButton(
                    "why-" + measure + "-" + its.schoolClass().label(),
                    texts.get("home.why"),
                    "mdal-help_outline",
                    () -> missing.explain(
                            counted, its.children(), measure, its.schoolClass().label()));
            Label number = new Label(words);
            number.setMinWidth(USE_PREF_SIZE);
            HBox line = new HBox(number, bar, why);
            line.getStyleClass().add("figure-line");
            return line;
        }
    }
}
