package org.gongyu.sheet;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongyu.ledger.Ledger;
import org.gongyu.vault.Access;

/**
 * A kind of file that can be imported. The file's columns are the fields of a ledger of their own, so that reading, checking and
 * mending are the same for every import.
 *
 * @param <R> the record that a row of the file is
 */
public interface Importer<R> {

    /** Its name on the command line: staff, roster, visits … */
    String key();

    /** The columns. */
    Ledger<R> columns();

    /** Whether this person may import it at all, where they may change anything of its feature. */
    default boolean isFor(Access access) {
        return true;
    }

    /** The column that says which class a row is about; empty for lists that are of no class. */
    default Optional<ClassColumn<R>> classColumn(Access access) {
        return Optional.empty();
    }

    /** How files may have a column for each day; empty for lists that never do. */
    default Optional<DayColumns<R>> dayColumns(Access access) {
        return Optional.empty();
    }

    /**
     * Checks rows that were read against what is stored and against each other: adds problems, and names the stored record that a row
     * would repeat. Called again after a row was mended, with the importer's earlier problems removed. Writes nothing.
     */
    void compare(Access access, List<Row<R>> rows);

    /** Writes the rows that aren't refused, each as its fate says, in one transaction that can be undone as a batch. */
    Outcome store(Access access, String fileName, List<Row<R>> rows);

    /**
     * What an import did.
     *
     * @param batch the name to undo it by
     */
    record Outcome(UUID batch, int added, int updated, int skipped) {}
}
