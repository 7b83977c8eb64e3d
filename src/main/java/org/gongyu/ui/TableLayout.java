package org.gongyu.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Scanner;
import java.util.stream.Collectors;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.util.Duration;

/**
 * The columns of a table as a person has laid them out: which, in which order, how wide. Remembered as a line for each: its id, its width
 * in characters, and whether it is shown.
 */
final class TableLayout<T> {

    private static final Duration PAUSE = Duration.millis(500);

    private final TableView<T> table;
    private final ObservableValue<Font> font;
    private final Desk desk;
    private final String name;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final InvalidationListener touched = changed -> pause.playFromStart();
    private String kept;
    private boolean isLaidOut;
    private Runnable proposal;

    /**
     * The layout of a table, which is put back when it comes on the screen.
     *
     * @param font says how wide a character is
     * @param name under which it is remembered
     */
    TableLayout(TableView<T> table, ObservableValue<Font> font, Desk desk, String name) {
        this.table = table;
        this.font = font;
        this.desk = desk;
        this.name = name;
        pause.setOnFinished(quiet -> keep());
        table.sceneProperty().addListener((observed, was, is) -> {
            if (pause.getStatus() == Animation.Status.RUNNING) {
                pause.stop();
                keep();
            }
            if (was == null && is != null) {
                desk.work().query(() -> desk.habits().of(name), this::begin);
            }
        });
    }

    private void begin(Optional<String> found) {
        found.ifPresent(this::lay);
        isLaidOut |= found.isPresent();
        kept = words();
        listen();
        if (proposal != null) {
            propose(proposal);
        }
    }

    /** Lets {@code widths} be set once, unless a person has laid out the table; what they come to isn't remembered as a person's wish. */
    void propose(Runnable widths) {
        proposal = widths;
        if (kept != null && !isLaidOut) {
            isLaidOut = true;
            widths.run();
            kept = words();
        }
    }

    private void listen() {
        table.getColumns().removeListener(touched);
        table.getColumns().addListener(touched);
        for (TableColumn<T, ?> column : table.getColumns()) {
            column.widthProperty().removeListener(touched);
            column.widthProperty().addListener(touched);
            column.visibleProperty().removeListener(touched);
            column.visibleProperty().addListener(touched);
        }
    }

    private void keep() {
        String now = words();
        if (!now.equals(kept)) {
            kept = now;
            desk.work()
                    .query(
                            () -> {
                                desk.habits().keep(name, now);
                                return now;
                            },
                            done -> {});
        }
    }

    private String words() {
        double em = font.getValue().getSize();
        return table.getColumns().stream()
                .map(column -> String.format(
                        Locale.ROOT, "%s %.1f %b", column.getId(), column.getWidth() / em, column.isVisible()))
                .collect(Collectors.joining("\n"));
    }

    /** Columns that are not remembered, because they are new, stay as they are, at the end. */
    private void lay(String words) {
        List<String> order = new ArrayList<>();
        words.lines().forEach(line -> {
            Scanner parts = new Scanner(line).useLocale(Locale.ROOT);
            String id = parts.next();
            double ems = parts.nextDouble();
            boolean shown = parts.nextBoolean();
            order.add(id);
            table.getColumns().stream()
                    .filter(column -> id.equals(column.getId()))
                    .forEach(column -> {
                        column.setPrefWidth(ems * font.getValue().getSize());
                        column.setVisible(shown);
                    });
        });
        List<TableColumn<T, ?>> columns = new ArrayList<>(table.getColumns());
        columns.sort(Comparator.comparing(
                column -> order.contains(column.getId()) ? order.indexOf(column.getId()) : order.size()));
        table.getColumns().setAll(columns);
    }
}
