package org.gongyu.feature.duty;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
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
        Map<Pack, List<Evidence>> all = evidence(access, request);
        Shared shared = Shared.of(all);
        all.forEach((pack, those) -> pages.add(page(pack, those, shared, request)));
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
        Map<Pack, List<Evidence>> all = evidence(access, request);
        Shared shared = Shared.of(all);
        List<Folder> folders = new ArrayList<>();
        if (!shared.isEmpty()) {
            folders.add(new Folder(List.of(texts.get("duty.folder.shared")), shared.reports(), shared.records()));
        }
        all.forEach((pack, those) -> {
            Map<String, String> names = names(those);
            byClause(those).forEach((clause, its) -> folders.add(folder(pack, names.get(clause), its, shared, roster)));
        });
        return folders;
    }

    static Map<String, List<Evidence>> byClause(List<Evidence> all) {
        Map<String, List<Evidence>> byClause = new LinkedHashMap<>();
        all.stream().filter(Evidence::isFiled).forEach(one -> byClause.computeIfAbsent(
                        one.result().duty().clause(), none -> new ArrayList<>())
                .add(one));
        return byClause;
    }

    /** The folders' names by their clauses, numbered as the document goes, which no system would sort by the clauses' own numbers. */
    static Map<String, String> names(List<Evidence> all) {
        Map<String, String> names = new HashMap<>();
        byClause(all).keySet().forEach(clause -> names.put(clause, "%02d %s".formatted(names.size() + 1, clause)));
        return names;
    }

    private Folder folder(Pack pack, String name, List<Evidence> those, Shared shared, Roster roster) {
        Report proof = new ClauseReport(those.stream().map(Evidence::result).toList(), words, roster);
        List<Report> reports = Stream.concat(
                        Stream.of(proof), Shared.reports(those).stream().filter(report -> !shared.has(report)))
                .toList();
        List<Covered> records = Shared.records(those).stream()
                .filter(record -> !shared.has(record))
                .toList();
        return new Folder(List.of(folder(pack), name), reports, records);
    }

    private static String folder(Pack pack) {
        return pack.id() + " " + pack.region();
    }

    private Page page(Pack pack, List<Evidence> all, Shared shared, Request request) {
        List<String> notes = List.of(
                texts.get("duty.note.pack", pack.title(), pack.number()),
                texts.get(
                        "note.cut-off",
                        texts.day(duties.campus().cutOff(request.scope().period()))),
                texts.get("duty.note.folder", folder(pack)),
                texts.get("duty.note.shared", texts.get("duty.folder.shared")),
                texts.get("duty.note.status"));
        String title = texts.get("report.inspection-pack.index", folder(pack));
        return new Table<>(pack.id(), title, columns(names(all), shared), Rows.of(all), notes);
    }

    private List<Column<Evidence>> columns(Map<String, String> folders, Shared shared) {
        return List.of(
                Column.of("duty", texts.get("column.duty.id"), 6, one -> one.result()
                        .duty()
                        .id()),
                Column.of("clause", texts.get("column.duty.folder"), 7, one -> {
                    String clause = one.result().duty().clause();
                    return one.isFiled() ? folders.get(clause) : clause;
                }),
                Column.prose("phrase", texts.get("column.duty.phrase"), 22, one -> one.result()
                        .duty()
                        .phrase()),
                Column.of(
                        "counted",
                        texts.get("column.duty.counted"),
                        4,
                        one -> DutyReport.number(
                                one.result(), one.result().figure().counted())),
                Column.of("whole", texts.get("column.duty.whole"), 4, one -> DutyReport.whole(one.result())),
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
                Column.prose("files", texts.get("column.duty.files"), 22, one -> files(one, shared)));
    }

    private String files(Evidence one, Shared shared) {
        if (!one.isFiled()) {
            return "";
        }
        String reports = Stream.concat(
                        Stream.of(ClauseReport.title(one.result(), texts) + ".xlsx"),
                        one.reports().stream().map(report -> file(report, shared)))
                .collect(joining(texts.get("duty.separator")));
        return one.files() == 0 ? reports : reports + texts.get("duty.files.attached", one.files());
    }

    private String file(Report report, Shared shared) {
        String name = report.title(texts) + ".xlsx";
        return shared.has(report) ? texts.get("duty.folder.shared") + "/" + name : name;
    }
}
