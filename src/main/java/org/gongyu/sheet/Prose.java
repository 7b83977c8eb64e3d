package org.gongyu.sheet;

import java.util.List;

/**
 * A text of headings and paragraphs, such as the beginning of a written 总结; a document of its own, not a sheet.
 *
 * @param name a short name
 * @param title the title above it
 * @param paragraphs from top to bottom
 */
public record Prose(String name, String title, List<Paragraph> paragraphs) implements Page {

    /**
     * A heading or a paragraph.
     *
     * @param isHeading whether it is a heading
     * @param words what it says; never null
     */
    public record Paragraph(boolean isHeading, String words) {}

    /** The same as a table of one column, for a look at it before it is exported. */
    @Override
    public Table<Paragraph> asTable() {
        return new Table<>(
                name,
                title,
                List.of(Column.prose("words", title, 60, Paragraph::words)),
                Rows.of(paragraphs),
                List.of());
    }
}
