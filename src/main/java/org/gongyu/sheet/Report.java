package org.gongyu.sheet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gongyu.db.Attachments;
import org.gongyu.ledger.Scope;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/**
 * A report that the program can export. Its title is the text {@code report.<key>}, what it is for {@code report.<key>.purpose}.
 */
public interface Report {

    /** Its stable name, such as {@code visit-summary}. */
    String key();

    /** What it is called. */
    default String title(Texts texts) {
        return texts.get("report." + key());
    }

    /** In a sentence, whom it is for and what it shows. */
    default String use(Texts texts) {
        return texts.get("report." + key() + ".purpose");
    }

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

    /** Whether a class has its own; what is the whole school's only, such as the training of teachers, is left out of a class's bundle. */
    default boolean isOfClasses() {
        return true;
    }

    /** The keys of the ledgers whose records it proves to those who inspect the school; none for a form or a list to work by. */
    default Set<String> proves() {
        return Set.of();
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

    /** What its folder holds where it is one rather than a workbook; {@link #pages} are then the index. Empty for a workbook. */
    default Optional<Folders> folders() {
        return Optional.empty();
    }

    /** The folders within a report's folder. */
    @FunctionalInterface
    interface Folders {
        /** In the order of the index; reads the database. */
        List<Folder> of(Access access, Request request);
    }

    /**
     * A folder within a report's folder.
     *
     * @param path the names of the folders that lead to it, not yet fit for every system
     * @param reports written into it, each under its title
     * @param records the files attached to these go beside them
     */
    record Folder(List<String> path, List<Report> reports, List<Covered> records) {}

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
