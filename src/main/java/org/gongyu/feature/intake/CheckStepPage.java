package org.gongyu.feature.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongyu.sheet.ImportRun;
import org.gongyu.sheet.Row;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Labels;
import org.gongyu.ui.Named;

/** ③ What is wrong and what is there already: mended in place, decided in one table. */
final class CheckStepPage<R> {

    private final Desk desk;
    private final Texts texts;
    private final ImportRun<R> run;
    private final Label summary = new Label();
    private final CheckBox allOrNothing = new CheckBox();
    private final Button store = new Button();
    private final Button save = new Button();
    private final ProblemsPage<R> problems;
    private final VBox node = new VBox();

    CheckStepPage(Desk desk, ImportRun<R> run, Runnable back, Consumer<Boolean> then) {
        this.desk = desk;
        this.texts = desk.texts();
        this.run = run;
        summary.setId("summary");
        summary.setWrapText(true);
        summary.getStyleClass().add("section");
        allOrNothing.setText(texts.get("intake.all-or-nothing"));
        Named.as("all-or-nothing", allOrNothing.getText(), allOrNothing);
        allOrNothing.selectedProperty().addListener((value, before, now) -> showCounts());
        Named.as("store", texts.get("intake.step.done"), store);
        store.getStyleClass().add("accent");
        store.setOnAction(pressed -> then.accept(allOrNothing.isSelected()));
        problems = new ProblemsPage<>(desk, run, this::showCounts);
        node.getChildren().add(summary);
        if (!run.notes().isEmpty()) {
            node.getChildren().add(notes());
        }
        node.getChildren().add(problems.node());
        if (hasTwins()) {
            node.getChildren().add(twins());
        }
        node.getChildren().addAll(allOrNothing, buttons(back));
        node.getStyleClass().add("step-body");
        showCounts();
    }

    Node node() {
        return node;
    }

    /** Puts the keyboard on what is to be mended, or where it goes on. */
    void focus() {
        if (problems.isEmpty()) {
            store.requestFocus();
        } else {
            problems.node().requestFocus();
        }
    }

    /** What the rows say though no column does. */
    private Node notes() {
        Label notes = Named.as("notes", String.join("\n", run.notes()), new Label(String.join("\n", run.notes())));
        notes.setWrapText(true);
        notes.setMinHeight(Region.USE_PREF_SIZE);
        return notes;
    }

    private Node buttons(Runnable back) {
        Button before = Named.button("back", texts.get("intake.back"), "mdal-arrow_back", back);
        save.setText(texts.get("intake.save-problems"));
        Named.as("save-problems", save.getText(), save);
        save.setOnAction(
                pressed -> desk.files().save(texts.get("intake.problems-file")).ifPresent(this::saveProblems));
        HBox buttons = new HBox(before, save, store);
        buttons.getStyleClass().add("step-buttons");
        return buttons;
    }

    private void saveProblems(Path file) {
        desk.work()
                .lasting("work.export")
                .query(
                        () -> {
                            run.saveRefused(file);
                            return file;
                        },
                        saved -> desk.notices().done(texts.get("intake.problems-saved", saved.getFileName())));
    }

    private boolean hasTwins() {
        return run.rows().stream().anyMatch(row -> row.twin() != null);
    }

    /** All duplicates of the roster are decided at once, or one by one. */
    private Node twins() {
        List<Row<R>> twins = run.rows().stream()
                .filter(row -> row.twin() != null && !row.isRefused())
                .toList();
        Label words = new Label(texts.get("intake.twins", twins.size()));
        ComboBox<Row.Fate> fate = new ComboBox<>();
        fate.setId("twins-fate");
        fate.setAccessibleText(words.getText());
        fate.getItems().setAll(Row.Fate.UPDATE, Row.Fate.SKIP);
        fate.setConverter(new Labels<>(one -> one == null ? "" : texts.get("intake.fate." + one)));
        fate.setValue(Row.Fate.UPDATE);
        fate.setOnAction(chosen -> {
            twins.forEach(row -> row.decide(fate.getValue()));
            showCounts();
        });
        HBox line = new HBox(words, fate);
        line.getStyleClass().add("step-buttons");
        return line;
    }

    private void showCounts() {
        long refused = run.refused().size();
        long good = run.rows().stream()
                .filter(row -> !row.isRefused() && row.fate() != Row.Fate.SKIP)
                .count();
        summary.setText(texts.get("intake.summary", run.rows().size(), good, refused));
        store.setText(texts.get("intake.store", good));
        store.setDisable(good == 0 || (allOrNothing.isSelected() && refused > 0));
        save.setDisable(refused == 0);
    }
}
