package org.gongyu.fault;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyu.fault.SoakSchool.Person;

/** What the records must be, as plain values; and who must see which, said anew and not with the program's own code. */
final class SoakMemory {

    static final String CARE = "care-file";
    static final List<String> LEDGERS = List.of("visit", "talk", CARE);

    /**
     * A record.
     *
     * @param staff who took part; null in a care file
     * @param secret what only entitled roles see; may be null
     */
    record Kept(UUID id, String ledger, UUID child, UUID staff, String note, String secret, boolean binned) {

        Kept called(UUID newId) {
            return new Kept(newId, ledger, child, staff, note, secret, binned);
        }

        Kept told(String newNote, String newSecret) {
            return new Kept(id, ledger, child, staff, newNote, newSecret, binned);
        }

        Kept binned(boolean now) {
            return new Kept(id, ledger, child, staff, note, secret, now);
        }

        Kept without() {
            return told(note, null);
        }
    }

    private final Map<UUID, Kept> records = new HashMap<>();

    /** Everything as it is now. */
    Map<UUID, Kept> copy() {
        return Map.copyOf(records);
    }

    /** Everything as it was then. */
    void goBack(Map<UUID, Kept> then) {
        records.clear();
        records.putAll(then);
    }

    Kept one(UUID id) {
        return records.get(id);
    }

    void put(Kept kept) {
        records.put(kept.id(), kept);
    }

    List<Kept> of(String ledger, boolean binned) {
        return records.values().stream()
                .filter(one -> one.ledger().equals(ledger) && one.binned() == binned)
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }

    boolean hasFile(UUID child) {
        return of(CARE, false).stream().anyMatch(one -> one.child().equals(child));
    }

    /** What a person must be shown, with the confidential field blank where they have no right to it. */
    Set<Kept> shown(String ledger, boolean binned, Person person, SoakSchool school) {
        Stream<Kept> open = of(ledger, binned).stream().filter(one -> isOpen(one, person, school));
        return new HashSet<>(
                open.map(one -> person.seesSecrets() ? one : one.without()).toList());
    }

    static boolean isOpen(Kept kept, Person person, SoakSchool school) {
        if (person.ownClass() == null) {
            return !person.isAdministrator() || !kept.ledger().equals(CARE);
        }
        boolean own = person.ownClass().equals(school.classOf(kept.child()));
        return own
                || kept.staff() != null
                        && Objects.equals(kept.staff(), person.account().staffId());
    }

    /** Whether this person may also write it: the administrator keeps no records. */
    static boolean mayWrite(Kept kept, Person person, SoakSchool school) {
        return !person.isAdministrator() && isOpen(kept, person, school);
    }
}
