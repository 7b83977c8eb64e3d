package org.gongyu.feature.duty;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongyu.feature.roster.Roster;
import org.gongyu.sheet.Charts;
import org.gongyu.sheet.Charts.Bar;
import org.gongyu.sheet.Column;
import org.gongyu.sheet.Rows;
import org.gongyu.sheet.Table;
import org.gongyu.text.Texts;

/** The charts of the screen on paper: every duty that is counted class by class, by class and by month. */
final class DutyCharts {

    /** So much of a requirement's words fits into a line. */
    private static final int LONGEST = 20;

    private final Texts texts;
    private final Roster roster;

    DutyCharts(Texts texts, Roster roster) {
        this.texts = texts;
        this.roster = roster;
    }

    /**
     * Drawn is what says more than the figure: no comparison of classes where it is one class or each has reached what is asked, no months
     * where it is one; what two documents count alike is drawn once.
     */
    Charts of(List<Result> results) {
        List<Bar> bars = new ArrayList<>();
        Set<List<Map<String, Figure>>> drawn = new HashSet<>();
        results.stream().filter(Bars::canDraw).forEach(result -> {
            Map<String, Figure> classes =
                    Bars.isTelling(result) && result.status().isOpen() ? Bars.byClass(result, roster) : Map.of();
            Map<String, Figure> months = Bars.byMonth(result);
            if (drawn.add(List.of(classes, months))) {
                add(bars, title(result, "duty.chart.by-class"), classes);
                add(bars, title(result, "duty.chart.by-month"), months.size() > 1 ? months : Map.of());
            }
        });
        return new Charts(new Table<>(
                texts.get("duty.tab.charts"),
                texts.get("duty.chart.title"),
                columns(),
                Rows.of(bars),
                List.of(texts.get("duty.chart.note"))));
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
