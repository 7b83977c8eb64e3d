package org.gongyu.sheet;

import java.util.Comparator;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Web pages with a table, which many systems hand out as .xls. The largest table is read. */
final class Html {

    private static final int MOST_SPAN = 1000;

    private final Lines lines = new Lines();

    private Html() {}

    static Grid read(String page) throws Unreadable {
        Document document = Jsoup.parse(page);
        Element table = document.select("table").stream()
                .max(Comparator.comparingInt(candidate -> rows(candidate).size()))
                .orElseThrow(() -> new Unreadable("file-not-a-sheet"));
        Html html = new Html();
        html.readTable(rows(table));
        return html.lines.grid();
    }

    private static List<Element> rows(Element table) {
        return table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr");
    }

    private void readTable(List<Element> rows) throws Unreadable {
        Spans spans = new Spans();
        for (int i = 0; i < rows.size(); i++) {
            int column = 0;
            for (Element cell : rows.get(i).select("> td, > th")) {
                column = spans.firstFree(column, i);
                lines.put(column, Plain.trim(cell.text()));
                spans.take(column, span(cell, "colspan"), i + span(cell, "rowspan"), i);
                column += span(cell, "colspan");
            }
            lines.end(i + 1);
        }
        for (Spans.Tall tall : spans.tall()) {
            lines.fillDown(tall.column(), tall.fromRow() + 1, tall.endRow());
        }
    }

    private static int span(Element cell, String attribute) {
        String number = cell.attr(attribute).trim();
        boolean given =
                !number.isEmpty() && number.length() < 6 && number.chars().allMatch(c -> c >= '0' && c <= '9');
        return given ? Math.max(1, Math.min(MOST_SPAN, Integer.parseInt(number))) : 1;
    }
}
