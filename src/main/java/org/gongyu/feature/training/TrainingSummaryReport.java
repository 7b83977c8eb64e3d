package org.gongyu.feature.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gongyu.db.Stored;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.Column;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Rows;
import org.gongyu.sheet.Table;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/** 教师培训统计表: what each teacher learnt in the year and in three years, and who holds which certificate. */
final class TrainingSummaryReport implements Report {

    private static final int WHO = 6;
    private static final int COUNT = 6;

    private final Trainings trainings;
    private final Texts texts;

    TrainingSummaryReport(Trainings trainings) {
        this.trainings = trainings;
        this.texts = trainings.campus().texts();
    }

    @Override
    public String key() {
        return "training-summary";
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
        return Set.of("training", "teacher-certificate");
    }

    @Override
    public List<Page> pages(Access access, Request request) {
        Period period = request.scope().period();
        LocalDate day = trainings.campus().cutOff(period);
        List<Learning> learnt = trainings.learnt(access, period);
        String title = texts.get("report.training-summary");
        return List.of(
                new Table<>(title, title, columns(day), Rows.of(learnt), notes(day, learnt)).onUprightPaper(),
                certificates(access, day));
    }

    private List<String> notes(LocalDate day, List<Learning> learnt) {
        return List.of(
                texts.get("note.cut-off", texts.day(day)),
                texts.get("note.training-year", String.valueOf(day.getYear())),
                texts.get("note.training-cycle", Learning.CYCLE_HOURS),
                texts.get(
                        "note.training-met",
                        learnt.size(),
                        learnt.stream().filter(Learning::hasBoth).count(),
                        learnt.stream().filter(Learning::hasCycle).count()));
    }

    private List<Column<Learning>> columns(LocalDate day) {
        String year = texts.get("column.training.year", String.valueOf(day.getYear()));
        String cycle = texts.get("column.training.cycle");
        return List.of(
                Column.of("teacher", texts.get("teacher-certificate.teacher"), WHO, its -> its.teacher()
                        .name()),
                Column.sum(
                                "psychology",
                                texts.option(TrainingTopic.PSYCHOLOGY),
                                COUNT,
                                (Learning its) -> its.times(TrainingTopic.PSYCHOLOGY))
                        .under(year),
                Column.sum(
                                "family",
                                texts.option(TrainingTopic.FAMILY),
                                COUNT,
                                (Learning its) -> its.times(TrainingTopic.FAMILY))
                        .under(year),
                Column.of("both", texts.get("column.training.both"), COUNT, (Learning its) -> yes(its.hasBoth()))
                        .under(year),
                Column.sum("hours", texts.get("training.hours"), COUNT, Learning::yearHours)
                        .under(year),
                Column.sum("cycle-hours", texts.get("training.hours"), COUNT, Learning::cycleHours)
                        .under(cycle),
                Column.of("cycle-met", texts.get("column.training.met"), COUNT, (Learning its) -> yes(its.hasCycle()))
                        .under(cycle));
    }

    private Page certificates(Access access, LocalDate day) {
        Scope held = new Scope(new Period(day.getYear(), Period.WHOLE_YEAR, Period.ALWAYS.from(), day), null);
        String title = texts.get("report.training-summary.certificates");
        List<Certificate> rows = trainings.certificates().list(access, held).stream()
                .map(Stored::value)
                .toList();
        return new Table<>(title, title, certificateColumns(), Rows.of(rows), List.of());
    }

    private List<Column<Certificate>> certificateColumns() {
        return List.of(
                Column.of("teacher", texts.get("teacher-certificate.teacher"), WHO, its -> its.teacher()
                        .label()),
                Column.of("kind", texts.get("teacher-certificate.kind"), 10, its -> texts.option(its.kind())),
                Column.prose("name", texts.get("teacher-certificate.name"), 14, Certificate::name),
                Column.of("number", texts.get("teacher-certificate.number"), 12, Certificate::number),
                Column.of("issued", texts.get("teacher-certificate.issuedOn"), COUNT, Certificate::issuedOn));
    }

    private String yes(boolean is) {
        return texts.get(is ? "sheet.yes" : "sheet.no");
    }
}
