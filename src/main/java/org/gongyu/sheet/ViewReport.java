package org.gongyu.sheet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongyu.db.Attachments;
import org.gongyu.db.Store;
import org.gongyu.db.Stored;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Ledger;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/**
 * A ledger's table as a person has it on the screen: the records that the filters leave, in the order and with the columns of the table.
 * The records are read anew, so that it shows what is stored and what this person may see when it is written.
 *
 * @param <R> the record
 */
public final class ViewReport<R> implements Report {

    private static final int WORDS = 2;

    private final Ledger<R> ledger;
    private final Store<R> store;
    private final Texts texts;
    private final List<Field<R, ?>> fields;
    private final Map<UUID, Integer> places = new HashMap<>();

    /**
     * A view.
     *
     * @param fields its columns, from left to right
     * @param ids its records, from top to bottom
     */
    public ViewReport(Ledger<R> ledger, Store<R> store, Texts texts, List<Field<R, ?>> fields, List<UUID> ids) {
        this.ledger = ledger;
        this.store = store;
        this.texts = texts;
        this.fields = List.copyOf(fields);
        ids.forEach(id -> places.put(id, places.size()));
    }

    @Override
    public String key() {
        return ledger.key();
    }

    @Override
    public String title(Texts words) {
        return words.get("report.view", words.get("feature." + ledger.key()));
    }

    @Override
    public String use(Texts words) {
        return words.get("report.view.purpose");
    }

    @Override
    public Optional<Records> records() {
        return store.attached()
                .map(files -> (access, request) -> shown(access, request).stream()
                        .map(one -> covered(files, one))
                        .toList());
    }

    private Covered covered(Attachments files, Stored<R> one) {
        Values values = new Values(texts);
        String words = fields.stream()
                .filter(field -> !FieldColumns.isNumber(field))
                .map(field -> words(values, field, one.value()))
                .filter(word -> !word.isEmpty())
                .limit(WORDS)
                .collect(Collectors.joining(" "));
        return new Covered(files, one.id(), words);
    }

    private <T> String words(Values values, Field<R, T> field, R row) {
        return values.show(field, field.of(row));
    }

    @Override
    public List<Page> pages(Access access, Request request) {
        FieldColumns<R> columns = new FieldColumns<>(ledger, fields, texts);
        List<R> rows = shown(access, request).stream().map(Stored::value).toList();
        String title = title(texts);
        List<String> notes = request.unmasked() && columns.haveNumbers()
                ? List.of(texts.get("report.view.note"), texts.get("note.sensitive"))
                : List.of(texts.get("report.view.note"));
        return List.of(new Table<>(title, title, columns.of(access, request.unmasked()), Rows.of(rows), notes));
    }

    private List<Stored<R>> shown(Access access, Request request) {
        return store.list(access, request.scope()).stream()
                .filter(one -> places.containsKey(one.id()))
                .sorted(Comparator.comparing(one -> places.get(one.id())))
                .toList();
    }
}
