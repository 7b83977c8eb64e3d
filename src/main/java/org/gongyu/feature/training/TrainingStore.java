package org.gongyu.feature.training;

import static org.gongyu.db.schema.Tables.TRAINING;
import static org.gongyu.db.schema.Tables.TRAINING_STAFF;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.gongyu.db.Db;
import org.gongyu.db.LinkRows;
import org.gongyu.db.RowStore;
import org.gongyu.db.Tx;
import org.gongyu.db.schema.tables.records.TrainingRecord;
import org.gongyu.feature.roster.Roster;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;

/** The trainings, with those who took part beside each. They belong to the whole school, so a scope's class doesn't matter. */
final class TrainingStore extends RowStore<Training, TrainingRecord> {

    private static final LinkRows STAFF = new LinkRows(TRAINING_STAFF.TRAINING_ID, TRAINING_STAFF.STAFF_ID);

    private final Function<Access, Roster> roster;

    TrainingStore(Db db, Ledger<Training> ledger, Function<Access, Roster> roster) {
        super(db, ledger, TRAINING);
        this.roster = roster;
    }

    @Override
    protected Condition within(Scope scope) {
        return TRAINING.TRAINING_DATE.between(
                scope.period().from(), scope.period().to());
    }

    /** Last first. */
    @Override
    protected List<? extends OrderField<?>> order() {
        return List.of(TRAINING.TRAINING_DATE.desc(), TRAINING.ID.desc());
    }

    @Override
    protected List<Training> records(Access access, DSLContext sql, Condition which, List<TrainingRecord> found) {
        Roster names = roster.apply(access);
        Map<UUID, List<UUID>> staff = STAFF.of(sql, TRAINING, which);
        return found.stream()
                .map(row -> training(row, staff.getOrDefault(row.getId(), List.of()), names))
                .toList();
    }

    private static Training training(TrainingRecord row, List<UUID> staff, Roster names) {
        return new Training(
                row.getTrainingDate(),
                staff.stream().map(names::staffLink).toList(),
                row.getTitle(),
                TrainingTopic.valueOf(row.getTopic()),
                row.getOrganiser(),
                row.getHours(),
                row.getProof(),
                row.getNote());
    }

    @Override
    protected boolean hang(Tx tx, UUID id, Training before, Training after) {
        return STAFF.keep(tx, id, before == null ? List.of() : before.staff(), after.staff());
    }

    @Override
    protected void fill(TrainingRecord row, Training training) {
        row.setTrainingDate(training.date());
        row.setTitle(training.title());
        row.setTopic(training.topic().name());
        row.setOrganiser(training.organiser());
        row.setHours(training.hours());
        row.setProof(training.proof());
        row.setNote(training.note());
    }
}
