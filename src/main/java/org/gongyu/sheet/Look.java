package org.gongyu.sheet;

/**
 * How a cell looks, apart from its number format.
 *
 * @param font the typeface
 * @param points the size of its type
 * @param align left, centre or right
 * @param top whether text stands at the top instead of the middle
 * @param frame whether it has a thin border
 * @param wrap whether long text goes on in the next line
 */
record Look(Type font, int points, Column.Align align, boolean top, boolean frame, boolean wrap) {

    /** The typefaces of a report; sizes in points. */
    enum Type {
        /** Named without embedding: where it isn't installed, the office program takes its own Song. */
        TITLE("方正小标宋简体", 20, false),
        HEADER("黑体", 11, false),
        BODY("宋体", 11, false),
        STRONG("宋体", 11, true),
        NOTE("宋体", 11, false),
        /** Column widths are counted in its digits, which are as wide on every system. */
        MEASURE("Arial", 11, false),
        WARNING("黑体", 12, true),
        DIPLOMA_TITLE("方正小标宋简体", 40, false),
        DIPLOMA("楷体", 20, false);

        final String face;
        final int size;
        final boolean bold;

        Type(String face, int size, boolean bold) {
            this.face = face;
            this.size = size;
            this.bold = bold;
        }
    }

    /** Number formats. */
    enum Format {
        GENERAL("General"),
        TEXT("@"),
        /** Text that would be a formula if someone edited the cell. */
        QUOTED("@"),
        COUNT("0"),
        DAY("yyyy-mm-dd"),
        TIME("hh:mm"),
        RATE("0.0%");

        final String code;

        Format(String code) {
            this.code = code;
        }
    }

    static Look framed(Type font, Column.Align align) {
        return new Look(font, font.size, align, false, true, true);
    }

    static Look open(Type font, Column.Align align) {
        return new Look(font, font.size, align, false, false, true);
    }

    Look atTop() {
        return new Look(font, points, align, true, frame, wrap);
    }

    Look onOneLine() {
        return new Look(font, points, align, top, frame, false);
    }

    Look sized(int wanted) {
        return new Look(font, wanted, align, top, frame, wrap);
    }
}
