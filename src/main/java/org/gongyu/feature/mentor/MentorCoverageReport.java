package org.gongyu.feature.mentor;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.gongyu.feature.mentor.TermCoverage.ClassCoverage;
import org.gongyu.feature.mentor.TermCoverage.ClassTalks;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.school.Periods;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.sheet.Column;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Ratio;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Rows;
import org.gongyu.sheet.Table;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/** 导师与谈心谈话统计表: by class, who has a mentor and was talked with; what specialists told the classes; who is still without. */
final class MentorCoverageReport implements Report {

    private final Mentors mentors;
    private final Texts texts;

    MentorCoverageReport(Mentors mentors, Texts texts) {
        this.mentors = mentors;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "mentor-coverage";
    }

    @Override
    public boolean isBundled() {
        return true;
    }

    @Override
    public Set<String> proves() {
        return Set.of("mentoring", "talk", "class-report");
    }

    @Override
    public List<Page> pages(Access access, Request request) {
        Function<SchoolClass, String> grades =
                mentors.campus().grades(access, request.scope().period().schoolYear());
        List<Page> pages = new ArrayList<>();
        for (TermCoverage term : mentors.coverage(access, request.scope())) {
            pages.add(table("classes", term, classes(grades), term.classes(), counting(term)));
            pages.add(
                    table("reports", term, reports(grades), term.reports(), List.of(texts.get("note.class-reports"))));
            pages.add(table("missing", term, missing(), missing(term), List.of(texts.get("note.without-mentor"))));
        }
        return pages;
    }

    private <R> Page table(String part, TermCoverage term, List<Column<R>> columns, List<R> rows, List<String> notes) {
        String number = Periods.term(term.term().term(), texts);
        return new Table<>(
                        texts.get("report.mentor-coverage." + part, number),
                        texts.get("report.mentor-coverage." + part + ".title", number),
                        columns,
                        Rows.of(rows),
                        notes)
                .onUprightPaper();
    }

    private List<String> counting(TermCoverage term) {
        return List.of(
                texts.get("note.cut-off", texts.day(term.cutOff())),
                texts.get("note.talked", TermCoverage.FIRST_DAYS),
                texts.get("note.talkers", term.talkers().size(), term.teachers().size()));
    }

    private List<Column<ClassCoverage>> classes(Function<SchoolClass, String> grades) {
        String early = texts.get("column.mentor.first-weeks");
        String term = texts.get("column.mentor.term");
        return List.of(
                Column.of("grade", texts.get("mentoring.grade"), 5, its -> grades.apply(its.schoolClass())),
                Column.of("class", texts.get("mentoring.className"), 7, its -> its.schoolClass()
                        .label()),
                Column.sum("students", texts.get("column.mentor.students"), 5, its -> its.children()
                        .size()),
                count("arranged", ClassCoverage::arranged).under(early),
                count("early", ClassCoverage::early).under(early),
                ratio("early-rate", ClassCoverage::early).under(early),
                count("mentored", ClassCoverage::mentored).under(term),
                count("talked", ClassCoverage::talked).under(term),
                ratio("talked-rate", ClassCoverage::talked).under(term));
    }

    private Column<ClassCoverage> count(String key, Function<ClassCoverage, List<Pupil>> those) {
        return Column.sum(key, texts.get("column.mentor." + key), 6, its -> those.apply(its)
                .size());
    }

    private Column<ClassCoverage> ratio(String key, Function<ClassCoverage, List<Pupil>> those) {
        return Column.sum(
                key,
                texts.get("column.mentor." + key),
                6,
                its -> new Ratio(those.apply(its).size(), its.children().size()));
    }

    private List<Column<ClassTalks>> reports(Function<SchoolClass, String> grades) {
        return List.of(
                Column.of("grade", texts.get("mentoring.grade"), 5, its -> grades.apply(its.schoolClass())),
                Column.of("class", texts.get("mentoring.className"), 7, its -> its.schoolClass()
                        .label()),
                Column.sum("psychology", texts.option(Specialty.PSYCHOLOGY), 8, its -> its.count(Specialty.PSYCHOLOGY)),
                Column.sum("family", texts.option(Specialty.FAMILY), 8, its -> its.count(Specialty.FAMILY)),
                Column.sum("came", texts.get("column.mentor.came"), 6, its -> its.byTeacher()
                        .size()),
                Column.sum("met", texts.get("column.mentor.met"), 6, ClassTalks::met),
                Column.prose("who", texts.get("column.mentor.who"), 20, this::who));
    }

    private String who(ClassTalks its) {
        String who = its.byTeacher().entrySet().stream()
                .map(one -> texts.get(
                        "mentor.times", one.getKey().label(), one.getValue().size()))
                .sorted()
                .collect(joining("、"));
        return who.isEmpty() ? null : who;
    }

    private record Missing(SchoolClass its, Pupil child, boolean mentored, boolean talked) {}

    private static List<Missing> missing(TermCoverage term) {
        return term.classes().stream()
                .flatMap(its -> its.children().stream()
                        .map(child -> new Missing(
                                its.schoolClass(),
                                child,
                                its.mentored().contains(child),
                                its.talked().contains(child))))
                .filter(one -> !one.mentored() || !one.talked())
                .toList();
    }

    private List<Column<Missing>> missing() {
        return List.of(
                Column.of("class", texts.get("mentoring.className"), 8, one -> one.its()
                        .label()),
                Column.of("student", texts.get("mentoring.student"), 8, one -> one.child()
                        .name()),
                Column.of("mentored", texts.get("column.mentor.has-mentor"), 8, one -> yes(one.mentored())),
                Column.of("talked", texts.get("column.mentor.has-talk"), 8, one -> yes(one.talked())));
    }

    private String yes(boolean is) {
        return texts.get(is ? "sheet.yes" : "sheet.no");
    }
}
