package org.gongyu.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gongyu.text.Texts;

/** What a window needs from a Linux machine. Looked for beforehand, since JavaFX would end in a stack trace. */
final class Display {

    private static final String GTK = "libgtk-3.so.0";
    private static final Path SYSTEM = Path.of("/usr/lib");

    private Display() {}

    /** The text that says what is missing; empty if nothing is. */
    static Optional<String> missing() {
        boolean linux = System.getProperty("os.name").equals("Linux");
        boolean headless = System.getProperty("glass.platform") != null;
        return linux && !headless ? missing(System.getenv(), hasGtk()) : Optional.empty();
    }

    static Optional<String> missing(Map<String, String> environment, boolean gtk) {
        String display = environment.getOrDefault("DISPLAY", "") + environment.getOrDefault("WAYLAND_DISPLAY", "");
        if (display.isBlank()) {
            return Optional.of("app.display.none");
        }
        return gtk ? Optional.empty() : Optional.of("app.display.gtk");
    }

    /** Says it in Chinese and in English, with the remedy and the way without a display. */
    static void explain(String missing, PrintWriter to) {
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            Texts texts = Texts.in(locale);
            to.println(texts.get(missing));
            to.println(texts.get("app.display.remedy"));
            to.println();
        }
        to.flush();
    }

    private static boolean hasGtk() {
        return libraryFolders().stream().anyMatch(folder -> Files.exists(folder.resolve(GTK)));
    }

    private static List<Path> libraryFolders() {
        List<Path> folders =
                new ArrayList<>(List.of(SYSTEM, Path.of("/usr/lib64"), Path.of("/lib64"), Path.of("/usr/local/lib")));
        String more = System.getenv().getOrDefault("LD_LIBRARY_PATH", "");
        for (String folder : more.split(":", -1)) {
            folders.add(Path.of(folder));
        }
        if (Files.isDirectory(SYSTEM)) {
            try (DirectoryStream<Path> perMachine = Files.newDirectoryStream(SYSTEM, "*-linux-gnu*")) {
                perMachine.forEach(folders::add);
            } catch (IOException unreadable) {
                folders.add(SYSTEM);
            }
        }
        return folders;
    }
}
