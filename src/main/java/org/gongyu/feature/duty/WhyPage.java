package org.gongyu.feature.duty;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.ledger.Link;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.ListTable;
import org.gongyu.ui.Named;

/** The right side of the gap list: who and what was counted for a duty, who and what was not, and why. */
final class WhyPage {

    private final Desk desk;
    private final Words words;
    private final Texts texts;
    private final Doors doors;
    private final Label title = new Label();
    private final Label reading = new Label();
    private final Label hint = new Label();
    private final ListTable<Why> list;
    private final VBox node;
    private Result result;
    private Roster roster;

    WhyPage(Duties duties, Words words, Desk desk) {
        this.desk = desk;
        this.words = words;
        this.texts = words.texts();
        this.doors = new Doors(duties.ledgers());
        this.list = new ListTable<>("why", texts.get("duty.why"), texts.get("duty.why.none"));
        title.getStyleClass().add("section");
        hint.setText(texts.get("duty.why.hint"));
        List.of(reading, hint).forEach(label -> label.getStyleClass().add("caption"));
        List.of(title, reading, hint).forEach(label -> {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        });
        list.column("reason", texts.get("duty.why.reason"), 10, this::verdict)
                .column("name", texts.get("duty.why.name"), 8, this::name)
                .column("date", texts.get("duty.why.date"), 6, Why::date)
                .column("record", texts.get("duty.why.record"), 11, Why::record)
                .opening(this::open);
        Button start = Named.button("start", texts.get("duty.start"), "mdal-edit", () -> start(result));
        node = new VBox(title, reading, hint, list.node(), start);
        node.getStyleClass().add("missing");
    }

    Node node() {
        return node;
    }

    void show(Result now, Roster people) {
        result = now;
        roster = people;
        title.setText(texts.get("duty.why.title", now.duty().id(), words.figure(now)));
        reading.setText(
                words.reading(now.duty()).isEmpty()
                        ? texts.get(
                                "duty.quoted",
                                now.duty().phrase(),
                                now.pack().number(),
                                now.duty().clause())
                        : texts.get(
                                        "duty.quoted",
                                        now.duty().phrase(),
                                        now.pack().number(),
                                        now.duty().clause())
                                + texts.get("duty.read-as", words.reading(now.duty())));
        list.show(Why.of(now, words, people));
    }

    private String verdict(Why line) {
        return (line.counts() ? "✔ " : "○ ") + line.reason();
    }

    private String name(Why line) {
        Optional<String> its = Optional.ofNullable(line.classId())
                .filter(id -> !id.equals(line.about()))
                .flatMap(roster::schoolClass)
                .map(SchoolClass::label);
        return its.map(label -> line.name() + "（" + label + "）").orElse(line.name());
    }

    /** A record that is there is opened; a child's missing visit is begun; else the ledger is opened. */
    private void open(Why line) {
        Optional<Link> child = Optional.ofNullable(line.about())
                .flatMap(roster::pupil)
                .filter(pupil -> line.ledger() == null)
                .map(pupil -> pupil.link());
        doors.of(line, result).ifPresent(door -> desk.go()
                .to(door.feature(), door.spot() == null ? child.orElse(null) : door.spot()));
    }

    /** Opens the ledger that a duty is counted by; where a child is missing, begins its record. */
    void start(Result of) {
        if (of == null) {
            return;
        }
        List<Why> lines = Why.of(of, words, roster);
        Why first = lines.stream()
                .filter(line -> !line.counts() && line.ledger() == null)
                .findFirst()
                .orElse(new Why(null, "", null, false, null, "", null, null, ""));
        open(first);
    }
}
