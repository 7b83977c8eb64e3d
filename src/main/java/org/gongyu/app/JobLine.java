package org.gongyu.app;

import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.stage.Window;
import javafx.util.Duration;
import org.gongyu.text.Texts;
import org.gongyu.ui.Named;
import org.gongyu.work.Job;
import org.gongyu.work.Underway;

/** At the foot of the window: what the person is waiting for, how far it is, and a button that gives it up. */
final class JobLine {

    /** What is done within one or two looks isn't worth showing. */
    private static final Duration LOOK = Duration.millis(500);

    private final Texts texts;
    private final Underway underway;
    private final ProgressBar bar = new ProgressBar();
    private final Label words = new Label();
    private final Button cancel;
    private final HBox node;
    private List<Job> seen = List.of();
    private Job shown;

    JobLine(Texts texts, Underway underway) {
        this.texts = texts;
        this.underway = underway;
        words.setId("job-words");
        cancel = Named.button("job-cancel", texts.get("work.cancel"), "mdal-close", this::giveUp);
        node = Named.as("job", "", new HBox(bar, words, cancel));
        node.getStyleClass().add("job-line");
        Timeline looking = new Timeline(new KeyFrame(LOOK, event -> look()));
        looking.setCycleCount(Animation.INDEFINITE);
        // While it plays, it keeps the whole window in memory.
        ObservableValue<Boolean> showing = node.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false);
        showing.addListener((observed, was, is) -> {
            if (is) {
                looking.play();
            } else {
                looking.stop();
            }
        });
        show(null);
    }

    Node node() {
        return node;
    }

    /** Shows the job that has been underway for longest, once it was there at the look before. */
    void look() {
        List<Job> now = underway.jobs();
        show(now.stream().filter(seen::contains).findFirst().orElse(null));
        seen = now;
    }

    private void giveUp() {
        shown.giveUp();
        show(shown);
    }

    private void show(Job job) {
        shown = job;
        node.setVisible(job != null);
        node.setManaged(job != null);
        if (job != null) {
            Job.Progress progress = job.progress();
            boolean counted = progress.of() > 0;
            bar.setProgress(counted ? (double) progress.done() / progress.of() : ProgressBar.INDETERMINATE_PROGRESS);
            words.setText(words(job, progress));
            bar.setAccessibleText(words.getText());
            cancel.setDisable(job.isGivenUp() || job.isSettled());
        }
    }

    private String words(Job job, Job.Progress progress) {
        String what = texts.get(job.what());
        if (job.isSettled()) {
            return texts.get("work.settled", what);
        }
        if (job.isGivenUp()) {
            return texts.get("work.given-up", what);
        }
        return progress.of() > 0
                ? texts.get("work.counted", what, progress.done(), progress.of())
                : texts.get("work.now", what);
    }
}
