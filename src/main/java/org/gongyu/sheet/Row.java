package org.gongyu.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Problem;

/**
 * A row of a file on its way into a ledger: what was written, what was understood, what is wrong with it, and what shall become of
 * it.
 *
 * @param <R> the record that a row of this import is
 */
public final class Row<R> {

    /** What shall become of a good row. */
    public enum Fate {
        ADD,
        UPDATE,
        SKIP
    }

    private final String sheet;
    private final int number;
    private final Supplier<Map<Field<R, ?>, String>> asRead;
    private Map<Field<R, ?>, String> written;
    private final Draft<R> draft;
    private final List<Problem> problems = new ArrayList<>();
    private Field<R, ?> told;
    private Twin twin;
    private Twin earlierTwin;
    private Fate fate = Fate.ADD;

    /**
     * A row.
     *
     * @param number the row number a person sees in the sheet
     * @param written the text of each matched column, as it stood in the file
     * @param draft what was understood of it
     */
    public Row(int number, Map<Field<R, ?>, String> written, Draft<R> draft) {
        this("", number, () -> new LinkedHashMap<>(written), draft);
    }

    /** A row of a file with thousands, most of which are never looked at: what was written is only gathered when asked for. */
    Row(String sheet, int number, Supplier<Map<Field<R, ?>, String>> asRead, Draft<R> draft) {
        this.sheet = sheet;
        this.number = number;
        this.asRead = asRead;
        this.draft = draft;
    }

    /** A record that is stored already and that this row would repeat. */
    public record Twin(UUID id, String label) {}

    public int number() {
        return number;
    }

    /** The name of its sheet where several sheets are imported together; else empty. */
    public String sheet() {
        return sheet;
    }

    /** What is wrong with a later row of the file that says the same. */
    public Problem repeatedIn(Field<R, ?> field) {
        return Problem.error(field, "duplicate-in-file", number, sheet, sheet.isEmpty() ? 0 : 1);
    }

    /** The text of each matched column; what is put here stays. */
    public Map<Field<R, ?>, String> written() {
        if (written == null) {
            written = asRead.get();
        }
        return written;
    }

    /** Puts what a person wrote in place of what stood there. */
    void mended(Field<R, ?> field, String text) {
        written().put(field, text);
        told = field.equals(told) ? null : told;
    }

    /** Says that this was taken from the sheet's title or name. */
    void tells(Field<R, ?> field) {
        told = field;
    }

    /** Whether this was taken from the sheet's title or name, and is less sure than what stands in a column. */
    public boolean isTold(Field<R, ?> field) {
        return told != null && told.equals(field);
    }

    public Draft<R> draft() {
        return draft;
    }

    /** What is wrong or doubtful; importers add to it. */
    public List<Problem> problems() {
        return problems;
    }

    public boolean isRefused() {
        return Problem.anyError(problems);
    }

    /** The stored record this row would repeat; null = none. */
    public Twin twin() {
        return twin;
    }

    /** Says that the row repeats a stored record, and that it shall update it unless decided otherwise. */
    public void repeats(Twin stored) {
        if (!stored.equals(earlierTwin)) {
            fate = Fate.UPDATE;
        }
        twin = stored;
        earlierTwin = stored;
    }

    /** What shall become of it; without a stored record to update, it is added. */
    public Fate fate() {
        return fate == Fate.UPDATE && twin == null ? Fate.ADD : fate;
    }

    public void decide(Fate decided) {
        fate = decided;
    }

    /** Forgets what was found wrong and which record it repeats, but not what was decided about that record. */
    void startOver() {
        problems.clear();
        twin = null;
    }
}
