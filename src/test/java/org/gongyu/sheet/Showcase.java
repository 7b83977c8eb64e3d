package org.gongyu.sheet;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Writes workbooks to be looked at: {@code Showcase <folder>}. */
final class Showcase {

    private Showcase() {}

    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        BookWriter writer = new BookWriter(Pupil.TEXTS);
        Book book = new Book(
                Reports.HEADING,
                List.of(
                        Reports.summary(Reports.classes()),
                        Reports.ledger(Reports.visits(40)),
                        Reports.ledger(List.of()),
                        Reports.cards(Reports.visits(3))));
        Heading demo = new Heading(null, "演示小学", "2025—2026学年", "2024级1班", LocalDate.of(2026, 1, 15), true);
        Table<String> prose = new Table<>(
                "长文",
                "长文",
                List.of(Column.of("a", "姓名", 6, any -> "王小明"), Column.prose("b", "主要内容", 20, any -> any)),
                Rows.of(List.of("很长的家访记录，一段又一段。".repeat(150), "短")),
                List.of());
        writer.write(
                new Book(demo, List.of(prose, Reports.cards(Reports.visits(1)), Reports.cards(List.of()))),
                Book.Form.PRINT,
                folder.resolve("DEMO.xlsx"));
        for (Book.Form form : Book.Form.values()) {
            writer.write(book, form, folder.resolve(form + ".xlsx"));
        }
    }
}
