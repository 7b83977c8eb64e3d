package org.gongyu.feature.activity;

import static org.gongyu.db.schema.Tables.ACTIVITY;
import static org.gongyu.db.schema.Tables.ACTIVITY_CLASS;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongyu.db.Choices;
import org.gongyu.db.RowStore;
import org.gongyu.db.Stored;
import org.gongyu.db.Tx;
import org.gongyu.db.schema.tables.records.ActivityRecord;
import org.gongyu.feature.roster.Campus;
import org.gongyu.feature.roster.Roster;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;
import org.gongyu.vault.Right;
import org.gongyu.work.Failure;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.impl.DSL;

/**
 * Where sessions are kept: a row each in {@code activity}, with staff, classes and options beside it. Who sees only some classes sees
 * the sessions of these and of the whole school, and changes those of these only.
 */
final class SessionStore extends RowStore<Session, ActivityRecord> {

    private final Campus campus;
    private final PlanStore plans;

    SessionStore(Campus campus, PlanStore plans) {
        super(campus.db(), SessionLedger.LEDGER, ACTIVITY);
        this.campus = campus;
        this.plans = plans;
    }

    /** Last first. */
    @Override
    protected List<? extends OrderField<?>> order() {
        return List.of(ACTIVITY.HELD_ON.desc(), ACTIVITY.ID.desc());
    }

    /** The sessions of the period, first one first. */
    List<Stored<Session>> inOrder(Access access, Scope scope) {
        return read(access, live(access).and(within(scope)), List.of(ACTIVITY.HELD_ON, ACTIVITY.ID));
    }

    /**
     * The sessions of the period by their id, as far as hours are counted by them: without classes, people and lists. Those for other
     * classes are among them, without their topics: what a parent learned there counts, whoever looks.
     */
    Map<UUID, Session> counted(Access access, Period period) {
        access.needs(Right.READ, SessionLedger.LEDGER.area());
        SessionPartStore.Beside nothing = new SessionPartStore.Beside();
        Condition within = ACTIVITY.HELD_ON.between(period.from(), period.to()).and(ACTIVITY.DELETED_AT.isNull());
        return db().read(access, sql -> {
            Set<UUID> open = sql.select(ACTIVITY.ID)
                    .from(ACTIVITY)
                    .where(within, openTo(access))
                    .fetchSet(ACTIVITY.ID);
            return sql.selectFrom(ACTIVITY).where(within).fetchMap(ACTIVITY.ID, row -> {
                row.setTopic(open.contains(row.getId()) ? row.getTopic() : null);
                return session(row, nothing, Map.of());
            });
        });
    }

    /** The sessions of the period; of a class, those that its parents are asked to. */
    @Override
    protected Condition within(Scope scope) {
        Period period = scope.period();
        Condition dates = ACTIVITY.HELD_ON.between(period.from(), period.to());
        return scope.classId() == null ? dates : dates.and(isFor(List.of(scope.classId())));
    }

    @Override
    protected Condition openTo(Access access) {
        return access.isLimited() ? isFor(List.copyOf(access.classes())) : DSL.noCondition();
    }

    private static Condition isFor(List<UUID> classes) {
        return ACTIVITY.AUDIENCE
                .eq(Audience.SCHOOL.name())
                .or(DSL.exists(DSL.selectOne()
                        .from(ACTIVITY_CLASS)
                        .where(ACTIVITY_CLASS.ACTIVITY_ID.eq(ACTIVITY.ID))
                        .and(ACTIVITY_CLASS.CLASS_ID.in(classes))));
    }

    @Override
    protected List<Session> records(Access access, DSLContext sql, Condition which, List<ActivityRecord> found) {
        SessionParts parts = new SessionParts(campus.roster(access), campus.lists(access));
        SessionPartStore.Beside beside = SessionPartStore.read(sql, which, parts);
        Map<UUID, Link> plan = plans.links(access);
        return found.stream().map(row -> session(row, beside, plan)).toList();
    }

    private static Session session(ActivityRecord row, SessionPartStore.Beside beside, Map<UUID, Link> plan) {
        UUID id = row.getId();
        return new Session(
                new Session.When(row.getHeldOn(), row.getFromTime(), row.getToTime(), row.getLessonHours()),
                new Session.What(
                        SessionKind.valueOf(row.getKind()),
                        row.getTopic(),
                        row.getPlanId() == null ? null : plan.get(row.getPlanId()),
                        beside.themes(id)),
                new Session.Whom(
                        Audience.valueOf(row.getAudience()),
                        beside.classes(id),
                        Choices.read(Venue.class, row.getVenue()),
                        row.getPlace()),
                new Session.Staff(
                        row.getHost(), beside.speakers(id), beside.leaders(id), row.getGuests(), beside.teachers(id)),
                new Session.Talk(
                        row.getContent(), beside.must(id), beside.mustNot(id), row.getViews(), row.getAnswer()),
                row.getNote(),
                new Session.Count(row.getExpected(), row.getCame()));
    }

    @Override
    protected void fill(ActivityRecord row, Session session) {
        row.setHeldOn(session.date());
        row.setFromTime(session.when().from());
        row.setToTime(session.when().to());
        row.setLessonHours(session.when().hours());
        row.setKind(session.kind().name());
        row.setTopic(session.topic());
        row.setPlanId(
                session.what().plan() == null ? null : session.what().plan().id());
        row.setAudience(session.whom().audience().name());
        row.setVenue(Choices.write(session.whom().venue()));
        row.setPlace(session.whom().place());
        row.setHost(session.staff().host());
        row.setGuests(session.staff().guests());
        row.setContent(session.talk().content());
        row.setViews(session.talk().views());
        row.setAnswer(session.talk().answer());
        row.setNote(session.note());
    }

    @Override
    protected boolean hang(Tx tx, UUID id, Session before, Session after) {
        Roster now = campus.roster(tx.access());
        List<UUID> classes = SessionParts.invited(after.whom(), now);
        refuseOthersClasses(tx.access(), classes);
        boolean same = before != null
                && after.staff().speakers().equals(before.staff().speakers())
                && after.staff().teachers().equals(before.staff().teachers())
                && after.what().themes().equals(before.what().themes())
                && after.talk().must().equals(before.talk().must())
                && after.talk().mustNot().equals(before.talk().mustNot())
                && classes.equals(before.whom().classes().stream().map(Link::id).toList());
        if (!same) {
            SessionPartStore.write(tx, id, after, classes, now);
        }
        return !same;
    }

    private static void refuseOthersClasses(Access access, List<UUID> classes) {
        boolean own = !classes.isEmpty() && classes.stream().allMatch(access::reaches);
        if (access.isLimited() && !own) {
            throw new Failure.Refused("session-of-others");
        }
    }

    /** Who sees only some classes deletes only sessions of these. */
    @Override
    public void delete(Access access, Map<UUID, Integer> seen) {
        if (access.isLimited()) {
            seen.keySet()
                    .forEach(id -> refuseOthersClasses(
                            access,
                            one(access, id).value().whom().classes().stream()
                                    .map(Link::id)
                                    .toList()));
        }
        super.delete(access, seen);
    }
}
