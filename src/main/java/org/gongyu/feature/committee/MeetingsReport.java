package org.gongyu.feature.committee;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyu.db.Attachments;
import org.gongyu.db.Stored;
import org.gongyu.ledger.Field;
import org.gongyu.sheet.Cards;
import org.gongyu.sheet.Cards.Box;
import org.gongyu.sheet.Cards.Line;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Rows;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/** 会议记录: a page for each meeting, first one first, with room to sign. */
final class MeetingsReport implements Report {

    private final Committees committees;
    private final Texts texts;

    MeetingsReport(Committees committees) {
        this.committees = committees;
        this.texts = committees.campus().texts();
    }

    @Override
    public String key() {
        return "committee-meetings";
    }

    @Override
    public Purpose purpose() {
        return Purpose.PRINT;
    }

    @Override
    public Optional<Records> records() {
        return Optional.of((access, request) -> {
            Attachments files = committees.meetings().attachments();
            return meetings(access, request).stream()
                    .map(one -> new Covered(files, one.id(), words(one.value())))
                    .toList();
        });
    }

    private static String words(Meeting meeting) {
        return meeting.date() + " " + meeting.committee().label();
    }

    private List<Stored<Meeting>> meetings(Access access, Request request) {
        List<Stored<Meeting>> meetings = new ArrayList<>(committees.meetings().list(access, request.scope()));
        Collections.reverse(meetings);
        return meetings;
    }

    @Override
    public List<Page> pages(Access access, Request request) {
        String title = texts.get("report.committee-meetings");
        List<Meeting> meetings =
                meetings(access, request).stream().map(Stored::value).toList();
        return List.of(new Cards<>(title, title, lines(), Rows.of(meetings)));
    }

    private List<Line<Meeting>> lines() {
        return List.of(
                Line.of(box(
                        MeetingLedger.COMMITTEE, meeting -> meeting.committee().label())),
                Line.of(box(MeetingLedger.DATE, Meeting::date), box(MeetingLedger.PLACE, Meeting::place)),
                Line.of(box(MeetingLedger.CHAIR, Meeting::chair), hand("column.committee.recorder")),
                Line.of(box(MeetingLedger.EXPECTED, Meeting::expected), box(MeetingLedger.PRESENT, Meeting::present)),
                Line.prose(3, new Box<>(texts.get("column.committee.present"), MeetingsReport::present)),
                Line.prose(5, box(MeetingLedger.AGENDA, Meeting::agenda)),
                Line.prose(8, box(MeetingLedger.RESOLUTIONS, Meeting::resolutions)),
                Line.prose(6, box(MeetingLedger.OUTCOME, Meeting::outcome)),
                Line.prose(2, box(MeetingLedger.NOTE, Meeting::note)),
                new Line<>(3, List.of(hand("column.committee.chair-signs"), hand("column.committee.members-sign"))));
    }

    /** The members by their names, then who else was there; null if nothing is said. */
    private static String present(Meeting meeting) {
        String members = meeting.members().stream()
                .map(link -> link.label().replaceFirst("（.*", ""))
                .collect(Collectors.joining("、"));
        return Stream.of(members, meeting.attendees() == null ? "" : meeting.attendees())
                .filter(words -> !words.isEmpty())
                .collect(
                        Collectors.collectingAndThen(Collectors.joining("；"), words -> words.isEmpty() ? null : words));
    }

    private Box<Meeting> box(Field<Meeting, ?> field, Function<Meeting, Object> value) {
        return new Box<>(texts.get(committees.meetingLedger().labelKey(field)), value);
    }

    private Box<Meeting> hand(String labelKey) {
        return Box.byHand(texts.get(labelKey));
    }
}
