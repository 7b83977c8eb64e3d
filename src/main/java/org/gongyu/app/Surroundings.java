package org.gongyu.app;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.gongyu.text.Texts;
import org.gongyu.ui.Files;
import org.gongyu.ui.SystemFiles;

/**
 * What the program in its window finds around it.
 *
 * @param texts the words
 * @param folders where schools are, and what time it is there
 * @param files asks the person for files, over the window given
 * @param end ends the program
 */
record Surroundings(Texts texts, Folders folders, Function<Supplier<javafx.stage.Window>, Files> files, Runnable end) {

    /** Those of whoever starts the program; {@code opener} opens a document by its URI. */
    static Surroundings usual(Consumer<String> opener) {
        Texts texts = Language.texts();
        return new Surroundings(
                texts, new Folders(texts), window -> new SystemFiles(window, texts, opener), Platform::exit);
    }
}
