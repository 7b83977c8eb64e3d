package org.gongyu.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.gongyu.feature.Feature;
import org.gongyu.feature.OpenSchool;
import org.gongyu.ledger.Scope;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.HandedOn;
import org.gongyu.ui.Listening;
import org.gongyu.ui.Page;
import org.gongyu.ui.Scopes;
import org.gongyu.ui.Spot;

/** The frame around every page: header, navigation, status; and which page is open. */
final class Shell implements Scopes {

    private final OpenSchool school;
    private final Desk desk;
    private final List<Feature> features;
    private final Texts texts;
    private final Header header;
    private final Navigation navigation;
    private final StackPane room = new StackPane();
    private final BorderPane node = new BorderPane();
    private final Window window;
    private final HBox status;
    private Page page;

    /** What had been written of the frame when it was read. */
    private long framed;

    Shell(Window window, OpenSchool school, Frame frame, Function<Shell, Desk> desks) {
        this.window = window;
        this.school = school;
        this.desk = desks.apply(this);
        this.texts = desk.texts();
        this.framed = frame.writes();
        header = new Header(frame, texts, window, this::reload, this::showKeys, () -> go("school", null));
        features = school.features().stream()
                .filter(feature -> feature.isFor(desk.access()))
                .toList();
        navigation = new Navigation(features, texts, key -> go(key, null));
        Search search = new Search(features, desk, this::focusPage);
        header.add(search.node());
        room.getStyleClass().add("room");
        node.setTop(header.node());
        node.setLeft(navigation.node());
        node.setCenter(frame.school().madeUp() ? new StackPane(room, watermark()) : room);
        status = status(frame.person());
        node.setBottom(status);
        listenToKeys(search);
        listenToChanges();
        openFirst();
        node.sceneProperty().addListener((observed, was, is) -> {
            if (is != null) {
                focusPage();
            }
        });
    }

    private Node watermark() {
        Label words = new Label(texts.get("app.made-up"));
        words.getStyleClass().add("watermark");
        words.setMouseTransparent(true);
        return words;
    }

    private HBox status(String who) {
        Label place = new Label(texts.get("app.status.place", school.db().folder()));
        Label person = new Label(who);
        person.setId("person");
        HBox bar = new HBox(person, place, new JobLine(texts, desk.work().underway()).node());
        bar.getStyleClass().add("status-bar");
        return bar;
    }

    Parent node() {
        return node;
    }

    /** Adds a button to the header. */
    Shell with(Node button) {
        header.add(button);
        return this;
    }

    /** Adds something at the end of the line at the foot. */
    Shell withStatus(Node more) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        status.getChildren().addAll(gap, more);
        return this;
    }

    OpenSchool school() {
        return school;
    }

    @Override
    public Scope get() {
        return header.get();
    }

    @Override
    public List<Scope> others() {
        return header.others();
    }

    @Override
    public void choose(Scope scope) {
        header.choose(scope);
    }

    /**
     * Opens the page of a feature, and the record where {@code what} is a {@link Spot}; a feature without a page is left alone. What was
     * begun on the page that is left and isn't saved stays a draft, and the person is told so.
     */
    void go(String key, Object what) {
        features.stream().filter(one -> one.key().equals(key)).forEach(feature -> {
            if (desk.drafts().turn(() -> open(feature, what))) {
                desk.notices().done(texts.get("ui.kept"));
            }
        });
    }

    private void openFirst() {
        for (Feature feature : features) {
            if (open(feature, null)) {
                return;
            }
        }
    }

    /** Whether the feature has a page, which is now open. */
    private boolean open(Feature feature, Object what) {
        Optional<Page> opened = feature.page(desk, what instanceof Spot ? null : what);
        opened.ifPresent(now -> {
            page = now;
            room.getChildren().setAll(now.node());
            navigation.mark(feature.key());
            if (what instanceof Spot spot) {
                now.open(spot);
            }
            focusPage();
        });
        return opened.isPresent();
    }

    /**
     * To the page's table, or to its first control: without a focus the window would hear no key until something was clicked, and from the
     * header whoever has no mouse would have to go through all of the navigation.
     */
    private void focusPage() {
        if (node.getScene() == null) {
            return;
        }
        room.applyCss();
        room.layout();
        firstStop().orElse(node).requestFocus();
    }

    private Optional<Node> firstStop() {
        List<Node> stops = stops(page.node()).toList();
        return stops.stream()
                .filter(stop -> "table".equals(stop.getId()))
                .findFirst()
                .or(() -> stops.stream().findFirst());
    }

    private void handOn(KeyEvent press) {
        if (HandedOn.isMeant(press) && !isInRoom((Node) press.getTarget())) {
            firstStop().ifPresent(stop -> HandedOn.to(stop, press));
        }
    }

    private boolean isInRoom(Node part) {
        return part != null && (part.equals(room) || isInRoom(part.getParent()));
    }

    private static Stream<Node> stops(Node part) {
        if (!part.isVisible() || part.isDisabled()) {
            return Stream.empty();
        }
        Stream<Node> under = part instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Shell::stops)
                : Stream.empty();
        return part.isFocusTraversable() ? Stream.concat(Stream.of(part), under) : under;
    }

    private void reload() {
        if (page != null) {
            page.reload();
        }
    }

    private void showKeys() {
        window.toasts().show(new KeySheet(texts).node());
    }

    /** New terms and classes are offered at once. */
    private void listenToChanges() {
        Listening.whileShown(node, desk.work().changes(), changed -> reframe(), this::reframe);
    }

    /** Whatever is changed, most of it isn't shown here. */
    private void reframe() {
        if (school.schools().writes() != framed) {
            desk.work().query(() -> Frame.of(school, desk.access()), now -> {
                framed = now.writes();
                header.fill(now);
            });
        }
    }

    private void listenToKeys(Search search) {
        Map<KeyCombination, Runnable> deeds = Map.of(
                new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN), search::focus,
                new KeyCodeCombination(KeyCode.F1), this::showKeys);
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::handOn);
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> List.copyOf(deeds.entrySet()).stream()
                .filter(deed -> deed.getKey().match(event))
                .forEach(deed -> {
                    event.consume();
                    deed.getValue().run();
                }));
    }
}
