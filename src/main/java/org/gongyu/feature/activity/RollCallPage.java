package org.gongyu.feature.activity;

import atlantafx.base.theme.Styles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongyu.db.Written;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Drafts;
import org.gongyu.ui.EntryGrid;
import org.gongyu.ui.Named;
import org.gongyu.ui.Page;
import org.gongyu.ui.Resumed;
import org.gongyu.ui.TitleBar;

/**
 * 点名: everyone is present until marked otherwise, from the keyboard alone. Leaving it, in whatever way, loses nothing: marks that are not
 * saved are made again when the same roll is next called.
 */
final class RollCallPage implements Page {

    /** Under which key drafts are kept. */
    private static final String KEY = "activity-roll-call";

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final Activities activities;
    private final Desk desk;
    private final Texts texts;
    private final UUID session;
    private final Runnable back;
    private final EntryGrid<RollCall.Line> grid;
    private final VBox top = new VBox();
    private final Node bar;
    private final Label about = new Label();
    private final Label counts = new Label();
    private final NameListPage names;
    private final BorderPane node = new BorderPane();
    private final Drafts.Begun begun = this::keep;
    private RollCall call;

    /** The marks that were left unsaved. */
    private record Left(List<Mark> marks, String title) implements Drafts.Begun.Left {

        @Override
        public Written written() {
            Map<String, String> values = new LinkedHashMap<>();
            Map<UUID, String> names = new LinkedHashMap<>();
            marks.forEach(mark -> {
                values.put(mark.student().toString(), mark.plain());
                names.put(mark.student(), "");
            });
            return new Written(title, 0, values, names);
        }

        static Left of(Written written, UUID session) {
            return new Left(
                    written.values().entrySet().stream()
                            .map(entry -> Mark.plain(session, UUID.fromString(entry.getKey()), entry.getValue()))
                            .toList(),
                    written.title());
        }
    }

    /** The roll call of a session; {@code back} leaves it. */
    RollCallPage(Activities activities, Desk desk, UUID session, Runnable back) {
        this.activities = activities;
        this.desk = desk;
        this.texts = desk.texts();
        this.session = session;
        this.back = back;
        this.grid = grid();
        this.bar = bar();
        this.names = new NameListPage(desk, this::apply);
        top.getChildren().setAll(bar);
        node.setTop(top);
        node.setCenter(grid.node());
        node.setRight(side());
        node.getStyleClass().add("page");
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                leave();
            }
        });
        reload();
    }

    private Node bar() {
        TitleBar bar = new TitleBar(texts, texts.get("roll-call.title"));
        Button save = Named.button("save-roll", texts.get("roll-call.save"), "mdal-check", this::save);
        save.getStyleClass().add(Styles.ACCENT);
        bar.add(save, Named.button("leave-roll", texts.get("roll-call.back"), "mdal-arrow_back", this::leave));
        return bar;
    }

    private EntryGrid<RollCall.Line> grid() {
        EntryGrid<RollCall.Line> rows = new EntryGrid<RollCall.Line>(
                        "roll",
                        texts.get("roll-call.title"),
                        texts.get("roll-call.nobody"),
                        line -> line.pupil().pinyin(),
                        texts)
                .column("class", texts.get("roll-call.class"), 7, line -> line.schoolClass()
                        .label())
                .column("seat", texts.get("roll-call.seat"), 4, line -> line.pupil()
                        .seatNumber())
                .column("name", texts.get("roll-call.student"), 6, line -> line.pupil()
                        .name())
                .column("turnout", texts.get("roll-call.turnout"), 5, line -> texts.option(line.turnout()))
                .column("guardian", texts.get("roll-call.guardian"), 9, this::guardian)
                .column("signed", texts.get("roll-call.signed"), 6, RollCall.Line::signed)
                .marking(" ", this::toggle)
                .copying((above, line) -> call.mark(line, above.turnout()))
                .sideways((line, step) -> call.nextGuardian(line, step))
                .emphasising(line -> !line.turnout().came())
                .then(this::count);
        Stream.of(Turnout.values()).forEach(turnout -> rows.marking(turnout.digit(), line -> call.mark(line, turnout)));
        return rows;
    }

    private void toggle(RollCall.Line line) {
        call.mark(line, line.turnout() == Turnout.PRESENT ? Turnout.ABSENT : Turnout.PRESENT);
    }

    private String guardian(RollCall.Line line) {
        return line.guardian().map(this::words).orElse("");
    }

    private String words(Pupil.Guardian guardian) {
        String relation = guardian.relation() == null ? "" : " " + texts.option(guardian.relation());
        return guardian.person().label() + relation;
    }

    private Node side() {
        counts.setId("roll-counts");
        Label keys = new Label(Stream.of(Turnout.values())
                .map(turnout -> turnout.digit() + " " + texts.option(turnout))
                .collect(Collectors.joining("    ", "", "\n" + texts.get("roll-call.keys"))));
        keys.getStyleClass().add("caption");
        Stream.of(about, counts, keys).forEach(words -> {
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
        });
        VBox side = new VBox(about, counts, names.node(), keys);
        side.getStyleClass().add("roll-side");
        ScrollPane scroll = new ScrollPane(side);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private void press(KeyEvent event) {
        if (SAVE.match(event)) {
            event.consume();
            save();
        } else if (PASTE.match(event) && !names.isTyping()) {
            event.consume();
            names.paste(Clipboard.getSystemClipboard().getString());
        }
    }

    private void apply(String text, Turnout listed) {
        NameList.Result result = new NameList(call.lines()).read(text);
        names.tell(result);
        if (listed != null) {
            call.take(result.found(), listed, listed.came() ? Turnout.ABSENT : Turnout.PRESENT);
            grid.redraw();
            grid.focus();
        }
    }

    private void count() {
        Map<Turnout, Integer> now = call.counts();
        String each = Stream.of(Turnout.values())
                .filter(now::containsKey)
                .map(turnout -> texts.option(turnout) + " " + now.get(turnout))
                .collect(Collectors.joining("  "));
        counts.setText(texts.get("roll-call.count", call.lines().size(), call.households(), each));
    }

    private boolean keep() {
        List<Mark> changes = call == null ? List.of() : call.changes();
        if (changes.isEmpty()) {
            desk.drafts().drop(KEY, session);
        } else {
            desk.drafts()
                    .keep(KEY, session, new Left(changes, call.session().value().topic()));
        }
        return !changes.isEmpty();
    }

    private void leave() {
        if (keep()) {
            desk.notices().done(texts.get("ui.kept"));
        }
        close();
    }

    private void close() {
        desk.drafts().close(begun);
        back.run();
    }

    private void discard() {
        desk.drafts().drop(KEY, session);
        top.getChildren().setAll(bar);
        reload();
    }

    private void save() {
        desk.work()
                .change(
                        SessionLedger.KEY,
                        () -> {
                            activities.attendance().keep(desk.access(), session, call.marks());
                            return call.lines().size();
                        },
                        size -> {
                            desk.notices().done(texts.get("roll-call.saved", size));
                            desk.drafts().drop(KEY, session);
                            close();
                        });
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reload() {
        UUID only = desk.scope().get().classId();
        desk.work().query(() -> activities.rollCall(desk.access(), session, only), this::show);
    }

    private Optional<Left> left() {
        return desk.drafts()
                .of(Left.class, KEY, session)
                .or(() -> desk.drafts().found(KEY, session).map(written -> Left.of(written, session)));
    }

    private void show(RollCall read) {
        call = read;
        desk.drafts().open(begun);
        left().ifPresent(left -> {
            call.resume(left.marks());
            top.getChildren().setAll(bar, new Resumed(texts, this::discard).node());
        });
        Session its = read.session().value();
        about.setText(its.date() + "  " + texts.option(its.kind()) + "\n" + its.topic());
        grid.show(read.lines());
        count();
        grid.focus();
    }
}
