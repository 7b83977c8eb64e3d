package org.gongyu.feature.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gongyu.db.Stored;
import org.gongyu.db.Tx;
import org.gongyu.feature.roster.Campus;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.roster.RowImporter;
import org.gongyu.feature.school.ClassNames;
import org.gongyu.feature.school.Lists;
import org.gongyu.feature.school.OptionList;
import org.gongyu.feature.school.Terms;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Problem;
import org.gongyu.ledger.Scope;
import org.gongyu.names.Spelling;
import org.gongyu.sheet.ClassColumn;
import org.gongyu.sheet.Row;
import org.gongyu.vault.Access;

/** Imports a roster of members; a committee that isn't there yet is set up with its first member. */
final class MemberImporter extends RowImporter<Seat> {

    private static final Scope EVER = new Scope(Period.ALWAYS, null);

    private final Committees committees;
    private final Campus campus;

    MemberImporter(Committees committees) {
        super(committees.campus(), SeatLedger.LEDGER, committees.seats());
        this.committees = committees;
        this.campus = committees.campus();
    }

    @Override
    public String key() {
        return "committee-members";
    }

    @Override
    public Ledger<Seat> columns() {
        return MemberColumns.LEDGER;
    }

    @Override
    public Optional<ClassColumn<Seat>> classColumn(Access access) {
        return Optional.of(
                new ClassColumn<>(MemberColumns.CLASS_NAME, MemberColumns.GRADE, true, campus.classWords(access)));
    }

    @Override
    public void compare(Access access, List<Row<Seat>> rows) {
        Roster roster = campus.roster(access);
        Terms terms = campus.schools().terms(access);
        int year = terms.schoolYear(campus.today());
        Bodies bodies = new Bodies(roster, new ClassNames(campus.schools().profile(access), year));
        Members members = new Members(new Families(roster), campus.whom(access), campus.today());
        CommitteeNames named = new CommitteeNames(committees.store(), access);
        Lists lists = campus.lists(access);
        for (Row<Seat> row : rows) {
            unmask(row);
            if (!named.tell(row)) {
                bodies.tell(row);
            }
            if (!row.isRefused()) {
                members.tell(row);
            }
            tellPost(row, lists);
            String term = row.draft().get(MemberColumns.TERM);
            if (term != null && OfficeTerm.parse(term, terms).isEmpty()) {
                row.problems().add(Problem.error(MemberColumns.TERM, "office-term", term));
            }
            if (!row.isRefused()) {
                checkRules(row);
            }
        }
        markRepeats(access, rows, terms);
    }

    /** A telephone that was masked, as in this program's own reports, tells nothing. */
    private static void unmask(Row<Seat> row) {
        String phone = row.draft().get(SeatLedger.PHONE);
        if (phone != null && phone.contains("*")) {
            row.draft().set(SeatLedger.PHONE, null);
            row.problems().removeIf(problem -> problem.field() == SeatLedger.PHONE);
            row.problems().add(Problem.warning(SeatLedger.PHONE, "phone-masked"));
        }
    }

    /** A blank 职务 is 委员. */
    private static void tellPost(Row<Seat> row, Lists lists) {
        String written = row.draft().get(MemberColumns.POST);
        Optional<Link> post = written == null
                ? lists.shipped(OptionList.COMMITTEE_POST, "MEMBER")
                : lists.written(OptionList.COMMITTEE_POST).stream()
                        .filter(one -> Spelling.key(one.label()).equals(Spelling.key(written)))
                        .findFirst();
        row.draft().set(SeatLedger.POST, post.orElse(null));
        if (post.isEmpty()) {
            row.problems().add(Problem.error(MemberColumns.POST, "unknown-post", String.valueOf(written)));
        }
    }

    private void markRepeats(Access access, List<Row<Seat>> rows, Terms terms) {
        List<Stored<Committee>> known = committees.store().list(access, EVER);
        Map<List<Object>, Row.Twin> sitting = new HashMap<>();
        committees.seats().list(access, EVER).forEach(stored -> {
            Seat seat = stored.value();
            sitting.put(
                    self(seat.committee().id(), SeatLedger.LEDGER.draft(seat)),
                    new Row.Twin(
                            stored.id(),
                            seat.member().name() + " " + seat.post().label()));
        });
        Map<List<Object>, Row<Seat>> earlier = new HashMap<>();
        rows.stream().filter(row -> !row.isRefused()).forEach(row -> {
            Draft<Seat> draft = row.draft();
            Row<Seat> before = earlier.putIfAbsent(self(target(draft), draft), row);
            if (before != null) {
                row.problems().add(before.repeatedIn(MemberColumns.NAME));
                return;
            }
            known.stream()
                    .filter(stored -> isMeant(stored.value(), draft, terms))
                    .map(stored -> sitting.get(self(stored.id(), draft)))
                    .filter(twin -> twin != null)
                    .findFirst()
                    .ifPresent(row::repeats);
        });
    }

    private static List<Object> target(Draft<Seat> draft) {
        List<Object> target = new ArrayList<>();
        target.add(MemberColumns.body(draft));
        target.add(draft.get(MemberColumns.OFFICE));
        target.add(draft.get(MemberColumns.TERM));
        return target;
    }

    /** By what a seat is known: whose it is, who sits there, and in which post. */
    private static List<Object> self(Object committee, Draft<Seat> draft) {
        List<Object> self = new ArrayList<>();
        self.add(committee);
        self.add(draft.get(SeatLedger.GUARDIAN));
        self.add(draft.get(SeatLedger.STAFF));
        self.add(draft.get(SeatLedger.OUTSIDE));
        self.add(draft.get(SeatLedger.POST));
        return self;
    }

    private static boolean isMeant(Committee committee, Draft<Seat> draft, Terms terms) {
        String office = draft.get(MemberColumns.OFFICE);
        LocalDate from = term(draft, terms).map(OfficeTerm::from).orElse(null);
        return committee.body().equals(MemberColumns.body(draft))
                && (office == null || office.equals(committee.office()))
                && (from == null || from.equals(committee.from()));
    }

    private static Optional<OfficeTerm> term(Draft<Seat> draft, Terms terms) {
        String written = draft.get(MemberColumns.TERM);
        return written == null ? Optional.empty() : OfficeTerm.parse(written, terms);
    }

    /** The committee that a new seat belongs to: the newest one that is meant, or a new one. */
    @Override
    protected void before(Tx tx, Row<Seat> row) {
        Draft<Seat> draft = row.draft();
        Terms terms = campus.schools().terms(tx.access());
        Body body = MemberColumns.body(draft);
        Optional<OfficeTerm> term = term(draft, terms);
        UUID id = committees
                .store()
                .find(
                        tx,
                        body,
                        draft.get(MemberColumns.OFFICE),
                        term.map(OfficeTerm::from).orElse(null))
                .orElseGet(() -> committees.store().add(tx, committee(draft, term, terms)));
        draft.set(SeatLedger.COMMITTEE, new Link(id, ""));
    }

    /** Where the file doesn't say since when, it is the school year. */
    private Draft<Committee> committee(Draft<Seat> draft, Optional<OfficeTerm> term, Terms terms) {
        LocalDate yearBegins = terms.begins(terms.schoolYear(campus.today()));
        return new Draft<Committee>()
                .set(CommitteeLedger.KIND, MemberColumns.body(draft).kind())
                .set(CommitteeLedger.GRADE, draft.get(MemberColumns.OF_GRADE))
                .set(CommitteeLedger.CLASS, draft.get(MemberColumns.OF_CLASS))
                .set(CommitteeLedger.OFFICE, draft.get(MemberColumns.OFFICE))
                .set(CommitteeLedger.FROM, term.map(OfficeTerm::from).orElse(yearBegins))
                .set(CommitteeLedger.TO, term.map(OfficeTerm::to).orElse(null));
    }
}
