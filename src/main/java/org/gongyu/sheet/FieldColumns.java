package org.gongyu.sheet;

import java.time.LocalDate;
import java.util.List;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Trait;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/**
 * Fields of a ledger as the columns of a sheet. Personal numbers are masked, and confidential fields left out, unless they are asked for
 * in full.
 *
 * @param <R> the record
 */
final class FieldColumns<R> {

    /** A text that takes so many characters is prose. */
    private static final int PROSE = 200;

    private final Ledger<R> ledger;
    private final List<Field<R, ?>> fields;
    private final Texts texts;
    private final Values values;

    FieldColumns(Ledger<R> ledger, List<Field<R, ?>> fields, Texts texts) {
        this.ledger = ledger;
        this.fields = List.copyOf(fields);
        this.texts = texts;
        this.values = new Values(texts);
    }

    /** The columns that this person may see. */
    List<Column<R>> of(Access access, boolean unmasked) {
        return fields.stream()
                .filter(access::sees)
                .filter(field -> unmasked || !field.is(Trait.CONFIDENTIAL))
                .map(field -> column(field, unmasked))
                .toList();
    }

    /** Whether any of them holds personal numbers. */
    boolean haveNumbers() {
        return fields.stream().anyMatch(FieldColumns::isNumber);
    }

    /** Whether a field holds a person's number. */
    static boolean isNumber(Field<?, ?> field) {
        return field.kind() instanceof Kind.Phone || field.kind() instanceof Kind.IdNumber;
    }

    private <T> Column<R> column(Field<R, T> field, boolean unmasked) {
        String label = texts.get(ledger.labelKey(field));
        return isProse(field)
                ? Column.prose(field.key(), label, field.width(), row -> shown(field, row, unmasked))
                : Column.of(field.key(), label, field.width(), row -> shown(field, row, unmasked));
    }

    /** What is long enough to go on in a second line, such as an address, gives way where columns are many. */
    private static boolean isProse(Field<?, ?> field) {
        return field.kind() instanceof Kind.LongText || field.kind() instanceof Kind.Text text && text.max() >= PROSE;
    }

    private <T> Object shown(Field<R, T> field, R row, boolean unmasked) {
        T value = field.of(row);
        if (value == null || field.kind() instanceof Kind.Number || value instanceof LocalDate) {
            return value;
        }
        return unmasked ? values.show(field, value) : values.masked(field, value);
    }
}
