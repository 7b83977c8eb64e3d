package org.gongyu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyu.feature.Feature.Shelf;
import org.gongyu.feature.OpenSchool;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.roster.RosterFeature;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;
import org.gongyu.vault.Right;

/** Whom a person may know of at a school, by what its stores give them: the measure for all that shows or prints anything. */
public final class Reach {

    private final OpenSchool school;
    private final Scope scope;
    private final Roster everyone;

    public Reach(OpenSchool school, Scope scope) {
        this.school = school;
        this.scope = scope;
        this.everyone = roster(Access.administrator());
    }

    private Roster roster(Access access) {
        return school.features().stream()
                .filter(RosterFeature.class::isInstance)
                .map(feature -> ((RosterFeature) feature).campus().roster(access))
                .findFirst()
                .orElseThrow();
    }

    public Roster everyone() {
        return everyone;
    }

    /** The children of whom this person is to be shown nothing. */
    public List<Pupil> beyond(Access access) {
        if (!access.isLimited()) {
            return List.of();
        }
        Set<UUID> open = new HashSet<>();
        roster(access).pupils().forEach(pupil -> open.add(pupil.id()));
        return everyone.pupils().stream()
                .filter(pupil -> !open.contains(pupil.id()))
                .toList();
    }

    public boolean isOpen(Access access, UUID student) {
        return everyone.pupil(student).isEmpty()
                || beyond(access).stream().noneMatch(pupil -> pupil.id().equals(student));
    }

    /** The names of children within reach, of those who stand beside them in a record, and of the staff. */
    public Set<String> namesOpenTo(Access access) {
        Set<String> names = new HashSet<>();
        roster(access).pupils().forEach(pupil -> names.add(pupil.name()));
        everyone.staff().forEach(person -> names.add(person.name()));
        shelves()
                .filter(shelf -> access.may(Right.READ, shelf.ledger().area()))
                .forEach(shelf -> addNames(shelf, access, names));
        return names;
    }

    private Stream<Shelf<?>> shelves() {
        return school.features().stream().flatMap(feature -> feature.shelves().stream());
    }

    private <R> void addNames(Shelf<R> shelf, Access access, Set<String> names) {
        shelf.store().list(access, scope).forEach(one -> links(
                        shelf, shelf.ledger().draft(one.value()), "student")
                .forEach(id -> everyone.pupil(id).ifPresent(pupil -> names.add(pupil.name()))));
    }

    /** The records of another ledger that a record links to. */
    public static <R> List<UUID> links(Shelf<R> shelf, Draft<R> draft, String to) {
        List<UUID> ids = new ArrayList<>();
        for (Field<R, ?> field : shelf.ledger().fields()) {
            if (field.kind() instanceof Kind.OneLink one && one.to().equals(to) && draft.get(field) != null) {
                ids.add(((Link) draft.get(field)).id());
            }
            if (field.kind() instanceof Kind.ManyLinks many && many.to().equals(to) && draft.get(field) != null) {
                ((List<?>) draft.get(field)).forEach(link -> ids.add(((Link) link).id()));
            }
        }
        return ids;
    }

    /** Fails if a text tells anything of a child beyond this person's reach. */
    public void silent(Access access, String where, String text) {
        Set<String> open = namesOpenTo(access);
        for (Pupil pupil : beyond(access)) {
            assertThat(text).as(where).doesNotContain(String.valueOf(pupil.id()));
            if (!Objects.toString(pupil.idNumber(), "").isEmpty()) {
                assertThat(text).as(where).doesNotContain(pupil.idNumber());
            }
            if (!open.contains(pupil.name())) {
                assertThat(text).as(where).doesNotContain(pupil.name());
            }
        }
    }
}
