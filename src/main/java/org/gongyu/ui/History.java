package org.gongyu.ui;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.gongyu.db.Deed;
import org.gongyu.db.Store;
import org.gongyu.ledger.Ledger;

/** Under a record, folded up: who did what to it and when, the newest first, with the fields that were changed. */
final class History<R> {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Ledger<R> ledger;
    private final Desk desk;
    private final VBox lines = new VBox();
    private final TitledPane node;

    /** The history of a stored record; {@code ledger} is narrowed to what the person may see. */
    History(Ledger<R> ledger, Store<R> store, Desk desk, UUID id) {
        this.ledger = ledger;
        this.desk = desk;
        String title = desk.texts().get("ui.history");
        node = Named.as("history", title, new TitledPane(title, lines));
        node.setExpanded(false);
        node.setAnimated(false);
        node.expandedProperty().addListener((observed, was, is) -> {
            if (is) {
                desk.work().query(() -> store.history(desk.access(), id), this::show);
            }
        });
    }

    Node node() {
        return node;
    }

    private void show(List<Deed> deeds) {
        lines.getChildren().setAll(deeds.stream().map(this::line).toList());
    }

    private Label line(Deed deed) {
        Label line = new Label(desk.texts()
                .get(
                        "ui.history.line",
                        MINUTE.format(deed.at()),
                        deed.who(),
                        Actions.words(desk.texts(), deed.action()),
                        labels(deed)));
        line.setWrapText(true);
        return line;
    }

    /** Hidden fields are not named. */
    private String labels(Deed deed) {
        String between = desk.texts().get("ui.history.between");
        return ledger.fields().stream()
                .filter(field -> deed.fields().contains(field.key()))
                .map(field -> desk.texts().get(ledger.labelKey(field)))
                .collect(Collectors.joining(between));
    }
}
