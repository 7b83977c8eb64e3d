package org.gongyu.ledger;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * What sort of value a field holds. Each renderer (form, column, filter, sheet, reader) has one switch expression over {@link Type},
 * which the compiler wants exhaustive: adding a kind fails the build until every renderer knows it.
 *
 * @param <T> the type of the value
 */
public sealed interface Kind<T> {

    /** One constant per kind, to switch over. */
    enum Type {
        TEXT,
        LONG_TEXT,
        ID_NUMBER,
        PHONE,
        NUMBER,
        SCHOOL_YEAR,
        DAY,
        TIME,
        FLAG,
        CHOICE,
        LINK,
        LINKS
    }

    Type type();

    /** One line of at most {@code max} characters (code points). Never altered beyond trimming. */
    record Text(int max) implements Kind<String> {
        @Override
        public Type type() {
            return Type.TEXT;
        }
    }

    /** Prose of at most {@code max} characters; may have line breaks. */
    record LongText(int max) implements Kind<String> {
        @Override
        public Type type() {
            return Type.LONG_TEXT;
        }
    }

    /**
     * A number that names a person; masked unless asked for.
     *
     * @param resident whether it must be an 18-character resident identity number, GB 11643—1999; else any of at most 30 characters
     */
    record IdNumber(boolean resident) implements Kind<String> {
        /** A resident identity number. */
        public IdNumber() {
            this(true);
        }

        @Override
        public Type type() {
            return Type.ID_NUMBER;
        }
    }

    /** A telephone number as dialled: digits and hyphens; masked unless asked for. */
    record Phone() implements Kind<String> {
        @Override
        public Type type() {
            return Type.PHONE;
        }
    }

    /** A whole number from {@code min} to {@code max}, both included. */
    record Number(int min, int max) implements Kind<Integer> {
        @Override
        public Type type() {
            return Type.NUMBER;
        }
    }

    /** A school year by the year in which it begins: 2025 is 2025—2026学年. */
    record SchoolYear() implements Kind<Integer> {
        @Override
        public Type type() {
            return Type.SCHOOL_YEAR;
        }
    }

    /** A date, shown as 2026-10-08. */
    record Day() implements Kind<LocalDate> {
        @Override
        public Type type() {
            return Type.DAY;
        }
    }

    /** A time of day to the minute, shown as 19:30. */
    record Time() implements Kind<LocalTime> {
        @Override
        public Type type() {
            return Type.TIME;
        }
    }

    /** Yes or no; blank means no. */
    record Flag() implements Kind<Boolean> {
        @Override
        public Type type() {
            return Type.FLAG;
        }
    }

    /** One of a closed list of options. */
    record Choice<E extends Enum<E> & Option>(Class<E> options) implements Kind<E> {
        @Override
        public Type type() {
            return Type.CHOICE;
        }
    }

    /** One record of another ledger, such as a class; {@code to} is that ledger's key. */
    record OneLink(String to) implements Kind<Link> {
        @Override
        public Type type() {
            return Type.LINK;
        }
    }

    /** Several records of another ledger, in the order chosen; never null in a built record. */
    record ManyLinks(String to) implements Kind<List<Link>> {
        @Override
        public Type type() {
            return Type.LINKS;
        }
    }
}
