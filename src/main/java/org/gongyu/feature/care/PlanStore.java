package org.gongyu.feature.care;

import static org.gongyu.db.schema.Tables.CARE_PLAN;

import java.util.List;
import org.gongyu.db.schema.tables.records.CarePlanRecord;
import org.gongyu.feature.roster.Campus;
import org.gongyu.ledger.Link;
import org.gongyu.vault.Access;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Where the plans are kept. */
final class PlanStore extends ChildStore<Plan, CarePlanRecord> {

    PlanStore(Campus campus) {
        super(campus, PlanLedger.LEDGER, CARE_PLAN.STUDENT_ID, CARE_PLAN.MADE_ON);
    }

    @Override
    Link child(Plan plan) {
        return plan.student();
    }

    @Override
    protected List<Plan> records(Access access, DSLContext sql, Condition which, List<CarePlanRecord> found) {
        Names names = new Names(campus().roster(access));
        return found.stream()
                .map(row -> new Plan(
                        names.child(row.getStudentId()),
                        row.getMadeOn(),
                        row.getSituation(),
                        row.getGoals(),
                        row.getMeasures(),
                        row.getReviewOn(),
                        names.staff(row.getApprovedBy()),
                        row.getApprovedOn(),
                        row.getNote()))
                .toList();
    }

    @Override
    protected void fill(CarePlanRecord row, Plan plan) {
        row.setStudentId(plan.student().id());
        row.setMadeOn(plan.madeOn());
        row.setSituation(plan.situation());
        row.setGoals(plan.goals());
        row.setMeasures(plan.measures());
        row.setReviewOn(plan.reviewOn());
        row.setApprovedBy(Names.id(plan.approvedBy()));
        row.setApprovedOn(plan.approvedOn());
        row.setNote(plan.note());
    }
}
