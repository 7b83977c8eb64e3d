package org.gongyu.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongyu.text.Texts;

/** Writes workbooks that are fit for 上报. Rows are streamed: memory doesn't grow with them. */
public final class BookWriter {

    private final Texts texts;

    public BookWriter(Texts texts) {
        this.texts = texts;
    }

    /**
     * Writes a workbook, replacing the file if there is one; the file appears whole or not at all.
     *
     * @throws org.gongyu.work.Failure.BadFile if the file is open elsewhere, may not be written, or the disk is full
     */
    public void write(Book book, Book.Form form, Path target) {
        List<BookFile.Tab> tabs = tabs(book, form);
        String log = new Headings(book.heading(), texts).log();
        Target.write(target, out -> BookFile.write(book.heading().school(), log, tabs, out));
    }

    private List<BookFile.Tab> tabs(Book book, Book.Form form) {
        Headings headings = new Headings(book.heading(), texts);
        return form == Book.Form.PRINT ? printed(book, headings) : data(book, headings);
    }

    private static List<BookFile.Tab> printed(Book book, Headings headings) {
        return book.pages().stream()
                .flatMap(page -> printed(page, headings).map(body -> new BookFile.Tab(page.name(), body)))
                .toList();
    }

    /** What stands on the sheets that a page takes. */
    private static Stream<Body> printed(Page page, Headings headings) {
        if (page instanceof Cards<?> cards) {
            return cards.sheets().stream().map(part -> new PrintedCards<>(part, headings));
        }
        if (page instanceof Diplomas diplomas) {
            return diplomas.sheets().stream().map(part -> new PrintedDiplomas(part, headings));
        }
        if (page instanceof Roll<?> roll) {
            return PrintedRoll.of(roll, headings);
        }
        return Stream.of(
                page instanceof Charts charts
                        ? new PrintedCharts(charts, headings)
                        : new PrintedTable<>(page.asTable(), headings));
    }

    private List<BookFile.Tab> data(Book book, Headings headings) {
        List<DataTable<?>> tables = new ArrayList<>();
        List<BookFile.Tab> tabs = new ArrayList<>();
        for (Page page : book.pages()) {
            DataTable<?> table = data(page, headings);
            tables.add(table);
            tabs.add(new BookFile.Tab(page.name(), table));
        }
        tabs.add(new BookFile.Tab(texts.get("sheet.guide"), new Guide(book, tables, headings)));
        return tabs;
    }

    private static DataTable<?> data(Page page, Headings headings) {
        return page instanceof Cards<?> cards ? DataTable.of(cards, headings) : DataTable.of(page.asTable(), headings);
    }
}
