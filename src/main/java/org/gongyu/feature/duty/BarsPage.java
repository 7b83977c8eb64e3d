package org.gongyu.feature.duty;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.gongyu.ui.Paragraph;

/** Draws bars on the screen. */
record BarsPage(Words words) {

    /** Of more bars than these, each is narrower than its number. */
    private static final int UPRIGHT = 12;

    /** The requirement, and its charts under it. */
    List<Node> of(Bars bars) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(title(bars.result()));
        add(nodes, "duty.chart.by-class", bars.classes());
        add(nodes, "duty.chart.by-month", bars.months());
        return nodes;
    }

    private Node title(Result result) {
        return new Paragraph("section", result.duty().id() + " " + result.duty().phrase() + "　" + words.figure(result));
    }

    private void add(List<Node> nodes, String title, Map<String, Figure> figures) {
        if (!figures.isEmpty()) {
            nodes.add(chart(words.texts().get(title), figures));
        }
    }

    private Node chart(String title, Map<String, Figure> figures) {
        NumberAxis numbers = new NumberAxis();
        numbers.setMinorTickVisible(false);
        BarChart<String, Number> chart = new BarChart<>(new CategoryAxis(), numbers);
        chart.setAnimated(false);
        chart.setLegendVisible(false);
        chart.setTitle(title);
        XYChart.Series<String, Number> series = new XYChart.Series<>();
        boolean narrow = figures.size() > UPRIGHT;
        figures.forEach((name, figure) -> series.getData().add(bar(name, figure, narrow)));
        chart.getData().add(series);
        chart.setAccessibleText(title + "：" + said(figures));
        return chart;
    }

    private String said(Map<String, Figure> figures) {
        return figures.entrySet().stream()
                .map(bar -> bar.getKey() + " " + words.figure(bar.getValue()))
                .collect(joining(words.texts().get("duty.separator")));
    }

    /** A bar with its number on it: a colour alone says too little, and nothing on paper. */
    private XYChart.Data<String, Number> bar(String name, Figure figure, boolean narrow) {
        XYChart.Data<String, Number> bar = new XYChart.Data<>(name, figure.counted());
        Label number = new Label(words.figure(figure));
        number.getStyleClass().add("bar-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        number.setRotate(narrow ? -90 : 0);
        bar.setNode(new StackPane(number));
        return bar;
    }
}
