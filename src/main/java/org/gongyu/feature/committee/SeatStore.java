package org.gongyu.feature.committee;

import static java.util.stream.Collectors.toMap;
import static org.gongyu.db.schema.Tables.COMMITTEE;
import static org.gongyu.db.schema.Tables.COMMITTEE_SEAT;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyu.db.Choices;
import org.gongyu.db.RowStore;
import org.gongyu.db.Stored;
import org.gongyu.db.schema.tables.records.CommitteeSeatRecord;
import org.gongyu.feature.roster.Campus;
import org.gongyu.feature.roster.Person;
import org.gongyu.feature.school.Lists;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.impl.DSL;

/** Where the seats of committees are kept; who sits there is known by the roster, what the committee is called by its own store. */
final class SeatStore extends RowStore<Seat, CommitteeSeatRecord> {

    private final Campus campus;
    private final CommitteeStore committees;

    SeatStore(Campus campus, CommitteeStore committees) {
        super(campus.db(), SeatLedger.LEDGER, COMMITTEE_SEAT);
        this.campus = campus;
        this.committees = committees;
    }

    /** The seats of the committees of a scope. */
    @Override
    protected Condition within(Scope scope) {
        return among(CommitteeStore.inScope(scope).and(COMMITTEE.DELETED_AT.isNull()));
    }

    /** The seats of one committee. */
    List<Stored<Seat>> of(Access access, UUID committee) {
        return read(access, live(access).and(COMMITTEE_SEAT.COMMITTEE_ID.eq(committee)), order());
    }

    /** Every seat by its id, as a form names whoever sits there: with the committee, for one person may sit on several. */
    Map<UUID, Link> names(Access access) {
        return read(access, live(access), order()).stream().collect(toMap(Stored::id, SeatStore::name));
    }

    /** The names of the seats that a meeting names, which stay there when a seat goes to the recycle bin. */
    Map<UUID, Link> names(Access access, Collection<UUID> ids) {
        return read(access, openTo(access).and(COMMITTEE_SEAT.ID.in(ids)), order()).stream()
                .collect(toMap(Stored::id, SeatStore::name));
    }

    private static Link name(Stored<Seat> one) {
        return name(one, one.value().committee().label());
    }

    /** A seat as a form names it, its committee by that name. */
    static Link name(Stored<Seat> one, String committee) {
        return new Link(one.id(), one.value().member().name() + of(committee));
    }

    /** How the name of a seat on that committee ends. */
    static String of(String committee) {
        return "（" + committee + "）";
    }

    @Override
    protected Condition openTo(Access access) {
        return among(CommitteeStore.open(access));
    }

    private static Condition among(Condition which) {
        return COMMITTEE_SEAT.COMMITTEE_ID.in(
                DSL.select(COMMITTEE.ID).from(COMMITTEE).where(which));
    }

    /** In the order they were entered, committee by committee. */
    @Override
    protected List<? extends OrderField<?>> order() {
        return List.of(COMMITTEE_SEAT.COMMITTEE_ID, COMMITTEE_SEAT.ID);
    }

    @Override
    protected List<Seat> records(Access access, DSLContext sql, Condition which, List<CommitteeSeatRecord> found) {
        Families families = new Families(campus.roster(access));
        Lists lists = campus.lists(access);
        Map<UUID, Link> names =
                committees
                        .among(
                                access,
                                found.stream()
                                        .map(CommitteeSeatRecord::getCommitteeId)
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(toMap(
                                Stored::id,
                                one -> new Link(one.id(), one.value().title())));
        return found.stream().map(row -> seat(row, names, families, lists)).toList();
    }

    private static Seat seat(CommitteeSeatRecord row, Map<UUID, Link> names, Families families, Lists lists) {
        return new Seat(
                names.getOrDefault(row.getCommitteeId(), new Link(row.getCommitteeId(), "")),
                member(row, families),
                lists.link(row.getPostId()),
                Choices.read(Part.class, row.getPart()),
                Choices.read(Election.class, row.getElected()),
                row.getDuties(),
                row.getPhone(),
                row.getFromDate(),
                row.getToDate(),
                row.getNote());
    }

    private static Seat.Member member(CommitteeSeatRecord row, Families families) {
        Link guardian = row.getGuardianId() == null ? null : families.guardian(row.getGuardianId(), row.getName());
        Link staff = row.getStaffId() == null
                ? null
                : families.roster()
                        .person(row.getStaffId())
                        .map(Person::link)
                        .orElse(new Link(row.getStaffId(), row.getName()));
        String outside = guardian == null && staff == null ? row.getName() : null;
        List<Link> children = guardian == null ? List.of() : families.children(guardian.id());
        return new Seat.Member(guardian, staff, outside, row.getWorkplace(), children);
    }

    @Override
    protected void fill(CommitteeSeatRecord row, Seat seat) {
        Seat.Member member = seat.member();
        row.setCommitteeId(seat.committee().id());
        row.setName(member.name());
        row.setGuardianId(member.guardian() == null ? null : member.guardian().id());
        row.setStaffId(member.staff() == null ? null : member.staff().id());
        row.setWorkplace(member.workplace());
        row.setPostId(seat.post().id());
        row.setPart(Choices.write(seat.part()));
        row.setElected(Choices.write(seat.elected()));
        row.setDuties(seat.duties());
        row.setPhone(seat.phone());
        row.setFromDate(seat.from());
        row.setToDate(seat.to());
        row.setNote(seat.note());
    }
}
