package org.gongyu.feature.care;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gongyu.feature.roster.Disability;
import org.gongyu.feature.school.Lists;
import org.gongyu.sheet.Column;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Rows;
import org.gongyu.sheet.Table;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/** 残疾儿童情况统计表 (domain B3), and the same children by kind and grade of the disability with 勾稽. */
final class DisabledSummary implements Report {

    private static final Set<Disability> NAMED = Set.of(Disability.SIGHT, Disability.HEARING, Disability.INTELLECT);

    private final Care care;
    private final Texts texts;

    DisabledSummary(Care care, Texts texts) {
        this.care = care;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "disabled-summary";
    }

    @Override
    public List<Page> pages(Access access, Request request) {
        Lists lists = care.campus().lists(access);
        List<CareLine> children = CareLine.of(care, access, request.scope()).stream()
                .filter(line -> line.isOpen() && line.schoolClass() != null)
                .filter(line -> line.file().need().isDisabled()
                        || line.file().categories().stream().anyMatch(one -> lists.is(one, "DISABLED")))
                .toList();
        String cutOff = texts.get(
                "note.cut-off", texts.day(care.campus().cutOff(request.scope().period())));
        return List.of(form(new Tally(null, children), access, cutOff), grades(children, cutOff));
    }

    /** The bureau's form: a line for the school. */
    private Page form(Tally school, Access access, String cutOff) {
        return new Table<>(
                texts.get("report.disabled-summary.form"),
                title(texts),
                Stream.of(
                                List.of(
                                        Column.<Tally>of(
                                                "school", texts.get("column.disabled.school"), 10, row -> care.campus()
                                                        .schools()
                                                        .profile(access)
                                                        .name()),
                                        Column.of("total", texts.get("column.disabled.total"), 5, Tally::count)),
                                enrolled(),
                                notEnrolled(),
                                List.of(unknown("rate", "column.disabled.rate"), unknown("note", "care-file.note")))
                        .flatMap(List::stream)
                        .toList(),
                Rows.of(List.of(school)),
                List.of(
                        cutOff,
                        new Check(texts.get("care.check.kinds"), school.count(), named(school)).note(texts),
                        texts.get("care.note.disabled")));
    }

    private List<Column<Tally>> enrolled() {
        String group = texts.get("column.disabled.enrolled");
        return Stream.of(
                        kind("sight", has(Disability.SIGHT)),
                        kind("hearing", has(Disability.HEARING)),
                        kind("intellect", has(Disability.INTELLECT)),
                        kind("other", DisabledSummary::isOther),
                        Column.of("sum", texts.get("column.care.total"), 4, DisabledSummary::named))
                .map(column -> column.under(group))
                .toList();
    }

    private List<Column<Tally>> notEnrolled() {
        String group = texts.get("column.disabled.not-enrolled");
        return Stream.of("sight", "hearing", "intellect", "other", "sum")
                .map(name -> unknown(
                                "not-" + name, name.equals("sum") ? "column.care.total" : "column.disabled." + name)
                        .under(group))
                .toList();
    }

    private Column<Tally> kind(String name, Predicate<CareLine> which) {
        return Column.of(name, texts.get("column.disabled." + name), 4, row -> row.matching(which));
    }

    /** What the school doesn't know. */
    private Column<Tally> unknown(String key, String labelKey) {
        return Column.of(key, texts.get(labelKey), 4, row -> null);
    }

    private static Predicate<CareLine> has(Disability kind) {
        return line -> line.file().need().disability() == kind;
    }

    private static boolean isOther(CareLine line) {
        return line.file().need().isDisabled()
                && !NAMED.contains(line.file().need().disability());
    }

    /** How many have a kind that is said. */
    private static int named(Tally row) {
        return row.matching(line -> line.file().need().isDisabled());
    }

    private Page grades(List<CareLine> children, String cutOff) {
        List<Tally> rows =
                Tally.parted(children, line -> line.file().need().grade(), texts::option, texts.get("care.unsaid"));
        int sum = rows.stream().mapToInt(Tally::count).sum();
        List<Column<Tally>> columns = Stream.of(
                        Stream.of(
                                Column.<Tally>of("grade", texts.get("care-file.disabilityGrade"), 8, Tally::label),
                                Column.<Tally>sum("total", texts.get("column.care.total"), 4, Tally::count)),
                        Stream.of(Disability.values())
                                .filter(kind -> kind != Disability.NONE)
                                .map(kind -> Column.<Tally>sum(
                                        kind.name(), texts.option(kind), 4, row -> row.matching(has(kind)))),
                        Stream.of(Column.<Tally>prose(
                                "check",
                                texts.get("column.care.check"),
                                8,
                                row -> Check.words(
                                        texts,
                                        List.of(new Check(texts.get("care.check.kinds"), row.count(), named(row)))))))
                .flatMap(one -> one)
                .toList();
        return new Table<>(
                texts.get("report.disabled-summary.grades"),
                title(texts),
                columns,
                Rows.of(rows),
                List.of(cutOff, new Check(texts.get("care.check.rows"), children.size(), sum).note(texts)));
    }
}
