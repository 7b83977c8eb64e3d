package org.gongyu.app;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gongyu.feature.school.Periods;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.text.Texts;
import org.gongyu.ui.Labels;
import org.gongyu.ui.Named;
import org.kordamp.ikonli.javafx.FontIcon;

/** The top of the window: which school, which term and class every page is about, search, and how it looks. */
final class Header {

    /** A longer school name may be shortened where the window is narrow; the whole is in the tooltip. */
    private static final int LONGEST_WHOLE_NAME = 16;

    private final Frame frame;
    private final ComboBox<Period> period;
    private final ComboBox<SchoolClass> schoolClass;
    private final HBox tools = new HBox();
    private final HBox node;

    Header(Frame frame, Texts texts, Window window, Runnable changed, Runnable help) {
        this.frame = frame;
        Label name = new Label(frame.school().name(), new FontIcon("mdomz-school"));
        name.setTooltip(new Tooltip(frame.school().name()));
        if (frame.school().name().length() <= LONGEST_WHOLE_NAME) {
            name.setMinWidth(Region.USE_PREF_SIZE);
        }
        name.getStyleClass().add("school-name");
        period = combo("period", texts.get("app.period"), chosen -> Periods.label(chosen, texts));
        schoolClass = combo(
                "class", texts.get("app.class"), one -> one == null ? texts.get("app.whole-school") : one.label());
        fill();
        period.valueProperty().addListener((observed, was, is) -> {
            fillClasses();
            changed.run();
        });
        schoolClass.valueProperty().addListener((observed, was, is) -> changed.run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        node = new HBox(name, period, schoolClass, gap, tools, looks(texts, window, help));
        node.getStyleClass().add("header");
        tools.getStyleClass().add("tools");
    }

    private static Node looks(Texts texts, Window window, Runnable help) {
        HBox buttons = new HBox(
                Named.iconButton(
                        "smaller", texts.get("app.smaller"), "mdomz-text_rotate_vertical", () -> window.resize(-1)),
                Named.iconButton("larger", texts.get("app.larger"), "mdoal-format_size", () -> window.resize(1)),
                Named.iconButton("dark", texts.get("app.dark"), "mdoal-brightness_4", window::invert),
                Named.iconButton("help", texts.get("app.keys"), "mdoal-help_outline", help));
        buttons.getStyleClass().add("tools");
        return buttons;
    }

    private static <T> ComboBox<T> combo(String id, String words, Function<T, String> label) {
        ComboBox<T> box = Named.as(id, words, new ComboBox<>());
        box.setConverter(new Labels<>(label));
        return box;
    }

    private void fill() {
        period.getItems().setAll(frame.periods());
        period.setValue(frame.now());
        fillClasses();
    }

    /** The class stays chosen if its children are in the school in the chosen year too. */
    private void fillClasses() {
        SchoolClass before = schoolClass.getValue();
        List<SchoolClass> all = new ArrayList<>();
        all.add(null);
        all.addAll(frame.classesIn(period.getValue().schoolYear()));
        schoolClass.getItems().setAll(all);
        schoolClass.setValue(all.contains(before) ? before : null);
    }

    /** Adds something before the buttons at the right. */
    void add(Node more) {
        tools.getChildren().add(more);
    }

    Scope scope() {
        SchoolClass chosen = schoolClass.getValue();
        UUID classId = chosen == null ? null : chosen.id();
        return new Scope(period.getValue(), classId);
    }

    Node node() {
        return node;
    }
}
