package org.gongyu.feature.committee;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongyu.feature.roster.Person;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.roster.Whom;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Problem;
import org.gongyu.names.Spelling;
import org.gongyu.sheet.Row;

/** Finds the guardian, the teacher or the outside person that a row of a roster of members means. Nobody is guessed. */
final class Members {

    private final Families families;
    private final Whom whom;
    private final LocalDate today;

    Members(Families families, Whom whom, LocalDate today) {
        this.families = families;
        this.whom = whom;
        this.today = today;
    }

    /** Writes into the draft who is meant; who can't be told is among the row's problems. */
    void tell(Row<Seat> row) {
        Draft<Seat> draft = row.draft();
        draft.set(SeatLedger.GUARDIAN, null).set(SeatLedger.STAFF, null).set(SeatLedger.OUTSIDE, null);
        String name = draft.get(MemberColumns.NAME);
        if (name == null) {
            return;
        }
        Part part = draft.get(SeatLedger.PART);
        boolean ofParents = MemberColumns.body(draft).kind() == CommitteeKind.PARENTS;
        if (row.written().getOrDefault(MemberColumns.CHILD, "").isBlank()) {
            unaccompanied(row, name, part, ofParents);
        } else {
            parent(row, name);
        }
    }

    /** A parent with the child's name beside it. */
    private void parent(Row<Seat> row, String name) {
        List<Pupil> children = whom.children(row, MemberColumns.BY_CHILD).stream()
                .flatMap(child -> families.roster().pupil(child.id()).stream())
                .toList();
        List<Pupil.Guardian> theirs =
                children.stream().flatMap(child -> child.guardians().stream()).toList();
        List<Link> same = named(theirs.stream(), name);
        if (same.size() == 1) {
            choose(row.draft(), same.get(0));
        } else if (!children.isEmpty()) {
            String known =
                    theirs.stream().map(one -> one.person().label()).distinct().collect(joining("、"));
            row.problems()
                    .add(Problem.error(
                            MemberColumns.NAME,
                            "not-a-guardian",
                            name,
                            children.get(0).name(),
                            known));
        }
    }

    private void choose(Draft<Seat> draft, Link guardian) {
        String known = families.of(guardian.id()).get(0).guardian().phone();
        draft.set(SeatLedger.GUARDIAN, guardian);
        if (Objects.equals(known, draft.get(SeatLedger.PHONE))) {
            draft.set(SeatLedger.PHONE, null);
        }
    }

    /** Someone without a child's name: as what they sit there says where to look, and on 家长委员会 it is for parents first. */
    private void unaccompanied(Row<Seat> row, String name, Part part, boolean ofParents) {
        boolean maybeParent = part == null ? ofParents : part.isParent();
        List<Link> guardians = maybeParent ? guardians(row.draft(), name) : List.of();
        List<Link> staff = part == null || part.isStaff() || part == Part.COUNSELLOR ? staff(name) : List.of();
        if (guardians.size() == 1) {
            choose(row.draft(), guardians.get(0));
        } else if (guardians.size() > 1 || staff.size() > 1) {
            row.problems().add(Problem.error(MemberColumns.NAME, "ambiguous-member", name));
        } else if (staff.size() == 1) {
            row.draft().set(SeatLedger.STAFF, staff.get(0));
        } else if (maybeParent || part != null && part.isStaff()) {
            row.problems().add(Problem.error(MemberColumns.NAME, "unknown-member", name));
        } else {
            row.draft().set(SeatLedger.OUTSIDE, name);
        }
    }

    /** The guardians of that name: with that telephone if any has it, else with a child in the class or grade whose committee it is. */
    private List<Link> guardians(Draft<Seat> draft, String name) {
        List<Families.Bond> bonds = families.all();
        String phone = draft.get(SeatLedger.PHONE);
        List<Link> dialled = named(
                bonds.stream().map(Families.Bond::guardian).filter(one -> phone != null && phone.equals(one.phone())),
                name);
        if (!dialled.isEmpty()) {
            return dialled;
        }
        Body body = MemberColumns.body(draft);
        return named(
                bonds.stream()
                        .filter(bond -> families.belongs(bond.child().id(), body, today))
                        .map(Families.Bond::guardian),
                name);
    }

    private static List<Link> named(Stream<Pupil.Guardian> guardians, String name) {
        return guardians
                .map(Pupil.Guardian::person)
                .filter(person -> Spelling.key(person.label()).equals(Spelling.key(name)))
                .distinct()
                .toList();
    }

    private List<Link> staff(String name) {
        return families.roster().staff().stream()
                .filter(person ->
                        person.left() == null && Spelling.key(person.name()).equals(Spelling.key(name)))
                .map(Person::link)
                .toList();
    }
}
