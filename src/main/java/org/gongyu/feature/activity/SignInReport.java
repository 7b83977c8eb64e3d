package org.gongyu.feature.activity;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.sheet.Column;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Roll;
import org.gongyu.sheet.Roll.Head;
import org.gongyu.sheet.Rows;
import org.gongyu.sheet.Table;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/** 签到表 to print before a session: a sheet for each class, in the order of the roll call, with room to sign. */
final class SignInReport implements Report {

    private final Activities activities;
    private final Texts texts;

    SignInReport(Activities activities) {
        this.activities = activities;
        this.texts = activities.campus().texts();
    }

    @Override
    public String key() {
        return "sign-in";
    }

    @Override
    public Purpose purpose() {
        return Purpose.PRINT;
    }

    @Override
    public List<Page> pages(Access access, Request request) {
        LocalDate day = activities.campus().cutOff(request.scope().period());
        UUID only = request.scope().classId();
        String title = texts.get("report.sign-in");
        List<Page> pages = new ArrayList<>();
        activities.campus().roster(access).enrolledOn(day).forEach((its, children) -> {
            if (only == null || only.equals(its.id())) {
                pages.add(page(its.label(), its.label() + title, children, day));
            }
        });
        return pages.isEmpty() ? List.of(page(title, title, List.of(), day)) : pages;
    }

    private Page page(String name, String title, List<Pupil> children, LocalDate day) {
        Table<Pupil> list = new Table<>(
                name,
                title,
                columns(),
                Rows.of(children),
                List.of(texts.get("note.cut-off", texts.day(day)), texts.get("note.sign-in.order")));
        return new Roll<>(list, heads(children.size()), printed());
    }

    private List<Column<Pupil>> columns() {
        return List.of(
                Column.of("seat", texts.get("roll-call.seat"), 4, Pupil::seatNumber),
                Column.of("student", texts.get("attendance.student"), 6, Pupil::name),
                Column.prose("guardians", texts.get("column.sign-in.guardians"), 14, this::guardians),
                Column.byHand("signature", texts.get("column.sign-in.signature"), 9),
                Column.byHand("relation", texts.get("column.sign-in.relation"), 5),
                Column.byHand("time", texts.get("column.sign-in.time"), 6),
                Column.byHand("note", texts.get("session.note"), 5));
    }

    private List<List<Head>> heads(int children) {
        return List.of(
                List.of(byHand("topic")),
                List.of(byHand("when"), byHand("place")),
                List.of(byHand("host"), byHand("speaker")),
                List.of(
                        new Head(texts.get("sign-in-sheet.expected"), texts.get("sign-in-sheet.families", children)),
                        byHand("present")));
    }

    private Head byHand(String what) {
        return Head.byHand(texts.get("sign-in-sheet." + what));
    }

    private List<Column<Pupil>> printed() {
        return List.of(
                Column.of("student", texts.get("attendance.student"), 4, Pupil::name),
                Column.prose("guardians", texts.get("column.sign-in.guardians"), 7, this::guardiansInLines),
                Column.byHand("signature", texts.get("column.sign-in.signature"), 6),
                Column.byHand("relation", texts.get("column.sign-in.relation"), 3));
    }

    /** A line for each, so narrow that none goes on in a second: 父亲 张父. */
    private String guardiansInLines(Pupil child) {
        return child.guardians().stream()
                .map(one -> one.relation() == null
                        ? one.person().label()
                        : texts.option(one.relation()) + " " + one.person().label())
                .collect(joining("\n"));
    }

    /** 张父（父亲）、刘母（母亲）; null if nobody is known. */
    private String guardians(Pupil child) {
        String all = child.guardians().stream()
                .map(one -> one.relation() == null
                        ? one.person().label()
                        : texts.get("activity.guardian", one.person().label(), texts.option(one.relation())))
                .collect(joining("、"));
        return all.isEmpty() ? null : all;
    }
}
