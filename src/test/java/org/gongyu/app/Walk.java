package org.gongyu.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.gongyu.MadeUp;
import org.gongyu.feature.Feature;
import org.gongyu.feature.OpenSchool;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Drafts;
import org.gongyu.ui.Files;
import org.gongyu.ui.Habits;
import org.gongyu.ui.Screen;
import org.gongyu.ui.Undoings;
import org.gongyu.vault.Access;
import org.gongyu.work.Changes;
import org.gongyu.work.Work;

/** Someone who walks through the program in its window, in one language; everything happens at once, on one thread. */
final class Walk {

    private static final Access ACCESS = Access.administrator();

    private static final Set<String> LEDGERS = Set.of(
            "roster",
            "visit",
            "care",
            "committee",
            "activity",
            "mentor",
            "training",
            "resource",
            "mediation",
            "checklist");

    /** Pages of these features that are no table of records. */
    private static final Set<String> WITHOUT_RECORDS =
            Set.of("care-care-timeline", "care-care-due", "committee", "mentor-mentor-coverage", "roster-class");

    /** What went wrong on the way. */
    final List<String> faults = new ArrayList<>();

    /** The file that is always chosen to be read. */
    Path toRead;

    /** The files that are always chosen to be attached. */
    List<Path> toAttach = List.of();

    private final OpenSchool school;
    private final Texts texts;
    private final Path folder;
    private final Window window;

    /** A walk through a school; {@code folder} is where files go. */
    Walk(OpenSchool school, Texts texts, Path folder) {
        this.school = school;
        this.texts = texts;
        this.folder = folder;
        window = Screen.on(() -> new Window(new Stage(), texts, new WindowState(folder.resolve("window.json"))));
    }

    /** The frame as it first opens. */
    Shell shell() {
        return new Shell(window, school, Frame.of(school, ACCESS), this::desk);
    }

    /** The window's content with the page of a feature, after {@code then} was done there. */
    Parent at(String feature, Consumer<Parent> then) {
        return at(feature, null, then);
    }

    /** The same; {@code what} is shown there, as a finding or another page would ask for it; null = the page as it opens. */
    Parent at(String feature, Object what, Consumer<Parent> then) {
        Shell shell = shell();
        shell.go(feature, what);
        Parent node = shell.node();
        node.applyCss();
        then.accept(node);
        return node;
    }

    /** The same with what is asked and told lying over it. */
    Parent asked(String feature, Consumer<Parent> then) {
        return new StackPane(at(feature, then), window.toasts().node());
    }

    Desk desk(Shell at) {
        Work work = new Work(
                Runnable::run, Runnable::run, new Changes(), failure -> faults.add(failure.key() + failure.args()));
        return new Desk(
                ACCESS,
                texts,
                work,
                window.toasts(),
                at,
                at::go,
                ledgerKey -> school.features().stream()
                        .flatMap(feature -> feature.candidates(ACCESS, ledgerKey).stream())
                        .toList(),
                new Drafts(),
                new Undoings(),
                new Chosen(),
                school.doers(),
                Habits.none(),
                MadeUp.CLOCK,
                () -> {});
    }

    /** Always chooses the same files. */
    private final class Chosen implements Files {

        @Override
        public Optional<Path> read() {
            return Optional.of(toRead);
        }

        @Override
        public Optional<Path> save(String name) {
            return Optional.of(folder.resolve(name));
        }

        @Override
        public List<Path> choose() {
            return toAttach;
        }

        @Override
        public Optional<Path> saveAs(String name) {
            return save(name);
        }

        @Override
        public Optional<Path> folder() {
            return Optional.of(folder);
        }

        @Override
        public void open(Path file) {
            faults.add("opened " + file);
        }
    }

    static void press(Parent node, String id) {
        ((Button) find(node, id)).fire();
    }

    static Node find(Parent node, String id) {
        Node found = node.lookup("#" + id);
        assertThat(found).as(id).isNotNull();
        return found;
    }

    /** A place in the program: what its picture is called, in which feature it is, and how to get there from that feature's first page. */
    record Place(String name, String feature, Consumer<Parent> there) {}

    /** Every page of the navigation and every tab of theirs. */
    List<Place> pages() {
        return school.features().stream()
                .map(Feature::key)
                .flatMap(key -> Stream.concat(
                        Stream.of(new Place(key, key, node -> {})),
                        tabs(key).stream()
                                .map(tab -> new Place(key + tab.substring(3), key, node -> select(node, tab)))))
                .toList();
    }

    /** Every page of records with its first one in the drawer, once at its top and once at its foot. */
    List<Place> drawers() {
        return pages().stream()
                .filter(page -> LEDGERS.contains(page.feature()) && !WITHOUT_RECORDS.contains(page.name()))
                .flatMap(page -> Stream.of(drawer(page, "-opened", 0), drawer(page, "-opened-below", 1)))
                .toList();
    }

    private static Place drawer(Place page, String end, double down) {
        return new Place(page.name() + end, page.feature(), node -> {
            page.there().accept(node);
            laidOut(node, () -> openFirst(node, down));
        });
    }

    /** The tabs of a page beside the one that it opens with. */
    private List<String> tabs(String feature) {
        return Screen.on(() ->
                Optional.ofNullable(at(feature, node -> {}).lookup(".room .tab-pane")).map(TabPane.class::cast).stream()
                        .flatMap(tabs -> tabs.getTabs().stream().skip(1))
                        .map(Tab::getId)
                        .filter(Objects::nonNull)
                        .toList());
    }

    static void select(Parent node, String tabId) {
        TabPane tabs = (TabPane) node.lookup(".room .tab-pane");
        tabs.getTabs().stream().filter(tab -> tabId.equals(tab.getId())).forEach(tabs.getSelectionModel()::select);
        node.applyCss();
    }

    /** Opens the first record of the table in sight; its drawer is at the top (0) or at the foot (1). */
    static void openFirst(Parent node, double down) {
        node.lookupAll(".room #table").stream().filter(Walk::isSeen).forEach(found -> {
            TableView<?> table = (TableView<?>) found;
            table.getSelectionModel().clearAndSelect(0);
            table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        node.applyCss();
        node.layout();
        node.lookupAll(".drawer .scroll-pane").stream()
                .filter(Walk::isSeen)
                .map(ScrollPane.class::cast)
                .forEach(drawer -> {
                    drawer.vvalueProperty().addListener((value, was, is) -> drawer.setVvalue(down));
                    drawer.setVvalue(down);
                });
    }

    static boolean isSeen(Node node) {
        return node == null || node.isVisible() && isSeen(node.getParent());
    }

    /** Does something for which the insides of scroll panes must be there. */
    static void laidOut(Parent node, Runnable deed) {
        StackPane holder = new StackPane(node);
        Scene scene = new Scene(holder, 1366, 768);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        deed.run();
        holder.getChildren().clear();
    }
    /** A sunset. */
    static Path photo(Path file) throws IOException {
        java.awt.image.BufferedImage photo =
                new java.awt.image.BufferedImage(1600, 1200, java.awt.image.BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < photo.getHeight(); y++) {
            for (int x = 0; x < photo.getWidth(); x++) {
                boolean sun = Math.hypot(x - 800, y - 700) < 250;
                photo.setRGB(x, y, sun ? 0xFFE080 : y > 800 ? 0x305070 : 0xFF0000 + (y / 5 << 8) + 0x40);
            }
        }
        javax.imageio.ImageIO.write(photo, "jpg", file.toFile());
        return file;
    }

    /** Has the file read by an importer: the step where its columns are matched. */
    static void columns(Parent node, String importer) {
        laidOut(node, () -> {
            ((RadioButton) find(node, "kind-" + importer)).setSelected(true);
            press(node, "choose-file");
        });
    }
}
