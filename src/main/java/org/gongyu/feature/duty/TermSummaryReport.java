package org.gongyu.feature.duty;

import java.util.ArrayList;
import java.util.List;
import org.gongyu.feature.Act;
import org.gongyu.feature.Facet;
import org.gongyu.feature.Thing;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Prose;
import org.gongyu.sheet.Prose.Paragraph;
import org.gongyu.sheet.Report;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/** 工作总结（初稿）: the term's figures in sentences, as a start for the written summary. It says nothing that no ledger holds. */
final class TermSummaryReport implements Report {

    private static final List<Act> SESSIONS =
            List.of(Act.LECTURE, Act.GUIDANCE, Act.PRACTICE, Act.FAMILY_PRACTICE, Act.MEETING, Act.THEMED_MEETING);

    private static final int MOST_NAMED = 10;

    private final Duties duties;
    private final Words words;
    private final Texts texts;

    TermSummaryReport(Duties duties, Words words) {
        this.duties = duties;
        this.words = words;
        this.texts = words.texts();
    }

    @Override
    public String key() {
        return "term-summary";
    }

    @Override
    public boolean isDocument() {
        return true;
    }

    @Override
    public List<Page> pages(Access access, Request request) {
        TermFigures figures = duties.figures(access, request.scope());
        List<Paragraph> said = new ArrayList<>();
        said.add(sentence("summary.opening", figures.enrolled()));
        visits(figures, said);
        talks(figures, said);
        sessions(figures, said);
        committees(figures, said);
        care(figures, said);
        school(figures, said);
        duties(access, request, said);
        said.add(heading("summary.next"));
        said.add(sentence("summary.next.words"));
        String title = title(texts);
        return List.of(new Prose(title, texts.get("summary.title"), said));
    }

    private Paragraph heading(String key) {
        return Paragraph.heading(texts.get(key));
    }

    private Paragraph sentence(String key, Object... figures) {
        return Paragraph.body(texts.get(key, figures));
    }

    private void visits(TermFigures of, List<Paragraph> said) {
        said.add(heading("summary.visits"));
        said.add(sentence(
                "summary.visits.words",
                of.times(Act.VISIT),
                of.times(Act.VISIT, Facet.HOME),
                of.times(Act.VISIT, Facet.ONLINE),
                of.times(Act.VISIT, Facet.AT_SCHOOL),
                of.times(Act.VISIT, Facet.PHONE),
                of.staff(Act.VISIT)));
        said.add(sentence(
                "summary.visits.children",
                of.children(Act.VISIT),
                of.enrolled(),
                share(of.children(Act.VISIT), of.enrolled()),
                of.children(Act.VISIT, Facet.HOME),
                share(of.children(Act.VISIT, Facet.HOME), of.enrolled())));
    }

    /** A share as people write it; a dash where there is no whole. */
    private String share(int part, int whole) {
        return whole == 0 ? "—" : texts.get("summary.percent", Math.round(1000.0 * part / whole) / 10.0);
    }

    private void talks(TermFigures of, List<Paragraph> said) {
        said.add(heading("summary.talks"));
        said.add(sentence(
                "summary.talks.words",
                of.concerned(Thing.MENTORING),
                of.times(Act.TALK),
                of.children(Act.TALK),
                share(of.children(Act.TALK), of.enrolled()),
                of.times(Act.CLASS_REPORT)));
    }

    private void sessions(TermFigures of, List<Paragraph> said) {
        said.add(heading("summary.sessions"));
        said.add(sentence("summary.sessions.hours", of.hours(SESSIONS)));
        for (Act act : SESSIONS) {
            if (of.times(act) > 0) {
                said.add(sentence("summary.sessions.kind", texts.option(act), of.times(act), of.attendances(act)));
            }
        }
    }

    private void committees(TermFigures of, List<Paragraph> said) {
        said.add(heading("summary.committees"));
        said.add(sentence(
                "summary.committees.words",
                of.there(Thing.PARENT_COMMITTEE, Facet.WHOLE_SCHOOL),
                of.there(Thing.PARENT_COMMITTEE, Facet.GRADE),
                of.there(Thing.PARENT_COMMITTEE, Facet.CLASS),
                of.size(Thing.PARENT_COMMITTEE)));
    }

    private void care(TermFigures of, List<Paragraph> said) {
        said.add(heading("summary.care"));
        said.add(
                of.isWithheld(Thing.CARE_FILE)
                        ? sentence("summary.withheld")
                        : sentence(
                                "summary.care.words",
                                of.concerned(Thing.CARE_FILE),
                                of.concerned(Thing.CARE_FILE, Facet.RESPONSIBLE),
                                of.times(Act.HELP),
                                of.times(Act.TAKING_HOME),
                                of.concerned(Thing.ENTRUSTMENT, Facet.IN_WRITING)));
    }

    private void school(TermFigures of, List<Paragraph> said) {
        said.add(heading("summary.school"));
        said.add(sentence("summary.training", of.times(Act.TRAINING), of.staff(Act.TRAINING)));
        said.add(sentence("summary.resources", of.there(Thing.VOLUNTEER), of.there(Thing.RESOURCE)));
        said.add(sentence("summary.mediation", of.there(Thing.MEDIATION), of.there(Thing.MEDIATION, Facet.CLOSED)));
    }

    private void duties(Access access, Request request, List<Paragraph> said) {
        said.add(heading("summary.duties"));
        for (Pack pack : duties.chosen(access, request.scope().period())) {
            List<Result> results = duties.results(access, request.scope(), List.of(pack)).stream()
                    .filter(result -> result.status() != Status.NOT_APPLICABLE)
                    .toList();
            said.add(sentence(
                    "summary.duties.pack",
                    pack.title(),
                    results.size() - count(results, Status.WITHHELD),
                    count(results, Status.MET),
                    count(results, Status.UNMET),
                    count(results, Status.UNDER_WAY),
                    count(results, Status.NO_DATA)));
            if (count(results, Status.WITHHELD) > 0) {
                said.add(sentence("summary.duties.withheld", count(results, Status.WITHHELD)));
            }
            results.stream()
                    .filter(result -> result.status() == Status.UNMET)
                    .limit(MOST_NAMED)
                    .forEach(result -> said.add(sentence(
                            "summary.duties.unmet",
                            result.duty().clause(),
                            withinQuotation(result.duty().phrase()),
                            words.figure(result) + words.readAs(result.duty()))));
        }
    }

    private static long count(List<Result> results, Status status) {
        return results.stream().filter(result -> result.status() == status).count();
    }

    /** What is quoted within a quotation stands between single marks. */
    private static String withinQuotation(String phrase) {
        return phrase.replace('“', '‘').replace('”', '’');
    }
}
