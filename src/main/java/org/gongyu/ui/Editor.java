package org.gongyu.ui;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.gongyu.db.Attachments;
import org.gongyu.db.Incoming;
import org.gongyu.db.Store;
import org.gongyu.db.Stored;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Ledger;
import org.gongyu.text.Texts;
import org.gongyu.work.Failure;

/** Fills in one record at a time in a drawer. Closing loses nothing: what was begun is kept as a draft. */
final class Editor<R> {

    private final Ledger<R> ledger;
    private final Store<R> store;
    private final Desk desk;
    private final Texts texts;
    private final Drawer drawer;
    private final boolean mayChange;
    private Function<Form<R>, Node> layout = Form::inOrder;
    private Supplier<Draft<R>> blank = Draft::new;
    private Supplier<Draft<R>> above = Draft::new;
    private BiFunction<UUID, Draft<R>, Node> beneath = (id, draft) -> null;
    private Consumer<UUID> looked = id -> {};
    private Consumer<Saved<R>> saved = one -> {};
    private Runnable closed = () -> {};
    private Runnable outdated = () -> {};
    private Attachments attachments;
    private final Drafts.Begun begun = this::keep;
    private Editing<R> editing;

    /**
     * A record that was saved.
     *
     * @param before as it was just before; null = it is new
     */
    record Saved<R>(Stored<R> before, Stored<R> after) {}

    Editor(Ledger<R> narrowed, Store<R> store, Desk desk) {
        this.ledger = narrowed;
        this.store = store;
        this.desk = desk;
        this.texts = desk.texts();
        this.drawer = new Drawer(texts.get("ui.close"), this::close);
        this.mayChange = store.mayChange(desk.access());
        Button next = Named.button("save-next", texts.get("ui.save.next"), "mdomz-playlist_add", () -> save(true));
        Button save = Named.button("save", texts.get("ui.save"), "mdal-check", () -> save(false));
        save.getStyleClass().add(Styles.ACCENT);
        if (mayChange) {
            drawer.setButtons(next, save);
        }
    }

    Drawer drawer() {
        return drawer;
    }

    void layOut(Function<Form<R>, Node> chosen) {
        layout = chosen;
    }

    void beneath(BiFunction<UUID, Draft<R>, Node> more) {
        beneath = more;
    }

    void attach(Attachments files) {
        attachments = files;
    }

    void startWith(Supplier<Draft<R>> draft) {
        blank = draft;
    }

    /** From where a field is copied in a form: the record that stands for the one above. */
    void copyFrom(Supplier<Draft<R>> record) {
        above = record;
    }

    /** What follows a save, a close, and the news that someone else changed the record. */
    void then(Consumer<Saved<R>> afterSave, Runnable afterClose, Runnable afterConflict) {
        saved = afterSave;
        closed = afterClose;
        outdated = afterConflict;
    }

    /** What else happens when a stored record is opened. */
    void looking(Consumer<UUID> then) {
        looked = then;
    }

    /** Opens a new record: the one begun before, if there is one. */
    void open() {
        if (refuses()) {
            return;
        }
        keep();
        left(null, texts.get("ui.new"), blank).ifPresentOrElse(this::resume, () -> open(blank.get()));
    }

    /** Tells whoever may only read the records, and comes by a key, so. */
    private boolean refuses() {
        if (!mayChange) {
            desk.notices().failed(new Failure.Refused("may-not-change"));
        }
        return !mayChange;
    }

    /** Whether a new record was begun before and not saved. */
    boolean isLeft() {
        return kept(null).isPresent() || desk.drafts().found(ledger.key(), null).isPresent();
    }

    /** Opens a new record that begins as {@code draft}. */
    void open(Draft<R> draft) {
        if (refuses()) {
            return;
        }
        keep();
        Draft<R> start = draft.over(blank.get());
        show(editing(null, 0, texts.get("ui.new"), start), null);
    }

    /** Opens a stored record, as it was left if it was left unsaved. */
    void open(Stored<R> stored, String title) {
        looked.accept(stored.id());
        keep();
        left(stored.id(), title, () -> ledger.draft(stored.value()))
                .ifPresentOrElse(
                        this::resume,
                        () -> show(editing(stored.id(), stored.version(), title, ledger.draft(stored.value())), null));
    }

    @SuppressWarnings("unchecked") // kept under the key of its own ledger
    private Optional<Editing<R>> kept(UUID id) {
        return desk.drafts().of(Editing.class, ledger.key(), id).map(found -> (Editing<R>) found);
    }

    /** What was left unsaved of a record: in this run, or in an earlier one over {@code start}. */
    private Optional<Editing<R>> left(UUID id, String title, Supplier<Draft<R>> start) {
        return kept(id).or(() -> desk.drafts().found(ledger.key(), id).map(written -> {
            Editing<R> again = editing(id, written.version(), title, start.get());
            again.resume(written, ledger);
            return again;
        }));
    }

    private Editing<R> editing(UUID id, int version, String title, Draft<R> draft) {
        AttachmentPane files = attachments == null ? null : new AttachmentPane(attachments, desk, id);
        Form<R> form = new Form<>(ledger, desk, draft);
        form.copyFrom(above);
        if (!mayChange) {
            form.lookOnly();
        }
        return new Editing<>(id, version, title, form, files);
    }

    private void resume(Editing<R> kept) {
        show(
                kept,
                new Resumed(texts, () -> {
                            editing = null;
                            desk.drafts().drop(ledger.key(), kept.id());
                            close();
                        })
                        .node());
    }

    private void show(Editing<R> shown, Node banner) {
        editing = shown;
        desk.drafts().open(begun);
        VBox all = new VBox();
        if (banner != null) {
            all.getChildren().add(banner);
        }
        all.getChildren().add(layout.apply(shown.form()));
        Node more = shown.id() == null
                ? null
                : beneath.apply(shown.id(), shown.form().draft());
        if (more != null) {
            all.getChildren().add(more);
        }
        if (shown.files() != null) {
            all.getChildren().add(shown.files().node());
        }
        if (shown.id() != null) {
            all.getChildren().add(new History<>(ledger, store, desk, shown.id()).node());
        }
        drawer.open(shown.title(), all);
        shown.form().focus();
    }

    private boolean keep() {
        boolean unsaved = editing != null && editing.isDirty();
        if (unsaved) {
            desk.drafts().keep(ledger.key(), editing.id(), editing);
        } else if (editing != null
                && kept(editing.id())
                        .map(Editing::form)
                        .filter(editing.form()::equals)
                        .isPresent()) {
            desk.drafts().drop(ledger.key(), editing.id());
        }
        return unsaved;
    }

    /** Closes the drawer; what was not saved is kept, and the person is told. */
    void close() {
        if (keep()) {
            desk.notices().done(texts.get("ui.kept"));
        }
        shut();
    }

    private void shut() {
        editing = null;
        desk.drafts().close(begun);
        drawer.close();
        closed.run();
    }

    /** Saves if all is right, then goes on to a new record or closes. */
    void save(boolean next) {
        Editing<R> begun = editing;
        if (begun != null && !refuses()) {
            List<Incoming> files = begun.waiting();
            begun.form().submit().ifPresent(draft -> desk.work()
                    .change(ledger.key(), () -> write(begun, draft, files), stored -> after(begun, stored, next)));
        }
    }

    private Saved<R> write(Editing<R> begun, Draft<R> draft, List<Incoming> files) {
        Stored<R> before = begun.id() == null
                ? null
                : store.find(desk.access(), begun.id()).orElse(null);
        Supplier<Stored<R>> save = () -> begun.id() == null
                ? store.add(desk.access(), draft)
                : store.change(desk.access(), begun.id(), begun.version(), draft);
        try {
            Stored<R> after = attachments == null ? save.get() : attachments.saving(desk.access(), save, files);
            return new Saved<>(before, after);
        } catch (Failure.Conflict conflict) {
            desk.work().query(() -> conflict, known -> outdated.run());
            throw conflict;
        }
    }

    private void after(Editing<R> begun, Saved<R> stored, boolean next) {
        desk.drafts().drop(ledger.key(), begun.id());
        desk.notices().done(texts.get("ui.saved"));
        if (Objects.equals(editing, begun)) {
            shut();
        }
        saved.accept(stored);
        if (next) {
            open();
        }
    }

    /** Lays what is in the form over a newer version of its record, so that the next save goes through. */
    void rebase(Stored<R> newer) {
        if (editing != null && newer.id().equals(editing.id()) && newer.version() != editing.version()) {
            editing = editing.at(newer.version());
        }
    }
}
