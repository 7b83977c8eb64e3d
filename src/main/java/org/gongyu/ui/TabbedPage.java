package org.gongyu.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyEvent;

/** Several pages of one feature, each on a tab of its own that is made when it is first looked at. */
public final class TabbedPage implements Page {

    private final TabPane tabs;
    private final Map<Tab, Page> pages = new HashMap<>();

    /** A page without tabs yet; {@code words} name it to a screen reader. */
    public TabbedPage(String id, String words) {
        tabs = Named.as(id, words, new TabPane());
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.addEventHandler(KeyEvent.KEY_PRESSED, this::hand);
    }

    private void hand(KeyEvent press) {
        Tab open = tabs.getSelectionModel().getSelectedItem();
        if (press.getTarget() == tabs && HandedOn.isMeant(press) && open != null && open.getContent() != null) {
            Node table = open.getContent().lookup("#table");
            HandedOn.to(table == null ? open.getContent() : table, press);
        }
    }

    /** Adds a tab; the first one added is open. */
    public TabbedPage with(String key, String title, Supplier<Page> page) {
        Tab tab = new Tab(title);
        tab.setId("tab-" + key);
        tab.selectedProperty().addListener((observed, was, is) -> {
            if (is && !pages.containsKey(tab)) {
                pages.put(tab, page.get());
                tab.setContent(pages.get(tab).node());
            }
        });
        tabs.getTabs().add(tab);
        return this;
    }

    /** Opens a tab by its key; an unknown key is left alone. */
    public void open(String key) {
        tabs.getTabs().stream()
                .filter(tab -> tab.getId().equals("tab-" + key))
                .forEach(tabs.getSelectionModel()::select);
    }

    @Override
    public Node node() {
        return tabs;
    }

    @Override
    public void reload() {
        List.copyOf(pages.values()).forEach(Page::reload);
    }

    /** Opens the tab named like the record's ledger, and the record on it. */
    @Override
    public void open(Spot spot) {
        open(spot.ledgerKey());
        Page page = pages.get(tabs.getSelectionModel().getSelectedItem());
        if (page != null) {
            page.open(spot);
        }
    }
}
