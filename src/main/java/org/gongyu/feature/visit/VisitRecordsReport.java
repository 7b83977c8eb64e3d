package org.gongyu.feature.visit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.roster.Roster;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Masks;
import org.gongyu.sheet.Cards;
import org.gongyu.sheet.Cards.Box;
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
    public Optional<Records> records() {
        return Optional.of(visits::covered);
    }

    @Override
    public List<Page> pages(Access access, Request request) {
        Roster roster = visits.campus().roster(access);
        String title = title(texts);
        return List.of(new Cards<>(title, title, lines(roster, request.unmasked()), sink -> visits.store()
                .each(access, request.scope(), stored -> VisitLine.byFamily(
                                stored.value(), request.scope().classId(), roster)
                        .forEach(sink))));
    }

    private List<Line<VisitLine>> lines(Roster roster, boolean unmasked) {
        return Stream.of(about(), people(roster, unmasked), prose())
                .flatMap(List::stream)
                .toList();
    }

    private List<Line<VisitLine>> about() {
        return List.of(
                Line.of(
                        box(VisitLedger.DATE, line -> line.visit().date()),
                        box("visit.times", line -> VisitColumns.times(line.visit()))),
                Line.of(box("visit.className", VisitLine::classes), box("column.visit.student", VisitLine::names)),
                Line.of(
                        box(VisitLedger.MODE, line -> texts.option(line.visit().mode())),
                        box(VisitLedger.KIND, line -> line.kind(texts))));
    }

    private List<Line<VisitLine>> people(Roster roster, boolean unmasked) {
        Function<VisitLine, Optional<Pupil>> child =
                line -> roster.pupil(line.children().get(0).student().id());
        return List.of(
                Line.of(box(VisitLedger.STAFF, VisitLine::staff), box("column.visit.tiers", line -> line.tiers(texts))),
                Line.of(
                        box("column.visit.met", line -> line.visit().met()),
                        box("column.visit.phone", line -> child.apply(line)
                                .map(one -> phone(one, unmasked))
                                .orElse(null))),
                Line.of(box(
                        "column.visit.address",
                        line -> unmasked ? child.apply(line).map(Pupil::address).orElse(null) : null)));
    }

    private List<Line<VisitLine>> prose() {
        return List.of(
                Line.prose(3, hand("column.visit.family")),
                Line.prose(2, box(VisitLedger.PURPOSE, line -> line.visit().purpose())),
                Line.prose(3, hand("column.visit.at-school")),
                Line.prose(3, hand("column.visit.at-home")),
                Line.prose(6, box(VisitLedger.CONTENT, VisitLine::content)),
                Line.prose(3, box(VisitLedger.VIEWS, line -> line.visit().views())),
                Line.prose(3, box(VisitLedger.OUTCOME, line -> line.visit().outcome())),
                Line.prose(2, box(VisitLedger.FOLLOW_UP, line -> line.visit().followUp())),
                Line.prose(9, hand("column.visit.photo")),
                new Line<>(3, List.of(hand("column.visit.parent-signs"), hand("column.visit.teacher-signs"))));
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

    private Box<VisitLine> box(Field<Visit, ?> field, Function<VisitLine, Object> value) {
        return box(visits.ledger().labelKey(field), value);
    }

    private Box<VisitLine> box(String labelKey, Function<VisitLine, Object> value) {
        return new Box<>(texts.get(labelKey), value);
    }

    private Box<VisitLine> hand(String labelKey) {
        return Box.byHand(texts.get(labelKey));
    }
}
