package org.gongyu.sheet;

import java.util.List;
import org.gongyu.text.Texts;

/** The 填报说明 sheet of a workbook in the data form: whose data it is, of what time, and how it was counted. */
final class Guide implements Body {

    private final Book book;
    private final List<DataTable<?>> tables;
    private final Headings headings;
    private final Texts texts;

    /** The guide to tables that are written before it, one for each page of the book. */
    Guide(Book book, List<DataTable<?>> tables, Headings headings) {
        this.book = book;
        this.tables = tables;
        this.headings = headings;
        this.texts = headings.texts();
    }

    @Override
    public Paper paper() {
        return new Paper(true, true, List.of(Ems.digits(9), Ems.digits(32)), 0, 0, texts.get("sheet.foot"));
    }

    @Override
    public void write(SheetXml sheet) {
        Heading heading = book.heading();
        if (heading.madeUp()) {
            line(sheet, "", texts.get("sheet.made-up"));
        }
        line(sheet, texts.get("sheet.guide-school"), heading.school());
        line(sheet, texts.get("sheet.guide-period"), heading.period());
        line(
                sheet,
                texts.get("sheet.guide-part"),
                heading.part() == null ? texts.get("sheet.guide-all") : heading.part());
        line(sheet, texts.get("sheet.guide-day"), headings.filledOn());
        for (int i = 0; i < book.pages().size(); i++) {
            Page page = book.pages().get(i);
            line(sheet, texts.get("sheet.guide-sheet"), page.title());
            if (tables.get(i).isEmpty()) {
                line(sheet, "", page instanceof Cards<?> ? texts.get("sheet.none") : headings.none(page.asTable()));
            }
            notes(page).forEach(note -> line(sheet, "", note));
        }
        line(sheet, texts.get("sheet.guide-format"), texts.get("sheet.guide-format-words"));
    }

    private static List<String> notes(Page page) {
        return page instanceof Cards<?> ? List.of() : page.asTable().notes();
    }

    private static void line(SheetXml sheet, String label, String words) {
        sheet.row(8 + Ems.LINE * Ems.lines(words, 32));
        sheet.cell(0, sheet.pen(Look.open(Look.Type.STRONG, Column.Align.LEFT)), label);
        sheet.cell(1, sheet.pen(Look.open(Look.Type.BODY, Column.Align.LEFT)), words);
    }
}
