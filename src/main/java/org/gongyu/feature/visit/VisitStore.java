package org.gongyu.feature.visit;

import static java.util.stream.Collectors.toMap;
import static org.gongyu.db.schema.Tables.VISIT;
import static org.gongyu.db.schema.Tables.VISIT_STUDENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.gongyu.db.Db;
import org.gongyu.db.LedgerTable;
import org.gongyu.db.Store;
import org.gongyu.db.Stored;
import org.gongyu.db.Tx;
import org.gongyu.db.schema.tables.records.VisitRecord;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.roster.Tier;
import org.gongyu.feature.visit.Visit.Child;
import org.gongyu.feature.visit.Visit.Visitor;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;
import org.gongyu.work.Failure;
import org.jooq.Condition;
import org.jooq.OrderField;
import org.jooq.Record3;
import org.jooq.Record4;
import org.jooq.Record5;
import org.jooq.Result;
import org.jooq.impl.DSL;

/**
 * Where visits are kept: a row each in {@code visit}, and one per child and per teacher beside it. A listing is three reads along the
 * index of dates, put together in memory; names come from the roster.
 */
final class VisitStore implements Store<Visit> {

    private static final int CHUNK_DAYS = 14;

    private final Db db;
    private final Ledger<Visit> ledger;
    private final Function<Access, Roster> roster;
    private final LedgerTable<VisitRecord> table = new LedgerTable<>(VISIT, VisitLedger.KEY);

    VisitStore(Db db, Ledger<Visit> ledger, Function<Access, Roster> roster) {
        this.db = db;
        this.ledger = ledger;
        this.roster = roster;
    }

    /** The visits of a scope, last first; of a class, every visit to a child who sat in it that day. */
    @Override
    public List<Stored<Visit>> list(Access access, Scope scope) {
        return read(access, within(scope), VISIT.VISIT_DATE.desc(), VISIT.ID.desc());
    }

    @Override
    public List<Stored<Visit>> bin(Access access) {
        return read(access, table.isBinned(), VISIT.DELETED_AT.desc(), VISIT.ID.desc());
    }

    /** Hands the visits of a scope to {@code sink}, first one first, a fortnight in memory at a time. Saves may happen between them. */
    void each(Access access, Scope scope, Consumer<Stored<Visit>> sink) {
        LocalDate last = scope.period().to();
        for (LocalDate from = scope.period().from(); !from.isAfter(last); from = from.plusDays(CHUNK_DAYS)) {
            LocalDate to = from.plusDays(CHUNK_DAYS - 1L);
            Period chunk =
                    new Period(scope.period().schoolYear(), scope.period().term(), from, to.isAfter(last) ? last : to);
            read(access, within(new Scope(chunk, scope.classId())), VISIT.VISIT_DATE, VISIT.ID)
                    .forEach(sink);
        }
    }

    /** The visits of a period as counting needs them, first one first. */
    List<Trip> trips(Access access, Period period) {
        Condition which = within(new Scope(period, null));
        return db.read(access, sql -> {
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

    private static Trip.Visitor tripVisitor(Record4<UUID, Integer, UUID, String> row) {
        return new Trip.Visitor(row.value3(), Tier.valueOf(row.value4()));
    }

    private Condition within(Scope scope) {
        Condition dates =
                VISIT.VISIT_DATE.between(scope.period().from(), scope.period().to());
        Condition ofClass = scope.classId() == null
                ? DSL.noCondition()
                : DSL.exists(DSL.selectOne()
                        .from(VISIT_STUDENT)
                        .where(VISIT_STUDENT.VISIT_ID.eq(VISIT.ID))
                        .and(VISIT_STUDENT.CLASS_ID.eq(scope.classId())));
        return table.isLive().and(dates).and(ofClass);
    }

    /** The visits are read before what hangs on them: one saved in between is left out whole. */
    private List<Stored<Visit>> read(Access access, Condition which, OrderField<?>... order) {
        Roster names = roster.apply(access);
        return db.read(access, sql -> {
            Result<VisitRecord> rows =
                    sql.selectFrom(VISIT).where(which).orderBy(order).fetch();
            Map<UUID, List<Child>> children = PartyStore.children(sql, which, row -> PartyStore.child(row, names));
            Map<UUID, List<Visitor>> visitors = PartyStore.visitors(sql, which, row -> PartyStore.visitor(row, names));
            return rows.map(row -> table.stored(row, visit(row, of(children, row.getId()), of(visitors, row.getId()))));
        });
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
                row.getKind() == null ? null : VisitKind.valueOf(row.getKind()),
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
    public Stored<Visit> add(Access access, Draft<Visit> draft) {
        Roster now = roster.apply(access);
        UUID id = db.write(access, tx -> add(tx, draft, now));
        return one(access, id);
    }

    /** Adds a visit inside a transaction that others share, such as an import's. Returns its id. */
    UUID add(Tx tx, Draft<Visit> draft, Roster now) {
        Visit visit = LedgerTable.checked(ledger, draft);
        VisitRecord row = table.blank();
        fill(row, visit);
        UUID id = table.add(tx, row);
        PartyStore.add(tx, id, visit, now, Map.of());
        return id;
    }

    @Override
    public Stored<Visit> change(Access access, UUID id, int version, Draft<Visit> draft) {
        Roster now = roster.apply(access);
        db.change(access, tx -> lay(tx, table.fetch(tx, id, version), draft, now));
        return one(access, id);
    }

    /** Lays a draft over a visit as it stands, inside a transaction that others share. */
    void change(Tx tx, UUID id, Draft<Visit> draft, Roster now) {
        lay(tx, table.fetch(tx, id), draft, now);
    }

    private void lay(Tx tx, VisitRecord row, Draft<Visit> draft, Roster now) {
        Condition it = VISIT.ID.eq(row.getId());
        Visit before = visit(
                row,
                of(PartyStore.children(tx.sql(), it, child -> PartyStore.child(child, now)), row.getId()),
                of(PartyStore.visitors(tx.sql(), it, visitor -> PartyStore.visitor(visitor, now)), row.getId()));
        Visit after = LedgerTable.checked(ledger, draft.over(ledger.draft(before)));
        boolean sameDay = after.date().equals(before.date());
        fill(row, after);
        table.keep(tx, row);
        if (!sameDay
                || !after.children().equals(before.children())
                || !after.visitors().equals(before.visitors())) {
            PartyStore.remove(tx, row.getId());
            PartyStore.add(tx, row.getId(), after, now, sameDay ? tiers(before) : Map.of());
            table.touch(tx, row.getId());
        }
    }

    private static Map<UUID, Tier> tiers(Visit visit) {
        return visit.visitors().stream()
                .collect(toMap(visitor -> visitor.staff().id(), Visitor::tier));
    }

    private static void fill(VisitRecord row, Visit visit) {
        row.setVisitDate(visit.date());
        row.setFromTime(visit.from());
        row.setToTime(visit.to());
        row.setMode(visit.mode().name());
        row.setGrouped(visit.grouped());
        row.setKind(visit.kind() == null ? null : visit.kind().name());
        row.setMet(visit.met());
        row.setPurpose(visit.purpose());
        row.setContent(visit.content());
        row.setViews(visit.views());
        row.setOutcome(visit.outcome());
        row.setFollowUp(visit.followUp());
        row.setFollowUpDate(visit.followUpDate());
        row.setKeyVisit(visit.isKey());
        row.setStory(visit.isStory());
        row.setNote(visit.note());
    }

    private Stored<Visit> one(Access access, UUID id) {
        return read(access, VISIT.ID.eq(id)).stream().findFirst().orElseThrow(() -> new Failure.Conflict("not-found"));
    }

    @Override
    public void delete(Access access, List<UUID> ids) {
        db.change(access, tx -> table.delete(tx, ids));
    }

    @Override
    public void restore(Access access, List<UUID> ids) {
        db.change(access, tx -> table.restore(tx, ids));
    }
}
