package org.gongyu.feature.care;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gongyu.feature.school.OptionList;
import org.gongyu.ledger.Link;
import org.gongyu.sheet.Column;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Rows;
import org.gongyu.sheet.Table;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/** 特殊群体学生情况统计表: category by grade. A child stands in every category it belongs to. */
final class CareStatistics implements Report {

    private final Care care;
    private final Texts texts;

    CareStatistics(Care care, Texts texts) {
        this.care = care;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "care-statistics";
    }

    @Override
    public boolean isBundled() {
        return true;
    }

    @Override
    public List<Page> pages(Access access, Request request) {
        List<CareLine> children = CareLine.of(care, access, request.scope()).stream()
                .filter(CareLine::isOpen)
                .toList();
        List<Tally> grades = Tally.byGrade(children, texts.get("care.no-class"));
        String title = title(texts);
        return List.of(new Table<>(
                title,
                title,
                columns(grades),
                Rows.of(rows(access, children)),
                List.of(
                        texts.get(
                                "note.cut-off",
                                texts.day(care.campus().cutOff(request.scope().period()))),
                        texts.get("care.note.statistics", children.size()))));
    }

    /** A row for each category; one no longer in the list only where a child still has it. Without files there are none. */
    private List<Tally> rows(Access access, List<CareLine> children) {
        if (children.isEmpty()) {
            return List.of();
        }
        List<Link> categories = new ArrayList<>(care.campus().lists(access).of(OptionList.CARE_CATEGORY));
        children.stream()
                .flatMap(line -> line.file().categories().stream())
                .filter(one -> !categories.contains(one))
                .distinct()
                .forEach(categories::add);
        return categories.stream()
                .map(one -> new Tally(
                        one.label(),
                        children.stream()
                                .filter(line -> line.file().categories().contains(one))
                                .toList()))
                .toList();
    }

    private List<Column<Tally>> columns(List<Tally> grades) {
        return Stream.of(
                        Stream.of(Column.<Tally>prose("category", texts.get("care-file.categories"), 10, Tally::label)),
                        grades.stream()
                                .map(grade -> Column.<Tally>sum(
                                        grade.label(), grade.label(), 4, row -> row.matching(in(grade)))),
                        Stream.of(Column.sum("total", texts.get("column.care.total"), 4, Tally::count), check(grades)))
                .flatMap(one -> one)
                .toList();
    }

    private static Predicate<CareLine> in(Tally grade) {
        return grade.files()::contains;
    }

    private Column<Tally> check(List<Tally> grades) {
        return Column.prose("check", texts.get("column.care.check"), 6, row -> {
            int sum = grades.stream().mapToInt(grade -> row.matching(in(grade))).sum();
            return Check.words(texts, List.of(new Check(texts.get("care.check.grades"), row.count(), sum)));
        });
    }
}
