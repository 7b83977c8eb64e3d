package org.gongyu.feature.intake;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.gongyu.db.Batches;
import org.gongyu.db.Db;
import org.gongyu.sheet.ImportRun;
import org.gongyu.sheet.Importer;
import org.gongyu.sheet.Pasted;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Page;
import org.gongyu.ui.TitleBar;

/** The import as four steps: ①选文件 ②对列 ③检查 ④导入. Nothing is stored before the last. */
final class IntakePage implements Page, FileStepPage.Then {

    private static final List<String> STEPS =
            List.of("intake.step.file", "intake.step.columns", "intake.step.check", "intake.step.done");

    private final Desk desk;
    private final Db db;
    private final List<Importer<?>> importers;
    private final HBox steps = new HBox();
    private final BorderPane node = new BorderPane();
    private Runnable stored = () -> {};
    private RowsStepPage typing;

    /** The import; {@code what} may be the key of the importer to begin with, or rows that were {@link Pasted}. */
    IntakePage(Desk desk, Db db, List<Importer<?>> importers, Object what) {
        this.desk = desk;
        this.db = db;
        this.importers = importers;
        TitleBar bar = new TitleBar(desk.texts(), desk.texts().get("feature.intake"));
        bar.add(steps);
        steps.getStyleClass().add("steps");
        node.setTop(bar);
        node.getStyleClass().add("page");
        start(what instanceof Pasted pasted ? pasted.kind() : what);
        if (what instanceof Pasted pasted) {
            importers.stream()
                    .filter(importer -> importer.key().equals(pasted.kind()))
                    .forEach(importer -> take(importer, pasted));
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reload() {
        // What is being imported doesn't depend on the term, the class or other pages.
    }

    private void start(Object chosenKey) {
        show(0, new FileStepPage(desk, importers, chosenKey, this).node());
    }

    private void show(int step, Node content) {
        steps.getChildren().clear();
        for (int i = 0; i < STEPS.size(); i++) {
            Label label = new Label(desk.texts().get(STEPS.get(i)));
            label.getStyleClass().add(i == step ? "step-now" : "step");
            steps.getChildren().add(label);
        }
        node.setCenter(content);
    }

    @Override
    public void file(Importer<?> importer, Path file) {
        desk.work()
                .looking("work.read")
                .query(() -> ImportRun.read(importer, desk.access(), db, desk.texts(), file), this::columns);
    }

    private void take(Importer<?> importer, Pasted pasted) {
        if (pasted.typed()) {
            typed(importer);
        } else {
            pasted(importer, pasted);
        }
    }

    @Override
    public void typed(Importer<?> importer) {
        typing = new RowsStepPage(desk, importer, () -> start(importer.key()), rows -> check(importer, rows));
        showTyping();
    }

    private void showTyping() {
        show(0, typing.node());
        typing.focus();
    }

    /** What was typed is under its heads already, so there is nothing to match. */
    private void check(Importer<?> importer, Pasted rows) {
        desk.work().looking("work.check").query(() -> checked(importer, rows), this::showTyped);
    }

    private <R> ImportRun<R> checked(Importer<R> importer, Pasted rows) {
        ImportRun<R> run = ImportRun.of(importer, desk.access(), db, desk.texts(), rows);
        run.check();
        return run;
    }

    private <R> void showTyped(ImportRun<R> run) {
        stored = typing::done;
        showCheck(run, this::showTyping);
    }

    @Override
    public void pasted(Importer<?> importer, Pasted pasted) {
        desk.work()
                .looking("work.read")
                .query(() -> ImportRun.of(importer, desk.access(), db, desk.texts(), pasted), this::columns);
    }

    private <R> void columns(ImportRun<R> run) {
        stored = () -> {};
        ColumnsStepPage<R> columns =
                new ColumnsStepPage<>(desk, run, () -> start(run.importer().key()), () -> check(run));
        show(1, columns.node());
        columns.focus();
    }

    private <R> void check(ImportRun<R> run) {
        desk.work().looking("work.check").query(run::check, rows -> showCheck(run, () -> columns(run)));
    }

    private <R> void showCheck(ImportRun<R> run, Runnable back) {
        CheckStepPage<R> check = new CheckStepPage<>(desk, run, back, all -> store(run, all));
        show(2, check.node());
        check.focus();
    }

    private <R> void store(ImportRun<R> run, boolean allOrNothing) {
        desk.work()
                .lasting("work.store")
                .change(run.importer().key(), () -> stored(run, allOrNothing), outcome -> done(run, outcome));
    }

    private <R> Importer.Outcome stored(ImportRun<R> run, boolean allOrNothing) {
        db.backups().makeBeforeBatch();
        return run.store(allOrNothing);
    }

    private <R> void done(ImportRun<R> run, Importer.Outcome outcome) {
        stored.run();
        DoneStepPage done =
                new DoneStepPage(desk, run, outcome, () -> undo(run, outcome), () -> start(next(run.importer())));
        show(3, done.node());
        done.focus();
    }

    /** What a school imports next: staff, then the roster, then the visits. */
    private String next(Importer<?> done) {
        int place = importers.indexOf(done) + 1;
        return importers.get(place < importers.size() ? place : 0).key();
    }

    private <R> void undo(ImportRun<R> run, Importer.Outcome outcome) {
        desk.work()
                .lasting("work.undo")
                .change(
                        run.importer().key(),
                        () -> {
                            new Batches(db).undo(desk.access(), outcome.batch());
                            return outcome;
                        },
                        undone -> {
                            desk.notices().done(desk.texts().get("intake.undone"));
                            start(run.importer().key());
                        });
    }
}
