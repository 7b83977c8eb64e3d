package org.gongyu.feature.roster;

import atlantafx.base.controls.Popover;
import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.gongyu.db.Batches;
import org.gongyu.feature.school.ClassName;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Named;

/** 升级: shows what the new school year brings, does it, and takes it back. */
final class RollOverPage {

    private static final double WIDTH_PX = 420;

    private final RollOver rollOver;
    private final Batches batches;
    private final Desk desk;
    private final Texts texts;
    private final Button button;

    RollOverPage(RollOver rollOver, Batches batches, Desk desk) {
        this.rollOver = rollOver;
        this.batches = batches;
        this.desk = desk;
        this.texts = desk.texts();
        this.button = Named.button("roll-over", texts.get("roster.roll-over"), "mdal-arrow_upward", this::preview);
    }

    Button button() {
        return button;
    }

    private void preview() {
        LocalDate today = LocalDate.now(desk.clock());
        desk.work()
                .looking("work.check")
                .query(() -> rollOver.preview(desk.access(), rollOver.nextYear(desk.access(), today)), this::show);
    }

    private void show(RollOver.Plan plan) {
        Popover popover = new Popover();
        Label title = new Label(texts.get("roster.roll-over.title", plan.schoolYear(), plan.schoolYear() + 1));
        title.getStyleClass().add("section");
        Label words = new Label(words(plan));
        words.setWrapText(true);
        words.setMaxWidth(WIDTH_PX);
        Button go = Named.button("roll-over-go", texts.get("roster.roll-over.go"), "mdal-check", () -> {
            popover.hide();
            apply(plan);
        });
        go.getStyleClass().add(Styles.ACCENT);
        VBox box = new VBox(title, words, go);
        box.getStyleClass().add("sheet-box");
        popover.setContentNode(box);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
        popover.setAnimated(false);
        popover.show(button);
    }

    private String words(RollOver.Plan plan) {
        String leaving = plan.leaving().stream()
                .map(one -> texts.get(
                        "roster.roll-over.leaves",
                        one.schoolClass().label(),
                        one.children(),
                        String.join("、", one.headTeachers())))
                .collect(Collectors.joining("\n"));
        String entering = plan.entering().stream().map(ClassName::label).collect(Collectors.joining("、"));
        String terms = plan.terms().stream()
                .map(term -> term.starts() + "—" + term.ends())
                .collect(Collectors.joining("、"));
        return texts.get("roster.roll-over.plan", plan.graduates(), plan.lastDay(), leaving, entering, terms);
    }

    private void apply(RollOver.Plan plan) {
        desk.work()
                .lasting("work.roll-over")
                .change("student", () -> rollOver.apply(desk.access(), plan), done -> desk.notices()
                        .done(
                                texts.get("roster.roll-over.done", plan.schoolYear(), plan.schoolYear() + 1),
                                () -> undo(done)));
    }

    private void undo(Batches.Done done) {
        desk.work()
                .lasting("work.undo")
                .change("student", () -> batches.undo(desk.access(), done.id()), undone -> desk.notices()
                        .done(texts.get("roster.roll-over.undone")));
    }
}
