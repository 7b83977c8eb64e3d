package org.gongyu.feature.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongyu.feature.Feature;
import org.gongyu.sheet.Cards;
import org.gongyu.sheet.Charts;
import org.gongyu.sheet.Column;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Rows;
import org.gongyu.sheet.Table;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/** 学期工作报表: one workbook for a term or class, with 目录 first and the sheets of the ledgers' own reports behind it. */
final class TermBundleReport implements Report {

    /** Excel takes 31 characters; two are left for a number. */
    private static final int LONGEST_NAME = 29;

    private final List<Feature> features;
    private final Texts texts;

    /** The bundle of those reports that say they belong into it. */
    TermBundleReport(List<Feature> features, Texts texts) {
        this.features = List.copyOf(features);
        this.texts = texts;
    }

    @Override
    public String key() {
        return "term-bundle";
    }

    /** A sheet of the workbook as the table of contents lists it. */
    private record Entry(String title, String purpose, int rows) {}

    @Override
    public List<Page> pages(Access access, Request request) {
        List<Page> sheets = new ArrayList<>();
        List<Entry> contents = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Report part : parts(access, request.scope().classId() == null)) {
            String about = part.use(texts);
            for (Page page : sheets(part, access, request)) {
                String name = unused(name(part, page), names);
                sheets.add(named(page, name));
                contents.add(new Entry(name, about, rows(page)));
                about = texts.get("column.bundle.same");
            }
        }
        sheets.add(0, contents(contents));
        return sheets;
    }

    /** Charts are left to the report itself: here they would be lists of bars. */
    private static List<Page> sheets(Report part, Access access, Request request) {
        return part.pages(access, request).stream()
                .filter(page -> !(page instanceof Charts))
                .toList();
    }

    /** Those of features that have anything for this person. */
    private List<Report> parts(Access access, boolean whole) {
        return features.stream()
                .filter(feature -> feature.isFor(access))
                .flatMap(feature -> feature.reports().stream())
                .filter(Report::isBundled)
                .filter(report -> whole || report.isOfClasses())
                .toList();
    }

    /** What its tab says: by itself 按班级 doesn't tell of what. */
    private String name(Report part, Page page) {
        String title = part.title(texts);
        String whole = page.name().contains(title) ? page.name() : title + "·" + page.name();
        return whole.substring(0, Math.min(whole.length(), LONGEST_NAME));
    }

    private static String unused(String name, Set<String> names) {
        String free = name;
        for (int again = 2; !names.add(free); again++) {
            free = name + again;
        }
        return free;
    }

    private static Page named(Page page, String name) {
        return page instanceof Cards<?> cards
                ? named(cards, name)
                : page.asTable().named(name);
    }

    private static <R> Page named(Cards<R> cards, String name) {
        return new Cards<>(name, cards.title(), cards.lines(), cards.cards(), cards.note(), cards.style());
    }

    private static int rows(Page page) {
        return page instanceof Cards<?> cards
                ? cards.cards().count()
                : page.asTable().rows().count();
    }

    private Page contents(List<Entry> entries) {
        return new Table<>(
                        texts.get("report.term-bundle.contents"),
                        texts.get("report.term-bundle"),
                        List.of(
                                Column.prose("sheet", texts.get("column.bundle.sheet"), 21, Entry::title),
                                Column.of("rows", texts.get("column.bundle.rows"), 3, Entry::rows),
                                Column.prose("about", texts.get("column.bundle.about"), 29, Entry::purpose)),
                        Rows.of(entries),
                        List.of(texts.get("note.bundle")))
                .onUprightPaper();
    }
}
