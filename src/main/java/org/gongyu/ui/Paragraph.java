package org.gongyu.ui;

import javafx.scene.control.Label;

/** Words that take as many lines as they need; where room is scarce, something else gives way. */
public final class Paragraph extends Label {

    /** Words in a style class, such as {@code caption}. */
    public Paragraph(String style, String words) {
        super(words);
        getStyleClass().add(style);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
    }
}
