package org.gongyu.ui;

import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Collectors;
import org.gongyu.db.Store;
import org.gongyu.db.Stored;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Ledger;
import org.gongyu.text.Texts;
import org.gongyu.work.Failure;

/**
 * What was done in a ledger: undone with the last thing first, and done again. Each way is a write like any other, with its rights and
 * its audit, and names the version that it takes back: a record that was changed by someone else since is left alone.
 *
 * @param <R> the record
 */
final class Undoing<R> {

    private final Ledger<R> ledger;
    private final Store<R> store;
    private final Desk desk;
    private final Texts texts;
    private final Versions versions = new Versions();
    private final Deque<Step> done = new ConcurrentLinkedDeque<>();
    private final Deque<Step> undone = new ConcurrentLinkedDeque<>();

    /** A deed with its way back, both for the background, and what is said afterwards. */
    private record Step(Runnable redo, Runnable undo, String redone, String taken) {}

    /** {@code narrowed} is the ledger as far as the person sees it. */
    Undoing(Ledger<R> narrowed, Store<R> store, Desk desk) {
        this.ledger = narrowed;
        this.store = store;
        this.desk = desk;
        this.texts = desk.texts();
    }

    /** Puts the records into the recycle bin as they were seen, and says how to get them back; {@code what} is what they are called. */
    void delete(List<Stored<R>> seen, String what) {
        if (seen.isEmpty()) {
            return;
        }
        Map<UUID, Integer> all = new LinkedHashMap<>();
        seen.forEach(one -> all.put(one.id(), versions.first(one.id(), one.version())));
        Step step = new Step(
                () -> remove(all),
                () -> bringBack(all),
                texts.get("ui.deleted", all.size(), what),
                texts.get("ui.undone.delete", all.size(), what));
        undone.clear();
        redo(step, step.redo());
    }

    /** Remembers that a record was saved, which is called {@code what}; {@code before} is null for a new one. */
    void saved(Stored<R> before, Stored<R> after, String what) {
        UUID id = after.id();
        if (before == null) {
            Map<UUID, Integer> one = Map.of(id, after.version());
            remember(new Step(
                    () -> bringBack(one),
                    () -> remove(one),
                    texts.get("ui.redone.add", what),
                    texts.get("ui.undone.add", what)));
            return;
        }
        int from = versions.first(id, before.version());
        Draft<R> back = new Draft<>();
        Draft<R> forth = new Draft<>();
        Form.editable(ledger).forEach(field -> tell(field, before.value(), after.value(), back, forth));
        if (forth.fields().isEmpty()) {
            versions.bring(id, from, after.version());
        } else {
            remember(new Step(
                    () -> lay(id, from, after.version(), forth),
                    () -> lay(id, after.version(), from, back),
                    texts.get("ui.redone.change", what, labels(forth)),
                    texts.get("ui.undone.change", what, labels(back))));
        }
    }

    private static <R, T> void tell(Field<R, T> field, R before, R after, Draft<R> back, Draft<R> forth) {
        if (!Objects.equals(field.of(before), field.of(after))) {
            back.set(field, field.of(before));
            forth.set(field, field.of(after));
        }
    }

    private String labels(Draft<R> draft) {
        return Form.editable(ledger).stream()
                .filter(draft.fields()::contains)
                .map(field -> texts.get(ledger.labelKey(field)))
                .collect(Collectors.joining("、"));
    }

    private void remember(Step step) {
        undone.clear();
        done.push(step);
    }

    /** Takes back what was done last; does nothing if there is nothing. */
    void undo() {
        Step last = done.poll();
        if (last != null) {
            undo(last);
        }
    }

    /** Does again what was taken back last. */
    void redo() {
        Step last = undone.poll();
        if (last != null) {
            redo(last, () -> again(last, undone, last.redo()));
        }
    }

    private void undo(Step step) {
        write(() -> again(step, done, step.undo()), () -> {
            undone.push(step);
            desk.notices().done(step.taken());
        });
    }

    private void redo(Step step, Runnable deed) {
        write(deed, () -> {
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

    /** What was changed since can never be taken back; anything else that fails may go well the next time, so the step stays. */
    private void again(Step step, Deque<Step> from, Runnable deed) {
        try {
            deed.run();
        } catch (Failure.Conflict changed) {
            throw changed.key().equals("not-found")
                    ? new Failure.Conflict("undo-gone")
                    : new Failure.Conflict("undo-changed", changed.args().toArray());
        } catch (RuntimeException failed) {
            from.push(step);
            throw failed;
        }
    }

    private void lay(UUID id, int from, int to, Draft<R> draft) {
        Stored<R> now = store.change(desk.access(), id, versions.now(id, from), draft);
        versions.bring(id, to, now.version());
    }

    private void remove(Map<UUID, Integer> these) {
        store.delete(desk.access(), versions.now(these));
    }

    /** Out of the recycle bin, where nothing is changed. */
    private void bringBack(Map<UUID, Integer> these) {
        store.restore(desk.access(), List.copyOf(these.keySet()));
        these.forEach((id, earlier) ->
                store.find(desk.access(), id).ifPresent(now -> versions.bring(id, earlier, now.version())));
    }
}
