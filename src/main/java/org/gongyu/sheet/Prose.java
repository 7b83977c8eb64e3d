package org.gongyu.sheet;

import java.util.List;

/**
 * A text of headings and paragraphs, such as the beginning of a written 总结; a document of its own, not a sheet.
 *
 * @param name a short name
 * @param title the title above it
 * @param paragraphs from top to bottom
 * @param isOurs whether the school's name and the day stand at its end; not where parents write to the school
 */
public record Prose(String name, String title, List<Paragraph> paragraphs, boolean isOurs) implements Page {

    /** What the school itself says, with its name and the day at the end. */
    public Prose(String name, String title, List<Paragraph> paragraphs) {
        this(name, title, paragraphs, true);
    }

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
