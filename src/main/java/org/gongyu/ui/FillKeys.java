package org.gongyu.ui;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys that fill something in without its being typed: the same in every form and grid, and as in a spreadsheet. */
public final class FillKeys {

    private static final KeyCombination DOWN = new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination ABOVE = new KeyCodeCombination(KeyCode.QUOTE, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination TODAY = new KeyCodeCombination(KeyCode.SEMICOLON, KeyCombination.SHORTCUT_DOWN);

    private FillKeys() {}

    /** Ctrl+D: fill down. */
    public static boolean isDown(KeyEvent press) {
        return DOWN.match(press);
    }

    /** Ctrl+': what is above. */
    public static boolean isAbove(KeyEvent press) {
        return ABOVE.match(press);
    }

    /** Ctrl+;: today. */
    public static boolean isToday(KeyEvent press) {
        return TODAY.match(press);
    }
}
