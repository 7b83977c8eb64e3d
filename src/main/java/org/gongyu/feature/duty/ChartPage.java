package org.gongyu.feature.duty;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.gongyu.ledger.Scope;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Named;
import org.gongyu.ui.Page;
import org.gongyu.ui.TitleBar;

/** The figures of the duties that the reader chooses as bars; what is drawn here is what is printed. */
final class ChartPage implements Page {

    private final Duties duties;
    private final Desk desk;
    private final Texts texts;
    private final ChartListPage choices;
    private final BarsPage nodes;
    private final VBox charts = new VBox();
    private final BorderPane node = new BorderPane();
    private Drawing drawing;

    ChartPage(Duties duties, Words words, Desk desk) {
        this.duties = duties;
        this.desk = desk;
        this.texts = words.texts();
        this.choices = new ChartListPage(texts, this::choose);
        this.nodes = new BarsPage(words);
        charts.getStyleClass().add("charts");
        ScrollPane scroll = new ScrollPane(charts);
        scroll.setFitToWidth(true);
        TitleBar title = new TitleBar(texts, texts.get("duty.tab.charts"));
        title.add(Named.button(
                "print-charts", texts.get("duty.chart.print"), "mdal-insert_chart_outlined", () -> desk.go()
                        .to("report", "duty-charts")));
        node.setTop(title);
        node.setLeft(choices.node());
        node.setCenter(scroll);
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
        desk.work().looking("work.duties").query(() -> Drawing.of(duties, desk.access(), scope), this::show);
    }

    private void show(Drawing now) {
        drawing = now;
        choices.show(now);
        draw();
    }

    /** Draws these from now on; they are remembered meanwhile. */
    private void choose(Set<String> wanted) {
        drawing = new Drawing(drawing.all(), wanted, drawing.roster());
        draw();
        desk.work()
                .query(
                        () -> {
                            Drawing.keep(duties, desk.access(), wanted);
                            return wanted;
                        },
                        kept -> {});
    }

    private void draw() {
        List<Node> drawn =
                drawing.bars().stream().flatMap(bars -> nodes.of(bars).stream()).toList();
        charts.getChildren().setAll(drawn.isEmpty() ? List.of(hint()) : drawn);
    }

    private Node hint() {
        Label hint = new Label(texts.get(drawing.all().isEmpty() ? "duty.chart.none" : "duty.chart.choose"));
        hint.setId("chart-hint");
        hint.setWrapText(true);
        return hint;
    }
}
