package org.gongyu.feature.care;

import java.time.Period;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gongyu.feature.roster.Sex;
import org.gongyu.sheet.Column;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Rows;
import org.gongyu.sheet.Table;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/** 留守儿童情况汇总表 (domain B3): by 口径, by grade and by who looks after them, with sexes, age bands and 勾稽. */
final class LeftBehindSummary implements Report {

    private final Care care;
    private final Texts texts;

    LeftBehindSummary(Care care, Texts texts) {
        this.care = care;
        this.texts = texts;
    }

    /** The age bands of the form, both ends in full years. */
    private enum Band {
        FIRST(0, 5),
        SECOND(6, 13),
        THIRD(14, 16);

        private final int from;
        private final int to;

        Band(int from, int to) {
            this.from = from;
            this.to = to;
        }

        boolean has(CareLine line) {
            if (line.born() == null) {
                return false;
            }
            int age = Period.between(line.born(), line.day()).getYears();
            return age >= from && age <= to;
        }
    }

    @Override
    public String key() {
        return "left-behind-summary";
    }

    @Override
    public List<Page> pages(Access access, Request request) {
        Predicate<CareFile> leftBehind = care.leftBehind(access);
        List<CareLine> children = CareLine.of(care, access, request.scope()).stream()
                .filter(line -> line.isOpen() && leftBehind.test(line.file()))
                .toList();
        String cutOff = texts.get(
                "note.cut-off", texts.day(care.campus().cutOff(request.scope().period())));
        String unsaid = texts.get("care.unsaid");
        return List.of(
                sheet(
                        "rule",
                        Tally.parted(children, line -> line.file().need().leftBehindRule(), texts::option, unsaid),
                        children,
                        cutOff),
                sheet("grade", Tally.byGrade(children, texts.get("care.no-class")), children, cutOff),
                sheet(
                        "guardianship",
                        Tally.parted(children, line -> line.file().home().guardianship(), texts::option, unsaid),
                        children,
                        cutOff));
    }

    private Page sheet(String by, List<Tally> rows, List<CareLine> children, String cutOff) {
        int sum = rows.stream().mapToInt(Tally::count).sum();
        Check rowsAddUp = new Check(texts.get("care.check.rows"), children.size(), sum);
        List<String> notes = Stream.concat(
                        Stream.of(cutOff, rowsAddUp.note(texts)),
                        Stream.concat(
                                checks(new Tally(null, children)).stream().map(check -> check.note(texts)),
                                Stream.of(texts.get("care.note.summary"))))
                .toList();
        return new Table<>(
                texts.get("report.left-behind-summary." + by),
                title(texts),
                columns(texts.get("column.care." + by)),
                Rows.of(rows),
                notes);
    }

    private List<Column<Tally>> columns(String label) {
        String sex = texts.get("column.care.sex");
        String age = texts.get("column.care.age");
        return List.of(
                Column.prose("part", label, 14, Tally::label),
                Column.sum("total", texts.get("column.care.total"), 5, Tally::count),
                Column.<Tally>sum("boys", texts.option(Sex.MALE), 5, row -> row.matching(line -> is(line, Sex.MALE)))
                        .under(sex),
                Column.<Tally>sum(
                                "girls", texts.option(Sex.FEMALE), 5, row -> row.matching(line -> is(line, Sex.FEMALE)))
                        .under(sex),
                band(Band.FIRST).under(age),
                band(Band.SECOND).under(age),
                band(Band.THIRD).under(age),
                Column.prose("check", texts.get("column.care.check"), 12, row -> Check.words(texts, checks(row))));
    }

    private Column<Tally> band(Band band) {
        return Column.sum("age" + band.from, band.from + "—" + band.to, 5, row -> row.matching(band::has));
    }

    private List<Check> checks(Tally row) {
        int sexes = row.matching(line -> is(line, Sex.MALE)) + row.matching(line -> is(line, Sex.FEMALE));
        int bands = Stream.of(Band.values())
                .mapToInt(band -> row.matching(band::has))
                .sum();
        return List.of(
                new Check(texts.get("care.check.sexes"), row.count(), sexes),
                new Check(texts.get("care.check.bands"), row.count(), bands));
    }

    private static boolean is(CareLine line, Sex sex) {
        return line.pupil() != null && line.pupil().identity().sex() == sex;
    }
}
