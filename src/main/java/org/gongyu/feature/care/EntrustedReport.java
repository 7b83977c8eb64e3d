package org.gongyu.feature.care;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gongyu.ledger.Masks;
import org.gongyu.sheet.Column;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Rows;
import org.gongyu.sheet.Table;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/** 委托照护登记表 (000-15, 002-2.1.4): every notice, and every left-behind child whose parents gave none. */
final class EntrustedReport implements Report {

    private final Care care;
    private final Texts texts;

    EntrustedReport(Care care, Texts texts) {
        this.care = care;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "entrusted-care";
    }

    @Override
    public Optional<Records> records() {
        return Optional.of((access, request) -> CareFiles.notices(
                care,
                access,
                CareLine.of(care, access, request.scope()),
                care.campus().cutOff(request.scope().period())));
    }

    @Override
    public Set<String> proves() {
        return Set.of(NoticeLedger.KEY);
    }

    @Override
    public List<Page> pages(Access access, Request request) {
        String title = title(texts);
        Map<UUID, Notice> notices =
                care.noticesOn(access, care.campus().cutOff(request.scope().period()));
        Predicate<CareFile> leftBehind = care.leftBehind(access);
        List<Told> lines = CareLine.printed(care, access, request.scope()).stream()
                .map(line -> new Told(line, notices.get(line.child())))
                .filter(told ->
                        told.notice() != null || leftBehind.test(told.line().file()))
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
                        texts.get("care.note.entrusted"),
                        texts.get("care.note.confidential"))));
    }

    private List<Column<Told>> columns(boolean unmasked) {
        return List.of(
                Column.of("class", texts.get("column.care.class"), 5, told -> told.line()
                        .className()),
                Column.of("name", texts.get("column.care.name"), 4, told -> told.line()
                        .name()),
                Column.of(
                        "told",
                        texts.get("column.care.told"),
                        3,
                        told -> texts.get(told.notice() == null ? "sheet.no" : "sheet.yes")),
                of("noticedOn", 6, told -> told.noticedOn()),
                place("fatherPlace", Notice::father),
                place("motherPlace", Notice::mother),
                of("carer", 4, told -> told.carer().name()),
                of(
                        "carerRelation",
                        4,
                        told -> told.carer().relation() == null
                                ? null
                                : texts.option(told.carer().relation())),
                of("carerAge", 3, told -> told.carer().age()),
                of(
                        "carerPhone",
                        7,
                        told -> unmasked
                                ? told.carer().phone()
                                : Masks.phone(told.carer().phone())),
                of("heard", 4, told -> yes(told.said().heard())),
                of("committeeTold", 4, told -> yes(told.said().committeeTold())),
                of("carerSigned", 4, told -> yes(told.said().carerSigned())),
                of("receivedOn", 6, told -> told.receipt().on()),
                of("receivedBy", 4, told -> CareLine.label(told.receipt().by())));
    }

    /** Where a parent is: prose, which gives way to the many columns beside it. */
    private Column<Told> place(String field, Function<Notice, Notice.Absence> parent) {
        return Column.prose(
                field,
                texts.get("care-notice." + field),
                7,
                told -> told.notice() == null
                        ? null
                        : parent.apply(told.notice()).place());
    }

    private String yes(boolean said) {
        return texts.get(said ? "sheet.yes" : "sheet.no");
    }

    private Column<Told> of(String field, int width, Function<Notice, Object> value) {
        return Column.of(
                field,
                texts.get("care-notice." + field),
                width,
                told -> told.notice() == null ? null : value.apply(told.notice()));
    }
}
