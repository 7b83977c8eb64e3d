package org.gongyu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.gongyu.MadeUp;
import org.gongyu.ui.Screen;
import org.gongyu.ui.ScreenTour;
import org.gongyu.work.Changes;
import org.gongyu.work.Failure;
import org.gongyu.work.Job;
import org.gongyu.work.Work;
import org.junit.jupiter.api.Test;

class JobLineTest {

    private final List<Runnable> queued = new ArrayList<>();
    private final List<Failure> told = new ArrayList<>();
    private final Work work = new Work(queued::add, Runnable::run, new Changes(), told::add);
    private final JobLine line = Screen.on(() -> new JobLine(MadeUp.TEXTS, work.underway()));

    private void look() {
        Screen.run(line::look);
    }

    private boolean isShown() {
        return Screen.on(() -> line.node().isVisible());
    }

    private String words() {
        return Screen.on(() -> ((Label) line.node().lookup("#job-words")).getText());
    }

    @Test
    void whatIsDoneAtOnceIsNotShown() {
        work.lasting("work.export").query(() -> "done", done -> {});
        look();
        assertThat(isShown()).isFalse();
        queued.forEach(Runnable::run);
        look();
        assertThat(isShown()).isFalse();
    }

    @Test
    void whatLastsIsShownWithItsProgressUntilItEnds() {
        List<String> said = new ArrayList<>();
        work.lasting("work.store")
                .query(
                        () -> {
                            Job.step(120, 600);
                            look();
                            said.add(words());
                            Job.settle();
                            look();
                            said.add(words());
                            return "done";
                        },
                        said::add);
        look();
        look();
        assertThat(isShown()).isTrue();
        assertThat(words()).isEqualTo("正在导入……");
        queued.forEach(Runnable::run);
        assertThat(said).containsExactly("正在导入：120/600", "正在导入：马上完成……", "done");
        look();
        assertThat(isShown()).isFalse();
    }

    @Test
    void theButtonGivesItUp() {
        work.lasting("work.export").query(() -> "written", done -> queued.clear());
        look();
        look();
        Screen.run(() -> ((Button) line.node().lookup("#job-cancel")).fire());
        assertThat(words()).isEqualTo("正在导出：正在停下……");
        assertThat(line.node().lookup("#job-cancel").isDisabled()).isTrue();
        queued.forEach(Runnable::run);
        assertThat(told).hasOnlyElementsOfType(Failure.GivenUp.class).hasSize(1);
    }

    @Test
    void itFitsIntoTheFootOfTheWindow() {
        work.lasting("work.store").query(() -> "done", done -> {});
        ScreenTour.visit("job-line", () -> {
            JobLine shown = new JobLine(MadeUp.TEXTS, work.underway());
            shown.look();
            shown.look();
            HBox bar = new HBox(new Label(MadeUp.TEXTS.get("app.status.person")), shown.node());
            bar.getStyleClass().add("status-bar");
            BorderPane window = new BorderPane();
            window.setBottom(bar);
            return window;
        });
    }
}
