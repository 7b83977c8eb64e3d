package org.gongyu.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Web pages with a table, which many systems hand out as .xls. The largest table is read. */
final class Html {

    private static final int MOST_SPAN = 1000;
    private static final int MOST_TAGS = 1_500_000;
    private static final Set<String> PARTS = Set.of("thead", "tbody", "tfoot");

    private final Lines lines = new Lines();

    private Html() {}

    static Grid read(String page) throws Unreadable {
        refuseHuge(page);
        Document document = Jsoup.parse(page);
        Element table = document.select("table").stream()
                .max(Comparator.comparingInt(candidate -> rows(candidate).size()))
                .orElseThrow(() -> new Unreadable("file-not-a-sheet"));
        Html html = new Html();
        html.readTable(rows(table));
        return html.lines.grid();
    }

    /** Child by child: a selector looks at everything below, over and over where tables stand in tables. */
    private static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            if (child.nameIs("tr")) {
                rows.add(child);
            } else if (PARTS.contains(child.normalName())) {
                child.children().stream().filter(row -> row.nameIs("tr")).forEach(rows::add);
            }
        }
        return rows;
    }

    /** A page is held in memory whole, many times larger than the file. */
    private static void refuseHuge(String page) throws Unreadable {
        long tags = page.chars().filter(c -> c == '<').count();
        if (tags > MOST_TAGS) {
            throw new Unreadable("file-too-many-rows", Lines.MOST_LINES);
        }
    }

    private void readTable(List<Element> rows) throws Unreadable {
        Spans spans = new Spans();
        for (int i = 0; i < rows.size(); i++) {
            int column = 0;
            for (Element cell : rows.get(i).children()) {
                if (!cell.nameIs("td") && !cell.nameIs("th")) {
                    continue;
                }
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
