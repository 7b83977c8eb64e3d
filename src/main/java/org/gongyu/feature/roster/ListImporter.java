package org.gongyu.feature.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongyu.db.RowStore;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Problem;
import org.gongyu.ledger.Scope;
import org.gongyu.ledger.Trait;
import org.gongyu.names.Spelling;
import org.gongyu.sheet.ClassColumn;
import org.gongyu.sheet.Row;
import org.gongyu.sheet.Values;
import org.gongyu.vault.Access;

/**
 * Imports a list whose columns are the fields of its ledger. Names become the children, teachers, classes and other records that they
 * mean; a row that agrees with a stored record in the fields a record is known by updates it.
 *
 * @param <R> the record that a row is
 */
public final class ListImporter<R> extends RowImporter<R> {

    private final String key;
    private final Campus campus;
    private final Ledger<R> ledger;
    private final Ledger<R> columns;
    private final RowStore<R, ?> store;
    private final Keys<R> keys;
    private Function<Access, Consumer<Draft<R>>> completion = access -> draft -> {};

    /**
     * How rows are understood.
     *
     * @param identity the fields a record is known by; at least one
     * @param child by which columns a child is known; null for lists without children. Its further columns are read, not kept
     * @param date the field that says of which day a row is; null = today
     * @param others the records of other ledgers that a link may mean, by that ledger's key; reads the database
     * @param <R> the record
     */
    public record Keys<R>(
            List<Field<R, ?>> identity,
            Whom.Columns<R> child,
            Field<R, LocalDate> date,
            BiFunction<Access, String, List<Link>> others) {

        private Stream<Field<R, ?>> further() {
            return child == null
                    ? Stream.of()
                    : Stream.<Field<R, ?>>of(child.grade(), child.className(), child.idNumber());
        }
    }

    /** An import named {@code key} on the command line. */
    public ListImporter(String key, Campus campus, Ledger<R> ledger, RowStore<R, ?> store, Keys<R> keys) {
        super(campus, ledger, store);
        this.key = key;
        this.campus = campus;
        this.ledger = ledger;
        this.store = store;
        this.keys = keys;
        List<Field<R, ?>> fields = new ArrayList<>(ledger.fields());
        fields.removeIf(field -> field.is(Trait.COMPUTED));
        keys.further().filter(field -> field != null && !fields.contains(field)).forEach(fields::add);
        this.columns = Ledger.of(ledger.key(), fields, ledger::build, List.of());
    }

    /** What follows from what a row says, once its names have become records; {@code rule} is asked for once an import. */
    public ListImporter<R> completing(Function<Access, Consumer<Draft<R>>> rule) {
        completion = rule;
        return this;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Ledger<R> columns() {
        return columns;
    }

    /** That of the child; else the classes without which there is no record. */
    @Override
    public Optional<ClassColumn<R>> classColumn(Access access) {
        if (keys.child() != null) {
            return Optional.ofNullable(keys.child().className())
                    .map(its -> new ClassColumn<>(its, keys.child().grade(), false, campus.classWords(access)));
        }
        return ledger.fields(Trait.REQUIRED).stream()
                .filter(field ->
                        field.kind() instanceof Kind.ManyLinks many && many.to().equals("class"))
                .findFirst()
                .map(its -> new ClassColumn<>(its, null, true, campus.classWords(access)));
    }

    @Override
    public void compare(Access access, List<Row<R>> rows) {
        Whom whom = campus.whom(access);
        Map<String, List<Link>> others = new HashMap<>();
        Consumer<Draft<R>> complete = completion.apply(access);
        for (Row<R> row : rows) {
            ledger.fields()
                    .forEach(field -> link(
                            row,
                            field,
                            whom,
                            to -> others.computeIfAbsent(
                                    to, ledgerKey -> keys.others().apply(access, ledgerKey))));
            complete.accept(row.draft());
            checkRules(row);
        }
        Map<List<Object>, UUID> stored = new HashMap<>();
        Scope ever = new Scope(Period.ALWAYS, null);
        store.list(access, ever).forEach(one -> stored.put(identity(ledger.draft(one.value())), one.id()));
        markRepeats(rows, stored);
    }

    /** Gives a link of a row the records that its cell names. */
    private void link(Row<R> row, Field<R, ?> field, Whom whom, Function<String, List<Link>> others) {
        if (field.is(Trait.COMPUTED)) {
            return;
        }
        if (field.kind() instanceof Kind.OneLink one) {
            List<Link> found = found(row, field, one.to(), whom, others);
            if (found.size() > 1) {
                row.problems()
                        .add(Problem.error(field, "only-one", row.written().get(field)));
            }
            set(row.draft(), field, found.size() == 1 ? found.get(0) : null);
        } else if (field.kind() instanceof Kind.ManyLinks many) {
            set(row.draft(), field, found(row, field, many.to(), whom, others));
        }
    }

    @SuppressWarnings("unchecked") // the kind says what the field holds
    private static <R, T> void set(Draft<R> draft, Field<R, ?> field, T value) {
        draft.set((Field<R, T>) field, value);
    }

    private List<Link> found(Row<R> row, Field<R, ?> field, String to, Whom whom, Function<String, List<Link>> others) {
        return switch (to) {
            case "student" -> whom.children(row, columnsOf(field));
            case "staff" -> whom.staff(row, field);
            case "class" -> whom.classes(row, field, date(row));
            default -> named(row, field, others.apply(to));
        };
    }

    private Whom.Columns<R> columnsOf(Field<R, ?> field) {
        return keys.child() != null && keys.child().name() == field
                ? keys.child()
                : new Whom.Columns<>(field, null, null, null, keys.date());
    }

    private LocalDate date(Row<R> row) {
        LocalDate date = keys.date() == null ? null : row.draft().get(keys.date());
        return date == null ? campus.today() : date;
    }

    private List<Link> named(Row<R> row, Field<R, ?> field, List<Link> known) {
        List<Link> found = new ArrayList<>();
        String text = row.written().get(field);
        for (String name : text == null ? List.<String>of() : names(text, known)) {
            List<Link> same = meant(name, known);
            if (same.size() == 1) {
                found.add(same.get(0));
            } else {
                row.problems().add(Problem.error(field, same.isEmpty() ? "unknown-name" : "ambiguous-name", name));
            }
        }
        return found;
    }

    /** The names in a cell; a name that has a comma of its own, such as a lesson's, is one. */
    private static List<String> names(String text, List<Link> known) {
        return called(text, known).isEmpty() ? Values.names(text) : List.of(text);
    }

    private static List<Link> called(String name, List<Link> known) {
        return known.stream()
                .filter(link -> Spelling.key(link.label()).equals(Spelling.key(name)))
                .distinct()
                .toList();
    }

    /** Those of that name; else the only one whose name begins with it, as 五老 means 五老志愿者队伍. */
    private static List<Link> meant(String name, List<Link> known) {
        List<Link> same = called(name, known);
        List<Link> longer = known.stream()
                .filter(link -> name.length() > 1 && Spelling.key(link.label()).startsWith(Spelling.key(name)))
                .distinct()
                .toList();
        return same.isEmpty() && longer.size() == 1 ? longer : same;
    }

    private void markRepeats(List<Row<R>> rows, Map<List<Object>, UUID> stored) {
        Map<List<Object>, Row<R>> earlier = new HashMap<>();
        Field<R, ?> first = keys.identity().get(0);
        rows.stream().filter(row -> !row.isRefused()).forEach(row -> {
            List<Object> self = identity(row.draft());
            Row<R> before = earlier.putIfAbsent(self, row);
            if (before != null) {
                row.problems().add(before.repeatedIn(first));
            } else if (stored.containsKey(self)) {
                row.repeats(new Row.Twin(stored.get(self), label(self)));
            }
        });
    }

    private List<Object> identity(Draft<R> draft) {
        List<Object> identity = new ArrayList<>();
        keys.identity().forEach(field -> identity.add(draft.get(field)));
        return identity;
    }

    private static String label(List<Object> identity) {
        return String.join(
                " ",
                identity.stream()
                        .filter(part -> part != null)
                        .map(String::valueOf)
                        .toList());
    }
}
