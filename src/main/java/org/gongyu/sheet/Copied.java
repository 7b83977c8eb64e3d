package org.gongyu.sheet;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Entities;

/**
 * Rows of a table for the clipboard, heads first, in the two forms that programs take.
 *
 * @param rows words, as many in each row as there are columns
 * @param asText for each column, whether a sheet is to keep it as text; numbers, days and times it may read as such
 */
public record Copied(List<List<String>> rows, List<Boolean> asText) {

    private static final String TEXT = "<td style=\"mso-number-format:'\\@'\">";
    private static final String BREAK = "<br style=\"mso-data-placement:same-cell\">";

    /** For notes and messages, and for sheets that are told to take text only. */
    public String text() {
        return Tabbed.write(rows);
    }

    /** For sheets and documents. Nothing becomes a formula, and no digit of a long number is lost, for such columns are marked as text. */
    public String html() {
        return rows.stream().map(this::row).collect(Collectors.joining("", "<table border=\"1\">", "</table>"));
    }

    private String row(List<String> cells) {
        return IntStream.range(0, cells.size())
                .mapToObj(column -> cell(cells.get(column), asText.get(column)))
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String cell(String words, boolean text) {
        return (text ? TEXT : "<td>") + Entities.escape(words).lines().collect(Collectors.joining(BREAK)) + "</td>";
    }
}
