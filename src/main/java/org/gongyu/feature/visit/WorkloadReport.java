package org.gongyu.feature.visit;

import java.util.List;
import java.util.function.ToIntFunction;
import org.gongyu.sheet.Column;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Rows;
import org.gongyu.sheet.Table;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/** 教师家访工作量统计表: a line for each teacher. */
final class WorkloadReport implements Report {

    private final Visits visits;
    private final Texts texts;

    WorkloadReport(Visits visits, Texts texts) {
        this.visits = visits;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "workload";
    }

    @Override
    public List<Page> pages(Access access, Request request) {
        String title = texts.get("report." + key());
        return List.of(new Table<>(
                title,
                title,
                columns(),
                Rows.of(visits.workload(access, request.scope()).staff()),
                List.of(
                        texts.get("note.cut-off", visits.cutOff(request.scope().period())),
                        texts.get("note.visits"),
                        texts.get("note.workload"))));
    }

    private List<Column<StaffWork>> columns() {
        String modes = texts.get("column.visit.by-mode");
        String terms = texts.get("column.visit.by-term");
        return List.of(
                Column.of("name", texts.get("column.visit.teacher"), 6, work -> work.person()
                        .name()),
                Column.of(
                        "tier",
                        texts.get("column.visit.tier"),
                        6,
                        work -> texts.option(work.person().tier())),
                mode(Mode.HOME).under(modes),
                mode(Mode.ONLINE).under(modes),
                mode(Mode.SCHOOL).under(modes),
                mode(Mode.PHONE).under(modes),
                sum("first-term", work -> work.visits(1)).under(terms),
                sum("second-term", work -> work.visits(2)).under(terms),
                sum("total", StaffWork::visits),
                sum("not-by-phone", work -> work.visits(trip -> trip.mode() != Mode.PHONE)),
                sum("families", StaffWork::families),
                sum("children", StaffWork::students));
    }

    private Column<StaffWork> mode(Mode mode) {
        return Column.sum(mode.name(), texts.option(mode), 6, work -> work.visits(mode));
    }

    private Column<StaffWork> sum(String key, ToIntFunction<StaffWork> count) {
        return Column.sum(key, texts.get("column.visit." + key), 6, count::applyAsInt);
    }
}
