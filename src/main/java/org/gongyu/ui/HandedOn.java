package org.gongyu.ui;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/** Keys such as Ctrl+N that mean the page while something around it has the focus: whoever has just chosen a tab, or a class in the header. */
public final class HandedOn {

    private HandedOn() {}

    /** Whether a key can mean the page: with Ctrl, or a function key; what is typed means where it is typed. */
    public static boolean isMeant(KeyEvent press) {
        return press.isShortcutDown() || press.getCode().isFunctionKey();
    }

    /** Presses the key on a part of the page. */
    public static void to(Node part, KeyEvent press) {
        Event.fireEvent(part, press.copyFor(part, part));
    }
}
