package org.gongyu.feature.mentor;

import java.util.List;
import java.util.stream.Stream;
import org.gongyu.db.Stored;
import org.gongyu.feature.roster.Campus;
import org.gongyu.feature.school.Terms;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;

/**
 * The three ledgers of mentors and talks, together with what they are counted by.
 *
 * @param campus the school
 * @param mentorings who is whose mentor
 * @param talkLedger what a talk is
 * @param talks where talks are kept
 * @param reportLedger what a class report is
 * @param reports where class reports are kept
 */
record Mentors(
        Campus campus,
        MentoringStore mentorings,
        Ledger<Talk> talkLedger,
        TalkStore talks,
        Ledger<ClassReport> reportLedger,
        ClassReportStore reports) {

    static Mentors of(Campus campus) {
        Ledger<Talk> talk = TalkLedger.of(campus.db().clock());
        Ledger<ClassReport> report = ClassReportLedger.of(campus.db().clock());
        return new Mentors(
                campus,
                new MentoringStore(campus.db(), campus.rosters()),
                talk,
                new TalkStore(campus.db(), talk, campus.rosters()),
                report,
                new ClassReportStore(campus.db(), report, campus.rosters()));
    }

    /** The coverage of each term of a period that has begun, the earlier first; of a class only, unless that is null. */
    List<TermCoverage> coverage(Access access, Scope scope) {
        Terms terms = campus.schools().terms(access, scope.period());
        Stream<Integer> numbers = scope.period().term() == Period.WHOLE_YEAR
                ? Stream.of(1, 2)
                : Stream.of(scope.period().term());
        return numbers.flatMap(number -> terms.period(scope.period().schoolYear(), number).stream())
                .filter(term -> !term.from().isAfter(campus.today()))
                .map(term -> one(access, new Scope(term, scope.classId())))
                .toList();
    }

    private TermCoverage one(Access access, Scope term) {
        return new TermCoverage(
                campus.roster(access),
                term,
                campus.cutOff(term.period()),
                values(mentorings.list(access, term)),
                values(talks.list(access, term)),
                values(reports.list(access, term)));
    }

    private static <R> List<R> values(List<Stored<R>> stored) {
        return stored.stream().map(Stored::value).toList();
    }
}
