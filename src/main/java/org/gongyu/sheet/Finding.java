package org.gongyu.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Problem;

/**
 * A problem of a row, or of all rows that have it because of what stands once over a column: a day without a session concerns every child of
 * the register, and is mended once.
 *
 * @param rows those concerned, at least one, in the order of the file
 * @param problem what is wrong with each of them
 * @param <R> the record that a row is
 */
public record Finding<R>(List<Row<R>> rows, Problem problem) {

    /** All of some rows, in the order in which they come first; {@code head} is what stands over columns, null if that is nothing. */
    static <R> List<Finding<R>> of(List<Row<R>> rows, Field<R, ?> head) {
        Map<Object, Finding<R>> findings = new LinkedHashMap<>();
        for (Row<R> row : rows) {
            for (Problem problem : row.problems()) {
                findings.computeIfAbsent(same(row, problem, head), first -> new Finding<>(new ArrayList<>(), problem))
                        .rows()
                        .add(row);
            }
        }
        return List.copyOf(findings.values());
    }

    private static Object same(Row<?> row, Problem problem, Field<?, ?> head) {
        boolean once = head != null && head.equals(problem.field());
        String written = once ? row.written().get(problem.field()) : null;
        return written == null || written.isBlank() ? new Object() : List.of(row.sheet(), written, problem);
    }

    /** The first row. */
    public Row<R> row() {
        return rows.get(0);
    }

    /** The column to be mended; null where it concerns the whole row. */
    @SuppressWarnings("unchecked") // an importer's problems stand beside fields of its own columns
    public Field<R, ?> field() {
        return (Field<R, ?>) problem.field();
    }

    /** What stands there now. */
    public String written() {
        return field() == null ? "" : row().written().getOrDefault(field(), "");
    }
}
