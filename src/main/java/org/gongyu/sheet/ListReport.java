package org.gongyu.sheet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gongyu.db.Store;
import org.gongyu.db.Stored;
import org.gongyu.ledger.Area;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Masks;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/**
 * A ledger as a list: a line for each record, a column for each field that the asker may see. Oldest first where records have a date.
 *
 * @param <R> the record
 */
public final class ListReport<R> implements Report {

    /** A text that takes so many characters is prose. */
    private static final int PROSE = 200;

    private final String key;
    private final Ledger<R> ledger;
    private final Store<R> store;
    private final Texts texts;
    private final List<Field<R, ?>> fields;
    private final Values values;

    /**
     * The report {@code key}. Its 说明 is the text {@code report.<key>.note}.
     *
     * @param fields the columns, in order
     */
    public ListReport(String key, Ledger<R> ledger, Store<R> store, Texts texts, List<Field<R, ?>> fields) {
        this.key = key;
        this.ledger = ledger;
        this.store = store;
        this.texts = texts;
        this.fields = List.copyOf(fields);
        this.values = new Values(texts);
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public boolean isOfClasses() {
        return ledger.area() != Area.OFFICE;
    }

    @Override
    public boolean isBundled() {
        return true;
    }

    @Override
    public Set<String> proves() {
        return Set.of(ledger.key());
    }

    @Override
    public List<Page> pages(Access access, Request request) {
        String title = texts.get("report." + key);
        List<R> records = store.list(access, request.scope()).stream()
                .map(Stored::value)
                .sorted(order())
                .toList();
        return List.of(new Table<>(
                title, title, columns(access, request.unmasked()), Rows.of(records), notes(request.unmasked())));
    }

    private List<String> notes(boolean unmasked) {
        boolean numbers = fields.stream().anyMatch(field -> field.kind() instanceof Kind.Phone);
        return Stream.of(
                        Optional.of(texts.get("report." + key + ".note")),
                        Optional.of(texts.get("note.sensitive")).filter(note -> unmasked && numbers))
                .flatMap(Optional::stream)
                .toList();
    }

    /** By the first date; records keep the store's order where there is none. */
    private Comparator<R> order() {
        return fields.stream()
                .filter(field -> field.kind() instanceof Kind.Day)
                .findFirst()
                .map(field -> Comparator.comparing(
                        (R row) -> (LocalDate) field.of(row),
                        Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                .orElse(Comparator.comparing(row -> 0));
    }

    private List<Column<R>> columns(Access access, boolean unmasked) {
        return fields.stream()
                .filter(access::sees)
                .map(field -> column(field, unmasked))
                .toList();
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
        if (value == null || value instanceof Integer || value instanceof LocalDate) {
            return value;
        }
        String words = values.show(field, value);
        return field.kind() instanceof Kind.Phone && !unmasked ? Masks.phone(words) : words;
    }
}
