package org.gongyu.sheet;

import java.util.List;

/**
 * Records with a portrait page each, such as 家访记录表. Its data form is a table with a column per box.
 *
 * @param name the name on its tab
 * @param title the title of every card
 * @param cards one page each
 */
public record Cards(String name, String title, Rows<Card> cards) implements Page {

    /**
     * One page.
     *
     * @param lines from top to bottom; the same labels in every card
     */
    public record Card(List<Line> lines) {}

    /**
     * Boxes side by side, sharing the width of the page.
     *
     * @param height in text lines that are kept free at least
     * @param boxes from left to right
     */
    public record Line(int height, List<Box> boxes) {

        /** A line of one row's height. */
        public static Line of(Box... boxes) {
            return new Line(1, List.of(boxes));
        }

        /** One wide box with room for prose, {@code height} text lines high. */
        public static Line prose(int height, String label, Object value) {
            return new Line(height, List.of(new Box(label, value)));
        }
    }

    /**
     * A label and what stands beside it.
     *
     * @param label what it is
     * @param value as in {@link Column#value}; null leaves room to write by hand
     */
    public record Box(String label, Object value) {}
}
