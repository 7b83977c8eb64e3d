package org.gongyu.sheet;

import java.util.List;
import java.util.stream.Stream;

/**
 * A text of headings and paragraphs, such as the beginning of a written 总结; a document of its own, not a sheet.
 *
 * @param name a short name
 * @param title the title above it
 * @param paragraphs from top to bottom
 * @param slip what stands under the signature, to be torn off and handed back; a document with one is a letter to families, in smaller type
 */
public record Prose(String name, String title, List<Paragraph> paragraphs, List<Paragraph> slip) implements Page {

    /** A document without a slip. */
    public Prose(String name, String title, List<Paragraph> paragraphs) {
        this(name, title, paragraphs, List.of());
    }

    /** What a paragraph is. */
    public enum Part {
        HEADING,
        BODY,
        /** Whom the letter is to. */
        ADDRESS
    }

    /**
     * A heading or a paragraph.
     *
     * @param part which of them
     * @param words what it says; never null
     */
    public record Paragraph(Part part, String words) {

        public static Paragraph heading(String words) {
            return new Paragraph(Part.HEADING, words);
        }

        public static Paragraph body(String words) {
            return new Paragraph(Part.BODY, words);
        }
    }

    /** The same as a table of one column, for a look at it before it is exported. */
    @Override
    public Table<Paragraph> asTable() {
        return new Table<>(
                name,
                title,
                List.of(Column.prose("words", title, 60, Paragraph::words)),
                Rows.of(Stream.concat(paragraphs.stream(), slip.stream()).toList()),
                List.of());
    }
}
