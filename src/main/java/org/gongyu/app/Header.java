package org.gongyu.app;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongyu.feature.school.Periods;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.text.Texts;
import org.gongyu.ui.Labels;
import org.gongyu.ui.Named;
import org.gongyu.ui.Scopes;
import org.kordamp.ikonli.javafx.FontIcon;

/** The top of the window: which school, which term and class every page is about, search, and how it looks. */
final class Header implements Scopes {

    /** A longer school name may be shortened where the window is narrow; the whole is in the tooltip. */
    private static final int LONGEST_WHOLE_NAME = 16;

    private Frame frame;

    /** While the lists are filled anew, they have no value for a moment, which nobody chose. */
    private boolean filling;

    private final ComboBox<Period> period;
    private final ComboBox<SchoolClass> schoolClass;
    private final HBox behind;
    private final HBox tools = new HBox();
    private final VBox node;

    Header(Frame frame, Texts texts, Window window, Runnable changed, Runnable help, Runnable setUpTerms) {
        Label name = new Label(frame.school().name(), new FontIcon("mdomz-school"));
        name.setTooltip(new Tooltip(frame.school().name()));
        if (frame.school().name().length() <= LONGEST_WHOLE_NAME) {
            name.setMinWidth(Region.USE_PREF_SIZE);
        }
        name.getStyleClass().add("school-name");
        period = combo("period", texts.get("app.period"), chosen -> chosen == null ? "" : Periods.label(chosen, texts));
        schoolClass = combo(
                "class", texts.get("app.class"), one -> one == null ? texts.get("app.whole-school") : one.label());
        behind = behind(texts, setUpTerms);
        fill(frame);
        period.valueProperty().addListener((observed, was, is) -> {
            if (!filling) {
                fillClasses();
                changed.run();
            }
        });
        schoolClass.valueProperty().addListener((observed, was, is) -> {
            if (!filling) {
                changed.run();
            }
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(name, period, schoolClass, gap, tools, looks(texts, window, help));
        line.getStyleClass().add("window-header");
        node = new VBox(line, behind);
        tools.getStyleClass().add("tools");
    }

    /** The line that asks for the new terms. */
    private static HBox behind(Texts texts, Runnable setUpTerms) {
        Label why = new Label(texts.get("app.terms-behind.why"), new FontIcon("mdomz-warning"));
        why.setWrapText(true);
        HBox.setHgrow(why, Priority.ALWAYS);
        why.setMaxWidth(Double.MAX_VALUE);
        Button go = Named.button("terms-behind", texts.get("app.terms-behind"), "mdal-arrow_forward", setUpTerms);
        go.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(why, go);
        line.getStyleClass().add("behind");
        line.managedProperty().bind(line.visibleProperty());
        return line;
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

    /** Offers what the frame has; what is chosen stays chosen if it is still there. */
    void fill(Frame now) {
        frame = now;
        filling = true;
        Period before = period.getValue();
        period.getItems().setAll(now.periods());
        period.setValue(Stream.concat(Stream.ofNullable(before), Stream.of(now.now()))
                .flatMap(wanted ->
                        now.periods().stream().filter(one -> one.code().equals(wanted.code())))
                .findFirst()
                .orElse(now.now()));
        behind.setVisible(now.isBehind());
        fillClasses();
        filling = false;
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

    @Override
    public Scope get() {
        SchoolClass chosen = schoolClass.getValue();
        UUID classId = chosen == null ? null : chosen.id();
        return new Scope(period.getValue(), classId);
    }

    @Override
    public List<Scope> others() {
        return Stream.concat(
                        Stream.of(period.getValue()),
                        period.getItems().stream().filter(one -> one.term() != Period.WHOLE_YEAR))
                .distinct()
                .map(one -> new Scope(one, null))
                .filter(one -> !one.equals(get()))
                .toList();
    }

    @Override
    public void choose(Scope scope) {
        period.setValue(scope.period());
        schoolClass.setValue(schoolClass.getItems().stream()
                .filter(one -> one != null && one.id().equals(scope.classId()))
                .findFirst()
                .orElse(null));
    }

    Node node() {
        return node;
    }
}
