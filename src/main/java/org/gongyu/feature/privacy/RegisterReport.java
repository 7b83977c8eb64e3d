package org.gongyu.feature.privacy;

import java.util.List;
import java.util.function.UnaryOperator;
import org.gongyu.feature.roster.Campus;
import org.gongyu.sheet.Column;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Table;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/** 销毁清册: whose records were destroyed, when, and who asked and approved. */
final class RegisterReport implements Report {

    private final DestructionStore store;
    private final Texts texts;
    private final UnaryOperator<String> doers;

    RegisterReport(DestructionStore store, Campus campus) {
        this.store = store;
        this.texts = campus.texts();
        this.doers = campus.doers();
    }

    private record Line(Destruction destruction, Leaver child) {}

    @Override
    public String key() {
        return "destruction-register";
    }

    @Override
    public Purpose purpose() {
        return Purpose.PRINT;
    }

    @Override
    public List<Page> pages(Access access, Request request) {
        List<Line> lines = store.list(access).stream()
                .filter(destruction -> destruction.approvedAt() != null)
                .filter(destruction ->
                        request.scope().period().holds(destruction.approvedAt().toLocalDate()))
                .flatMap(destruction -> destruction.children().stream().map(child -> new Line(destruction, child)))
                .toList();
        String title = title(texts);
        return List.of(new Table<>(
                title, title, columns(), sink -> lines.forEach(sink), List.of(texts.get("note.destruction"))));
    }

    private List<Column<Line>> columns() {
        return List.of(
                Column.of("name", texts.get("privacy.name"), 5, line -> line.child()
                        .name()),
                Column.of("class", texts.get("privacy.class"), 7, line -> line.child()
                        .classLabel()),
                Column.of("left", texts.get("privacy.left"), 7, line -> line.child()
                        .left()),
                Column.sum("rows", texts.get("privacy.rows"), 6, line -> line.child()
                        .rows()),
                Column.of(
                        "requested-by",
                        texts.get("privacy.requested-by"),
                        6,
                        line -> doers.apply(line.destruction().requestedBy())),
                Column.of("requested-on", texts.get("privacy.requested-on"), 7, line -> line.destruction()
                        .requestedAt()
                        .toLocalDate()),
                Column.of(
                        "approved-by",
                        texts.get("privacy.approved-by"),
                        6,
                        line -> doers.apply(line.destruction().approvedBy())),
                Column.of("approved-on", texts.get("privacy.approved-on"), 7, line -> line.destruction()
                        .approvedAt()
                        .toLocalDate()),
                Column.prose("reason", texts.get("privacy.reason"), 16, line -> line.destruction()
                        .reason()));
    }
}
