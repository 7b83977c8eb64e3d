package org.gongyu.sheet;

import java.nio.file.Path;
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
        for (Book.Form form : Book.Form.values()) {
            writer.write(book, form, folder.resolve(form + ".xlsx"));
        }
    }
}
