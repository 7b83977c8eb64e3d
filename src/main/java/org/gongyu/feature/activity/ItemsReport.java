package org.gongyu.feature.activity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.gongyu.db.Attachments;
import org.gongyu.db.Stored;
import org.gongyu.feature.school.OptionList;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.Column;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Rows;
import org.gongyu.sheet.Table;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/** 五有自查表: a line for each item the school is to have, whether it has been recorded or not (001-6a). */
final class ItemsReport implements Report {

    private final Activities activities;
    private final Texts texts;

    ItemsReport(Activities activities) {
        this.activities = activities;
        this.texts = activities.campus().texts();
    }

    @Override
    public String key() {
        return "parent-school-items";
    }

    @Override
    public Set<String> proves() {
        return Set.of(ItemLedger.KEY);
    }

    @Override
    public Purpose purpose() {
        return Purpose.CHECK;
    }

    @Override
    public Optional<Records> records() {
        return Optional.of((access, request) -> {
            Attachments files = activities.items().attachments();
            return lines(access, request.scope()).stream()
                    .filter(Line::isThere)
                    .map(line ->
                            new Covered(files, line.stored().id(), line.item().label()))
                    .toList();
        });
    }

    /** An item and how it stands with it; {@code stored} is null where nothing is recorded. */
    private record Line(Link item, Stored<Item> stored, int files) {

        boolean isThere() {
            return stored != null;
        }

        Object get(Function<Item, Object> value) {
            return stored == null ? null : value.apply(stored.value());
        }
    }

    /** The last word on each item that is still offered. */
    private List<Line> lines(Access access, Scope scope) {
        Map<Link, Stored<Item>> last = new HashMap<>();
        activities
                .items()
                .list(access, scope)
                .forEach(one -> last.put(one.value().item(), one));
        Map<UUID, Integer> files = activities
                .items()
                .attachments()
                .counts(access, last.values().stream().map(Stored::id).toList());
        return activities.campus().lists(access).of(OptionList.PARENT_SCHOOL_ITEM).stream()
                .map(item -> line(item, last.get(item), files))
                .toList();
    }

    private static Line line(Link item, Stored<Item> stored, Map<UUID, Integer> files) {
        return new Line(item, stored, stored == null ? 0 : files.getOrDefault(stored.id(), 0));
    }

    @Override
    public List<Page> pages(Access access, Request request) {
        String title = title(texts);
        return List.of(new Table<>(
                title,
                title,
                columns(),
                Rows.of(lines(access, request.scope())),
                List.of(texts.get("report.parent-school-items.note"))));
    }

    private List<Column<Line>> columns() {
        return List.of(
                Column.of("item", label(ItemLedger.ITEM), 8, line -> line.item().label()),
                Column.of("met", label(ItemLedger.MET), 5, this::status),
                Column.prose("evidence", label(ItemLedger.EVIDENCE), 18, line -> line.get(Item::evidence)),
                Column.sum("files", texts.get("column.item.files"), 4, Line::files),
                Column.of("keptAt", label(ItemLedger.KEPT_AT), 9, line -> line.get(Item::keptAt)),
                Column.of("keeper", label(ItemLedger.KEEPER), 5, line -> line.get(ItemsReport::keeper)),
                Column.of("asOf", label(ItemLedger.AS_OF), 7, line -> line.get(Item::asOf)),
                Column.prose("note", label(ItemLedger.NOTE), 8, line -> line.get(Item::note)));
    }

    private String status(Line line) {
        return line.isThere()
                ? texts.get(line.stored().value().met() ? "sheet.yes" : "sheet.no")
                : texts.get("column.item.unrecorded");
    }

    private static String keeper(Item item) {
        return item.keeper() == null ? null : item.keeper().label();
    }

    private String label(Field<Item, ?> field) {
        return texts.get(ItemLedger.LEDGER.labelKey(field));
    }
}
