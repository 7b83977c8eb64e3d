package org.gongyu.ui;

import java.time.LocalDate;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.sheet.Values;
import org.gongyu.text.Texts;

/** Values as words on the screen, and typed words as values: as in sheets, but masked in tables and with short cuts for days. */
final class Shown {

    private final Values values;

    Shown(Texts texts) {
        values = new Values(texts);
    }

    /** A value in a table, personal numbers masked; a no is blank. */
    String inTable(Field<?, ?> field, Object value) {
        return switch (field.kind().type()) {
            case ID_NUMBER, PHONE -> values.masked(plain(field), value);
            case LONG_TEXT -> inFull(field, value).replaceAll("\\s+", " ");
            case FLAG -> Boolean.TRUE.equals(value) ? inFull(field, value) : "";
            case TEXT, NUMBER, SCHOOL_YEAR, DAY, TIME, CHOICE, LINK, LINKS -> inFull(field, value);
        };
    }

    /** A value as it is typed; blank is blank. */
    String inFull(Field<?, ?> field, Object value) {
        return values.show(plain(field), value);
    }

    /** Reads what was typed for a field into the draft; what can't be read is marked there. */
    <R> void read(Field<R, ?> field, String typed, LocalDate today, Draft<R> draft) {
        boolean day = field.kind().type() == Kind.Type.DAY;
        String whole = day ? Days.read(typed, today).map(LocalDate::toString).orElse(typed) : typed;
        values.read(field, whole, draft);
    }

    @SuppressWarnings("unchecked") // the value came out of this field
    private static Field<?, Object> plain(Field<?, ?> field) {
        return (Field<?, Object>) field;
    }
}
