package org.gongyu.feature.visit;

import java.util.List;
import java.util.Locale;
import org.gongyu.feature.roster.Roster;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Scope;
import org.gongyu.text.Texts;
import org.gongyu.ui.Candidate;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Told;

/** The desk of the sample school. */
final class VisitDesk {

    static final Texts ZH = Texts.in(Locale.SIMPLIFIED_CHINESE);

    private VisitDesk() {}

    static Desk of(Told told, Scope scope, Roster roster) {
        return told.desk(SampleSchool.ADMIN, ZH, () -> scope, ledger -> candidates(ledger, roster), SampleSchool.CLOCK);
    }

    private static List<Candidate> candidates(String ledger, Roster roster) {
        return ledger.equals("staff")
                ? roster.staff().stream()
                        .map(person -> new Candidate(new Link(person.id(), person.name()), "", person.pinyin()))
                        .toList()
                : roster.pupils().stream()
                        .map(pupil -> new Candidate(new Link(pupil.id(), pupil.name()), "", pupil.pinyin()))
                        .toList();
    }
}
