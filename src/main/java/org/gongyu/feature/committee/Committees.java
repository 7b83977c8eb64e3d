package org.gongyu.feature.committee;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyu.db.Attachments;
import org.gongyu.db.SettingStore;
import org.gongyu.db.Stored;
import org.gongyu.feature.roster.Campus;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.school.ChosenPacks;
import org.gongyu.feature.school.Lists;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.Report.Covered;
import org.gongyu.sheet.Report.Request;
import org.gongyu.vault.Access;

/**
 * The committees of a school together with what they are judged by.
 *
 * @param campus the school
 * @param store where committees are kept
 * @param seats where their seats are kept
 * @param meetingLedger what a meeting is
 * @param meetings where their meetings are kept
 */
record Committees(
        Campus campus, CommitteeStore store, SeatStore seats, Ledger<Meeting> meetingLedger, MeetingStore meetings) {

    static Committees of(Campus campus) {
        CommitteeStore store = new CommitteeStore(campus);
        Ledger<Meeting> meetingLedger = MeetingLedger.of(campus.db().clock());
        SeatStore seats = new SeatStore(campus, store);
        return new Committees(
                campus, store, seats, meetingLedger, new MeetingStore(campus, meetingLedger, store, seats));
    }

    /** How it stands with all committees at the end of a scope's period, or today while it lasts; of a class, only its own. */
    Overview overview(Access access, Scope scope) {
        LocalDate day = campus.cutOff(scope.period());
        Families families = new Families(campus.roster(access));
        Lists lists = campus.lists(access);
        Map<Body, Council> councils = councils(access, day, families, lists);
        Composition composition = new Composition(families, lists, day, packs().asked(access));
        List<Standing> all = new ArrayList<>();
        bodies(access, scope, day, families.roster()).forEach((body, its) -> {
            Council council = councils.get(body);
            if (council != null || composition.isWanted(body)) {
                String name = store.name(body, families.roster());
                all.add(new Standing(body, its, name, council, composition.check(body, council)));
            }
        });
        return new Overview(day, all);
    }

    private ChosenPacks packs() {
        return new ChosenPacks(new SettingStore(campus.db()));
    }

    /** The committees in office on a day, and those past their term that none has followed; the newest of each body. */
    private Map<Body, Council> councils(Access access, LocalDate day, Families families, Lists lists) {
        Scope that = new Scope(new Period(day.getYear(), Period.WHOLE_YEAR, day, day), null);
        Map<UUID, List<Stored<Seat>>> seating = seats.list(access, that).stream()
                .collect(groupingBy(stored -> stored.value().committee().id()));
        return store.list(access, that).stream()
                .collect(toMap(
                        stored -> stored.value().body(),
                        stored ->
                                Council.of(stored, seating.getOrDefault(stored.id(), List.of()), day, families, lists),
                        (one, other) -> one.committee()
                                        .from()
                                        .isBefore(other.committee().from())
                                ? other
                                : one));
    }

    /** Whose committees there should be, with the class or the first class of the grade. */
    private static Map<Body, SchoolClass> bodies(Access access, Scope scope, LocalDate day, Roster roster) {
        Map<Body, SchoolClass> bodies = new LinkedHashMap<>();
        List<SchoolClass> classes = List.copyOf(roster.enrolledOn(day).keySet());
        if (scope.classId() == null) {
            Stream.of(CommitteeKind.values()).forEach(kind -> bodies.put(Body.ofSchool(kind), null));
            classes.forEach(its -> bodies.putIfAbsent(new Body(CommitteeKind.PARENTS, Cohort.of(its), null), its));
        }
        classes.stream()
                .filter(its -> access.reaches(its.id()))
                .filter(its -> scope.classId() == null || scope.classId().equals(its.id()))
                .forEach(its -> bodies.put(new Body(CommitteeKind.PARENTS, null, its.id()), its));
        return bodies;
    }

    /** The committees that a report over a scope is made of, in the order of the overview. */
    List<Covered> covered(Access access, Request request) {
        Attachments files = store.attachments();
        return overview(access, request.scope()).all().stream()
                .filter(Standing::isThere)
                .map(one -> new Covered(
                        files, one.council().id(), one.council().committee().title()))
                .toList();
    }
}
