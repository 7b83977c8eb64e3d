package org.gongyu.feature.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Link;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Form;
import org.gongyu.ui.Labels;
import org.gongyu.ui.Named;

/** The part of a visit's form where the children of a class are ticked, each with a line of its own. */
final class VisitGroupPage {

    private final Visits visits;
    private final Desk desk;
    private final Form<Visit> form;
    private final ComboBox<SchoolClass> classes = new ComboBox<>();
    private final VBox children = new VBox();
    private final ScrollPane list = new ScrollPane(children);
    private final VBox panel = new VBox(classes, list);
    private final VBox node;
    private Roster roster;

    VisitGroupPage(Visits visits, Desk desk, Form<Visit> form) {
        this.visits = visits;
        this.desk = desk;
        this.form = form;
        Button open = Named.button("pick-class", words("visit.pick-class"), "mdal-group_add", this::toggle);
        node = new VBox(open, panel);
        node.getStyleClass().add("group-visit");
        panel.getStyleClass().add("group-visit");
        list.setFitToWidth(true);
        list.getStyleClass().add("group-children");
        Named.as("group-class", words("visit.group.class"), classes);
        classes.setPromptText(words("visit.group.class"));
        classes.setConverter(new Labels<>(its -> its == null ? "" : its.label()));
        classes.setOnAction(chosen -> showChildren());
        show(false);
    }

    private String words(String key) {
        return desk.texts().get(key);
    }

    Node node() {
        return node;
    }

    private void show(boolean open) {
        panel.setVisible(open);
        panel.setManaged(open);
    }

    private void toggle() {
        boolean opening = !panel.isVisible();
        show(opening);
        if (opening) {
            desk.work().query(() -> visits.campus().roster(desk.access()), this::offer);
        }
    }

    private void offer(Roster now) {
        roster = now;
        classes.getItems().setAll(now.enrolledOn(date()).keySet());
        showChildren();
    }

    private LocalDate date() {
        LocalDate date = form.draft().get(VisitLedger.DATE);
        return date == null ? LocalDate.now(desk.clock()) : date;
    }

    private void showChildren() {
        SchoolClass its = classes.getValue();
        List<Pupil> pupils = its == null ? List.of() : roster.enrolledOn(date()).getOrDefault(its, List.of());
        Draft<Visit> draft = form.draft();
        List<Link> chosen = draft.all(VisitLedger.STUDENTS);
        Map<UUID, String> lines = Lines.read(draft.get(VisitLedger.LINES), chosen);
        children.getChildren()
                .setAll(pupils.stream()
                        .map(pupil -> row(link(pupil), chosen.contains(link(pupil)), lines.get(pupil.id())))
                        .toList());
    }

    private static Link link(Pupil pupil) {
        return new Link(pupil.id(), pupil.name());
    }

    private Node row(Link child, boolean chosen, String line) {
        CheckBox tick = Named.as("tick-" + child.id(), child.label(), new CheckBox(child.label()));
        tick.setSelected(chosen);
        TextField own = Named.as("line-" + child.id(), child.label(), new TextField(line));
        own.setPromptText(words("visit.group.line"));
        own.disableProperty().bind(tick.selectedProperty().not());
        tick.setOnAction(ticked -> put(child, tick.isSelected(), own.getText()));
        own.setOnAction(entered -> put(child, tick.isSelected(), own.getText()));
        own.focusedProperty().addListener((observed, was, is) -> {
            if (!is) {
                put(child, tick.isSelected(), own.getText());
            }
        });
        HBox row = new HBox(tick, own);
        row.getStyleClass().add("beside");
        HBox.setHgrow(own, Priority.ALWAYS);
        return row;
    }

    /** Puts one child with its line into the form, or takes it out. */
    private void put(Link child, boolean chosen, String line) {
        Draft<Visit> draft = form.draft();
        List<Link> students = new ArrayList<>(draft.all(VisitLedger.STUDENTS));
        Map<UUID, String> lines = new HashMap<>(Lines.read(draft.get(VisitLedger.LINES), students));
        lines.remove(child.id());
        if (!chosen) {
            students.remove(child);
        } else if (!students.contains(child)) {
            students.add(child);
        }
        if (chosen && line != null && !line.isBlank()) {
            lines.put(child.id(), line.strip());
        }
        form.put(new Draft<Visit>()
                .set(VisitLedger.STUDENTS, students)
                .set(VisitLedger.LINES, Lines.print(students, lines))
                .set(VisitLedger.GROUPED, areSeveralFamilies(students)));
    }

    private boolean areSeveralFamilies(List<Link> students) {
        return students.stream()
                        .map(child -> roster.familyOf(child.id()))
                        .distinct()
                        .count()
                > 1;
    }
}
