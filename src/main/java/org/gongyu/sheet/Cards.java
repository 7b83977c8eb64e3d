package org.gongyu.sheet;

import java.util.List;
import java.util.function.Function;

/**
 * Records with a portrait page each, such as 家访记录表. Its data form is a table with a column for each box that is not filled by hand.
 *
 * @param name the name on its tab
 * @param title the title of every card
 * @param lines what stands on a card, from top to bottom
 * @param cards the records, a page each
 * @param note what stands under every card; null = nothing
 * @param style what they are
 * @param <R> the type of a record
 */
public record Cards<R>(String name, String title, List<Line<R>> lines, Rows<R> cards, String note, Style style)
        implements Page {

    private static final int MOST = 500;

    /** Cards with nothing under them; those with long texts run on over several pages. */
    public Cards(String name, String title, List<Line<R>> lines, Rows<R> cards) {
        this(name, title, lines, cards, null, Style.RECORD);
    }

    /** What cards are. */
    public enum Style {
        /** The school's own records, under its name; what is long runs on over several pages. */
        RECORD,
        /** An official form: under its own name only, and never on a second page, however small the type gets. */
        FORM,
        /** A form that others fill in by hand: as an official one, and without who reports and when. */
        BLANK
    }

    /** The same cards on as many sheets as office programs need: they take about a thousand page breaks on each, and some cards need two. */
    List<Cards<R>> sheets() {
        return cards.parts(MOST).stream()
                .map(part -> new Cards<>(name, title, lines, part, note, style))
                .toList();
    }

    /** Whether they never run on over a second page. */
    boolean isForm() {
        return style != Style.RECORD;
    }

    /** The boxes of a card that a record fills, in order. */
    List<Box<R>> filled() {
        return lines.stream()
                .flatMap(line -> line.boxes().stream())
                .filter(box -> box.value() != null)
                .toList();
    }

    /**
     * Boxes side by side, sharing the width of the page; or a heading above those that follow.
     *
     * @param height how many text lines to keep free if the page has room
     * @param heading what stands across the page; null where there are boxes
     * @param boxes from left to right
     * @param <R> the type of a record
     */
    public record Line<R>(int height, String heading, List<Box<R>> boxes) {

        /** Boxes side by side with room for so many text lines. */
        public Line(int height, List<Box<R>> boxes) {
            this(height, null, boxes);
        }

        /** A line of one row's height. */
        @SafeVarargs
        @SuppressWarnings("varargs") // the list copies the array
        public static <R> Line<R> of(Box<R>... boxes) {
            return new Line<>(1, List.of(boxes));
        }

        /** What the lines that follow are about. */
        public static <R> Line<R> heading(String heading) {
            return new Line<>(1, heading, List.of());
        }

        /** One wide box with room for prose, {@code height} text lines high. */
        public static <R> Line<R> prose(int height, Box<R> box) {
            return new Line<>(height, List.of(box));
        }
    }

    /**
     * A label and what stands beside it.
     *
     * @param label what it is
     * @param value what a record shows here, as in {@link Column#value}; null = it is always left to write by hand
     * @param printed what stands on paper instead, such as all choices with one ticked; not null where there is a value
     * @param <R> the type of a record
     */
    public record Box<R>(String label, Function<R, Object> value, Function<R, Object> printed) {

        /** What reads the same in the table and on paper. */
        public Box(String label, Function<R, Object> value) {
            this(label, value, value);
        }

        /** Room to write, sign or stick something in. */
        public static <R> Box<R> byHand(String label) {
            return new Box<>(label, null);
        }

        /** What stands in it on paper for a record; null leaves it free. */
        Object of(R record) {
            return printed == null ? null : printed.apply(record);
        }
    }
}
