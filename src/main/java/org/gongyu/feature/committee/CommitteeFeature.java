package org.gongyu.feature.committee;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyu.db.Stored;
import org.gongyu.feature.Facts;
import org.gongyu.feature.Feature;
import org.gongyu.feature.roster.Campus;
import org.gongyu.feature.roster.ListImporter;
import org.gongyu.feature.roster.Offered;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.names.Pinyin;
import org.gongyu.sheet.Importer;
import org.gongyu.sheet.Report;
import org.gongyu.ui.Candidate;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Page;
import org.gongyu.vault.Access;

/** 家委会: committees of parents at three levels and their kin, who sits on them, when they met. */
public final class CommitteeFeature implements Feature {

    private static final Scope EVER = new Scope(Period.ALWAYS, null);

    private final Committees committees;

    /** The committees of a school. */
    public CommitteeFeature(Campus campus) {
        this.committees = Committees.of(campus);
    }

    @Override
    public String key() {
        return CommitteeLedger.KEY;
    }

    @Override
    public String icon() {
        return "mdal-groups";
    }

    @Override
    public List<Shelf<?>> shelves() {
        return List.of(
                new Shelf<>(CommitteeLedger.LEDGER, committees.store()),
                new Shelf<>(SeatLedger.LEDGER, committees.seats()),
                new Shelf<>(committees.meetingLedger(), committees.meetings()));
    }

    @Override
    public List<Importer<?>> importers() {
        return List.of(ofCommittees(), new MemberImporter(committees), ofMeetings());
    }

    private Importer<Committee> ofCommittees() {
        ListImporter.Keys<Committee> keys = new ListImporter.Keys<>(
                List.of(CommitteeLedger.KIND, CommitteeLedger.GRADE, CommitteeLedger.CLASS, CommitteeLedger.FROM),
                null,
                null,
                (access, ledger) -> grades(access).map(Candidate::link).toList());
        return new ListImporter<>("committees", committees.campus(), CommitteeLedger.LEDGER, committees.store(), keys);
    }

    private Importer<Meeting> ofMeetings() {
        ListImporter.Keys<Meeting> keys = new ListImporter.Keys<>(
                List.of(MeetingLedger.COMMITTEE, MeetingLedger.DATE, MeetingLedger.AGENDA),
                null,
                MeetingLedger.DATE,
                (access, ledger) -> ledger.equals(SeatLedger.KEY)
                        ? writtenSeats(access)
                        : names(access).all());
        return new ListImporter<>(
                "committee-meetings", committees.campus(), committees.meetingLedger(), committees.meetings(), keys);
    }

    private CommitteeNames names(Access access) {
        return new CommitteeNames(committees.store(), access);
    }

    /** The seats as files may name them, their committees in Chinese too. */
    private List<Link> writtenSeats(Access access) {
        Map<UUID, String> names = committees.store().list(access, EVER).stream()
                .collect(Collectors.toMap(Stored::id, stored -> CommitteeNames.chinese(stored.value())));
        return distinct(Stream.concat(
                committees.seats().names(access).values().stream(),
                committees.seats().list(access, EVER).stream()
                        .map(seat -> SeatStore.name(
                                seat, names.get(seat.value().committee().id())))));
    }

    private static List<Link> distinct(Stream<Link> links) {
        return links
                .collect(Collectors.toMap(link -> link.id() + link.label(), link -> link, (one, same) -> one))
                .values()
                .stream()
                .toList();
    }

    @Override
    public List<Report> reports() {
        return List.of(
                new MemberRosterReport(committees), new LevelsReport(committees), new MeetingsReport(committees));
    }

    /** The committees of any year, the guardians of all children, the grades that the school has classes of. */
    @Override
    public List<Candidate> candidates(Access access, String ledgerKey) {
        return switch (ledgerKey) {
            case "committee" ->
                names(access).shown().stream()
                        .map(link -> new Candidate(link, "", Pinyin.of(link.label())))
                        .toList();
            case SeatLedger.KEY ->
                committees.seats().names(access).values().stream()
                        .map(link -> new Candidate(link, "", Pinyin.of(link.label())))
                        .toList();
            case "guardian" -> guardians(access);
            case "grade" -> grades(access).toList();
            default -> List.of();
        };
    }

    private List<Candidate> guardians(Access access) {
        Roster roster = committees.campus().roster(access);
        return new Families(roster)
                .all().stream()
                        .map(bond -> new Candidate(bond.guardian().person(), child(bond, roster), pinyin(bond)))
                        .toList();
    }

    private String child(Families.Bond bond, Roster roster) {
        String its = roster.classOn(bond.child().id(), committees.campus().today())
                .map(SchoolClass::label)
                .orElse("");
        return its + " " + bond.child().name();
    }

    private static String pinyin(Families.Bond bond) {
        return Pinyin.of(bond.guardian().person().label());
    }

    private Stream<Candidate> grades(Access access) {
        Offered offered = committees.campus().offered(access);
        return committees.campus().roster(access).classes().stream()
                .map(Cohort::of)
                .distinct()
                .map(grade -> new Candidate(grade.link(), "", "", offered.years(grade.stage(), grade.entryYear())));
    }

    @Override
    public Facts facts(Access access, Facts.Wanted wanted) {
        return CommitteeFacts.of(committees, access, wanted);
    }

    @Override
    public Optional<Page> page(Desk desk, Object what) {
        return Optional.of(CommitteePage.of(committees, desk, what));
    }
}
