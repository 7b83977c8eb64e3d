package org.gongyu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.gongyu.ui.Candidate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finding one's way: the navigation, the search, the header. */
class WayTest {

    @TempDir
    static Path temp;

    private static Schoolhouse house;
    private static Hand hand;
    private static Eye eye;

    @BeforeAll
    static void open() {
        house = new Schoolhouse(temp);
        hand = house.hand();
        eye = house.eye();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void toEveryPageByMouse() {
        for (String key : house.pages()) {
            house.at(key);
        }
    }

    @Test
    void searchesAChildByInitials() {
        hand.ctrl(KeyCode.K);
        eye.focus("find");
        Candidate child = house.candidates("student").get(0);
        hand.type(Schoolhouse.initials(child));
        eye.findWords(child.toString());
        hand.press(KeyCode.ENTER);
        eye.await("roster", () -> house.isAt("roster"));
        assertThat(eye.words("input-name")).isEqualTo(child.link().label());
    }
}
