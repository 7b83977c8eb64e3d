package org.gongyu.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.gongyu.MadeUp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TextGridTest {

    private final TextGrid grid = Screen.on(() -> new TextGrid("rows", "试", MadeUp.CLOCK, MadeUp.TEXTS)
            .column("甲", 6, false)
            .column("乙", 6, false)
            .column("丙", 6, false));

    @BeforeEach
    void show() {
        Screen.run(() -> grid.show(List.of(List.of("a", "b", "c")), 1));
        Screen.show(Theme.usual(), () -> new StackPane(grid.node()));
    }

    /** Pastes into the cell of the first row and that word. */
    private void paste(String copied, String into) {
        Screen.run(() -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, copied));
            TextField cell = grid.node().lookupAll("#entry").stream()
                    .map(TextField.class::cast)
                    .filter(field -> field.getText().equals(into))
                    .findFirst()
                    .orElseThrow();
            cell.selectAll();
            Event.fireEvent(cell, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.V, false, true, false, false));
        });
    }

    @Test
    void aCopiedBlockIsLaidOverTheCellsFromWhereItIsPasted() {
        paste("1\t2\t3\r\n\"4\n5\"\t6\r\n7\t\r\n", "b");
        assertThat(grid.filled())
                .containsExactly(List.of("a", "1", "2"), List.of("", "4 5", "6"), List.of("", "7", ""));
        assertThat(grid.node().lookupAll("#entry"))
                .map(cell -> ((TextField) cell).getText())
                .contains("a", "1", "2", "4 5", "6", "7")
                .doesNotContain("b", "c", "3");
    }

    @Test
    void aSingleWordGoesIntoItsCellOnly() {
        paste("张伟\r\n", "b");
        assertThat(grid.filled()).containsExactly(List.of("a", "张伟", "c"));
    }
}
