package org.gongyu.feature.visit;

import static java.util.stream.Collectors.toMap;
import static org.gongyu.db.schema.Tables.VISIT;
import static org.gongyu.db.schema.Tables.VISIT_STUDENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.gongyu.db.Choices;
import org.gongyu.db.Db;
import org.gongyu.db.RowStore;
import org.gongyu.db.Stored;
import org.gongyu.db.Tx;
import org.gongyu.db.schema.tables.records.VisitRecord;
import org.gongyu.feature.Act;
import org.gongyu.feature.Facet;
import org.gongyu.feature.Facts.Event;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.roster.Tier;
import org.gongyu.feature.visit.Visit.Child;
import org.gongyu.feature.visit.Visit.Visitor;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.Record3;
import org.jooq.Record4;
import org.jooq.Record5;
import org.jooq.Record7;
import org.jooq.Result;
import org.jooq.impl.DSL;

/**
 * Where visits are kept: a row each in {@code visit}, and one per child and per teacher beside it. A listing is three reads along the
 * index of dates, put together in memory; names come from the roster.
 */
final class VisitStore extends RowStore<Visit, VisitRecord> {

    private static final int CHUNK_DAYS = 14;

    private final Function<Access, Roster> roster;

    VisitStore(Db db, Ledger<Visit> ledger, Function<Access, Roster> roster) {
        super(db, ledger, VISIT);
        this.roster = roster;
    }

    /** Last first. */
    @Override
    protected List<? extends OrderField<?>> order() {
        return List.of(VISIT.VISIT_DATE.desc(), VISIT.ID.desc());
    }

    /** Hands the visits of a scope to {@code sink}, first one first, a fortnight in memory at a time. Saves may happen between them. */
    void each(Access access, Scope scope, Consumer<Stored<Visit>> sink) {
        LocalDate last = scope.period().to();
        for (LocalDate from = scope.period().from(); !from.isAfter(last); from = from.plusDays(CHUNK_DAYS)) {
            LocalDate to = from.plusDays(CHUNK_DAYS - 1L);
            Period chunk =
                    new Period(scope.period().schoolYear(), scope.period().term(), from, to.isAfter(last) ? last : to);
            Condition which = live(access).and(within(new Scope(chunk, scope.classId())));
            read(access, which, List.of(VISIT.VISIT_DATE, VISIT.ID)).forEach(sink);
        }
    }

    /** The visits of a period as counting needs them, first one first. */
    List<Trip> trips(Access access, Period period) {
        Condition which = live(access).and(within(new Scope(period, null)));
        return db().read(access, sql -> {
            Result<Record3<UUID, LocalDate, String>> rows = sql.select(VISIT.ID, VISIT.VISIT_DATE, VISIT.MODE)
                    .from(VISIT)
                    .where(which)
                    .orderBy(VISIT.VISIT_DATE, VISIT.ID)
                    .fetch();
            Map<UUID, List<UUID>> children = PartyStore.children(sql, which, Record5::value3);
            Map<UUID, List<Trip.Visitor>> staff = PartyStore.visitors(sql, which, VisitStore::tripVisitor);
            return rows.map(row -> new Trip(
                    row.value1(),
                    row.value2(),
                    Mode.valueOf(row.value3()),
                    of(children, row.value1()),
                    of(staff, row.value1())));
        });
    }

    /** The visits of a period as duties count them, in no order; nor are the children and the teachers of each. */
    List<Event> events(Access access, Period period) {
        Condition which = live(access).and(within(new Scope(period, null)));
        return db().read(access, sql -> {
            Map<UUID, List<UUID>> staff = PartyStore.staff(sql, which);
            Map<UUID, Event> events = new LinkedHashMap<>();
            Map<Traits, Set<Facet>> facets = new HashMap<>();
            try (var rows = sql.select(
                            VISIT.ID,
                            VISIT.VISIT_DATE,
                            VISIT.MODE,
                            VISIT.GROUPED,
                            VISIT.HAS_CONTENT,
                            VISIT.HAS_OUTCOME,
                            VISIT_STUDENT.STUDENT_ID)
                    .from(VISIT)
                    .join(VISIT_STUDENT)
                    .on(VISIT_STUDENT.VISIT_ID.eq(VISIT.ID))
                    .where(which)
                    .fetchLazy()) {
                rows.forEach(row -> events.computeIfAbsent(
                                row.value1(),
                                id -> event(row, facets.computeIfAbsent(traits(row), Traits::facets), of(staff, id)))
                        .children()
                        .add(row.value7()));
            }
            return List.copyOf(events.values());
        });
    }

    /** A visit that is still to get its children. */
    private static Event event(
            Record7<UUID, LocalDate, String, Boolean, Boolean, Boolean, UUID> visit,
            Set<Facet> facets,
            List<UUID> staff) {
        return new Event(
                Act.VISIT,
                VisitLedger.KEY,
                visit.value1(),
                visit.value2(),
                facets,
                new ArrayList<>(1),
                staff,
                List.of(),
                0);
    }

    private static Traits traits(Record7<UUID, LocalDate, String, Boolean, Boolean, Boolean, UUID> visit) {
        return new Traits(Mode.valueOf(visit.value3()), visit.value4(), visit.value5(), visit.value6());
    }

    /** What duties ask of a visit; many visits are alike. */
    private record Traits(Mode mode, boolean grouped, boolean content, boolean outcome) {

        Set<Facet> facets() {
            Set<Facet> facets = EnumSet.of(mode.facet(), Facet.TIME, grouped ? Facet.GROUPED : Facet.SINGLE);
            if (content) {
                facets.add(Facet.CONTENT);
            }
            if (outcome) {
                facets.add(Facet.OUTCOME);
            }
            return facets;
        }
    }

    private static Trip.Visitor tripVisitor(Record4<UUID, Integer, UUID, String> row) {
        return new Trip.Visitor(row.value3(), Tier.valueOf(row.value4()));
    }

    /** The visits of the period; of a class, every visit to a child who sat in it that day. */
    @Override
    protected Condition within(Scope scope) {
        Condition dates =
                VISIT.VISIT_DATE.between(scope.period().from(), scope.period().to());
        Condition ofClass = scope.classId() == null
                ? DSL.noCondition()
                : DSL.exists(DSL.selectOne()
                        .from(VISIT_STUDENT)
                        .where(VISIT_STUDENT.VISIT_ID.eq(VISIT.ID))
                        .and(VISIT_STUDENT.CLASS_ID.eq(scope.classId())));
        return dates.and(ofClass);
    }

    /** The visits are read before what hangs on them: one saved in between is left out whole. */
    @Override
    protected List<Visit> records(Access access, DSLContext sql, Condition which, List<VisitRecord> found) {
        Roster names = roster.apply(access);
        Map<UUID, List<Child>> children = PartyStore.children(sql, which, row -> PartyStore.child(row, names));
        Map<UUID, List<Visitor>> visitors = PartyStore.visitors(sql, which, row -> PartyStore.visitor(row, names));
        return found.stream()
                .map(row -> visit(row, of(children, row.getId()), of(visitors, row.getId())))
                .toList();
    }

    private static <T> List<T> of(Map<UUID, List<T>> byVisit, UUID visit) {
        return byVisit.getOrDefault(visit, List.of());
    }

    private static Visit visit(VisitRecord row, List<Child> children, List<Visitor> visitors) {
        return new Visit(
                row.getVisitDate(),
                row.getFromTime(),
                row.getToTime(),
                Mode.valueOf(row.getMode()),
                row.getGrouped(),
                Choices.read(VisitKind.class, row.getKind()),
                children,
                visitors,
                row.getMet(),
                row.getPurpose(),
                row.getContent(),
                row.getViews(),
                row.getOutcome(),
                row.getFollowUp(),
                row.getFollowUpDate(),
                row.getKeyVisit(),
                row.getStory(),
                row.getNote());
    }

    @Override
    protected boolean hang(Tx tx, UUID id, Visit before, Visit after) {
        boolean sameDay = before != null && after.date().equals(before.date());
        if (sameDay
                && after.children().equals(before.children())
                && after.visitors().equals(before.visitors())) {
            return false;
        }
        PartyStore.remove(tx, id);
        PartyStore.add(tx, id, after, roster.apply(tx.access()), sameDay ? tiers(before) : Map.of());
        return true;
    }

    private static Map<UUID, Tier> tiers(Visit visit) {
        return visit.visitors().stream()
                .collect(toMap(visitor -> visitor.staff().id(), Visitor::tier));
    }

    @Override
    protected void fill(VisitRecord row, Visit visit) {
        row.setVisitDate(visit.date());
        row.setFromTime(visit.from());
        row.setToTime(visit.to());
        row.setMode(visit.mode().name());
        row.setGrouped(visit.grouped());
        row.setKind(Choices.write(visit.kind()));
        row.setMet(visit.met());
        row.setPurpose(visit.purpose());
        row.setContent(visit.content());
        row.setHasContent(visit.content() != null);
        row.setViews(visit.views());
        row.setOutcome(visit.outcome());
        row.setHasOutcome(visit.outcome() != null);
        row.setFollowUp(visit.followUp());
        row.setFollowUpDate(visit.followUpDate());
        row.setKeyVisit(visit.isKey());
        row.setStory(visit.isStory());
        row.setNote(visit.note());
    }
}
