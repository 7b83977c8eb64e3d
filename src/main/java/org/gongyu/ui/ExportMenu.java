package org.gongyu.ui;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.gongyu.text.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/** The button 导出 of a ledger: the table as it is shown, and the reports that are made of it. */
final class ExportMenu {

    private final Desk desk;
    private final MenuButton button;

    ExportMenu(Desk desk, Runnable view) {
        this.desk = desk;
        Texts texts = desk.texts();
        button = Named.as("export", texts.get("ui.export"), new MenuButton(texts.get("ui.export")));
        button.setGraphic(new FontIcon("mdal-get_app"));
        add("export-view", texts.get("ui.export.view"), view);
    }

    MenuButton button() {
        return button;
    }

    /** Offers a report of the report centre. */
    void offer(String reportKey) {
        add("export-" + reportKey, desk.texts().get("report." + reportKey), () -> desk.go()
                .to("report", reportKey));
    }

    private void add(String id, String words, Runnable deed) {
        MenuItem item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(chosen -> deed.run());
        button.getItems().add(item);
    }
}
