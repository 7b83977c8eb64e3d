package org.gongyu.feature.visit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gongyu.feature.school.Terms;
import org.gongyu.ledger.Field;
import org.gongyu.sheet.Column;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Table;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/** 家访台账: a line for each child of each visit, read as it is written. */
final class VisitLedgerReport implements Report {

    private final Visits visits;
    private final Texts texts;

    VisitLedgerReport(Visits visits, Texts texts) {
        this.visits = visits;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "visit-ledger";
    }

    @Override
    public Set<String> proves() {
        return Set.of("visit");
    }

    @Override
    public Optional<Records> records() {
        return Optional.of(visits::covered);
    }

    @Override
    public boolean isBundled() {
        return true;
    }

    @Override
    public List<Page> pages(Access access, Request request) {
        String title = title(texts);
        Terms terms = visits.campus().schools().terms(access, request.scope().period());
        return List.of(new Table<VisitLine>(
                title,
                title,
                columns(terms),
                sink -> visits.store().each(access, request.scope(), stored -> VisitLine.byChild(
                                stored.value(), request.scope().classId())
                        .forEach(sink)),
                List.of(texts.get("note.one-line-per-child"))));
    }

    private List<Column<VisitLine>> columns(Terms terms) {
        return List.of(
                Column.of("term", texts.get("column.visit.term"), 4, line -> line.term(terms, texts)),
                of(VisitLedger.DATE, 6, line -> line.visit().date()),
                Column.of("times", texts.get("visit.times"), 3, line -> VisitColumns.times(line.visit())),
                Column.of("class", texts.get("visit.className"), 5, VisitLine::classes),
                Column.of("student", texts.get("column.visit.student"), 4, VisitLine::names),
                Column.of("met", texts.get("column.visit.met"), 4, line -> line.visit()
                        .met()),
                of(VisitLedger.MODE, 3, line -> texts.option(line.visit().mode())),
                Column.of("staff", texts.get("visit.staff"), 4, VisitLine::staff),
                Column.of("tiers", texts.get("column.visit.tiers"), 3, line -> line.tiers(texts)),
                of(VisitLedger.KIND, 3, line -> line.kind(texts)),
                prose(VisitLedger.PURPOSE, 8, line -> line.visit().purpose()),
                prose(VisitLedger.CONTENT, 22, VisitLine::content),
                prose(VisitLedger.VIEWS, 11, line -> line.visit().views()),
                prose(VisitLedger.OUTCOME, 11, line -> line.visit().outcome()),
                prose(VisitLedger.FOLLOW_UP, 9, line -> line.visit().followUp()),
                of(VisitLedger.KEY_VISIT, 2, line -> texts.get(line.visit().isKey() ? "sheet.yes" : "sheet.no")),
                prose(VisitLedger.NOTE, 4, line -> line.visit().note()));
    }

    private Column<VisitLine> of(Field<Visit, ?> field, int width, Function<VisitLine, Object> value) {
        return Column.of(field.key(), label(field), width, value);
    }

    private Column<VisitLine> prose(Field<Visit, ?> field, int width, Function<VisitLine, Object> value) {
        return Column.prose(field.key(), label(field), width, value);
    }

    private String label(Field<Visit, ?> field) {
        return texts.get(visits.ledger().labelKey(field));
    }
}
