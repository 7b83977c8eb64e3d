package org.gongyu.feature.duty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongyu.sheet.Column;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Ratio;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Rows;
import org.gongyu.sheet.Table;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/** 达标情况自查表: a sheet for each pack, a line for each duty. */
final class DutyReport implements Report {

    private final Duties duties;
    private final Words words;
    private final Texts texts;

    DutyReport(Duties duties, Words words) {
        this.duties = duties;
        this.words = words;
        this.texts = words.texts();
    }

    @Override
    public String key() {
        return "duty-report";
    }

    @Override
    public boolean isBundled() {
        return true;
    }

    @Override
    public Purpose purpose() {
        return Purpose.CHECK;
    }

    @Override
    public List<Page> pages(Access access, Request request) {
        List<Pack> packs = duties.chosen(access, request.scope().period());
        Map<Pack, List<Result>> byPack = new LinkedHashMap<>();
        packs.forEach(pack -> byPack.put(pack, new ArrayList<>()));
        duties.results(access, request.scope(), packs)
                .forEach(result -> byPack.get(result.pack()).add(result));
        List<Page> pages = new ArrayList<>();
        byPack.forEach((pack, results) -> pages.add(page(pack, results, request)));
        return pages;
    }

    private Page page(Pack pack, List<Result> results, Request request) {
        List<String> notes = new ArrayList<>();
        notes.add(texts.get("duty.note.pack", pack.title(), pack.number()));
        if (!pack.isValidOn(duties.campus().cutOff(request.scope().period()))) {
            notes.add(texts.get("duty.note.not-in-force"));
        }
        notes.add(texts.get(
                "note.cut-off", texts.day(duties.campus().cutOff(request.scope().period()))));
        notes.add(texts.get("duty.note.status"));
        notes.add(texts.get("duty.note.figures"));
        return new Table<>(
                pack.id(), texts.get("report.duty-report.of", pack.number()), columns(), Rows.of(results), notes);
    }

    private List<Column<Result>> columns() {
        return List.of(
                Column.of("duty", texts.get("column.duty.id"), 6, result -> result.duty()
                        .id()),
                Column.of("clause", texts.get("column.duty.clause"), 5, result -> result.duty()
                        .clause()),
                Column.prose("phrase", texts.get("column.duty.phrase"), 20, result -> result.duty()
                        .phrase()),
                Column.of(
                        "strength",
                        texts.get("column.duty.strength"),
                        5,
                        result -> texts.option(result.duty().strength())),
                Column.of(
                        "counted",
                        texts.get("column.duty.counted"),
                        4,
                        result -> number(result, result.figure().counted())),
                Column.of("whole", texts.get("column.duty.whole"), 4, DutyReport::whole),
                Column.of("rate", texts.get("column.duty.rate"), 5, DutyReport::rate),
                Column.of("status", texts.get("column.duty.status"), 6, result -> texts.option(result.status())),
                Column.of("due", texts.get("column.duty.due"), 6, Result::due),
                Column.prose("reading", texts.get("duty.reading"), 10, result -> words.reading(result.duty())),
                Column.prose("note", texts.get("column.duty.note"), 18, words::beside));
    }

    /** A number that can't be told is left open, not 0. */
    static Object number(Result result, int number) {
        return result.figure().isEmpty() ? null : (Object) number;
    }

    /** D; left open where the text names no number. */
    static Object whole(Result result) {
        return result.figure().whole() == 0 ? null : (Object) result.figure().whole();
    }

    private static Object rate(Result result) {
        Figure figure = result.figure();
        return figure.whole() < 2 ? null : new Ratio(Math.min(figure.counted(), figure.whole()), figure.whole());
    }
}
