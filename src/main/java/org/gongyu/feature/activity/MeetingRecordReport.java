package org.gongyu.feature.activity;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongyu.db.Stored;
import org.gongyu.ledger.Field;
import org.gongyu.sheet.Cards;
import org.gongyu.sheet.Cards.Box;
import org.gongyu.sheet.Cards.Line;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Ratio;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Rows;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/** 家长会记录表: a page for each 家长会, first one first, with room to sign. */
final class MeetingRecordReport implements Report {

    private final Activities activities;
    private final Texts texts;

    MeetingRecordReport(Activities activities) {
        this.activities = activities;
        this.texts = activities.campus().texts();
    }

    @Override
    public String key() {
        return "parent-meeting-record";
    }

    @Override
    public Purpose purpose() {
        return Purpose.PRINT;
    }

    @Override
    public Optional<Records> records() {
        return Optional.of((access, request) -> activities.covered(
                access, request.scope(), session -> session.kind().isMeeting()));
    }

    @Override
    public List<Page> pages(Access access, Request request) {
        List<Session> meetings = activities.sessions().inOrder(access, request.scope()).stream()
                .map(Stored::value)
                .filter(session -> session.kind().isMeeting())
                .toList();
        String title = texts.get("report.parent-meeting-record");
        return List.of(new Cards<>(title, title, lines(), Rows.of(meetings)));
    }

    private List<Line<Session>> lines() {
        return Stream.of(about(), people(), prose()).flatMap(List::stream).toList();
    }

    private List<Line<Session>> about() {
        return List.of(
                Line.of(box(SessionLedger.TOPIC, Session::topic)),
                Line.of(
                        box(SessionLedger.DATE, Session::date),
                        new Box<>(texts.get("column.session.times"), Session::times)),
                Line.of(
                        box(SessionLedger.KIND, session -> texts.option(session.kind())),
                        box(SessionLedger.PLACE, session -> SessionLedgerReport.place(session, texts))),
                Line.of(new Box<>(
                        texts.get("column.session.audience"),
                        session -> SessionLedgerReport.audience(session, texts))));
    }

    private List<Line<Session>> people() {
        return List.of(
                Line.of(
                        box(SessionLedger.HOST, session -> session.staff().host()),
                        box(SessionLedger.SPEAKERS, SessionLedgerReport::speakers)),
                Line.of(
                        box(SessionLedger.EXPECTED, SessionLedger.EXPECTED::of),
                        box(SessionLedger.CAME, SessionLedger.CAME::of)),
                Line.of(
                        box(
                                SessionLedger.TEACHERS,
                                session -> SessionLedgerReport.names(
                                        session.staff().teachers())),
                        new Box<>(
                                texts.get("column.session.rate"),
                                session -> new Ratio(
                                        session.turnout().came(),
                                        session.turnout().expected()))));
    }

    private List<Line<Session>> prose() {
        return List.of(
                Line.prose(
                        8, box(SessionLedger.CONTENT, session -> session.talk().content())),
                Line.prose(
                        2,
                        box(
                                SessionLedger.MUST,
                                session ->
                                        SessionLedgerReport.names(session.talk().must()))),
                Line.prose(
                        2,
                        box(
                                SessionLedger.MUST_NOT,
                                session ->
                                        SessionLedgerReport.names(session.talk().mustNot()))),
                Line.prose(4, box(SessionLedger.VIEWS, session -> session.talk().views())),
                Line.prose(
                        4, box(SessionLedger.ANSWER, session -> session.talk().answer())),
                Line.prose(2, box(SessionLedger.NOTE, Session::note)),
                new Line<>(
                        3,
                        List.of(
                                Box.byHand(texts.get("column.session.host-signs")),
                                Box.byHand(texts.get("column.session.recorder-signs")))));
    }

    private Box<Session> box(Field<Session, ?> field, Function<Session, Object> value) {
        return new Box<>(texts.get(SessionLedger.LEDGER.labelKey(field)), value);
    }
}
