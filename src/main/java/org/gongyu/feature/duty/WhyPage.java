package org.gongyu.feature.duty;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.school.Lists;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.ledger.Area;
import org.gongyu.ledger.Link;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.ListTable;
import org.gongyu.ui.Named;
import org.gongyu.ui.Paragraph;
import org.gongyu.ui.Spot;
import org.gongyu.vault.Right;

/** The right side of the gap list: who and what was counted for a duty, who and what was not, and why. */
final class WhyPage {

    private static final String CHANGED = "packs";

    private final Duties duties;
    private final Desk desk;
    private final Words words;
    private final Texts texts;
    private final Doors doors;
    private final Label title = new Paragraph("section", "");
    private final Label quoted = new Paragraph("caption", "");
    private final Label beside = new Paragraph("caption", "");
    private final ReadingPage readings;
    private final ListTable<Why> list;
    private final VBox node;
    private final Supplier<Lists> lists;
    private Result result;
    private Roster roster;

    WhyPage(Duties duties, Words words, Desk desk) {
        this.duties = duties;
        this.desk = desk;
        this.words = words;
        this.readings = new ReadingPage(words, this::read);
        this.texts = words.texts();
        this.doors = new Doors(duties.ledgers());
        this.lists = () -> duties.campus().lists(desk.access());
        this.list = new ListTable<>("why", texts.get("duty.why"), texts.get("duty.why.none"));
        title.setId("why-title");
        beside.setId("why-beside");
        list.prose("name", texts.get("duty.why.name"), 7, this::name)
                .prose("reason", texts.get("duty.why.reason"), 9, WhyPage::reason)
                .fitted()
                .opening(this::open);
        Button start = Named.button("start", texts.get("duty.start"), "mdal-edit", () -> start(result));
        Label hint = new Paragraph("caption", texts.get("duty.why.hint"));
        node = new VBox(title, quoted, beside, readings.node(), hint, list.node(), start);
        node.getStyleClass().add("missing");
    }

    Node node() {
        return node;
    }

    void show(Result now, Roster people) {
        result = now;
        roster = people;
        title.setText(texts.get("duty.why.title", now.duty().id(), words.figure(now)));
        quoted.setText(texts.get(
                "duty.quoted",
                now.duty().phrase(),
                now.pack().number(),
                now.duty().clause()));
        beside.setText(words.beside(now));
        beside.setVisible(!beside.getText().isEmpty());
        beside.setManaged(beside.isVisible());
        readings.show(now.duty(), desk.access().mayEverywhere(Right.CHANGE, Area.SCHOOL));
        list.show(Why.of(now, words, people));
    }

    /** The page around this one hears of the change, and shows the new figure. */
    private void read(Choice choice, String reading) {
        Result of = result;
        desk.work()
                .change(
                        CHANGED,
                        () -> {
                            duties.packs().read(desk.access(), of.pack(), of.duty(), choice.name(), reading);
                            return words.choice(choice.name(), reading);
                        },
                        now -> desk.notices()
                                .done(texts.get("duty.reading.kept", of.duty().id(), now)));
    }

    /** Why, and below it the record. */
    private static String reason(Why line) {
        String record = line.date() == null ? line.record() : line.date() + " " + line.record();
        return record == null || record.isEmpty() ? line.reason() : line.reason() + "\n" + record;
    }

    private String name(Why line) {
        Optional<String> its = Optional.ofNullable(line.classId())
                .filter(id -> !id.equals(line.about()))
                .flatMap(roster::schoolClass)
                .map(SchoolClass::label);
        String name = its.map(label -> line.name() + "（" + label + "）").orElse(line.name());
        return (line.counts() ? "✔ " : "○ ") + name;
    }

    /** A record that is there is opened; one that is missing is begun with whom or what it is about; else the ledger is opened. */
    private void open(Why line) {
        doors.of(line, result).ifPresent(door -> desk.work()
                .query(() -> what(line, door.spot()), what -> desk.go().to(door.feature(), what)));
    }

    /** For a child's visit the child, as that page knows who visits it. */
    private Object what(Why line, Spot spot) {
        if (line.ledger() != null) {
            return spot;
        }
        Optional<Spot.About> about = Stream.of(child(line), teacher(line), entry(line))
                .flatMap(Optional::stream)
                .findFirst();
        boolean visit = spot.ledgerKey().equals("visit") && child(line).isPresent();
        return visit ? about.orElseThrow().link() : about.map(spot::beginning).orElse(spot);
    }

    private Optional<Spot.About> child(Why line) {
        return Optional.ofNullable(line.about())
                .flatMap(roster::pupil)
                .map(pupil -> new Spot.About("student", pupil.link()));
    }

    private Optional<Spot.About> teacher(Why line) {
        return Optional.ofNullable(line.about())
                .flatMap(roster::person)
                .map(person -> new Spot.About("staff", new Link(person.id(), person.name())));
    }

    /** An item of an editable list, such as of the checklist. */
    private Optional<Spot.About> entry(Why line) {
        return result.tally().lines().stream()
                .filter(one -> words.name(one).equals(line.name()))
                .flatMap(one -> one.name() instanceof Line.Code code ? Stream.of(code) : Stream.empty())
                .findFirst()
                .flatMap(this::entry);
    }

    private Optional<Spot.About> entry(Line.Code code) {
        return Words.list(code.thing())
                .flatMap(list -> lists.get().shipped(list, code.code()).map(link -> new Spot.About(list.key(), link)));
    }

    /**
     * Begins the record of the first who has none, or opens the ledger where that is written down. Where everyone missing has some, though not enough, opens the ledger with the records
     * of the first; where nothing is missing, the ledger.
     */
    void start(Result of) {
        if (of == null) {
            return;
        }
        List<Why> missing = Why.of(of, words, roster).stream()
                .filter(line -> !line.counts())
                .toList();
        missing.stream()
                .filter(line -> line.recordId() == null)
                .findFirst()
                .ifPresentOrElse(this::open, () -> look(of, missing));
    }

    private void look(Result of, List<Why> missing) {
        Optional<String> name = missing.stream()
                .filter(line -> line.ledger() != null && !line.name().isEmpty())
                .map(Why::name)
                .findFirst();
        doors.ledger(of).ifPresent(door -> desk.go()
                .to(door.feature(), name.map(door.spot()::showing).orElse(door.spot())));
    }
}
