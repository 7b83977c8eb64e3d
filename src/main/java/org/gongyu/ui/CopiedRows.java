package org.gongyu.ui;

import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.gongyu.sheet.Copied;
import org.gongyu.sheet.Tabbed;
import org.gongyu.work.Failure;

/** Rows of a sheet on the system's clipboard. */
public final class CopiedRows {

    private CopiedRows() {}

    /** The rows that were copied, as {@link Tabbed} text; empty if there are none, which is then told with what to do. */
    public static Optional<String> take(Notices notices) {
        String text = Clipboard.getSystemClipboard().getString();
        boolean rows = text != null && Tabbed.isRows(text);
        if (!rows) {
            notices.failed(new Failure.BadFile("pasted-no-rows", null));
        }
        return rows ? Optional.of(text) : Optional.empty();
    }

    /** Puts rows there, for other programs and for {@link #take}. */
    static void put(Copied copied) {
        ClipboardContent content = new ClipboardContent();
        content.putString(copied.text());
        content.putHtml(copied.html());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
