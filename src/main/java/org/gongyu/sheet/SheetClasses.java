package org.gongyu.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Problem;
import org.gongyu.text.Texts;

/**
 * The classes, or grades, that the sheets of a file are about as a whole: taken where no column tells a row's class, and compared with it where one does.
 *
 * @param <R> the record that a row is
 */
final class SheetClasses<R> {

    private final ClassColumn<R> column;
    private final String fileName;

    /** For a list whose rows say their class in that column; null = they are of no class. */
    SheetClasses(ClassColumn<R> column, String fileName) {
        this.column = column;
        this.fileName = fileName;
    }

    /** The sheet with what it says of its class. */
    Part<R> tell(Part<R> part) {
        if (column == null) {
            return part;
        }
        return SheetClass.of(part, fileName, column.words())
                .or(() -> column.needed() && column.grade() != null
                        ? SheetClass.grade(part, fileName, column.words())
                        : Optional.empty())
                .map(its -> part.about(its, told(its)))
                .orElse(part);
    }

    /** Null where two words differ and the rows can do without: then their class is left open. */
    private Told<R> told(SheetClass its) {
        Field<R, ?> field = its.isGrade() ? column.grade() : column.field();
        if (!its.isClash()) {
            return new Told<>(field, its.name(), null);
        }
        Object[] both = {its.name(), its.other()};
        Problem undecided = its.isGrade()
                ? Problem.error(field, "grade-undecided", both)
                : Problem.error(field, "class-undecided", both);
        return column.needed() ? new Told<>(field, "", undecided) : null;
    }

    /** Says where the column 班级 and the sheet's own words differ: once for each class that stands in the column. */
    void compare(Sheets<R> sheets, List<Row<R>> rows) {
        if (column == null) {
            return;
        }
        Map<List<Object>, List<Row<R>>> differing = new LinkedHashMap<>();
        for (Row<R> row : rows) {
            SheetClass its = sheets.of(row).about();
            if (its != null && !its.isGrade() && !its.isClash() && differs(row, its)) {
                differing
                        .computeIfAbsent(List.of(row.sheet(), written(row)), none -> new ArrayList<>())
                        .add(row);
            }
        }
        differing.values().forEach(same -> warn(same, sheets.of(same.get(0)).about()));
    }

    private String written(Row<R> row) {
        return Objects.requireNonNullElse(row.written().get(column.field()), "");
    }

    private boolean differs(Row<R> row, SheetClass its) {
        if (row.isTold(column.field())) {
            return false;
        }
        Field<R, String> grade = column.grade();
        Optional<String> own =
                column.words().lasting(grade == null ? null : row.draft().get(grade), written(row), its.year());
        return own.isPresent() && !own.equals(column.words().lasting(null, its.name(), its.year()));
    }

    private void warn(List<Row<R>> same, SheetClass its) {
        Row<R> first = same.get(0);
        first.problems()
                .add(Problem.warning(
                        column.field(),
                        "class-differs",
                        written(first),
                        same.size(),
                        its.where().number(),
                        its.name()));
    }

    /** For people: where classes and grades were taken from. Empty if the columns tell them all. */
    static <R> List<String> notes(Sheets<R> sheets, Texts texts) {
        return Stream.of(false, true)
                .flatMap(grades -> note(sheets, grades, texts).stream())
                .toList();
    }

    private static <R> Optional<String> note(Sheets<R> sheets, boolean grades, Texts texts) {
        String each = sheets.taking()
                .filter(part ->
                        part.matching().told().isPresent() && !part.about().isClash())
                .filter(part -> part.about().isGrade() == grades)
                .map(part -> texts.get(
                                "sheet.class-from." + part.about().where(),
                                part.name(),
                                part.about().name())
                        .strip())
                .collect(Collectors.joining(texts.get("sheet.class-from.and")));
        return each.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.get(grades ? "sheet.grade-from" : "sheet.class-from", each));
    }
}
