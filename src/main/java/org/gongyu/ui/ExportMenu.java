package org.gongyu.ui;

import javafx.scene.control.MenuButton;
import org.gongyu.text.Texts;

/** The button 导出 of a ledger: the table as it is shown, and the reports that are made of it. */
final class ExportMenu {

    private final Desk desk;
    private final ActionMenu menu;

    ExportMenu(Desk desk, Runnable view) {
        this.desk = desk;
        Texts texts = desk.texts();
        menu = new ActionMenu("export", texts.get("ui.export"), "mdal-get_app")
                .with("export-view", texts.get("ui.export.view"), view);
    }

    MenuButton button() {
        return menu.button();
    }

    /** Offers a report of the report centre. */
    void offer(String reportKey) {
        menu.with("export-" + reportKey, desk.texts().get("report." + reportKey), () -> desk.go()
                .to("report", reportKey));
    }
}
