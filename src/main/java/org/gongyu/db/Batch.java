package org.gongyu.db;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.Table;
import org.jooq.UpdatableRecord;

/** Notes of what one import or roll-over writes: each row once, as it was before. */
final class Batch {

    /**
     * A row that was written.
     *
     * @param table its table
     * @param id its id
     */
    record Touched(Table<?> table, UUID id) {}

    /** The row before, as JSON; null = the batch added it. */
    private final Map<Touched, String> before = new LinkedHashMap<>();

    void added(Table<?> table, UUID id) {
        before.put(new Touched(table, id), null);
    }

    void changed(UpdatableRecord<?> row) {
        Touched touched = new Touched(row.getTable(), row.original(Stamps.ID));
        if (!before.containsKey(touched)) {
            before.put(touched, Images.of(row.original()));
        }
    }

    void removed(UpdatableRecord<?> row) {
        Touched touched = new Touched(row.getTable(), row.original(Stamps.ID));
        boolean addedHere = before.containsKey(touched) && before.get(touched) == null;
        if (addedHere) {
            before.remove(touched);
        } else {
            changed(row);
        }
    }

    Map<Touched, String> before() {
        return before;
    }
}
