package org.gongyu.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.gongyu.db.Deed;
import org.gongyu.db.Store;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Trait;
import org.gongyu.names.Persons;
import org.gongyu.text.Texts;

/** Under a record, folded up: who did what to it and when, the newest first, with what the changed fields said before and after. */
final class History<R> {

    private final Ledger<R> ledger;
    private final Store<R> store;
    private final Desk desk;
    private final Shown shown;
    private final UUID id;
    private final VBox lines = new VBox();
    private final TitledPane node;

    /**
     * What was read: the deeds, the names of the records that they link to, as far as the person may choose them, and of those who did
     * them.
     */
    private record Read(List<Deed> deeds, Map<UUID, String> names, Persons persons) {}

    /** The history of a stored record; {@code ledger} is narrowed to what the person may see. */
    History(Ledger<R> ledger, Store<R> store, Desk desk, UUID id) {
        this.ledger = ledger;
        this.store = store;
        this.desk = desk;
        this.shown = new Shown(desk.texts());
        this.id = id;
        String title = desk.texts().get("ui.history");
        node = Named.as("history", title, new TitledPane(title, lines));
        node.setExpanded(false);
        node.setAnimated(false);
        node.expandedProperty().addListener((observed, was, is) -> {
            if (is) {
                desk.work().query(this::read, this::show);
            }
        });
    }

    Node node() {
        return node;
    }

    private Read read() {
        List<Deed> deeds = store.history(desk.access(), id);
        Map<UUID, String> names = new HashMap<>();
        deeds.stream()
                .flatMap(deed -> deed.changes().stream())
                .flatMap(change -> linked(change).stream())
                .distinct()
                .forEach(to -> desk.directory()
                        .candidates(to)
                        .forEach(one -> names.put(one.link().id(), one.link().label())));
        Persons persons = new Persons(desk.names());
        deeds.forEach(deed -> persons.apply(deed.who()));
        return new Read(deeds, names, persons);
    }

    /** The ledger that a change's field links to. */
    private Optional<String> linked(Deed.Change change) {
        return field(change.field()).flatMap(field -> {
            if (field.kind() instanceof Kind.OneLink one) {
                return Optional.of(one.to());
            }
            return field.kind() instanceof Kind.ManyLinks many ? Optional.of(many.to()) : Optional.empty();
        });
    }

    private Optional<Field<R, ?>> field(String key) {
        return ledger.fields().stream().filter(field -> field.key().equals(key)).findFirst();
    }

    private void show(Read read) {
        lines.getChildren()
                .setAll(read.deeds().stream()
                        .flatMap(deed -> Stream.of(
                                        Stream.of(line(deed, read.persons())),
                                        changes(deed, read.names()),
                                        unkept(deed))
                                .flatMap(lines -> lines))
                        .toList());
    }

    private Label line(Deed deed, Persons persons) {
        return wrapped(desk.texts()
                .get(
                        "ui.history.line",
                        Texts.minute(deed.at()),
                        persons.known(deed.who()),
                        Actions.words(desk.texts(), deed.action())));
    }

    /**
     * The fields of which it isn't known what they said, with the reason: confidential ones are not kept where there is no key to seal them
     * under; others were changed by an earlier version of the program. Hidden ones are not named.
     */
    private Stream<Label> unkept(Deed deed) {
        List<String> told = deed.changes().stream().map(Deed.Change::field).toList();
        Map<Boolean, List<Field<R, ?>>> fields = deed.fields().stream()
                .filter(key -> !told.contains(key))
                .flatMap(key -> field(key).stream())
                .collect(Collectors.partitioningBy(field -> field.is(Trait.CONFIDENTIAL)));
        return Stream.of(true, false)
                .filter(secret -> !fields.get(secret).isEmpty())
                .map(secret -> unkept(secret ? "ui.history.unsealed" : "ui.history.unkept", fields.get(secret)));
    }

    private Label unkept(String key, List<Field<R, ?>> fields) {
        String between = desk.texts().get("ui.history.between");
        Label label = wrapped(desk.texts()
                .get(
                        key,
                        fields.stream()
                                .map(field -> desk.texts().get(ledger.labelKey(field)))
                                .collect(Collectors.joining(between))));
        label.getStyleClass().add("history-change");
        return label;
    }

    private Stream<Label> changes(Deed deed, Map<UUID, String> names) {
        return deed.changes().stream()
                .flatMap(change -> field(change.field()).stream().map(field -> change(field, change, names)));
    }

    private Label change(Field<R, ?> field, Deed.Change change, Map<UUID, String> names) {
        Label label = wrapped(desk.texts()
                .get(
                        "ui.history.change",
                        desk.texts().get(ledger.labelKey(field)),
                        words(field, change.before(), names),
                        words(field, change.after(), names)));
        label.getStyleClass().add("history-change");
        return label;
    }

    private String words(Field<R, ?> field, Object value, Map<UUID, String> names) {
        String words = shown.inTable(field, named(value, names));
        return words.isEmpty() ? desk.texts().get("ui.history.blank") : words;
    }

    private Object named(Object value, Map<UUID, String> names) {
        if (value instanceof Link link) {
            return new Link(
                    link.id(), names.getOrDefault(link.id(), desk.texts().get("ui.history.other")));
        }
        return value instanceof List<?> all
                ? all.stream().map(one -> named(one, names)).toList()
                : value;
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return label;
    }
}
