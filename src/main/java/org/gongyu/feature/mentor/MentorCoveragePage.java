package org.gongyu.feature.mentor;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gongyu.feature.mentor.TermCoverage.ClassCoverage;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.ledger.Scope;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.ListTable;
import org.gongyu.ui.Page;
import org.gongyu.ui.TitleBar;

/** 覆盖情况: per class, who has a mentor and who was talked with, in the last term of the period that has begun. */
final class MentorCoveragePage implements Page {

    private final Mentors mentors;
    private final Desk desk;
    private final Texts texts;
    private final Label counted = new Label();
    private final ListTable<ClassCoverage> table;
    private final VBox node;

    MentorCoveragePage(Mentors mentors, Desk desk) {
        this.mentors = mentors;
        this.desk = desk;
        this.texts = desk.texts();
        this.table = new ListTable<ClassCoverage>(
                        "mentor-coverage", texts.get("mentor.coverage"), texts.get("mentor.coverage.none"))
                .column("class", texts.get("mentoring.className"), 8, its -> its.schoolClass()
                        .label())
                .column("students", texts.get("column.mentor.students"), 6, its -> its.children()
                        .size());
        add("arranged-early", ClassCoverage::arranged);
        add("talked-early", ClassCoverage::early);
        add("mentored", ClassCoverage::mentored);
        add("talked", ClassCoverage::talked);
        table.opening(its -> desk.go().to("report", "mentor-coverage"));
        counted.getStyleClass().add("caption");
        counted.setWrapText(true);
        VBox list = new VBox(counted, table.node());
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        list.getStyleClass().add("coverage");
        VBox.setVgrow(list, Priority.ALWAYS);
        node = new VBox(new TitleBar(texts, texts.get("mentor.coverage")), list);
        node.getStyleClass().add("page");
        reload();
    }

    private void add(String key, Function<ClassCoverage, List<Pupil>> those) {
        table.column(
                key,
                texts.get("column.mentor." + key),
                9,
                its -> texts.get(
                        "mentor.part-of",
                        those.apply(its).size(),
                        its.children().size()));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reload() {
        Scope scope = desk.scope().get();
        desk.work().looking("work.count").query(() -> mentors.coverage(desk.access(), scope), this::show);
    }

    private void show(List<TermCoverage> terms) {
        if (terms.isEmpty()) {
            counted.setText("");
            table.show(List.of());
            return;
        }
        TermCoverage last = terms.get(terms.size() - 1);
        counted.setText(texts.get(
                "mentor.counted",
                texts.get("period.term." + last.term().term()),
                texts.day(last.cutOff()),
                last.talkers().size(),
                last.teachers().size()));
        table.show(last.classes());
    }
}
