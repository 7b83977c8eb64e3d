package org.gongyu.feature.duty;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gongyu.feature.roster.Roster;
import org.gongyu.ledger.Scope;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Labels;
import org.gongyu.ui.Named;
import org.gongyu.ui.Page;
import org.gongyu.ui.TitleBar;

/** A duty's figure as bars: by class, and by the month in which it was done. */
final class ChartPage implements Page {

    private final Duties duties;
    private final Desk desk;
    private final Texts texts;
    private final ComboBox<Result> choice;
    private final VBox charts = new VBox();
    private final BorderPane node = new BorderPane();
    private Roster roster;

    ChartPage(Duties duties, Words words, Desk desk) {
        this.duties = duties;
        this.desk = desk;
        this.texts = words.texts();
        this.choice = Named.as("chart-duty", texts.get("duty.chart.which"), new ComboBox<>());
        choice.setConverter(
                new Labels<>(result -> result.duty().id() + " " + result.duty().phrase()));
        choice.valueProperty().addListener((observed, was, is) -> draw(is));
        charts.getStyleClass().add("charts");
        TitleBar title = new TitleBar(texts, texts.get("duty.tab.charts"));
        title.add(Named.button(
                "print-charts", texts.get("duty.chart.print"), "mdal-insert_chart_outlined", () -> desk.go()
                        .to("report", "duty-report")));
        choice.setMaxWidth(Double.MAX_VALUE);
        VBox.setVgrow(charts, Priority.ALWAYS);
        VBox drawn = new VBox(choice, charts);
        drawn.getStyleClass().add("coverage");
        node.setTop(title);
        node.setCenter(drawn);
        node.getStyleClass().add("page");
        reload();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reload() {
        Scope scope = desk.scope().get();
        desk.work()
                .lasting("work.duties")
                .query(
                        () -> duties.results(desk.access(), scope, duties.chosen(desk.access(), scope.period())),
                        results -> {
                            desk.work()
                                    .query(
                                            () -> duties.campus().roster(desk.access()),
                                            people -> show(people, results));
                        });
    }

    private void show(Roster people, List<Result> results) {
        roster = people;
        List<Result> those = results.stream().filter(Bars::canDraw).toList();
        Result before = choice.getValue();
        choice.getItems().setAll(those);
        those.stream()
                .filter(result -> before == null
                        || result.duty().id().equals(before.duty().id()))
                .findFirst()
                .ifPresentOrElse(
                        choice::setValue, () -> charts.getChildren().setAll(new Label(texts.get("duty.chart.none"))));
    }

    private void draw(Result result) {
        if (result == null) {
            return;
        }
        charts.getChildren()
                .setAll(
                        bars(texts.get("duty.chart.by-class"), Bars.byClass(result, roster)),
                        bars(texts.get("duty.chart.by-month"), Bars.byMonth(result)));
    }

    private Node bars(String title, Map<String, Figure> figures) {
        CategoryAxis categories = new CategoryAxis();
        NumberAxis numbers = new NumberAxis();
        numbers.setMinorTickVisible(false);
        BarChart<String, Number> chart = new BarChart<>(categories, numbers);
        chart.setAnimated(false);
        chart.setLegendVisible(false);
        chart.setTitle(title);
        XYChart.Series<String, Number> series = new XYChart.Series<>();
        figures.forEach((name, figure) -> series.getData().add(bar(name, figure)));
        chart.getData().add(series);
        chart.setAccessibleText(title + " " + figures);
        return chart;
    }

    /** A bar with its number on it: a colour alone says too little, and nothing on paper. */
    private XYChart.Data<String, Number> bar(String name, Figure figure) {
        XYChart.Data<String, Number> bar = new XYChart.Data<>(name, figure.counted());
        Label number = new Label(
                figure.whole() == 0
                        ? String.valueOf(figure.counted())
                        : texts.get("duty.part-of", figure.counted(), figure.whole()));
        number.getStyleClass().add("bar-number");
        bar.setNode(new StackPane(number));
        return bar;
    }
}
