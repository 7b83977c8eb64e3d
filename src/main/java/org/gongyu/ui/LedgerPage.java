package org.gongyu.ui;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gongyu.db.Attachments;
import org.gongyu.db.Store;
import org.gongyu.db.Stored;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Ledger;
import org.gongyu.sheet.ViewReport;
import org.gongyu.text.Texts;
import org.gongyu.work.Failure;

/**
 * The page of a ledger: its records in a table, a drawer to fill one in, the recycle bin. A feature that wants more adds its own buttons
 * and lays out the form itself.
 *
 * @param <R> the record
 */
public final class LedgerPage<R> implements Page {

    private final Ledger<R> ledger;
    private final Store<R> store;
    private final Desk desk;
    private final Texts texts;
    private final TitleBar bar;
    private final Listing<R> listing;
    private final Editor<R> editor;
    private final StackPane node = new StackPane();
    private final Node records;
    private final ExportMenu exports;
    private final Undoing<R> undoing;
    private final OutOfSight<R> outOfSight;
    private ImportMenu imports;
    private Bin<R> bin;

    /** The page of a ledger; it narrows the ledger to what the person may see. */
    public LedgerPage(Ledger<R> whole, Store<R> store, Desk desk) {
        this.ledger = whole.showing(desk.access()::sees);
        this.store = store;
        this.desk = desk;
        this.texts = desk.texts();
        bar = new TitleBar(texts, texts.get("feature." + ledger.key()));
        exports = new ExportMenu(desk, this::exportView);
        undoing = desk.undoings().of(ledger, store, desk);
        listing = new Listing<>(ledger, desk, EmptyTable.of(texts, ledger.key(), beginning()));
        outOfSight = new OutOfSight<>(store, listing, desk);
        editor = new Editor<>(ledger, store, desk);
        editor.then(this::showSaved, () -> listing.table().requestFocus(), this::reload);
        editor.copyFrom(this::above);
        addButtons();
        VBox page = new VBox(bar, listing.node());
        VBox.setVgrow(listing.node(), Priority.ALWAYS);
        page.getStyleClass().add("page");
        StackPane room = new StackPane(page);
        records = editor.drawer().beside(room);
        node.getChildren().setAll(records);
        new LedgerKeys<>(this, listing, editor, undoing).listen(records);
        listenToChanges();
        reload();
    }

    private void addButtons() {
        Button create = Named.button("new", texts.get("ui.new"), "mdal-add", editor::open);
        create.getStyleClass().add(Styles.ACCENT);
        Button repeat = Named.button("repeat", texts.get("ui.repeat"), "mdal-content_copy", this::repeat);
        Button deleted = Named.button("bin", texts.get("ui.bin"), "mdal-delete_outline", this::openBin);
        if (store.mayChange(desk.access())) {
            bar.add(create);
            bar.addLast(exports.button(), repeat, deleted);
        } else {
            bar.addLast(exports.button());
        }
    }

    /** Begins a new record; null for who may only read. */
    private Runnable beginning() {
        return store.mayChange(desk.access()) ? () -> editor().open() : null;
    }

    /** The editor is there by the time somebody asks for it. */
    private Editor<R> editor() {
        return editor;
    }

    /** Adds the feature's own buttons for whoever may change the records. */
    public LedgerPage<R> changing(Node... buttons) {
        return store.mayChange(desk.access()) ? with(buttons) : this;
    }

    /** Adds the feature's own buttons. */
    public LedgerPage<R> with(Node... buttons) {
        bar.add(buttons);
        return this;
    }

    /** Lays the form out in the feature's own way: the function places every {@code form.input} and the {@code form.summary}. */
    public LedgerPage<R> laidOut(Function<Form<R>, Node> layout) {
        editor.layOut(layout);
        return this;
    }

    /** What a new record begins with. */
    public LedgerPage<R> startingWith(Supplier<Draft<R>> draft) {
        editor.startWith(draft);
        return this;
    }

    /** Tells {@code then} which record is opened in the drawer, for ledgers that write down who looked. */
    public LedgerPage<R> looking(Consumer<UUID> then) {
        editor.looking(then);
        return this;
    }

    /** What the feature has under the form of a stored record, given its id and what is stored; null = nothing. */
    public LedgerPage<R> beneath(BiFunction<UUID, Draft<R>, Node> more) {
        editor.beneath(more);
        return this;
    }

    /** Lets files be attached to its records; the drawer shows them under the form, the table how many. */
    public LedgerPage<R> attaching(Attachments files) {
        editor.attach(files);
        listing.attach(files);
        return this;
    }

    /** Adds the button 导入 for whoever may change the ledger, and lets rows be pasted into the table; {@code kind} is the importer's key. */
    public LedgerPage<R> importing(String kind) {
        if (store.mayChange(desk.access())) {
            imports = new ImportMenu(desk, kind, listing::heads);
            bar.add(imports.button());
        }
        return this;
    }

    void paste() {
        if (imports != null) {
            imports.paste();
        }
    }

    /** Offers these reports under 导出, besides the table as it is shown. */
    public LedgerPage<R> exporting(String... reportKeys) {
        Stream.of(reportKeys).forEach(exports::offer);
        return this;
    }

    void exportView() {
        desk.go().to("report", new ViewReport<>(ledger, store, texts, listing.fields(), listing.ids()));
    }

    /** The records that are selected in the table, in its order. */
    public List<Stored<R>> selected() {
        return listing.selected();
    }

    /** Opens the drawer with a new record that begins as {@code draft}. */
    public void begin(Draft<R> draft) {
        editor.open(draft);
    }

    /** Puts the keyboard on the table. */
    public void focus() {
        listing.table().requestFocus();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reload() {
        listing.load(() -> store.list(desk.access(), desk.scope().get()), () -> listing.all()
                .forEach(editor::rebase));
        if (bin != null) {
            bin.reload();
        }
    }

    @Override
    public void open(Spot spot) {
        if (!spot.ledgerKey().equals(ledger.key())) {
            return;
        }
        if (spot.search() != null) {
            listing.filters().search(spot.search());
        } else if (spot.about() != null && store.mayChange(desk.access())) {
            begin(Abouts.draft(ledger, spot.about()));
        } else if (spot.id() != null) {
            desk.work()
                    .query(
                            () -> store.find(desk.access(), spot.id()),
                            found -> found.ifPresentOrElse(
                                    one -> editor.open(one, listing.title(one)), () -> absent(spot.id())));
        } else if (editor.isLeft()) {
            editor.open();
        }
    }

    private void absent(UUID id) {
        desk.drafts().drop(ledger.key(), id);
        desk.notices().failed(new Failure.Conflict("not-found"));
    }

    private void listenToChanges() {
        Listening.whileShown(node, desk.work().changes(), Set.of(ledger.key()), this::reload);
    }

    void openSelected() {
        listing.selected().stream().findFirst().ifPresent(one -> editor.open(one, listing.title(one)));
    }

    void repeat() {
        like().ifPresent(one -> editor.open(ledger.draft(one.value())));
    }

    /** The record saved last here, which is selected; else the first. */
    private Draft<R> above() {
        return like().map(one -> ledger.draft(one.value())).orElseGet(Draft::new);
    }

    private Optional<Stored<R>> like() {
        List<Stored<R>> from = listing.selected().isEmpty() ? listing.shown() : listing.selected();
        return from.stream().findFirst();
    }

    private void showSaved(Editor.Saved<R> saved) {
        undoing.saved(saved.before(), saved.after(), listing.title(saved.after()));
        showSaved(saved.after().id());
    }

    private void showSaved(UUID id) {
        listing.table().getSelectionModel().clearSelection();
        listing.load(() -> store.list(desk.access(), desk.scope().get()), () -> {
            listing.select(Set.of(id));
            outOfSight.tell(id, () -> showSaved(id));
        });
    }

    private void openBin() {
        bin = new Bin<>(ledger, store, desk, () -> {
            bin = null;
            node.getChildren().setAll(records);
            focus();
        });
        bin.reload();
        node.getChildren().setAll(bin.node());
        bin.focus();
    }

    void deleteSelected() {
        undoing.delete(listing.selected(), listing.titles());
    }
}
