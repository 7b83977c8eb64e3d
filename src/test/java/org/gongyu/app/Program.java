package org.gongyu.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.stage.Stage;
import org.gongyu.MadeUp;
import org.gongyu.feature.OpenSchool;
import org.gongyu.ui.Files;
import org.gongyu.ui.Screen;

/** The whole program in its window, on an office PC's screen, as {@link Main} starts it; only the system's file dialogs are answered here. */
public final class Program implements AutoCloseable {

    private static final double WIDTH = 1366;
    private static final double HEIGHT = 728;

    /** What is chosen when asked for a file to read; null = thinks better of it. */
    public volatile Path toRead;

    /** Where to save to, or the folder to write into; null = thinks better of it. */
    public volatile Path target;

    /** The file that was opened last with the program that the system has for it. */
    public volatile Path opened;

    private final AtomicBoolean ended = new AtomicBoolean();
    private final Gongyu gongyu;
    private final Stage stage;

    /** Starts on the school in a folder; {@code home} is where the program keeps what belongs to no school. */
    public Program(Path home, Path school, Clock clock) {
        Surroundings around = new Surroundings(
                MadeUp.TEXTS, new Folders(MadeUp.TEXTS, home, clock), window -> new Answers(), () -> ended.set(true));
        gongyu = Screen.on(() -> new Gongyu(around));
        stage = Screen.on(Stage::new);
        Screen.run(() -> {
            gongyu.start(stage, school);
            stage.setMaximized(false);
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
        });
    }

    public Stage stage() {
        return stage;
    }

    /** The school that is open. */
    public OpenSchool school() {
        return Screen.on(() -> gongyu.school().orElseThrow());
    }

    /** Whether the person has left the program. */
    public boolean hasEnded() {
        return ended.get();
    }

    @Override
    public void close() {
        Screen.run(() -> {
            gongyu.stop();
            stage.hide();
        });
    }

    private final class Answers implements Files {

        @Override
        public Optional<Path> read() {
            return Optional.ofNullable(toRead);
        }

        @Override
        public Optional<Path> save(String name) {
            return Optional.ofNullable(target).map(folder -> folder.resolve(name));
        }

        @Override
        public List<Path> choose() {
            return read().stream().toList();
        }

        @Override
        public Optional<Path> saveAs(String name) {
            return save(name);
        }

        @Override
        public Optional<Path> folder() {
            return Optional.ofNullable(target);
        }

        @Override
        public void open(Path file) {
            opened = file;
        }
    }
}
