package org.gongyu.ui;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/** What the keys and a double-click do on the page of a ledger. */
final class LedgerKeys<R> {

    private final LedgerPage<R> page;
    private final Listing<R> listing;
    private final Editor<R> editor;
    private final Undoing<R> undoing;

    LedgerKeys(LedgerPage<R> page, Listing<R> listing, Editor<R> editor, Undoing<R> undoing) {
        this.page = page;
        this.listing = listing;
        this.editor = editor;
        this.undoing = undoing;
    }

    /** Listens on the part of the page that has the records and the drawer. */
    void listen(Node records) {
        records.addEventHandler(KeyEvent.KEY_PRESSED, anywhere()::pressed);
        Keys back = new Keys().with(KeyCode.Z, undoing::undo).with(KeyCode.Y, undoing::redo);
        records.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!(event.getTarget() instanceof TextInputControl)) {
                back.pressed(event);
            }
        });
        listing.table().addEventFilter(KeyEvent.KEY_PRESSED, inTable()::pressed);
        listing.table().setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                page.openSelected();
            }
        });
    }

    private Keys anywhere() {
        return new Keys()
                .with(KeyCode.N, this::next)
                .with(KeyCode.S, () -> editor.save(false))
                .with(KeyCode.F, () -> listing.filters().focus())
                .with(KeyCode.E, page::exportView)
                .with(KeyCode.P, page::exportView)
                .with(KeyCode.D, page::repeat)
                .on(KeyCode.F5, page::reload)
                .on(KeyCode.ESCAPE, this::escape);
    }

    private Keys inTable() {
        return new Keys()
                .on(KeyCode.ENTER, page::openSelected)
                .on(KeyCode.F2, page::openSelected)
                .on(KeyCode.DELETE, page::deleteSelected)
                .with(KeyCode.C, listing::copy)
                .with(KeyCode.V, page::paste);
    }

    private void next() {
        if (editor.drawer().isOpen()) {
            editor.save(true);
        } else {
            editor.open();
        }
    }

    private void escape() {
        if (listing.filters().isInForce()) {
            listing.filters().clear();
        } else if (editor.drawer().isOpen()) {
            editor.close();
        }
    }
}
