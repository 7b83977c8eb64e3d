package org.gongyu.feature.care;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongyu.db.Stored;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.sheet.Cards;
import org.gongyu.sheet.Cards.Box;
import org.gongyu.sheet.Cards.Line;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Rows;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/**
 * 转介单: hands a child's need over to 民政, 妇联 and others, a page for each referral in the log; nothing confidential goes in. Either
 * all of a scope or the one of an entry.
 */
final class ReferralReport implements Report {

    private final Care care;
    private final Texts texts;
    private final UUID only;

    /** Those of a scope. */
    ReferralReport(Care care, Texts texts) {
        this(care, texts, null);
    }

    private ReferralReport(Care care, Texts texts, UUID only) {
        this.care = care;
        this.texts = texts;
        this.only = only;
    }

    /** The one of this entry of the log, whatever the scope. */
    static ReferralReport of(Care care, Texts texts, UUID entryId) {
        return new ReferralReport(care, texts, entryId);
    }

    /** An entry with the child's file; the pupil is null where the child is in the recycle bin, the class where it sat in none that day. */
    private record Referral(UUID id, LogEntry entry, Stored<CareFile> file, Pupil pupil, String className) {

        CareFile.Home home() {
            return file.value().home();
        }

        Pupil.Guardian guardian() {
            return pupil == null || pupil.guardians().isEmpty()
                    ? null
                    : pupil.guardians().get(0);
        }
    }

    @Override
    public String key() {
        return "care-referral";
    }

    @Override
    public Purpose purpose() {
        return Purpose.PRINT;
    }

    @Override
    public Optional<Records> records() {
        return Optional.of((access, request) -> referrals(access, request).stream()
                .map(one -> CareFiles.entry(care, one.id(), one.entry()))
                .toList());
    }

    @Override
    public List<Page> pages(Access access, Request request) {
        String title = title(texts);
        List<Referral> found = referrals(access, request);
        care.files()
                .printed(
                        access,
                        found.stream().map(one -> one.file().id()).distinct().toList());
        return List.of(new Cards<>(title, title, lines(new Shown(texts, request.unmasked())), Rows.of(found)));
    }

    private List<Referral> referrals(Access access, Request request) {
        Roster roster = care.campus().roster(access);
        List<Stored<LogEntry>> entries = only == null
                ? care.log().list(access, request.scope())
                : List.of(care.log().one(access, only));
        return entries.stream()
                .filter(one -> one.value().kind() == LogKind.REFERRAL)
                .flatMap(one -> referral(access, one, roster).stream())
                .toList();
    }

    private Optional<Referral> referral(Access access, Stored<LogEntry> stored, Roster roster) {
        LogEntry entry = stored.value();
        UUID child = entry.student().id();
        return care.files()
                .of(access, child)
                .map(file -> new Referral(
                        stored.id(),
                        entry,
                        file,
                        roster.pupil(child).orElse(null),
                        roster.classOn(child, entry.date())
                                .map(SchoolClass::label)
                                .orElse(null)));
    }

    private List<Line<Referral>> lines(Shown shown) {
        return Stream.of(child(shown), need(), receipt()).flatMap(List::stream).toList();
    }

    private List<Line<Referral>> child(Shown shown) {
        return List.of(
                Line.of(
                        box("care-log.referredTo", one -> one.entry().referredTo()),
                        box("column.care.referred-on", one -> one.entry().date())),
                Line.of(
                        box("column.care.name", one -> one.entry().student().label()),
                        box(
                                "column.care.sex",
                                one -> one.pupil() == null
                                        ? null
                                        : shown.option(one.pupil().identity().sex())),
                        box("column.care.class", Referral::className)),
                Line.of(box(
                        "care-file.categories",
                        one -> CareRosterReport.names(one.file().value().categories()))),
                Line.of(
                        box(
                                "column.care.guardian",
                                one -> one.guardian() == null
                                        ? null
                                        : one.guardian().person().label()),
                        box(
                                "column.care.phone",
                                one -> one.guardian() == null
                                        ? null
                                        : shown.phone(one.guardian().phone()))));
    }

    private List<Line<Referral>> need() {
        return List.of(
                Line.prose(4, box("column.care.difficulty", one -> one.home().problems())),
                Line.prose(5, box("column.care.done", one -> one.entry().content())),
                Line.prose(4, box("column.care.asked", one -> one.entry().next())),
                Line.of(
                        box(
                                "column.care.contact",
                                one -> CareRosterReport.names(one.entry().staff())),
                        hand("column.care.contact-phone")),
                Line.of(hand("column.care.school-head"), hand("column.care.sent-on")));
    }

    private List<Line<Referral>> receipt() {
        return List.of(
                Line.prose(6, hand("column.care.answer")),
                Line.of(hand("column.care.receiver"), hand("column.care.received-on")));
    }

    private Box<Referral> box(String labelKey, Function<Referral, Object> value) {
        return new Box<>(texts.get(labelKey), value);
    }

    private Box<Referral> hand(String labelKey) {
        return Box.byHand(texts.get(labelKey));
    }
}
