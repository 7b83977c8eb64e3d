package org.gongyu.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.gongyu.db.Store;
import org.gongyu.db.Stored;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Ledger;
import org.gongyu.text.Texts;
import org.gongyu.work.Failure;

/**
 * What was done on a ledger's page: undone with the last thing first, and done again. Each way is a write like any other, with its rights
 * and its audit; a record that was changed by someone else since is left alone.
 *
 * @param <R> the record
 */
final class Undoing<R> {

    private final Ledger<R> ledger;
    private final Store<R> store;
    private final Desk desk;
    private final Texts texts;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    /** The version of each record that was saved here, as it was left; written by the background, too. */
    private final Map<UUID, Integer> left = new ConcurrentHashMap<>();

    /** A deed with its way back, both for the background, and what is said afterwards. */
    private record Step(Runnable redo, Runnable undo, String redone, String taken) {}

    /** {@code narrowed} is the ledger as far as the person sees it. */
    Undoing(Ledger<R> narrowed, Store<R> store, Desk desk) {
        this.ledger = narrowed;
        this.store = store;
        this.desk = desk;
        this.texts = desk.texts();
    }

    /** Puts the records into the recycle bin, and says how to get them back. */
    void delete(List<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        Step step = new Step(
                () -> keeping(ids, () -> store.delete(desk.access(), ids)),
                () -> keeping(ids, () -> store.restore(desk.access(), ids)),
                texts.get("ui.deleted", ids.size()),
                texts.get("ui.restored", ids.size()));
        undone.clear();
        redo(step);
    }

    /** Remembers that a record was saved; {@code before} is null for a new one. */
    void saved(Stored<R> before, Stored<R> after) {
        UUID id = after.id();
        left.put(id, after.version());
        if (before == null) {
            remember(new Step(
                    () -> keeping(List.of(id), () -> store.restore(desk.access(), List.of(id))),
                    () -> keeping(List.of(untouched(id).id()), () -> store.delete(desk.access(), List.of(id))),
                    texts.get("ui.redone"),
                    texts.get("ui.undone.add")));
            return;
        }
        Draft<R> back = new Draft<>();
        Draft<R> forth = new Draft<>();
        Form.editable(ledger).forEach(field -> tell(field, before.value(), after.value(), back, forth));
        if (!forth.fields().isEmpty()) {
            remember(new Step(
                    () -> lay(id, forth), () -> lay(id, back), texts.get("ui.redone"), texts.get("ui.undone.change")));
        }
    }

    private static <R, T> void tell(Field<R, T> field, R before, R after, Draft<R> back, Draft<R> forth) {
        if (!Objects.equals(field.of(before), field.of(after))) {
            back.set(field, field.of(before));
            forth.set(field, field.of(after));
        }
    }

    private void remember(Step step) {
        undone.clear();
        done.push(step);
    }

    /** Takes back what was done last; does nothing if there is nothing. */
    void undo() {
        if (!done.isEmpty()) {
            undo(done.pop());
        }
    }

    /** Does again what was taken back last. */
    void redo() {
        if (!undone.isEmpty()) {
            redo(undone.pop());
        }
    }

    private void undo(Step step) {
        write(step.undo(), () -> {
            undone.push(step);
            desk.notices().done(step.taken());
        });
    }

    private void redo(Step step) {
        write(step.redo(), () -> {
            done.push(step);
            desk.notices().done(step.redone(), () -> {
                if (done.remove(step)) {
                    undo(step);
                }
            });
        });
    }

    private void write(Runnable deed, Runnable then) {
        desk.work()
                .change(
                        ledger.key(),
                        () -> {
                            deed.run();
                            return null;
                        },
                        nothing -> then.run());
    }

    private void lay(UUID id, Draft<R> draft) {
        Stored<R> now = untouched(id);
        left.put(id, store.change(desk.access(), id, now.version(), draft).version());
    }

    /** The record, if it is as it was left here. */
    private Stored<R> untouched(UUID id) {
        Stored<R> now = store.find(desk.access(), id).orElseThrow(() -> new Failure.Conflict("undo-gone"));
        if (!Objects.equals(now.version(), left.get(id))) {
            throw new Failure.Conflict("undo-changed");
        }
        return now;
    }

    /** Moves records into or out of the recycle bin, which makes new versions of them: those that were as left here still are. */
    private void keeping(List<UUID> ids, Runnable move) {
        List<UUID> saved = ids.stream().filter(left::containsKey).toList();
        saved.stream().filter(id -> !isAsLeft(id)).forEach(left::remove);
        move.run();
        saved.stream().filter(left::containsKey).forEach(id -> store.find(desk.access(), id)
                .ifPresent(now -> left.put(id, now.version())));
    }

    /** What is in the recycle bin can't have been changed there. */
    private boolean isAsLeft(UUID id) {
        return store.find(desk.access(), id)
                .map(now -> left.get(id).equals(now.version()))
                .orElse(true);
    }
}
