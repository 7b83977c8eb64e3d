package org.gongyu.feature.mentor;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyu.db.Stored;
import org.gongyu.feature.Act;
import org.gongyu.feature.Facet;
import org.gongyu.feature.Facts;
import org.gongyu.feature.Thing;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;
import org.gongyu.vault.Right;

/** Talks, class reports and who is whose mentor, as duties count them. */
final class MentorFacts {

    private MentorFacts() {}

    /** What is wanted. */
    static Facts of(Mentors mentors, Access access, Facts.Wanted wanted) {
        if (!access.may(Right.READ, MentoringLedger.LEDGER.area())) {
            return Facts.withheld(Thing.MENTORING);
        }
        Scope year = new Scope(wanted.year(), null);
        List<Facts.Event> events = Stream.concat(
                        mentors.talks().list(access, year).stream()
                                .map(one -> talk(one, mentors.talkLedger().key())),
                        mentors.reports().list(access, year).stream()
                                .map(one -> report(one, mentors.reportLedger().key())))
                .toList();
        List<Facts.Standing> standings = mentors.mentorings().list(access, year).stream()
                .map(MentorFacts::mentoring)
                .toList();
        return new Facts(events, standings, Set.of());
    }

    private static List<UUID> ids(List<Link> links) {
        return links.stream().map(Link::id).toList();
    }

    private static Facts.Event talk(Stored<Talk> one, String ledger) {
        Talk talk = one.value();
        return new Facts.Event(
                Act.TALK,
                ledger,
                one.id(),
                talk.date(),
                EnumSet.noneOf(Facet.class),
                ids(talk.students()),
                List.of(talk.teacher().id()),
                List.of(),
                0);
    }

    private static Facts.Event report(Stored<ClassReport> one, String ledger) {
        ClassReport report = one.value();
        return new Facts.Event(
                Act.CLASS_REPORT,
                ledger,
                one.id(),
                report.date(),
                EnumSet.noneOf(Facet.class),
                List.of(),
                List.of(report.teacher().id()),
                ids(report.classes()),
                0);
    }

    private static Facts.Standing mentoring(Stored<Mentoring> one) {
        Mentoring mentoring = one.value();
        return new Facts.Standing(
                Thing.MENTORING,
                MentoringLedger.LEDGER.key(),
                one.id(),
                mentoring.from(),
                mentoring.until(),
                EnumSet.noneOf(Facet.class),
                null,
                List.of(mentoring.student().id()),
                List.of(mentoring.teacher().id()),
                List.of(),
                1);
    }
}
