package org.gongyu.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Font;

/** Widths in em: a Chinese character is one wide, a Latin letter a little more than half. */
public final class Ems {

    private static final int LATIN = 0x2000;
    private static final double LETTER = 0.6;

    /** What a cell has on both sides of its words. */
    private static final double ROOM = 1.4;

    /** What JavaFX takes for a width that nobody has set; it then fits the column to its content. */
    private static final double UNSET = 80;

    private Ems() {}

    /** About how many em the words need on one line. */
    static double of(String words) {
        return words.codePoints().mapToDouble(each -> each < LATIN ? LETTER : 1).sum();
    }

    /** Makes a column {@code ems} wide, or as wide as its head, and keeps it in proportion when the font changes. */
    public static void widen(TableColumn<?, ?> column, double ems, ObservableValue<Font> font) {
        double wide = Math.max(ems, of(column.getText()) + ROOM);
        column.setPrefWidth(pixels(wide, font.getValue().getSize()));
        font.addListener(
                (observed, was, is) -> column.setPrefWidth(pixels(column.getWidth() / was.getSize(), is.getSize())));
    }

    /** Makes a column that is wider than words of that many {@code ems} only as wide as these. */
    static void narrow(TableColumn<?, ?> column, double ems, ObservableValue<Font> font) {
        double size = font.getValue().getSize();
        column.setPrefWidth(Math.min(column.getPrefWidth(), pixels(ems + ROOM, size)));
    }

    private static double pixels(double ems, double size) {
        double wide = ems * size;
        return wide == UNSET ? UNSET + 1 : wide;
    }
}
