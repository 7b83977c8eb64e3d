package org.gongyu.feature.care;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.ledger.Masks;
import org.gongyu.sheet.Column;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Rows;
import org.gongyu.sheet.Table;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/** 困境儿童家庭教育帮扶台账 (002-1.2.2b, 004-2c): a line for each thing done for a child, and one for a child for whom nothing was. */
final class HardshipReport implements Report {

    private final Care care;
    private final Texts texts;

    HardshipReport(Care care, Texts texts) {
        this.care = care;
        this.texts = texts;
    }

    /** What was done; {@code entry} is null where nothing was. */
    private record Help(CareLine line, LogEntry entry) {}

    @Override
    public String key() {
        return "hardship-ledger";
    }

    @Override
    public Optional<Records> records() {
        return Optional.of((access, request) -> care.log().list(access, request.scope()).stream()
                .map(one -> CareFiles.entry(care, one.id(), one.value()))
                .toList());
    }

    @Override
    public Set<String> proves() {
        return Set.of(LogLedger.KEY);
    }

    @Override
    public List<Page> pages(Access access, Request request) {
        String title = title(texts);
        Map<UUID, List<LogEntry>> log = care.log().list(access, request.scope()).stream()
                .map(stored -> stored.value())
                .sorted(Comparator.comparing(LogEntry::date))
                .collect(Collectors.groupingBy(entry -> entry.student().id()));
        List<Help> lines = CareLine.printed(care, access, request.scope()).stream()
                .flatMap(line -> helps(line, log.getOrDefault(line.child(), List.of())))
                .toList();
        return List.of(new Table<>(
                title,
                title,
                columns(request.unmasked()),
                Rows.of(lines),
                List.of(
                        texts.get(
                                "note.cut-off",
                                texts.day(care.campus().cutOff(request.scope().period()))),
                        texts.get("care.note.help"),
                        texts.get("care.note.confidential"))));
    }

    private static Stream<Help> helps(CareLine line, List<LogEntry> log) {
        return log.isEmpty() ? Stream.of(new Help(line, null)) : log.stream().map(entry -> new Help(line, entry));
    }

    private List<Column<Help>> columns(boolean unmasked) {
        return List.of(
                Column.of("class", texts.get("column.care.class"), 5, help -> help.line()
                        .className()),
                Column.of("name", texts.get("column.care.name"), 4, help -> help.line()
                        .name()),
                Column.of("sex", texts.get("column.care.sex"), 3, help -> help.line()
                        .sex(texts)),
                Column.prose("categories", texts.get("care-file.categories"), 7, help -> help.line()
                        .categories()),
                Column.of(
                        "guardian",
                        texts.get("column.care.guardian"),
                        4,
                        help -> guardian(help.line().pupil())),
                Column.of(
                        "phone",
                        texts.get("column.care.phone"),
                        7,
                        help -> phone(help.line().pupil(), unmasked)),
                Column.prose("problems", texts.get("care-file.problems"), 14, help -> help.line()
                        .file()
                        .home()
                        .problems()),
                Column.of(
                        "helper",
                        texts.get("care-file.helper"),
                        4,
                        help -> CareLine.label(help.line().file().team().helper())),
                Column.of(
                        "date",
                        texts.get("care-log.date"),
                        6,
                        help -> entry(help) ? help.entry().date() : null),
                Column.of(
                        "kind",
                        texts.get("care-log.kind"),
                        5,
                        help -> entry(help) ? texts.option(help.entry().kind()) : null),
                Column.prose(
                        "content",
                        texts.get("care-log.content"),
                        20,
                        help -> entry(help) ? help.entry().content() : null),
                Column.prose(
                        "effect",
                        texts.get("care-log.effect"),
                        10,
                        help -> entry(help) ? help.entry().effect() : null),
                Column.prose(
                        "next",
                        texts.get("care-log.next"),
                        8,
                        help -> entry(help) ? help.entry().next() : null),
                Column.of(
                        "state",
                        texts.get("care-file.state"),
                        4,
                        help -> texts.option(help.line().state())));
    }

    private static boolean entry(Help help) {
        return help.entry() != null;
    }

    private String guardian(Pupil pupil) {
        return pupil == null || pupil.guardians().isEmpty()
                ? null
                : pupil.guardians().get(0).person().label();
    }

    private static String phone(Pupil pupil, boolean unmasked) {
        String phone = pupil == null || pupil.guardians().isEmpty()
                ? null
                : pupil.guardians().get(0).phone();
        return unmasked ? phone : Masks.phone(phone);
    }
}
