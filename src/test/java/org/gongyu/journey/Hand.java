package org.gongyu.journey;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/** The hands of someone at the program: keys and the mouse of the system, so that whatever lies over a button is hit instead of it. */
final class Hand {

    private static final Map<Character, KeyCode> SIGNS = Map.of(
            '-', KeyCode.MINUS,
            ' ', KeyCode.SPACE,
            '.', KeyCode.PERIOD,
            ';', KeyCode.SEMICOLON,
            '/', KeyCode.SLASH);

    /** What a notch of the wheel scrolls by. */
    private static final int NOTCH = 40;

    private final Eye eye;
    private final Stage stage;
    private final Robot robot = Turn.on(Robot::new);

    Hand(Stage stage) {
        this.stage = stage;
        this.eye = new Eye(stage);
    }

    /** What is on the screen. */
    Eye eye() {
        return eye;
    }

    /** Presses the last key while the others are held. */
    Hand press(KeyCode... keys) {
        List<KeyCode> held = List.of(keys).subList(0, keys.length - 1);
        Turn.run(() -> {
            held.forEach(robot::keyPress);
            robot.keyType(keys[keys.length - 1]);
            held.forEach(robot::keyRelease);
        });
        return this;
    }

    /** Presses a key while Ctrl is held. */
    Hand ctrl(KeyCode key) {
        return press(KeyCode.CONTROL, key);
    }

    /** Presses a key several times. */
    Hand times(int times, KeyCode... keys) {
        for (int i = 0; i < times; i++) {
            press(keys);
        }
        return this;
    }

    /** Presses Tab until what has that id has the focus. */
    Hand tabTo(String id) {
        for (int i = 0; i < 80 && !Turn.on(eye::focused).contains(id); i++) {
            press(KeyCode.TAB);
        }
        eye.focus(id);
        return this;
    }

    /** Types into whatever has the focus: letters, digits and signs key by key, all else as an input method brings it. */
    Hand type(String text) {
        text.codePoints().forEach(one -> {
            KeyCode key = one < 128 ? key((char) one) : null;
            if (key == null) {
                compose(Character.toString(one));
            } else {
                press(key);
            }
        });
        return this;
    }

    private static KeyCode key(char one) {
        return Character.isLetterOrDigit(one)
                ? KeyCode.getKeyCode(String.valueOf(one).toUpperCase(Locale.ROOT))
                : SIGNS.get(one);
    }

    /** First as it is being composed, then as it is chosen. */
    private void compose(String text) {
        Turn.run(() -> {
            Node focus = stage.getScene().getFocusOwner();
            Event.fireEvent(
                    focus,
                    new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(), text, text.length()));
        });
    }

    /** Types into a field with a list under it, and takes the first of the list. */
    Hand pick(String typed) {
        Node field = Turn.on(() -> stage.getScene().getFocusOwner());
        type(typed).press(KeyCode.ENTER);
        eye.await(
                "what is meant by " + typed,
                () -> !eye.isListOpen() && !((TextInputControl) field).getText().equals(typed));
        return this;
    }

    /** Clicks on what has that id, once it is there. */
    Hand click(String id) {
        return click(eye.find(id), 1);
    }

    /** Clicks on what bears these words, once it is there. */
    Hand clickOn(String words) {
        return click(eye.findWords(words), 1);
    }

    /** Clicks twice on what bears these words. */
    Hand doubleClickOn(String words) {
        return click(eye.findWords(words), 2);
    }

    /** Clicks in the middle of what can be seen of a node, turning the wheel first if it isn't in sight. */
    Hand click(Node node, int times) {
        reach(node);
        Bounds place = Where.place(node);
        Turn.run(() -> robot.mouseMove(place.getCenterX(), place.getCenterY()));
        for (int i = 0; i < times; i++) {
            Turn.run(() -> robot.mouseClick(MouseButton.PRIMARY));
        }
        return this;
    }

    /** Clicks while a key is held. */
    Hand clickWith(KeyCode held, Node node) {
        reach(node);
        Bounds place = Where.place(node);
        Turn.run(() -> robot.mouseMove(place.getCenterX(), place.getCenterY()));
        Turn.run(() -> robot.keyPress(held));
        Turn.run(() -> robot.mousePress(MouseButton.PRIMARY));
        Turn.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
        Turn.run(() -> robot.keyRelease(held));
        return this;
    }

    private void reach(Node node) {
        for (int turns = 0; turns < 100 && !Where.isInSight(node); turns++) {
            Bounds pane = Where.scrolling(node);
            int way = Where.isBelow(node) ? -NOTCH : NOTCH;
            Turn.run(() -> {
                robot.mouseMove(pane.getCenterX(), pane.getCenterY());
                robot.mouseWheel(way);
            });
        }
        if (!Where.isInSight(node)) {
            throw new AssertionError("no wheel brings it into sight: " + node + Turn.on(eye::told));
        }
    }
}
