package org.gongyu.db;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;

/**
 * Reading and writing one ledger. Every method checks what {@code access} may do, blocks until the database has answered, and throws a
 * {@code Failure}.
 */
public interface Store<R> {

    /** Whether this person may change any of the records; which of them, each change tells. */
    boolean mayChange(Access access);

    /** The records within a scope that are not in the recycle bin, in the ledger's own order. */
    List<Stored<R>> list(Access access, Scope scope);

    /** The record of that id, whatever its term; empty if it isn't there or not open to this person. */
    default Optional<Stored<R>> find(Access access, UUID id) {
        return list(access, new Scope(Period.ALWAYS, null)).stream()
                .filter(stored -> stored.id().equals(id))
                .findFirst();
    }

    /** Whether the record of that id is within a scope. */
    default boolean holds(Access access, Scope scope, UUID id) {
        return list(access, scope).stream().anyMatch(stored -> stored.id().equals(id));
    }

    /** The files attached to the records; empty for a ledger without. */
    default Optional<Attachments> attached() {
        return Optional.empty();
    }

    /** What is in the recycle bin, last deleted first. */
    List<Stored<R>> bin(Access access);

    /** Adds a record made from a checked draft; durable when this returns. */
    Stored<R> add(Access access, Draft<R> draft);

    /**
     * Lays the draft's fields over the stored record, checks the whole again and keeps it; durable when this returns. Fields that the
     * draft doesn't set stay as they are.
     *
     * @param version the version the person was looking at; an older one is a Conflict
     */
    Stored<R> change(Access access, UUID id, int version, Draft<R> draft);

    /** What was done to a record so far, the newest first; a Conflict if it isn't there or not open to this person. */
    default List<Deed> history(Access access, UUID id) {
        return List.of();
    }

    /**
     * Seals what confidential fields hold openly, and what open ones said before their words became confidential. Does nothing for whoever
     * doesn't hold the key, and for a ledger without such fields.
     */
    default void seal(Access access) {}

    /**
     * Moves records to the recycle bin, all of them or none.
     *
     * @param seen the records and the version of each that the person was looking at; an older one is a Conflict
     */
    void delete(Access access, Map<UUID, Integer> seen);

    /** Takes records out of the recycle bin. */
    void restore(Access access, List<UUID> ids);
}
