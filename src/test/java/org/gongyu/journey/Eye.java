package org.gongyu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.Notification;
import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.gongyu.ui.ScreenTour;

/** What someone sees of the program: its window and what has popped up over it. Whatever is looked for is waited for. */
final class Eye {

    private static final int PATIENCE_S = 15;

    private final Stage stage;

    Eye(Stage stage) {
        this.stage = stage;
    }

    /** Waits until something holds, looking each time something is drawn. */
    void await(String what, BooleanSupplier holds) {
        if (Platform.isFxApplicationThread()) {
            assertThat(holds.getAsBoolean()).as(what).isTrue();
            return;
        }
        CompletableFuture<Boolean> seen = new CompletableFuture<>();
        AnimationTimer looking = new AnimationTimer() {
            @Override
            public void handle(long now) {
                try {
                    if (holds.getAsBoolean()) {
                        seen.complete(true);
                        stop();
                    }
                } catch (RuntimeException | AssertionError failed) {
                    seen.completeExceptionally(failed);
                    stop();
                }
            }
        };
        Turn.run(looking::start);
        try {
            seen.get(PATIENCE_S, TimeUnit.SECONDS);
        } catch (TimeoutException never) {
            Turn.run(looking::stop);
            throw new AssertionError("not seen: " + what + "\n" + Turn.on(this::told), never);
        } catch (ExecutionException failed) {
            throw new AssertionError(what, failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Waits until something holds that is to be read from the database, looking each time something is drawn. */
    void awaitKept(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not kept: " + what + "\n" + Turn.on(this::told));
            }
            AtomicInteger drawn = new AtomicInteger();
            await("the next moment", () -> drawn.incrementAndGet() > 2);
        }
    }

    /** What has that id and can be seen, once it is there. */
    Node find(String id) {
        await("#" + id, () -> seen(has(id)).isPresent());
        return Turn.on(() -> seen(has(id)).orElseThrow());
    }

    /** What bears exactly these words, once it is there. */
    Node findWords(String words) {
        await("“" + words + "”", () -> seen(bears(words)).isPresent());
        return Turn.on(() -> seen(bears(words)).orElseThrow());
    }

    /** What has that style, once it is there. */
    Node styled(String style) {
        Predicate<Node> has = node -> node.getStyleClass().contains(style);
        await("." + style, () -> seen(has).isPresent());
        return Turn.on(() -> seen(has).orElseThrow());
    }

    /** Waits until words with this in them are seen. */
    void read(String part) {
        await("…" + part + "…", () -> seen(node -> words(node).contains(part)).isPresent());
    }

    /** Waits until nothing of that id is seen. */
    void gone(String id) {
        await("no #" + id, () -> seen(has(id)).isEmpty());
    }

    /** Whether something of that id is seen now. */
    boolean sees(String id) {
        return Turn.on(() -> seen(has(id)).isPresent());
    }

    /** Whether these words are seen now. */
    boolean reads(String part) {
        return Turn.on(() -> seen(node -> words(node).contains(part)).isPresent());
    }

    /** The words on what has that id. */
    String words(String id) {
        Node node = find(id);
        return Turn.on(() -> words(node));
    }

    /** Waits until what has that id, or is a part of it, has the focus and is in sight. */
    void focus(String id) {
        await("focus on #" + id, () -> focused().contains(id));
        await(
                "#" + id + " in sight, as it has the focus",
                () -> Where.shown(stage.getScene().getFocusOwner()).getHeight() > 10);
    }

    /** The ids of what has the focus and of what it is a part of, the innermost first. */
    List<String> focused() {
        List<String> all = new ArrayList<>();
        for (Node node = stage.getScene().getFocusOwner(); node != null; node = node.getParent()) {
            if (node.getId() != null) {
                all.add(node.getId());
            }
        }
        return all;
    }

    /** What went wrong and was told, as far as it is still on the screen. */
    List<String> failures() {
        return Turn.on(() -> windows().stream()
                .flatMap(Eye::all)
                .filter(node ->
                        "notice".equals(node.getId()) && node.getStyleClass().contains(Styles.DANGER))
                .map(node -> ((Notification) node).getMessage())
                .toList());
    }

    /** How many rows the table of that id shows; -1 if it isn't there. */
    int rows(String id) {
        return Turn.on(() -> here(id).map(table -> table.getItems().size()).orElse(-1));
    }

    /** What a column of the table of that id says, from the top. */
    List<String> column(String id, String column) {
        return Turn.on(() -> here(id).stream()
                .flatMap(table -> table.getColumns().stream()
                        .filter(each -> column.equals(each.getId()))
                        .flatMap(each ->
                                IntStream.range(0, table.getItems().size()).mapToObj(each::getCellData)))
                .map(String::valueOf)
                .toList());
    }

    /** The heads of the columns that the table of that id shows, from the left. */
    List<String> heads(String id) {
        return Turn.on(() -> here(id).stream()
                .flatMap(table -> table.getVisibleLeafColumns().stream())
                .map(TableColumnBase::getText)
                .toList());
    }

    private Optional<TableView<?>> here(String id) {
        return seen(has(id)).map(found -> (TableView<?>) found);
    }

    /** What is selected in the list of that id. */
    Object chosen(String id) {
        ListView<?> list = (ListView<?>) find(id);
        return Turn.on(() -> list.getSelectionModel().getSelectedItem());
    }

    private static Predicate<Node> has(String id) {
        return node -> id.equals(node.getId());
    }

    private static Predicate<Node> bears(String words) {
        return node -> words(node).equals(words);
    }

    private static String words(Node node) {
        String words = null;
        if (node instanceof TextInputControl input) {
            words = input.getText();
        } else if (node instanceof Labeled labeled) {
            words = labeled.getText();
        } else if (node instanceof Text text) {
            words = text.getText();
        }
        return words == null ? "" : words;
    }

    private Optional<Node> seen(Predicate<Node> which) {
        for (Window window : windows()) {
            Optional<Node> found = all(window).filter(which).findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** What popped up last comes first. */
    private List<Window> windows() {
        List<Window> mine = new ArrayList<>(Window.getWindows().stream()
                .filter(Window::isShowing)
                .filter(this::isMine)
                .toList());
        java.util.Collections.reverse(mine);
        return mine;
    }

    /** Whether something has popped up over the window. */
    boolean isListOpen() {
        return windows().size() > 1;
    }

    private boolean isMine(Window window) {
        return window == stage || window instanceof PopupWindow popup && isMine(popup.getOwnerWindow());
    }

    private static Stream<Node> all(Window window) {
        Parent root = window.getScene().getRoot();
        root.applyCss();
        root.layout();
        return visible(root);
    }

    private static Stream<Node> visible(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> under = node instanceof Parent parent
                ? List.copyOf(parent.getChildrenUnmodifiable()).stream().flatMap(Eye::visible)
                : Stream.empty();
        return Stream.concat(Stream.of(node), under);
    }

    /** All words on the screen, and a picture of it in a file. */
    String told() {
        Set<String> all = new LinkedHashSet<>();
        windows().forEach(window -> all(window)
                .filter(node -> !isPartOf("navigation", node))
                .map(Eye::words)
                .filter(words -> !words.isBlank())
                .forEach(all::add));
        return "focus: " + focused() + " in " + stage.getScene().getFocusOwner() + "\nseen: "
                + all.stream().collect(Collectors.joining(" | ")) + "\npicture: " + picture();
    }

    private static boolean isPartOf(String style, Node node) {
        return node != null && (node.getStyleClass().contains(style) || isPartOf(style, node.getParent()));
    }

    private Path picture() {
        Path file = Path.of("target", "journey", System.nanoTime() + ".png");
        Rectangle2D all = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        ScreenTour.write(new Robot().getScreenCapture(null, all), file);
        return file;
    }
}
