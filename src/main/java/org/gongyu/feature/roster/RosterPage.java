package org.gongyu.feature.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.gongyu.ledger.Link;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.LedgerPage;
import org.gongyu.ui.Named;
import org.gongyu.ui.Page;

/** 名册: students, staff, classes, each on a tab of its own that is made when it is first looked at. */
final class RosterPage implements Page {

    private final TabPane tabs = new TabPane();
    private final Map<Tab, Page> pages = new HashMap<>();

    /**
     * The page.
     *
     * @param what the ledger whose tab it opens at (student, staff, class), or a person who is on one of them; may be null
     */
    RosterPage(RosterDesk roster, Desk desk, Object what) {
        Texts texts = desk.texts();
        add("student", texts.get("feature.student"), () -> new StudentsPage(roster.students(), desk));
        add("staff", texts.get("feature.staff"), () -> new LedgerPage<>(StaffLedger.LEDGER, roster.staff(), desk)
                .importing(() -> desk.go().to("intake", "staff")));
        add("class", texts.get("roster.classes"), () -> classes(roster, desk));
        Named.as("roster-tabs", desk.texts().get("feature.roster"), tabs);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        if (what instanceof Link person) {
            desk.work().query(() -> roster.rosters().snapshot(desk.access()).person(person.id()), teacher -> {
                if (teacher.isPresent()) {
                    open("staff");
                }
            });
        } else if (what != null) {
            open(what.toString());
        }
    }

    private void open(String key) {
        tabs.getTabs().stream()
                .filter(tab -> tab.getId().equals("tab-" + key))
                .forEach(tabs.getSelectionModel()::select);
    }

    private static Page classes(RosterDesk roster, Desk desk) {
        Classes classes = new Classes(roster.db(), roster.schools(), roster.rosters(), desk.texts());
        return new ClassesPage(classes, new RollOverPage(roster.rollOver(), roster.batches(), desk), desk);
    }

    private void add(String key, String title, Supplier<Page> page) {
        Tab tab = new Tab(title);
        tab.setId("tab-" + key);
        tab.selectedProperty().addListener((observed, was, is) -> {
            if (is && !pages.containsKey(tab)) {
                pages.put(tab, page.get());
                tab.setContent(pages.get(tab).node());
            }
        });
        tabs.getTabs().add(tab);
    }

    @Override
    public Node node() {
        return tabs;
    }

    @Override
    public void reload() {
        List.copyOf(pages.values()).forEach(Page::reload);
    }
}
