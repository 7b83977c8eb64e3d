package org.gongyu.feature.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.Charts;
import org.gongyu.sheet.Charts.Bar;
import org.gongyu.sheet.Column;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Rows;
import org.gongyu.sheet.Table;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/** The charts of the screen on paper: the duties that the person has chosen there, by class and by month. */
final class DutyCharts implements Report {

    /** So much of a requirement's words fits into a line. */
    private static final int LONGEST = 30;

    private final BiFunction<Access, Scope, Drawing> drawings;
    private final Texts texts;

    /** Charts of what the person has chosen. */
    DutyCharts(Duties duties) {
        this(duties, (access, scope) -> Drawing.of(duties, access, scope));
    }

    /** Charts of what {@code drawings} gives for whoever asks, and a scope. */
    DutyCharts(Duties duties, BiFunction<Access, Scope, Drawing> drawings) {
        this.drawings = drawings;
        this.texts = duties.campus().texts();
    }

    @Override
    public String key() {
        return DutyFeature.CHARTS;
    }

    @Override
    public Purpose purpose() {
        return Purpose.CHECK;
    }

    @Override
    public List<Page> pages(Access access, Request request) {
        List<Bar> bars = new ArrayList<>();
        Drawing drawing = drawings.apply(access, request.scope());
        for (Bars each : drawing.bars()) {
            add(bars, title(each.result(), "duty.chart.by-class"), each.classes());
            add(bars, title(each.result(), "duty.chart.by-month"), each.months());
        }
        boolean unticked = drawing.wanted().isEmpty() && !drawing.all().isEmpty();
        Table<Bar> list = new Table<>(
                texts.get("duty.tab.charts"),
                title(texts),
                columns(),
                Rows.of(bars),
                List.of(texts.get("duty.chart.note")));
        return List.of(new Charts(list.saying(unticked ? texts.get("duty.chart.unticked") : null)));
    }

    private static void add(List<Bar> bars, String title, Map<String, Figure> figures) {
        figures.forEach((name, figure) ->
                bars.add(new Bar(title, name, figure.counted(), figure.whole() == 0 ? null : figure.whole())));
    }

    private String title(Result result, String how) {
        String phrase = result.duty().phrase();
        String words = phrase.length() <= LONGEST ? phrase : phrase.substring(0, LONGEST) + "…";
        return result.duty().id() + " " + words + " · " + texts.get(how);
    }

    private List<Column<Bar>> columns() {
        return List.of(
                Column.prose("chart", texts.get("column.duty.chart"), 24, Bar::chart),
                Column.of("bar", texts.get("column.duty.bar"), 10, Bar::name),
                Column.of("part", texts.get("column.duty.counted"), 5, Bar::part),
                Column.of("whole", texts.get("column.duty.whole"), 5, Bar::whole));
    }
}
