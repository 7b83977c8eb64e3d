package org.gongyu.feature.visit;

import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.gongyu.feature.roster.Person;
import org.gongyu.ledger.Scope;
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
    public Set<String> proves() {
        return Set.of("visit");
    }

    @Override
    public List<Page> pages(Access access, Request request) {
        String title = title(texts);
        return List.of(new Table<>(
                title,
                title,
                columns(),
                Rows.of(staff(access, request.scope())),
                List.of(
                        texts.get(
                                "note.cut-off",
                                texts.day(visits.campus().cutOff(request.scope().period()))),
                        texts.get("note.visits"),
                        texts.get("note.workload"))));
    }

    /** Every teacher; of a class, its 班主任 and whoever visited its children. */
    private List<StaffWork> staff(Access access, Scope scope) {
        List<StaffWork> all = visits.workload(access, scope).staff();
        if (scope.classId() == null) {
            return all;
        }
        List<Person> heads = visits.campus()
                .roster(access)
                .headTeachersOn(scope.classId(), visits.campus().cutOff(scope.period()));
        return all.stream()
                .filter(work -> work.visits() > 0 || heads.contains(work.person()))
                .toList();
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
                count("families", StaffWork::families),
                count("children", StaffWork::students));
    }

    private Column<StaffWork> mode(Mode mode) {
        return Column.sum(mode.name(), texts.option(mode), 6, work -> work.visits(mode));
    }

    /** Not added up: a family that two teachers visited is still one family. */
    private Column<StaffWork> count(String key, ToIntFunction<StaffWork> count) {
        return Column.of(key, texts.get("column.visit." + key), 6, count::applyAsInt);
    }

    private Column<StaffWork> sum(String key, ToIntFunction<StaffWork> count) {
        return Column.sum(key, texts.get("column.visit." + key), 6, count::applyAsInt);
    }
}
