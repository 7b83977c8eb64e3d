package org.gongyu.ledger;

import java.util.Objects;
import java.util.UUID;

/**
 * A pointer to a record of another ledger together with the words a person knows it by. Two links are equal when they point to the
 * same record, whatever their words.
 *
 * @param id the record pointed to
 * @param label the words, such as a name
 */
public record Link(UUID id, String label) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Link link && link.id.equals(id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }

    @Override
    public String toString() {
        return label;
    }
}
