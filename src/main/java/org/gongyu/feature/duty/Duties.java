package org.gongyu.feature.duty;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.gongyu.db.SettingStore;
import org.gongyu.feature.Facts;
import org.gongyu.feature.Feature;
import org.gongyu.feature.roster.Campus;
import org.gongyu.feature.school.Terms;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;

/**
 * The duties together with what they are counted by.
 *
 * @param campus the school
 * @param packs the packs there are
 * @param ledgers whose records they are counted by
 */
record Duties(Campus campus, Packs packs, List<Feature> ledgers) {

    static Duties of(Campus campus, List<Feature> ledgers) {
        return new Duties(campus, new Packs(new SettingStore(campus.db())), ledgers);
    }

    /** The packs the school goes by in a period. */
    List<Pack> chosen(Access access, Period period) {
        return packs.chosen(access, campus.schools().profile(access).stage(), campus.cutOff(period));
    }

    /** Where the school, or a class, is with the duties of these packs. Reads a year's facts once, whatever the packs. */
    List<Result> results(Access access, Scope scope, List<Pack> those) {
        Terms terms = campus.schools().terms(access, scope.period());
        Spans spans = new Spans(terms, scope.period(), campus.today());
        Year year = new Year(campus.roster(access), terms, facts(access, spans.wanted()), campus.today());
        Evaluation evaluation = new Evaluation(
                year,
                spans,
                campus.schools().profile(access).stage(),
                classes(access, scope.classId()),
                new Doors(ledgers)::keeps);
        return those.stream().flatMap(pack -> evaluation.of(pack).stream()).toList();
    }

    /** The plain numbers of a term, or of a class in it. */
    TermFigures figures(Access access, Scope scope) {
        Spans spans = new Spans(campus.schools().terms(access, scope.period()), scope.period(), campus.today());
        return new TermFigures(
                facts(access, spans.wanted()), scope, campus.cutOff(scope.period()), campus.roster(access));
    }

    private Facts facts(Access access, Facts.Wanted wanted) {
        return Facts.joined(
                ledgers.stream().map(feature -> feature.facts(access, wanted)).toList());
    }

    /** Which classes are looked at; null = the whole school. */
    private static Predicate<UUID> classes(Access access, UUID only) {
        if (only != null) {
            return its -> only.equals(its) && access.reaches(its);
        }
        return access.isLimited() ? access::reaches : null;
    }
}
