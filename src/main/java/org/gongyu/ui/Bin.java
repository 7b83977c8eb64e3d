package org.gongyu.ui;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gongyu.db.Store;
import org.gongyu.db.Stored;
import org.gongyu.ledger.Ledger;
import org.gongyu.names.Persons;
import org.gongyu.text.Texts;

/** What was deleted from a ledger, by whom and when, and the way back. */
final class Bin<R> {

    private static final double WHEN_PX = 150;

    private final Ledger<R> ledger;
    private final Store<R> store;
    private final Desk desk;
    private final Texts texts;
    private final Listing<R> listing;
    private final Persons persons;
    private final Node node;

    Bin(Ledger<R> narrowed, Store<R> store, Desk desk, Runnable back) {
        this.ledger = narrowed;
        this.store = store;
        this.desk = desk;
        this.texts = desk.texts();
        this.persons = new Persons(desk.names());
        Label empty = new Label(texts.get("ui.bin.empty"));
        listing = new Listing<>(narrowed, desk, empty);
        listing.table().getColumns().add(0, column("ui.deleted-at", stored -> Texts.minute(stored.deletedAt())));
        listing.table().getColumns().add(1, column("ui.deleted-by", stored -> persons.known(stored.changedBy())));
        Button restore = Named.button("restore", texts.get("ui.restore"), "mdomz-restore", this::restore);
        restore.getStyleClass().add(Styles.ACCENT);
        TitleBar bar = new TitleBar(texts, texts.get("ui.bin.title", texts.get("feature." + ledger.key())));
        bar.add(Named.button("back", texts.get("ui.back"), "mdal-arrow_back", back), restore);
        VBox.setVgrow(listing.node(), Priority.ALWAYS);
        node = new VBox(bar, listing.node());
        node.getStyleClass().add("page");
    }

    private TableColumn<Line<R>, String> column(String key, Function<Stored<R>, String> words) {
        TableColumn<Line<R>, String> column = new TableColumn<>(texts.get(key));
        column.setId(key.replace('.', '-'));
        column.setSortable(false);
        column.setPrefWidth(WHEN_PX);
        column.setCellValueFactory(
                cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue().stored())));
        return column;
    }

    Node node() {
        return node;
    }

    /** Puts the keyboard on the table. */
    void focus() {
        listing.table().requestFocus();
    }

    void reload() {
        listing.load(this::read, () -> {});
    }

    private List<Stored<R>> read() {
        List<Stored<R>> deleted = store.bin(desk.access());
        deleted.forEach(one -> persons.apply(one.changedBy()));
        return deleted;
    }

    private void restore() {
        List<UUID> ids = listing.selected().stream().map(Stored::id).toList();
        if (ids.isEmpty()) {
            desk.notices().done(texts.get("ui.select.first"));
        } else {
            desk.work().change(ledger.key(), () -> restored(ids), back -> {
                desk.notices().done(texts.get("ui.restored", back.size()));
                reload();
            });
        }
    }

    private List<UUID> restored(List<UUID> ids) {
        store.restore(desk.access(), ids);
        return ids;
    }
}
