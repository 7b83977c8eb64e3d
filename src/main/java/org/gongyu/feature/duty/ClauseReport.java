package org.gongyu.feature.duty;

import java.util.List;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.sheet.Column;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Rows;
import org.gongyu.sheet.Table;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/** 计数依据: for each duty of a clause who and what was counted and who wasn't, with the reason. A part of {@link InspectionReport}. */
final class ClauseReport implements Report {

    private final List<Result> results;
    private final Words words;
    private final Texts texts;
    private final Roster roster;

    ClauseReport(List<Result> results, Words words, Roster roster) {
        this.results = List.copyOf(results);
        this.words = words;
        this.texts = words.texts();
        this.roster = roster;
    }

    @Override
    public String key() {
        return "clause-proof";
    }

    @Override
    public String title(Texts its) {
        return title(results.get(0), its);
    }

    /** With document and clause: an office program opens no two workbooks of the same name. */
    static String title(Result one, Texts texts) {
        return texts.get(
                "report.clause-proof.of", one.pack().id() + " " + one.duty().clause());
    }

    @Override
    public List<Page> pages(Access access, Request request) {
        return results.stream().map(this::page).toList();
    }

    private Page page(Result result) {
        Duty duty = result.duty();
        String about = texts.get("duty.note.clause", duty.phrase(), words.figure(result), words.status(result.status()))
                + words.readAs(duty);
        return new Table<>(
                        duty.id(),
                        texts.get("report.clause-proof.of", duty.id()),
                        columns(),
                        Rows.of(Why.of(result, words, roster)),
                        List.of(about, texts.get("duty.note.why")))
                .onUprightPaper();
    }

    private List<Column<Why>> columns() {
        return List.of(
                Column.of(
                        "counts",
                        texts.get("column.duty.counts"),
                        4,
                        why -> texts.get(why.counts() ? "sheet.yes" : "sheet.no")),
                Column.of("name", texts.get("duty.why.name"), 9, Why::name),
                Column.of("class", texts.get("column.duty.class"), 8, this::className),
                Column.of("date", texts.get("duty.why.date"), 7, Why::date),
                Column.prose("record", texts.get("duty.why.record"), 16, Why::record),
                Column.prose("reason", texts.get("column.duty.reason"), 18, Why::reason));
    }

    private String className(Why why) {
        return why.classId() == null
                ? null
                : roster.schoolClass(why.classId()).map(SchoolClass::label).orElse(null);
    }
}
