package org.gongyu.feature.roster;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.gongyu.db.Stored;
import org.gongyu.ledger.Ledger;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.LedgerPage;
import org.gongyu.ui.Named;
import org.gongyu.ui.Page;
import org.gongyu.ui.Spot;

/** The students, and what happens to them: 转出, 转入, 调班, 休学, 复学. */
final class StudentsPage implements Page {

    private final StudentStore students;
    private final Desk desk;
    private final Texts texts;
    private final StepPage steps;
    private final LedgerPage<Student> page;
    private final MenuButton moves;

    StudentsPage(StudentStore students, Desk desk) {
        this.students = students;
        this.desk = desk;
        this.texts = desk.texts();
        this.steps = new StepPage(desk);
        moves = Named.as("moves", texts.get("step.moves"), new MenuButton(texts.get("step.moves")));
        moves.getItems()
                .setAll(
                        item("change-class", Step.INTO, this::changeClass),
                        item("transfer-out", Step.OUT, this::transferOut),
                        item("transfer-in", Step.INTO, this::transferIn),
                        item("suspend", Step.OUT, this::suspend),
                        item("come-back", Step.INTO, this::comeBack));
        page = new LedgerPage<>(StudentLedger.LEDGER, students, desk)
                .changing(moves)
                .importing("roster")
                .exporting("roster");
    }

    private MenuItem item(String key, Ledger<Step> ledger, BiConsumer<UUID, Step> deed) {
        MenuItem item = new MenuItem(texts.get("step." + key));
        item.setId("step-" + key);
        item.setOnAction(event -> ask(key, ledger, deed));
        return item;
    }

    private void ask(String key, Ledger<Step> ledger, BiConsumer<UUID, Step> deed) {
        List<UUID> chosen = page.selected().stream().map(Stored::id).toList();
        if (chosen.isEmpty()) {
            desk.notices().done(texts.get("ui.select.first"));
            return;
        }
        steps.ask(key, ledger, moves, step -> desk.work()
                .change(StudentLedger.LEDGER.key(), () -> moved(chosen, step, deed), many -> desk.notices()
                        .done(texts.get("step.done", texts.get("step." + key), many))));
    }

    private static int moved(List<UUID> chosen, Step step, BiConsumer<UUID, Step> deed) {
        chosen.forEach(id -> deed.accept(id, step));
        return chosen.size();
    }

    private void changeClass(UUID id, Step step) {
        students.changeClass(desk.access(), id, step.to().id(), step.day());
    }

    private void transferOut(UUID id, Step step) {
        students.transferOut(desk.access(), id, step.day(), step.why());
    }

    private void transferIn(UUID id, Step step) {
        students.transferIn(desk.access(), id, step.to().id(), step.day());
    }

    private void suspend(UUID id, Step step) {
        students.suspend(desk.access(), id, step.day(), step.why());
    }

    private void comeBack(UUID id, Step step) {
        students.comeBack(desk.access(), id, step.to().id(), step.day());
    }

    @Override
    public Node node() {
        return page.node();
    }

    @Override
    public void reload() {
        page.reload();
    }

    @Override
    public void open(Spot spot) {
        page.open(spot);
    }
}
