package org.gongyu.feature.activity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.gongyu.db.schema.Tables.TEACHING_PLAN;
import static org.gongyu.db.schema.Tables.TEACHING_PLAN_STAFF;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyu.db.RowStore;
import org.gongyu.db.Tx;
import org.gongyu.db.schema.tables.records.TeachingPlanRecord;
import org.gongyu.db.schema.tables.records.TeachingPlanStaffRecord;
import org.gongyu.feature.roster.Campus;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;

/** Where the teaching plan is kept. It is the whole school's, whatever the class. */
final class PlanStore extends RowStore<Plan, TeachingPlanRecord> {

    private final Campus campus;

    PlanStore(Campus campus) {
        super(campus.db(), PlanLedger.LEDGER, TEACHING_PLAN);
        this.campus = campus;
    }

    @Override
    protected Condition within(Scope scope) {
        return TEACHING_PLAN.PLAN_DATE.between(
                scope.period().from(), scope.period().to());
    }

    /** First one first. */
    @Override
    protected List<? extends OrderField<?>> order() {
        return List.of(TEACHING_PLAN.PLAN_DATE, TEACHING_PLAN.ID);
    }

    /** Every entry, also deleted ones, as a form names it; for whoever may see the sessions that carry it out. */
    Map<UUID, Link> links(Access access) {
        Map<UUID, Link> links = new HashMap<>();
        db().read(access, sql -> sql.select(TEACHING_PLAN.ID, TEACHING_PLAN.PLAN_DATE, TEACHING_PLAN.TOPIC)
                        .from(TEACHING_PLAN)
                        .fetch())
                .forEach(row -> links.put(row.value1(), new Link(row.value1(), row.value2() + " " + row.value3())));
        return links;
    }

    @Override
    protected List<Plan> records(Access access, DSLContext sql, Condition which, List<TeachingPlanRecord> found) {
        SessionParts names = new SessionParts(campus.roster(access), campus.lists(access));
        Map<UUID, List<Link>> speakers = sql
                .select(TEACHING_PLAN_STAFF.PLAN_ID, TEACHING_PLAN_STAFF.STAFF_ID, TEACHING_PLAN_STAFF.PLACE)
                .from(TEACHING_PLAN)
                .join(TEACHING_PLAN_STAFF)
                .on(TEACHING_PLAN_STAFF.PLAN_ID.eq(TEACHING_PLAN.ID))
                .where(which)
                .fetch()
                .sortAsc(TEACHING_PLAN_STAFF.PLACE)
                .stream()
                .collect(groupingBy(row -> row.value1(), mapping(row -> names.staff(row.value2()), toList())));
        return found.stream()
                .map(row -> plan(row, speakers.getOrDefault(row.getId(), List.of())))
                .toList();
    }

    private static Plan plan(TeachingPlanRecord row, List<Link> speakers) {
        return new Plan(
                row.getPlanDate(),
                row.getWeek(),
                row.getTopic(),
                speakers,
                row.getGuests(),
                row.getAudience(),
                row.getForm(),
                row.getLessonHours(),
                row.getMaterial(),
                row.getNote());
    }

    @Override
    protected void fill(TeachingPlanRecord row, Plan plan) {
        row.setPlanDate(plan.date());
        row.setWeek(plan.week());
        row.setTopic(plan.topic());
        row.setGuests(plan.guests());
        row.setAudience(plan.audience());
        row.setForm(plan.form());
        row.setLessonHours(plan.hours());
        row.setMaterial(plan.material());
        row.setNote(plan.note());
    }

    @Override
    protected boolean hang(Tx tx, UUID id, Plan before, Plan after) {
        if (before != null && before.speakers().equals(after.speakers())) {
            return false;
        }
        tx.sql()
                .deleteFrom(TEACHING_PLAN_STAFF)
                .where(TEACHING_PLAN_STAFF.PLAN_ID.eq(id))
                .execute();
        List<TeachingPlanStaffRecord> rows = new ArrayList<>();
        after.speakers().stream()
                .distinct()
                .forEach(one -> rows.add(new TeachingPlanStaffRecord(id, one.id(), rows.size())));
        tx.addParts(rows);
        return !rows.isEmpty() || before != null;
    }
}
