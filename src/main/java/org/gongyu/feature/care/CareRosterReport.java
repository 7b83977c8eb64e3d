package org.gongyu.feature.care;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongyu.ledger.Link;
import org.gongyu.sheet.Column;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Rows;
import org.gongyu.sheet.Table;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/** 特殊群体学生花名册: a line for each file that is open to the person. */
final class CareRosterReport implements Report {

    private final Care care;
    private final Texts texts;

    CareRosterReport(Care care, Texts texts) {
        this.care = care;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "care-roster";
    }

    @Override
    public Optional<Records> records() {
        return Optional.of((access, request) -> CareLine.of(care, access, request.scope()).stream()
                .map(line -> CareFiles.file(care, line))
                .toList());
    }

    @Override
    public Set<String> proves() {
        return Set.of(CareLedger.KEY);
    }

    @Override
    public List<Page> pages(Access access, Request request) {
        String title = title(texts);
        List<CareLine> lines = CareLine.printed(care, access, request.scope());
        return List.of(new Table<>(
                title,
                title,
                columns(),
                Rows.of(lines),
                List.of(
                        texts.get(
                                "note.cut-off",
                                texts.day(care.campus().cutOff(request.scope().period()))),
                        texts.get("care.note.confidential"))));
    }

    private List<Column<CareLine>> columns() {
        return List.of(
                Column.of("class", texts.get("column.care.class"), 5, CareLine::className),
                Column.of("name", texts.get("column.care.name"), 4, CareLine::name),
                Column.of("sex", texts.get("column.care.sex"), 3, line -> line.sex(texts)),
                Column.of("born", texts.get("column.care.born"), 6, CareLine::born),
                Column.prose("categories", label("categories"), 9, CareLine::categories),
                Column.of(
                        "level",
                        label("level"),
                        4,
                        line -> texts.option(line.file().level())),
                Column.of("opened", label("openedOn"), 6, line -> line.file()
                        .course()
                        .openedOn()),
                Column.of(
                        "helper",
                        label("helper"),
                        4,
                        line -> CareLine.label(line.file().team().helper())),
                Column.of(
                        "leader",
                        label("leader"),
                        4,
                        line -> CareLine.label(line.file().team().leader())),
                Column.prose("problems", label("problems"), 18, line -> line.file()
                        .home()
                        .problems()),
                Column.of("state", label("state"), 4, line -> texts.option(line.state())),
                Column.prose("note", label("note"), 6, line -> line.file().note()));
    }

    private String label(String field) {
        return texts.get("care-file." + field);
    }

    /** The names of several; null if there are none. */
    static String names(List<Link> links) {
        return links.isEmpty() ? null : links.stream().map(Link::label).collect(joining("、"));
    }
}
