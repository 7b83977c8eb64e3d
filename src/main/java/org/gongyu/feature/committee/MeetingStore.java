package org.gongyu.feature.committee;

import static java.util.stream.Collectors.toMap;
import static org.gongyu.db.schema.Tables.COMMITTEE;
import static org.gongyu.db.schema.Tables.COMMITTEE_MEETING;
import static org.gongyu.db.schema.Tables.COMMITTEE_MEETING_MEMBER;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongyu.db.LinkRows;
import org.gongyu.db.RowStore;
import org.gongyu.db.Stored;
import org.gongyu.db.Tx;
import org.gongyu.db.schema.tables.records.CommitteeMeetingRecord;
import org.gongyu.feature.roster.Campus;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.impl.DSL;

/** Where meetings are kept. */
final class MeetingStore extends RowStore<Meeting, CommitteeMeetingRecord> {

    private static final LinkRows MEMBERS =
            new LinkRows(COMMITTEE_MEETING_MEMBER.MEETING_ID, COMMITTEE_MEETING_MEMBER.SEAT_ID);

    private final CommitteeStore committees;
    private final SeatStore seats;

    MeetingStore(Campus campus, Ledger<Meeting> ledger, CommitteeStore committees, SeatStore seats) {
        super(campus.db(), ledger, COMMITTEE_MEETING);
        this.committees = committees;
        this.seats = seats;
    }

    /** The meetings of the period; of a class, those of its own committee. */
    @Override
    protected Condition within(Scope scope) {
        Condition dates = COMMITTEE_MEETING.HELD_ON.between(
                scope.period().from(), scope.period().to());
        return scope.classId() == null ? dates : dates.and(among(COMMITTEE.CLASS_ID.eq(scope.classId())));
    }

    @Override
    protected Condition openTo(Access access) {
        return among(CommitteeStore.open(access));
    }

    private static Condition among(Condition which) {
        return COMMITTEE_MEETING.COMMITTEE_ID.in(
                DSL.select(COMMITTEE.ID).from(COMMITTEE).where(which));
    }

    /** Last first. */
    @Override
    protected List<? extends OrderField<?>> order() {
        return List.of(COMMITTEE_MEETING.HELD_ON.desc(), COMMITTEE_MEETING.ID.desc());
    }

    @Override
    protected List<Meeting> records(
            Access access, DSLContext sql, Condition which, List<CommitteeMeetingRecord> found) {
        Map<UUID, String> titles =
                committees
                        .among(
                                access,
                                found.stream()
                                        .map(CommitteeMeetingRecord::getCommitteeId)
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(toMap(Stored::id, one -> one.value().title()));
        Map<UUID, List<UUID>> members = MEMBERS.of(sql, COMMITTEE_MEETING, which);
        Map<UUID, Link> names = seats.names(
                access, members.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
        return found.stream()
                .map(row -> meeting(
                        row,
                        titles,
                        members.getOrDefault(row.getId(), List.of()).stream()
                                .map(seat -> names.getOrDefault(seat, new Link(seat, "")))
                                .toList()))
                .toList();
    }

    @Override
    protected boolean hang(Tx tx, UUID id, Meeting before, Meeting after) {
        return MEMBERS.keep(tx, id, before == null ? List.of() : before.members(), after.members());
    }

    private static Meeting meeting(CommitteeMeetingRecord row, Map<UUID, String> titles, List<Link> members) {
        return new Meeting(
                new Link(row.getCommitteeId(), titles.getOrDefault(row.getCommitteeId(), "")),
                row.getHeldOn(),
                row.getPlace(),
                row.getChair(),
                row.getExpected(),
                row.getPresent(),
                members,
                row.getAttendees(),
                row.getAgenda(),
                row.getResolutions(),
                row.getOutcome(),
                row.getNote());
    }

    @Override
    protected void fill(CommitteeMeetingRecord row, Meeting meeting) {
        row.setCommitteeId(meeting.committee().id());
        row.setHeldOn(meeting.date());
        row.setPlace(meeting.place());
        row.setChair(meeting.chair());
        row.setExpected(meeting.expected());
        row.setPresent(meeting.present());
        row.setAttendees(meeting.attendees());
        row.setAgenda(meeting.agenda());
        row.setResolutions(meeting.resolutions());
        row.setOutcome(meeting.outcome());
        row.setNote(meeting.note());
    }
}
