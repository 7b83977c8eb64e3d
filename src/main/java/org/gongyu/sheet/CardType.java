package org.gongyu.sheet;

import java.util.List;

/**
 * How large the type of a card is, and how much goes into the columns of its page then.
 *
 * @param points of the typefaces in its boxes
 */
record CardType(int points) {

    /** Every page is laid out on so many narrow columns; a line of 1, 2, 3 or 4 boxes divides them evenly. */
    static final int COLUMNS = 24;

    /** How wide a column is, in ems of the body type. */
    static final double BODY_EMS = 1.6 * Paper.SHARE;

    static final CardType NORMAL = new CardType(Look.Type.BODY.size);

    /** As small as every card may be written to spare a second page. */
    static final List<CardType> READABLE = List.of(NORMAL, new CardType(10), new CardType(9));

    /** As small as a card is written that must not run on; the last two only for texts of a length hardly anyone writes. */
    static final List<CardType> SMALLER =
            List.of(NORMAL, new CardType(10), new CardType(9), new CardType(8), new CardType(7), new CardType(6));

    private static final double LEAST = 26;

    private double part() {
        return points / (double) NORMAL.points;
    }

    /** How many of its characters a column holds. */
    double ems() {
        return BODY_EMS / part();
    }

    /** Points from one line of text to the next. */
    double line() {
        return Ems.LINE * part();
    }

    /** Points of a row with so many lines of text; where type had to shrink, no more than they take. */
    double row(int lines) {
        double text = 6 * part() + line() * lines;
        return equals(NORMAL) ? Math.max(LEAST, text) : text;
    }
}
