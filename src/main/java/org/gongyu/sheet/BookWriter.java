package org.gongyu.sheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        Target.write(target, out -> BookFile.write(tabs, out));
    }

    private List<BookFile.Tab> tabs(Book book, Book.Form form) {
        Headings headings = new Headings(book.heading(), texts);
        List<BookFile.Tab> tabs = new ArrayList<>();
        book.pages().forEach(page -> tabs.add(new BookFile.Tab(page.name(), body(page, form, headings))));
        if (form == Book.Form.DATA) {
            tabs.add(new BookFile.Tab(texts.get("sheet.guide"), new Guide(book, headings)));
        }
        return tabs;
    }

    private static Body body(Page page, Book.Form form, Headings headings) {
        boolean print = form == Book.Form.PRINT;
        if (page instanceof Table<?> table) {
            return print ? new PrintedTable<>(table, headings) : DataTable.of(table, headings);
        }
        Cards<?> cards = (Cards<?>) page;
        return print ? new PrintedCards<>(cards, headings) : DataTable.of(cards, headings);
    }
}
