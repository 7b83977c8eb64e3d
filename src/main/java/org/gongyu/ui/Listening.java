package org.gongyu.ui;

import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.gongyu.work.Changes;

/** What is on the screen hears of changes; what is hidden doesn't, and looks anew when it is shown again, as after the screen was locked. */
public final class Listening {

    private final Changes changes;
    private final Consumer<String> changed;
    private Runnable stop;

    private Listening(Changes changes, Consumer<String> changed) {
        this.changes = changes;
        this.changed = changed;
    }

    /**
     * Listens from now on, for as long as a node is shown.
     *
     * @param node what is shown, now or soon
     * @param changed is told the key of each ledger that changes
     * @param again what to do when the node is shown again: changes may have been missed
     */
    public static void whileShown(Node node, Changes changes, Consumer<String> changed, Runnable again) {
        Listening listening = new Listening(changes, changed);
        listening.begin();
        node.sceneProperty().addListener((observed, was, is) -> {
            if (is == null) {
                listening.end();
            } else if (listening.stop == null) {
                listening.begin();
                again.run();
            }
        });
    }

    /** The same for what hangs on these ledgers: it is done again after each change of one of them, and when the node is shown again. */
    public static void whileShown(Node node, Changes changes, Set<String> ledgers, Runnable again) {
        Consumer<String> changed = ledger -> {
            if (ledgers.contains(ledger)) {
                again.run();
            }
        };
        whileShown(node, changes, changed, again);
    }

    private void begin() {
        stop = changes.listen(changed);
    }

    private void end() {
        stop.run();
        stop = null;
    }
}
