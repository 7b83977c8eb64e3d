package org.gongyu.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** What keys do within a part of the screen. A key that does something goes no further. */
final class Keys {

    private final Map<KeyCombination, Runnable> deeds = new LinkedHashMap<>();

    /** A key alone. */
    Keys on(KeyCode key, Runnable deed) {
        deeds.put(new KeyCodeCombination(key), deed);
        return this;
    }

    /** A letter with Ctrl. */
    Keys with(KeyCode letter, Runnable deed) {
        deeds.put(new KeyCodeCombination(letter, KeyCombination.SHORTCUT_DOWN), deed);
        return this;
    }

    void pressed(KeyEvent event) {
        deeds.forEach((keys, deed) -> {
            if (keys.match(event)) {
                event.consume();
                deed.run();
            }
        });
    }
}
