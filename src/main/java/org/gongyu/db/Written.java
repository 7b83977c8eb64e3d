package org.gongyu.db;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Link;

/**
 * Something begun and not saved yet, in a shape that can outlive the program.
 *
 * @param title what the person knows it by
 * @param version the version of the record that was being changed; 0 = a new one
 * @param values what was filled in, by field or whatever else the page goes by; null = made blank
 * @param names the words of the records that it links to, by their ids
 * @param typed what was typed and can't be read (yet), by field, such as half a date
 * @param files what is to be attached once it is saved
 */
public record Written(
        String title,
        int version,
        Map<String, String> values,
        Map<UUID, String> names,
        Map<String, String> typed,
        List<Incoming> files) {

    /** Something of which all could be read and to which nothing is to be attached. */
    public Written(String title, int version, Map<String, String> values, Map<UUID, String> names) {
        this(title, version, values, names, Map.of(), List.of());
    }

    /** The same with what can't be read and what is to be attached. */
    public Written with(Map<String, String> unreadable, List<Incoming> waiting) {
        return new Written(title, version, values, names, unreadable, waiting);
    }

    /** What was filled into those fields of a form. What couldn't be read is left out. */
    public static <R> Written of(String title, int version, List<Field<R, ?>> fields, Draft<R> draft) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<UUID, String> names = new LinkedHashMap<>();
        for (Field<R, ?> field : fields) {
            if (!draft.isUnreadable(field)) {
                Object value = draft.get(field);
                values.put(field.key(), Plainly.write(field.kind(), value));
                links(value).forEach(link -> names.put(link.id(), link.label()));
            }
        }
        return new Written(title, version, values, names);
    }

    private static List<Link> links(Object value) {
        List<Link> links = new ArrayList<>();
        for (Object one : value instanceof List<?> all ? all : value == null ? List.of() : List.of(value)) {
            if (one instanceof Link link && link.id() != null) {
                links.add(link);
            }
        }
        return links;
    }

    /** The same values for a form of that ledger; fields that it doesn't have are left out. */
    public <R> Draft<R> draft(Ledger<R> ledger) {
        Draft<R> draft = new Draft<>();
        ledger.fields().stream()
                .filter(field -> values.containsKey(field.key()))
                .forEach(field -> put(field, draft));
        return draft;
    }

    @SuppressWarnings("unchecked") // the kind says of which type its values are
    private <R, T> void put(Field<R, T> field, Draft<R> draft) {
        draft.set(field, (T) named(field.kind(), Plainly.read(field.kind(), values.get(field.key()))));
    }

    private Object named(Kind<?> kind, Object value) {
        if (value == null) {
            return null;
        }
        return switch (kind.type()) {
            case LINK -> named((Link) value);
            case LINKS ->
                ((List<?>) value).stream().map(link -> named((Link) link)).toList();
            default -> value;
        };
    }

    private Link named(Link link) {
        return new Link(link.id(), names.getOrDefault(link.id(), ""));
    }
}
