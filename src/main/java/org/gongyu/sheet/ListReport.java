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
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/**
 * A ledger as a list: a line for each record, a column for each field that the asker may see. Oldest first where records have a date.
 *
 * @param <R> the record
 */
public final class ListReport<R> implements Report {

    private final String key;
    private final Ledger<R> ledger;
    private final Store<R> store;
    private final Texts texts;
    private final List<Field<R, ?>> fields;
    private final FieldColumns<R> columns;

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
        this.columns = new FieldColumns<>(ledger, fields, texts);
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
        String title = title(texts);
        List<R> records = store.list(access, request.scope()).stream()
                .map(Stored::value)
                .sorted(order())
                .toList();
        return List.of(new Table<>(
                title, title, columns.of(access, request.unmasked()), Rows.of(records), notes(request.unmasked())));
    }

    private List<String> notes(boolean unmasked) {
        return Stream.of(
                        Optional.of(texts.get("report." + key + ".note")),
                        Optional.of(texts.get("note.sensitive")).filter(note -> unmasked && columns.haveNumbers()))
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
}
