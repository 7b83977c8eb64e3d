package org.gongyu.feature.roster;

import atlantafx.base.controls.Popover;
import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Ledger;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Form;
import org.gongyu.ui.Named;

/** A small form that hangs from a button: a class, a day, a reason. */
final class StepPage {

    private final Desk desk;

    StepPage(Desk desk) {
        this.desk = desk;
    }

    /**
     * Asks for a step.
     *
     * @param key which step; its words are the text {@code step.<key>}
     * @param ledger what is asked
     * @param below the button it hangs from
     * @param then gets the answer once it is complete
     */
    void ask(String key, Ledger<Step> ledger, Node below, Consumer<Step> then) {
        LocalDate today = LocalDate.now(desk.clock());
        Draft<Step> begun = new Draft<Step>().set(Step.FROM, today).set(Step.LAST, today);
        Form<Step> form = new Form<>(ledger, desk, begun);
        Popover popover = new Popover();
        String words = desk.texts().get("step." + key);
        Label title = new Label(words);
        title.getStyleClass().add("section");
        Button done = Named.button("step-done", words, "mdal-check", () -> form.submit()
                .map(ledger::build)
                .ifPresent(step -> {
                    popover.hide();
                    then.accept(step);
                }));
        done.getStyleClass().add(Styles.ACCENT);
        VBox box = new VBox(title, form.inOrder(), done);
        box.getStyleClass().add("sheet-box");
        popover.setContentNode(box);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
        popover.setAnimated(false);
        popover.show(below);
        form.focus();
    }
}
