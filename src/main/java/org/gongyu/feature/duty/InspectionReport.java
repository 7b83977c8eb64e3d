package org.gongyu.feature.duty;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongyu.feature.roster.Roster;
import org.gongyu.sheet.Column;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Rows;
import org.gongyu.sheet.Table;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/**
 * 迎检资料包: a folder for each clause with the reports and attached files that prove it, and an index of all of them. It holds no more than
 * the asker may see.
 */
final class InspectionReport implements Report {

    private final Duties duties;
    private final Words words;
    private final Texts texts;

    InspectionReport(Duties duties, Words words) {
        this.duties = duties;
        this.words = words;
        this.texts = words.texts();
    }

    @Override
    public String key() {
        return "inspection-pack";
    }

    @Override
    public Purpose purpose() {
        return Purpose.CHECK;
    }

    @Override
    public List<Page> pages(Access access, Request request) {
        List<Page> pages = new ArrayList<>();
        evidence(access, request).forEach((pack, all) -> pages.add(page(pack, all, request)));
        return pages;
    }

    @Override
    public Optional<Folders> folders() {
        return Optional.of(this::folders);
    }

    private Map<Pack, List<Evidence>> evidence(Access access, Request request) {
        List<Pack> packs = duties.chosen(access, request.scope().period());
        EvidenceSearch search = new EvidenceSearch(access, duties, words);
        Map<Pack, List<Evidence>> all = new LinkedHashMap<>();
        packs.forEach(pack -> all.put(pack, new ArrayList<>()));
        duties.results(access, request.scope(), packs)
                .forEach(result -> all.get(result.pack()).add(search.of(result)));
        return all;
    }

    private List<Folder> folders(Access access, Request request) {
        Roster roster = duties.campus().roster(access);
        List<Folder> folders = new ArrayList<>();
        evidence(access, request).forEach((pack, all) -> byClause(all)
                .forEach((clause, those) -> folders.add(folder(pack, clause, those, roster))));
        return folders;
    }

    private static Map<String, List<Evidence>> byClause(List<Evidence> all) {
        Map<String, List<Evidence>> byClause = new LinkedHashMap<>();
        all.stream().filter(Evidence::isFiled).forEach(one -> byClause.computeIfAbsent(
                        one.result().duty().clause(), none -> new ArrayList<>())
                .add(one));
        return byClause;
    }

    private Folder folder(Pack pack, String clause, List<Evidence> those, Roster roster) {
        Report proof = new ClauseReport(those.stream().map(Evidence::result).toList(), words, roster);
        Stream<Report> reports = those.stream().flatMap(one -> one.reports().stream());
        List<Covered> records = those.stream()
                .flatMap(one -> one.records().stream())
                .collect(toMap(Covered::id, one -> one, (one, again) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        return new Folder(
                List.of(folder(pack), clause),
                Stream.concat(Stream.of(proof), reports.distinct()).toList(),
                records);
    }

    private static String folder(Pack pack) {
        return pack.id() + " " + pack.region();
    }

    private Page page(Pack pack, List<Evidence> all, Request request) {
        List<String> notes = List.of(
                texts.get("duty.note.pack", pack.title(), pack.number()),
                texts.get(
                        "note.cut-off",
                        texts.day(duties.campus().cutOff(request.scope().period()))),
                texts.get("duty.note.folder", folder(pack)),
                texts.get("duty.note.status"));
        return new Table<>(pack.id(), texts.get("report.inspection-pack"), columns(), Rows.of(all), notes);
    }

    private List<Column<Evidence>> columns() {
        return List.of(
                Column.of("duty", texts.get("column.duty.id"), 6, one -> one.result()
                        .duty()
                        .id()),
                Column.of("clause", texts.get("column.duty.clause"), 6, one -> one.result()
                        .duty()
                        .clause()),
                Column.prose("phrase", texts.get("column.duty.phrase"), 22, one -> one.result()
                        .duty()
                        .phrase()),
                Column.of(
                        "counted",
                        texts.get("column.duty.counted"),
                        4,
                        one -> DutyReport.number(
                                one.result(), one.result().figure().counted())),
                Column.of(
                        "whole",
                        texts.get("column.duty.whole"),
                        4,
                        one -> DutyReport.number(
                                one.result(), one.result().figure().whole())),
                Column.of(
                        "status",
                        texts.get("column.duty.status"),
                        6,
                        one -> texts.option(one.result().status())),
                Column.prose(
                        "reading",
                        texts.get("duty.reading"),
                        8,
                        one -> words.reading(one.result().duty())),
                Column.prose("files", texts.get("column.duty.files"), 22, this::files));
    }

    private String files(Evidence one) {
        if (!one.isFiled()) {
            return "";
        }
        String reports = Stream.concat(
                        Stream.of("clause-proof"), one.reports().stream().map(Report::key))
                .map(key -> texts.get("report." + key) + ".xlsx")
                .collect(joining(texts.get("duty.separator")));
        return one.files() == 0 ? reports : reports + texts.get("duty.files.attached", one.files());
    }
}
