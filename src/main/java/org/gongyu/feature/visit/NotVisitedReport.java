package org.gongyu.feature.visit;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.ledger.Period;
import org.gongyu.sheet.Column;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Rows;
import org.gongyu.sheet.Table;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/** 未家访学生名单: the children whom no 班主任 of theirs has visited at home in the school year, and what other contact there was. */
final class NotVisitedReport implements Report {

    private final Visits visits;
    private final Texts texts;

    NotVisitedReport(Visits visits, Texts texts) {
        this.visits = visits;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "not-visited";
    }

    @Override
    public Purpose purpose() {
        return Purpose.CHECK;
    }

    private record Missing(ClassCoverage its, Pupil child) {}

    @Override
    public List<Page> pages(Access access, Request request) {
        Period year = visits.campus().yearToDate(access, request.scope().period());
        UUID only = request.scope().classId();
        Coverage coverage = visits.coverage(access, year);
        List<Missing> missing = coverage.classes().stream()
                .filter(its -> only == null || its.schoolClass().id().equals(only))
                .flatMap(its -> its.missing(Measure.HOME_BY_HEAD).stream().map(child -> new Missing(its, child)))
                .toList();
        Function<SchoolClass, String> grades = visits.campus().grades(access, year.schoolYear());
        String title = title(texts);
        Table<Missing> list = new Table<>(
                title,
                title,
                columns(grades, coverage, request.unmasked()),
                Rows.of(missing),
                notes(coverage, request.unmasked()));
        return List.of(list.onUprightPaper());
    }

    private List<String> notes(Coverage coverage, boolean unmasked) {
        List<String> notes = new ArrayList<>();
        notes.add(texts.get("note.cut-off", texts.day(coverage.cutOff())));
        notes.add(texts.get("note.not-visited"));
        notes.add(texts.get("note.home-by-head"));
        if (unmasked) {
            notes.add(texts.get("note.sensitive"));
        }
        return notes;
    }

    private List<Column<Missing>> columns(Function<SchoolClass, String> grades, Coverage coverage, boolean unmasked) {
        return List.of(
                Column.of(
                        "grade",
                        texts.get("visit.grade"),
                        5,
                        one -> grades.apply(one.its().schoolClass())),
                Column.of("class", texts.get("visit.className"), 7, one -> one.its()
                        .schoolClass()
                        .label()),
                Column.of("head", texts.get("column.visit.head"), 6, one -> VisitSummaryReport.heads(one.its())),
                Column.of("student", texts.get("column.visit.student"), 6, one -> one.child()
                        .name()),
                Column.of(
                        "phone",
                        texts.get("column.visit.phone"),
                        8,
                        one -> VisitRecordsReport.phone(one.child(), unmasked)),
                Column.prose(
                        "contacts",
                        texts.get("column.visit.contacts"),
                        20,
                        one -> contacts(coverage.contacts(one.child().id()))));
    }

    private String contacts(Map<Mode, Integer> contacts) {
        return contacts.isEmpty() ? null : words(contacts, texts);
    }

    /** 其他教师入户 1 次；电话 2 次: the contacts of a child whom no 班主任 of its own has visited at home. */
    static String words(Map<Mode, Integer> contacts, Texts texts) {
        return contacts.entrySet().stream()
                .map(entry -> entry.getKey() == Mode.HOME
                        ? texts.get("visit.contact.others", entry.getValue())
                        : texts.get("visit.contact.other-way", texts.option(entry.getKey()), entry.getValue()))
                .collect(joining("；"));
    }
}
