package org.gongyu.sheet;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongyu.db.Attachments;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;

/**
 * A report that the program can export. Title and purpose are the texts {@code report.<key>} and {@code report.<key>.purpose}.
 */
public interface Report {

    /** Its stable name, such as {@code visit-summary}. */
    String key();

    /** What reports are for: handed in to the bureau, to check oneself, or to keep on paper. */
    enum Purpose {
        SUBMIT,
        CHECK,
        PRINT
    }

    /** What it is for; the report centre groups by it. */
    default Purpose purpose() {
        return Purpose.SUBMIT;
    }

    /** Whether it is a Word document of prose instead of a workbook. */
    default boolean isDocument() {
        return false;
    }

    /** The forms it comes in: a document has only the one that is printed. */
    default List<Book.Form> forms() {
        return isDocument() ? List.of(Book.Form.PRINT) : List.of(Book.Form.values());
    }

    /** Whether it is a part of 学期工作报表, the one workbook for a whole term. */
    default boolean isBundled() {
        return false;
    }

    /** The sheets of the report; reads the records, so not on the thread that draws. No records make empty tables, never an error. */
    List<Page> pages(Access access, Request request);

    /** Which records it is made of, so that the files attached to them can go with it; empty for one that only counts. */
    default Optional<Records> records() {
        return Optional.empty();
    }

    /** The records of a report. */
    @FunctionalInterface
    interface Records {
        /** Those that {@link #pages} shows for the same request, in its order, each once; reads the database. */
        List<Covered> of(Access access, Request request);
    }

    /**
     * A record that a report shows.
     *
     * @param files the files of its ledger
     * @param id the record
     * @param words what a person knows it by, such as date and names; no personal numbers
     */
    record Covered(Attachments files, UUID id, String words) {}

    /**
     * What is asked for.
     *
     * @param scope which days and class
     * @param unmasked whether identity numbers and telephones are written in full; the asker has given a reason
     */
    record Request(Scope scope, boolean unmasked) {}
}
