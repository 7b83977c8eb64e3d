package org.gongyu.feature.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.ledger.Link;

/** Guardians and their children, as one moment's roster has them. */
final class Families {

    private final Roster roster;
    private final Map<UUID, List<Bond>> bonds = new LinkedHashMap<>();

    /**
     * A guardian's child.
     *
     * @param guardian the guardian as this child's
     * @param child the child
     */
    record Bond(Pupil.Guardian guardian, Pupil child) {}

    Families(Roster roster) {
        this.roster = roster;
        roster.pupils().forEach(child -> child.guardians()
                .forEach(guardian -> bonds.computeIfAbsent(guardian.person().id(), id -> new ArrayList<>())
                        .add(new Bond(guardian, child))));
    }

    Roster roster() {
        return roster;
    }

    /** Every guardian with every child of theirs. */
    List<Bond> all() {
        return bonds.values().stream().flatMap(List::stream).toList();
    }

    /** A guardian's children, also those who have left; empty if the roster doesn't have the guardian any more. */
    List<Bond> of(UUID guardian) {
        return bonds.getOrDefault(guardian, List.of());
    }

    List<Link> children(UUID guardian) {
        return of(guardian).stream().map(bond -> bond.child().link()).toList();
    }

    /** The guardian by the name on the roster now; by {@code known} if the roster doesn't have them any more. */
    Link guardian(UUID id, String known) {
        return of(id).stream().map(bond -> bond.guardian().person()).findFirst().orElse(new Link(id, known));
    }

    /** Whether a guardian has a child at the school on a day, within reach or not: the committee of a school is everyone's. */
    boolean hasChildOn(UUID guardian, LocalDate day) {
        boolean within = of(guardian).stream()
                .anyMatch(bond -> roster.classOn(bond.child().id(), day).isPresent());
        return within || roster.isGuardianOn(guardian, day);
    }

    /** Whether a child sits, on a day, in the class or grade whose committee it is; on any day, if it is the school's. */
    boolean belongs(UUID child, Body body, LocalDate day) {
        Optional<SchoolClass> its = roster.classOn(child, day);
        return switch (body.level()) {
            case SCHOOL -> true;
            case GRADE -> its.map(Cohort::of).filter(body.grade()::equals).isPresent();
            case CLASS ->
                its.map(SchoolClass::id).filter(body.classId()::equals).isPresent();
        };
    }

    /** The child by which a guardian is known on a committee: one in its class or grade, else one at the school that day, else any. */
    Optional<Bond> named(UUID guardian, Body body, LocalDate day) {
        List<Bond> here = of(guardian).stream()
                .filter(bond -> roster.classOn(bond.child().id(), day).isPresent())
                .toList();
        return Stream.of(
                        here.stream().filter(bond -> belongs(bond.child().id(), body, day)),
                        here.stream(),
                        of(guardian).stream())
                .flatMap(bonds -> bonds)
                .findFirst();
    }
}
