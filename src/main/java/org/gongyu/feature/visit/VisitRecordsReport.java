package org.gongyu.feature.visit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.roster.Roster;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Masks;
import org.gongyu.sheet.Cards;
import org.gongyu.sheet.Cards.Box;
import org.gongyu.sheet.Cards.Card;
import org.gongyu.sheet.Cards.Line;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Report;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/** 家访记录表: a page for each family of each visit, with room to write and sign by hand. */
final class VisitRecordsReport implements Report {

    private final Visits visits;
    private final Texts texts;

    VisitRecordsReport(Visits visits, Texts texts) {
        this.visits = visits;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "visit-records";
    }

    @Override
    public Purpose purpose() {
        return Purpose.PRINT;
    }

    @Override
    public List<Page> pages(Access access, Request request) {
        Roster roster = visits.roster().apply(access);
        String title = texts.get("report." + key());
        return List.of(new Cards(
                title, title, sink -> visits.store().each(access, request.scope(), stored -> VisitLine.byFamily(
                                stored.value(), request.scope().classId(), roster)
                        .map(line -> card(line, roster, request.unmasked()))
                        .forEach(sink))));
    }

    private Card card(VisitLine line, Roster roster, boolean unmasked) {
        Visit visit = line.visit();
        Optional<Pupil> child = roster.pupil(line.children().get(0).student().id());
        return new Card(List.of(
                Line.of(
                        box(VisitLedger.DATE, visit.date()),
                        new Box(texts.get("visit.times"), VisitColumns.times(visit))),
                Line.of(
                        new Box(texts.get("visit.className"), line.classes()),
                        new Box(texts.get("column.visit.student"), line.names())),
                Line.of(box(VisitLedger.MODE, texts.option(visit.mode())), box(VisitLedger.KIND, line.kind(texts))),
                Line.of(box(VisitLedger.STAFF, line.staff()), hand("column.visit.tiers", line.tiers(texts))),
                Line.of(
                        hand("column.visit.met", visit.met()),
                        hand(
                                "column.visit.phone",
                                child.map(one -> phone(one, unmasked)).orElse(null))),
                Line.of(hand(
                        "column.visit.address",
                        unmasked ? child.map(Pupil::address).orElse(null) : null)),
                Line.prose(3, texts.get("column.visit.family"), null),
                Line.prose(2, label(VisitLedger.PURPOSE), visit.purpose()),
                Line.prose(3, texts.get("column.visit.at-school"), null),
                Line.prose(3, texts.get("column.visit.at-home"), null),
                Line.prose(6, label(VisitLedger.CONTENT), line.content()),
                Line.prose(3, label(VisitLedger.VIEWS), visit.views()),
                Line.prose(3, label(VisitLedger.OUTCOME), visit.outcome()),
                Line.prose(2, label(VisitLedger.FOLLOW_UP), visit.followUp()),
                Line.prose(8, texts.get("column.visit.photo"), null),
                new Line(
                        2,
                        List.of(hand("column.visit.parent-signs", null), hand("column.visit.teacher-signs", null)))));
    }

    /** The first telephone of the first guardian that has one; null if none has. */
    static String phone(Pupil pupil, boolean unmasked) {
        return pupil.guardians().stream()
                .map(Pupil.Guardian::phone)
                .filter(Objects::nonNull)
                .findFirst()
                .map(phone -> unmasked ? phone : Masks.phone(phone))
                .orElse(null);
    }

    private Box box(Field<Visit, ?> field, Object value) {
        return new Box(label(field), value);
    }

    private Box hand(String labelKey, Object value) {
        return new Box(texts.get(labelKey), value);
    }

    private String label(Field<Visit, ?> field) {
        return texts.get(visits.ledger().labelKey(field));
    }
}
