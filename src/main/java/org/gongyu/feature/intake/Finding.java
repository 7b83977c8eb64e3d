package org.gongyu.feature.intake;

import java.util.Comparator;
import java.util.List;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Problem;
import org.gongyu.sheet.Row;

/** One problem of one row. */
record Finding<R>(Row<R> row, Problem problem) {

    /** All of some rows, warnings last. */
    static <R> List<Finding<R>> of(List<Row<R>> rows) {
        return rows.stream()
                .flatMap(row -> row.problems().stream().map(problem -> new Finding<>(row, problem)))
                .sorted(Comparator.comparing(finding -> finding.problem().warning()))
                .toList();
    }

    /** The column to be mended; null where it concerns the whole row. */
    @SuppressWarnings("unchecked") // an importer's problems stand beside fields of its own columns
    Field<R, ?> field() {
        return (Field<R, ?>) problem.field();
    }

    /** What stands there now. */
    String written() {
        return field() == null ? "" : row.written().getOrDefault(field(), "");
    }
}
