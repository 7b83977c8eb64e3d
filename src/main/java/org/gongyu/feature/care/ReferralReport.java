package org.gongyu.feature.care;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongyu.db.Stored;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Masks;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Prose;
import org.gongyu.sheet.Prose.Paragraph;
import org.gongyu.sheet.Report;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/** 转介单: hands a child's need over to 民政, 妇联 and others, one section per referral in the log; nothing confidential goes in. */
final class ReferralReport implements Report {

    private final Care care;
    private final Texts texts;

    ReferralReport(Care care, Texts texts) {
        this.care = care;
        this.texts = texts;
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
    public boolean isDocument() {
        return true;
    }

    @Override
    public List<Page> pages(Access access, Request request) {
        Roster roster = care.campus().roster(access);
        List<Paragraph> said = new ArrayList<>();
        List<UUID> read = new ArrayList<>();
        care.log().list(access, request.scope()).stream()
                .map(Stored::value)
                .filter(entry -> entry.kind() == LogKind.REFERRAL)
                .forEach(entry -> care.files().of(access, entry.student().id()).ifPresent(file -> {
                    read.add(file.id());
                    said.addAll(sheet(entry, file.value(), roster, request.unmasked()));
                }));
        care.files().printed(access, read.stream().distinct().toList());
        if (said.isEmpty()) {
            said.add(new Paragraph(false, texts.get("care.referral.none")));
        }
        String title = texts.get("report." + key());
        return List.of(new Prose(title, title, said));
    }

    private List<Paragraph> sheet(LogEntry entry, CareFile file, Roster roster, boolean unmasked) {
        Optional<Pupil> pupil = roster.pupil(entry.student().id());
        String its = roster.classOn(entry.student().id(), entry.date())
                .map(SchoolClass::label)
                .orElse("");
        return List.of(
                new Paragraph(true, texts.get("care.referral.to", entry.referredTo())),
                said("child", entry.student().label(), its, CareRosterReport.names(file.categories())),
                said("guardian", pupil.flatMap(one -> guardian(one, unmasked)).orElse("")),
                said("situation", blank(file.home().problems())),
                said("done", texts.day(entry.date()), blank(entry.content())),
                said("asked", blank(entry.next())),
                said("school", entry.staff().stream().map(Link::label).collect(Collectors.joining("、"))),
                said("receipt"));
    }

    private Paragraph said(String part, Object... values) {
        return new Paragraph(false, texts.get("care.referral." + part, values));
    }

    private static String blank(String words) {
        return words == null ? "" : words;
    }

    /** The first guardian with the telephone, in full only where that was asked for. */
    private static Optional<String> guardian(Pupil pupil, boolean unmasked) {
        return pupil.guardians().stream().findFirst().map(one -> {
            String phone = one.phone() == null || unmasked ? blank(one.phone()) : Masks.phone(one.phone());
            return (one.person().label() + " " + phone).strip();
        });
    }
}
