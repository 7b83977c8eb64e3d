package org.gongyu.feature;

import java.util.List;
import java.util.Optional;
import org.gongyu.db.Store;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.Importer;
import org.gongyu.sheet.Report;
import org.gongyu.ui.Candidate;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Page;
import org.gongyu.vault.Access;
import org.gongyu.vault.Right;

/** A part of the program as the window, the command line and the tests know it. Its title is the text {@code feature.<key>}. */
public interface Feature {

    /** Its stable name, such as {@code visit}. */
    String key();

    /** The icon in the navigation, by its Ikonli name. */
    String icon();

    /** The ledgers it keeps. */
    default List<Shelf<?>> shelves() {
        return List.of();
    }

    /** Whether there is anything in it for this person: the window shows no others. */
    default boolean isFor(Access access) {
        return shelves().isEmpty()
                || shelves().stream()
                        .anyMatch(shelf -> access.may(Right.READ, shelf.ledger().area()));
    }

    /** The files it can import. */
    default List<Importer<?>> importers() {
        return List.of();
    }

    /** The reports it can export. */
    default List<Report> reports() {
        return List.of();
    }

    /**
     * What should be mended in its records of a scope before they are handed in, beyond what a ledger's own rules find; reads the
     * database.
     */
    default List<Finding> findings(Access access, Scope scope) {
        return List.of();
    }

    /**
     * The records of one of its ledgers that forms may link to and the search may find, as far as they are open to this person; reads the
     * database. None for other ledgers.
     */
    default List<Candidate> candidates(Access access, String ledgerKey) {
        return List.of();
    }

    /** What its ledgers tell of the days that are wanted, as far as the asker may know; reads the database. */
    default Facts facts(Access access, Facts.Wanted wanted) {
        return Facts.NONE;
    }

    /** Its screen; empty if it has none of its own. {@code what} is what {@code Desk.go} was given; may be null. */
    default Optional<Page> page(Desk desk, Object what) {
        return Optional.empty();
    }

    /**
     * A ledger and where its records are kept.
     *
     * @param <R> the record
     */
    record Shelf<R>(Ledger<R> ledger, Store<R> store) {}
}
