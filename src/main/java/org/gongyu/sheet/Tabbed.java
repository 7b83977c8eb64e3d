package org.gongyu.sheet;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongyu.text.Texts;
import org.gongyu.work.Failure;

/**
 * Rows of a sheet as they lie on the clipboard: cells between tabs, rows between line breaks. A cell that has one of these itself stands in
 * quotes, its own quotes doubled.
 */
public final class Tabbed {

    private static final Pattern LINES = Pattern.compile("\\r\\n|\\r");

    /** What a sheet would take for a formula; an apostrophe before it says that it is text. */
    private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+\\-@].*");

    private static final Pattern MARKED = Pattern.compile("(?s)'+[=+\\-@].*");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?%?");

    private Tabbed() {}

    /** Whether text from the clipboard can be rows: it has a tab, or more than one line. */
    public static boolean isRows(String text) {
        String lines = text.strip();
        return lines.indexOf('\n') >= 0 || lines.indexOf('\r') >= 0 || (text.indexOf('\t') >= 0 && !text.isBlank());
    }

    /** The rows as text that a sheet takes as it is: nothing in it becomes a formula or falls apart into more cells. */
    public static String write(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Tabbed::cell).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static String cell(String text) {
        String lines = LINES.matcher(text).replaceAll("\n");
        boolean formula =
                FORMULA.matcher(lines).matches() && !NUMBER.matcher(lines).matches();
        String plain = formula ? "'" + lines : lines;
        boolean whole = plain.indexOf('\t') >= 0 || plain.indexOf('\n') >= 0 || plain.startsWith("\"");
        return whole ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }

    /** The rows that text from the clipboard is, as words; a blank end of a row is left out. */
    public static List<List<String>> rows(String text, Texts texts) {
        return grid(text, texts).lines().stream().map(Grid.Line::cells).toList();
    }

    /** The same as a grid; a Failure.BadFile says why it is none. */
    static Grid grid(String text, Texts texts) {
        try {
            Grid grid = text.indexOf('\n') >= 0 || isRows(text) ? read(text) : new Grid(List.of());
            if (grid.lines().isEmpty()) {
                throw new Failure.BadFile("pasted-no-rows", null);
            }
            return grid;
        } catch (Unreadable tooMuch) {
            throw new Failure.BadFile(tooMuch.key(), tooMuch, texts.get("sheet.clipboard"), tooMuch.limit());
        }
    }

    /** The rows that text from the clipboard is; line breaks within cells are \n. */
    static Grid read(String text) throws Unreadable {
        if (text.length() > SheetFile.MOST_MEGABYTES << 20) {
            throw new Unreadable("file-too-large", SheetFile.MOST_MEGABYTES);
        }
        // Some programs end what they copy as C does.
        int nul = text.indexOf('\0');
        return new Reader(nul < 0 ? text : text.substring(0, nul)).grid();
    }

    /** Goes through the text once, from cell to cell. */
    private static final class Reader {

        private final String text;
        private final Lines lines = new Lines();
        private int at;

        Reader(String text) {
            this.text = text;
        }

        Grid grid() throws Unreadable {
            for (int row = 1; at < text.length(); row++) {
                line();
                lines.end(row);
            }
            return lines.grid();
        }

        private void line() throws Unreadable {
            for (int column = 0; ; column++) {
                lines.put(column, plain(next()));
                if (at == text.length()) {
                    return;
                }
                char end = text.charAt(at++);
                if (end != '\t') {
                    at += end == '\r' && at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
                    return;
                }
            }
        }

        private static String plain(String cell) {
            return MARKED.matcher(cell).matches() ? cell.substring(1) : Csv.plain(cell);
        }

        private String next() {
            int close = at < text.length() && text.charAt(at) == '"' ? closing() : -1;
            int from = close < 0 ? at : at + 1;
            at = close < 0 ? end() : close + 1;
            String cell = text.substring(from, close < 0 ? at : close);
            return close < 0 ? cell : LINES.matcher(cell.replace("\"\"", "\"")).replaceAll("\n");
        }

        private int end() {
            int end = at;
            while (end < text.length() && !isEnd(end)) {
                end++;
            }
            return end;
        }

        /** Where the quote is that ends the cell begun here; -1 if there is none: then the first was only a quote that someone wrote. */
        private int closing() {
            int quote = text.indexOf('"', at + 1);
            while (quote >= 0 && quote + 1 < text.length() && text.charAt(quote + 1) == '"') {
                quote = text.indexOf('"', quote + 2);
            }
            return quote >= 0 && isEnd(quote + 1) ? quote : -1;
        }

        private boolean isEnd(int place) {
            return place >= text.length() || "\t\r\n".indexOf(text.charAt(place)) >= 0;
        }
    }
}
