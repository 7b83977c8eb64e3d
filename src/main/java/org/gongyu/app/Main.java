package org.gongyu.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Application;
import org.gongyu.cli.Cli;
import org.gongyu.text.Texts;
import org.gongyu.work.Ahead;
import org.gongyu.work.FirstWindow;

/** The way in: without a command the window, with one the command line. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Ahead<?> logs = Ahead.begin("logs", Logs::ready);
        Texts texts = Language.texts();
        Optional<Path> folder = Folders.forWindow(args);
        logs.result();
        if (folder.isPresent()) {
            window(folder.get(), texts, args);
        } else {
            int status = Cli.run(args, new Folders(texts), texts, Terminal.out(), Terminal.err());
            if (status != 0) {
                System.exit(status);
            }
        }
    }

    /** Ends with status 0 even where no window can be shown: otherwise Maven would bury the words under an error of its own. */
    private static void window(Path folder, Texts texts, String[] args) {
        Optional<String> missing = Display.missing();
        if (missing.isPresent()) {
            Display.explain(missing.get(), Terminal.err());
        } else if (FirstWindow.call(folder)) {
            PrintWriter out = Terminal.out();
            out.println(texts.get("app.already-open"));
            out.flush();
        } else {
            WarmUp.begin(folder, texts);
            launch(args);
        }
    }

    private static void launch(String[] args) {
        try {
            Application.launch(Gongyu.class, args);
        } catch (UnsupportedOperationException noToolkit) {
            Display.explain("app.display.refused", Terminal.err());
            WarmUp.end().ifPresent(opened -> opened.school().close());
        }
    }
}
