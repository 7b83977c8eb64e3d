package org.gongyu.feature.checklist;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.gongyu.feature.checklist.Checklist.Item;
import org.gongyu.feature.checklist.Checklist.Known;
import org.gongyu.ledger.Period;
import org.gongyu.sheet.Column;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Ratio;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Rows;
import org.gongyu.sheet.Table;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/** 对照清单: each item with its evidence of the school year, and who knows the hotlines. */
final class ChecklistReport implements Report {

    private final Checklist checklist;
    private final Texts texts;

    ChecklistReport(Checklist checklist) {
        this.checklist = checklist;
        this.texts = checklist.campus().texts();
    }

    @Override
    public String key() {
        return "checklist";
    }

    @Override
    public boolean isBundled() {
        return true;
    }

    @Override
    public Set<String> proves() {
        return Set.of("evidence", "receipt");
    }

    @Override
    public List<Page> pages(Access access, Request request) {
        Period period = request.scope().period();
        List<Item> items = checklist.items(access, period);
        String title = texts.get("report.checklist");
        String receipts = texts.get("report.checklist.receipts");
        String cutOff = texts.get("note.cut-off", texts.day(checklist.campus().cutOff(period)));
        long there = items.stream().filter(item -> !item.evidence().isEmpty()).count();
        Page ofClasses = new Table<>(
                        receipts,
                        receipts,
                        known(),
                        Rows.of(checklist.known(access, request.scope())),
                        List.of(cutOff, texts.get("note.receipts")))
                .onUprightPaper();
        if (request.scope().classId() != null) {
            return List.of(ofClasses);
        }
        Page ofSchool = new Table<>(
                title,
                title,
                items(),
                Rows.of(items),
                List.of(cutOff, texts.get("note.checklist", items.size(), there)));
        return List.of(ofSchool, ofClasses);
    }

    private List<Column<Item>> items() {
        return List.of(
                Column.prose("item", texts.get("evidence.item"), 14, its -> its.item()
                        .label()),
                Column.prose("clauses", texts.get("column.checklist.clauses"), 10, Item::clauses),
                Column.of(
                        "there",
                        texts.get("column.checklist.there"),
                        5,
                        its -> texts.get(its.evidence().isEmpty() ? "sheet.no" : "sheet.yes")),
                Column.sum("pieces", texts.get("column.checklist.pieces"), 5, its -> its.evidence()
                        .size()),
                Column.of("last", texts.get("column.checklist.last"), 6, its -> last(its, Evidence::date)),
                Column.prose("content", texts.get("evidence.content"), 18, its -> last(its, Evidence::content)),
                Column.prose("kept", texts.get("evidence.placeKept"), 8, its -> last(its, Evidence::placeKept)));
    }

    /** What the newest piece says; null if there is none. */
    private static Object last(Item item, Function<Evidence, Object> what) {
        return item.evidence().isEmpty() ? null : what.apply(item.evidence().get(0));
    }

    private List<Column<Known>> known() {
        return List.of(
                Column.of("class", texts.get("receipt.className"), 8, its -> its.schoolClass()
                        .label()),
                Column.sum("children", texts.get("column.receipts.children"), 6, Known::children),
                Column.sum("students", texts.get("receipt.studentKnows"), 6, Known::students),
                Column.sum(
                        "students-rate",
                        texts.get("column.receipts.students"),
                        7,
                        its -> new Ratio(its.students(), its.children())),
                Column.sum("parents", texts.get("receipt.parentKnows"), 6, Known::parents),
                Column.sum(
                        "parents-rate",
                        texts.get("column.receipts.parents"),
                        7,
                        its -> new Ratio(its.parents(), its.children())));
    }
}
