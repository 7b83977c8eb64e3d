package org.gongyu.feature.mediation;

import static org.gongyu.db.schema.Tables.MEDIATION;

import java.util.List;
import org.gongyu.db.RowStore;
import org.gongyu.db.schema.tables.records.MediationRecord;
import org.gongyu.feature.roster.Campus;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.school.Lists;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;

/** The cases. Who is limited to some classes sees only those they are responsible for: cases name people. */
final class MediationStore extends RowStore<Mediation, MediationRecord> {

    private final Campus campus;

    MediationStore(Campus campus, Ledger<Mediation> ledger) {
        super(campus.db(), ledger, MEDIATION);
        this.campus = campus;
    }

    /** The cases that came in during the period, and those of before that were still open then. */
    @Override
    protected Condition within(Scope scope) {
        Condition openThen = MEDIATION
                .CLOSED_ON
                .isNull()
                .or(MEDIATION.CLOSED_ON.ge(scope.period().from()));
        return MEDIATION.RECEIVED_ON.le(scope.period().to()).and(openThen);
    }

    @Override
    protected Condition openTo(Access access) {
        return access.isLimited() ? MEDIATION.STAFF_ID.eq(access.staffId()) : super.openTo(access);
    }

    /** Last first. */
    @Override
    protected List<? extends OrderField<?>> order() {
        return List.of(MEDIATION.RECEIVED_ON.desc(), MEDIATION.ID.desc());
    }

    @Override
    protected List<Mediation> records(Access access, DSLContext sql, Condition which, List<MediationRecord> found) {
        Roster people = campus.roster(access);
        Lists lists = campus.lists(access);
        return found.stream().map(row -> mediation(row, people, lists)).toList();
    }

    private static Mediation mediation(MediationRecord row, Roster people, Lists lists) {
        return new Mediation(
                row.getNumber(),
                row.getReceivedOn(),
                row.getSource(),
                row.getMatter(),
                lists.link(row.getKindId()),
                row.getParties(),
                row.getDepartment(),
                row.getStaffId() == null ? null : people.staffLink(row.getStaffId()),
                row.getMeasures(),
                row.getDeadline(),
                row.getResult(),
                row.getFollowedUpOn(),
                row.getFollowUp(),
                row.getClosedOn(),
                row.getNote());
    }

    @Override
    protected void fill(MediationRecord row, Mediation mediation) {
        row.setNumber(mediation.number());
        row.setReceivedOn(mediation.receivedOn());
        row.setSource(mediation.source());
        row.setMatter(mediation.matter());
        row.setKindId(mediation.kind().id());
        row.setParties(mediation.parties());
        row.setDepartment(mediation.department());
        row.setStaffId(
                mediation.responsible() == null ? null : mediation.responsible().id());
        row.setMeasures(mediation.measures());
        row.setDeadline(mediation.deadline());
        row.setResult(mediation.result());
        row.setFollowedUpOn(mediation.followedUpOn());
        row.setFollowUp(mediation.followUp());
        row.setClosedOn(mediation.closedOn());
        row.setNote(mediation.note());
    }
}
