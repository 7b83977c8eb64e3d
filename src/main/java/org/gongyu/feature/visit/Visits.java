package org.gongyu.feature.visit;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.gongyu.db.Attachments;
import org.gongyu.feature.roster.Campus;
import org.gongyu.feature.roster.Roster;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.Report.Covered;
import org.gongyu.sheet.Report.Request;
import org.gongyu.vault.Access;

/**
 * The visits together with what they are counted by.
 *
 * @param campus the school
 * @param ledger what a visit is
 * @param store where visits are kept
 */
record Visits(Campus campus, Ledger<Visit> ledger, VisitStore store) {

    static Visits of(Campus campus) {
        Ledger<Visit> ledger = VisitLedger.of(campus.db().clock());
        return new Visits(campus, ledger, new VisitStore(campus.db(), ledger, campus.rosters()));
    }

    /** How far the children have been visited in a period, as of today. */
    Coverage coverage(Access access, Period period) {
        return new Coverage(
                campus.roster(access), period, campus.cutOff(period), store.trips(access, campus.year(access, period)));
    }

    /** What the teachers did in a period; of a class, the visits to its children. */
    Workload workload(Access access, Scope scope) {
        Roster now = campus.roster(access);
        List<Trip> trips = store.trips(access, campus.year(access, scope.period()));
        List<Trip> those = scope.classId() == null
                ? trips
                : trips.stream().map(trip -> trip.to(scope.classId(), now)).toList();
        return new Workload(now, campus.schools().terms(access, scope.period()), scope.period(), those);
    }

    /** The visits that a report over a scope is made of, first one first. */
    List<Covered> covered(Access access, Request request) {
        List<Covered> covered = new ArrayList<>();
        Attachments files = store.attachments();
        store.each(
                access,
                request.scope(),
                stored -> covered.add(new Covered(files, stored.id(), words(stored.value(), request.scope()))));
        return covered;
    }

    private static String words(Visit visit, Scope scope) {
        return visit.date() + " "
                + VisitLine.byChild(visit, scope.classId())
                        .map(VisitLine::names)
                        .collect(joining("、"));
    }
}
