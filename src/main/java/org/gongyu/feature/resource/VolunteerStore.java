package org.gongyu.feature.resource;

import static org.gongyu.db.schema.Tables.VOLUNTEER;

import java.util.List;
import java.util.function.Function;
import org.gongyu.db.RowStore;
import org.gongyu.db.schema.tables.records.VolunteerRecord;
import org.gongyu.feature.roster.Campus;
import org.gongyu.feature.school.Lists;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;

/** Who belongs to the volunteer teams. */
final class VolunteerStore extends RowStore<Volunteer, VolunteerRecord> {

    private final Function<Access, Lists> lists;

    VolunteerStore(Campus campus) {
        super(campus.db(), VolunteerLedger.LEDGER, VOLUNTEER);
        this.lists = campus::lists;
    }

    /** Those who were in a team on any day of the period. */
    @Override
    protected Condition within(Scope scope) {
        Condition begun = VOLUNTEER
                .FROM_DATE
                .isNull()
                .or(VOLUNTEER.FROM_DATE.le(scope.period().to()));
        Condition lasting = VOLUNTEER
                .UNTIL_DATE
                .isNull()
                .or(VOLUNTEER.UNTIL_DATE.ge(scope.period().from()));
        return begun.and(lasting);
    }

    @Override
    protected List<? extends OrderField<?>> order() {
        return List.of(VOLUNTEER.TEAM_ID, VOLUNTEER.NAME, VOLUNTEER.ID);
    }

    @Override
    protected List<Volunteer> records(Access access, DSLContext sql, Condition which, List<VolunteerRecord> found) {
        Lists names = lists.apply(access);
        return found.stream().map(row -> volunteer(row, names)).toList();
    }

    private static Volunteer volunteer(VolunteerRecord row, Lists names) {
        return new Volunteer(
                row.getName(),
                names.link(row.getTeamId()),
                row.getShared(),
                row.getAffiliation(),
                row.getSpeciality(),
                row.getAvailable(),
                row.getPhone(),
                row.getFromDate(),
                row.getUntilDate(),
                row.getEarlierHours(),
                row.getNote());
    }

    @Override
    protected void fill(VolunteerRecord row, Volunteer volunteer) {
        row.setName(volunteer.name());
        row.setTeamId(volunteer.team().id());
        row.setShared(volunteer.shared());
        row.setAffiliation(volunteer.affiliation());
        row.setSpeciality(volunteer.speciality());
        row.setAvailable(volunteer.available());
        row.setPhone(volunteer.phone());
        row.setFromDate(volunteer.from());
        row.setUntilDate(volunteer.until());
        row.setEarlierHours(volunteer.earlierHours());
        row.setNote(volunteer.note());
    }
}
