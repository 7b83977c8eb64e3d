package org.gongyu.ledger;

import java.util.List;

/** The limits that a kind sets to its values. */
final class Bounds {

    private static final int LONGEST_NUMBER = 30;

    private Bounds() {}

    /** What is wrong with a value that is there; {@code value} is of the field's type. */
    static List<Problem> check(Field<?, ?> field, Object value) {
        Kind<?> kind = field.kind();
        return switch (kind.type()) {
            case TEXT -> atMost(((Kind.Text) kind).max(), field, (String) value);
            case LONG_TEXT -> atMost(((Kind.LongText) kind).max(), field, (String) value);
            case ID_NUMBER -> idNumber((Kind.IdNumber) kind, field, (String) value);
            case PHONE -> Phones.check(field, (String) value);
            case NUMBER -> within((Kind.Number) kind, field, (Integer) value);
            case SCHOOL_YEAR, DAY, TIME, FLAG, CHOICE, LINK, LINKS -> List.of();
        };
    }

    private static List<Problem> idNumber(Kind.IdNumber kind, Field<?, ?> field, String number) {
        return kind.resident() ? IdNumbers.check(field, number) : atMost(LONGEST_NUMBER, field, number);
    }

    private static List<Problem> atMost(int max, Field<?, ?> field, String text) {
        int length = text.codePointCount(0, text.length());
        return length <= max ? List.of() : List.of(Problem.error(field, "too-long", max, length));
    }

    private static List<Problem> within(Kind.Number range, Field<?, ?> field, int number) {
        boolean within = number >= range.min() && number <= range.max();
        return within ? List.of() : List.of(Problem.error(field, "number-range", range.min(), range.max()));
    }
}
