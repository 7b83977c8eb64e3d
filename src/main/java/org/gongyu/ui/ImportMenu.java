package org.gongyu.ui;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import org.gongyu.sheet.Pasted;
import org.gongyu.text.Texts;

/** The button 导入 of a ledger: from a file, rows that were copied elsewhere, or rows typed in. All are checked before anything is stored. */
final class ImportMenu {

    private final Desk desk;
    private final String kind;
    private final Supplier<List<String>> heads;

    /**
     * The menu.
     *
     * @param kind the importer's key
     * @param heads the labels of the columns that the table shows now
     */
    ImportMenu(Desk desk, String kind, Supplier<List<String>> heads) {
        this.desk = desk;
        this.kind = kind;
        this.heads = heads;
    }

    MenuButton button() {
        Texts texts = desk.texts();
        return new ActionMenu("import", texts.get("ui.import"), "mdal-file_upload")
                .with("import-file", texts.get("ui.import.file"), () -> desk.go()
                        .to("intake", kind))
                .with("import-pasted", texts.get("ui.import.pasted"), this::paste)
                .with("import-typed", texts.get("ui.import.typed"), () -> desk.go()
                        .to("intake", Pasted.toBeTyped(kind)))
                .button();
    }

    /** Takes what is on the clipboard to the import; if it can't be rows, that is said and nothing else happens. */
    void paste() {
        CopiedRows.take(desk.notices()).ifPresent(text -> desk.go().to("intake", new Pasted(kind, text, heads.get())));
    }
}
