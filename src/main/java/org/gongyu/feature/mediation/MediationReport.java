package org.gongyu.feature.mediation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.gongyu.db.Stored;
import org.gongyu.feature.roster.Campus;
import org.gongyu.sheet.Column;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Rows;
import org.gongyu.sheet.Table;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/** 家校社问题调处台账: each case with its deadline and how it ended; without cases, a zero report: 零报告. */
final class MediationReport implements Report {

    private final Campus campus;
    private final MediationStore store;
    private final Texts texts;

    MediationReport(Campus campus, MediationStore store) {
        this.campus = campus;
        this.store = store;
        this.texts = campus.texts();
    }

    @Override
    public String key() {
        return "mediation-ledger";
    }

    @Override
    public boolean isOfClasses() {
        return false;
    }

    @Override
    public boolean isBundled() {
        return true;
    }

    @Override
    public Set<String> proves() {
        return Set.of("mediation");
    }

    @Override
    public List<Page> pages(Access access, Request request) {
        LocalDate day = campus.cutOff(request.scope().period());
        List<Mediation> cases = store.list(access, request.scope()).stream()
                .map(Stored::value)
                .sorted(Comparator.comparing(Mediation::receivedOn))
                .toList();
        String title = texts.get("report.mediation-ledger");
        return List.of(new Table<>(title, title, columns(day), Rows.of(cases), notes(cases, day)));
    }

    private List<String> notes(List<Mediation> cases, LocalDate day) {
        String cutOff = texts.get("note.cut-off", texts.day(day));
        return cases.isEmpty()
                ? List.of(cutOff, texts.get("note.mediation.none"))
                : List.of(
                        cutOff,
                        texts.get(
                                "note.mediation",
                                cases.size(),
                                count(cases, State.CLOSED, day),
                                count(cases, State.OVERDUE, day)));
    }

    private static long count(List<Mediation> cases, State state, LocalDate day) {
        return cases.stream().filter(one -> one.stateOn(day) == state).count();
    }

    private List<Column<Mediation>> columns(LocalDate day) {
        return List.of(
                Column.of("number", label("number"), 4, Mediation::number),
                Column.of("received", label("receivedOn"), 6, Mediation::receivedOn),
                Column.prose("source", label("source"), 6, Mediation::source),
                Column.prose("matter", label("matter"), 14, Mediation::matter),
                Column.of("kind", label("kind"), 5, its -> its.kind().label()),
                Column.prose("parties", label("parties"), 6, Mediation::parties),
                Column.prose("department", label("department"), 6, Mediation::department),
                Column.of(
                        "responsible",
                        label("responsible"),
                        4,
                        its -> its.responsible() == null
                                ? null
                                : its.responsible().label()),
                Column.prose("measures", label("measures"), 10, Mediation::measures),
                Column.of("deadline", label("deadline"), 6, Mediation::deadline),
                Column.prose("result", label("result"), 10, Mediation::result),
                Column.of("followed-up", label("followedUpOn"), 6, Mediation::followedUpOn),
                Column.of("closed", label("closedOn"), 6, Mediation::closedOn),
                Column.of("state", label("state"), 4, its -> texts.option(its.stateOn(day))));
    }

    private String label(String field) {
        return texts.get("mediation." + field);
    }
}
