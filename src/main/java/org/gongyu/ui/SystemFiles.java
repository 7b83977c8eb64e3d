package org.gongyu.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.gongyu.text.Texts;

/** The system's own file dialogs. They begin in the folder that was used last. */
public final class SystemFiles implements Files {

    private static final Map<String, String> KINDS = Map.of(".xlsx", "ui.files.workbook", ".docx", "ui.files.document");

    private final Supplier<Window> window;
    private final Texts texts;
    private final Consumer<String> opener;
    private File lastFolder;

    /**
     * The system's dialogs.
     *
     * @param window over which window they open
     * @param opener opens a document by its URI, such as {@code HostServices::showDocument}
     */
    public SystemFiles(Supplier<Window> window, Texts texts, Consumer<String> opener) {
        this.window = window;
        this.texts = texts;
        this.opener = opener;
    }

    @Override
    public Optional<Path> read() {
        FileChooser chooser = chooser("ui.files.read");
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                texts.get("ui.files.tables"), "*.xlsx", "*.xls", "*.csv", "*.txt", "*.html", "*.htm"),
                        new FileChooser.ExtensionFilter(texts.get("ui.files.all"), "*.*"));
        return chosen(chooser.showOpenDialog(window.get()));
    }

    @Override
    public Optional<Path> save(String name) {
        FileChooser chooser = chooser("ui.files.save");
        chooser.setInitialFileName(name);
        String ending = name.substring(name.lastIndexOf('.'));
        String kind = texts.get(KINDS.getOrDefault(ending, "ui.files.other"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*" + ending));
        return chosen(chooser.showSaveDialog(window.get()));
    }

    @Override
    public List<Path> choose() {
        List<File> files = chooser("ui.files.choose").showOpenMultipleDialog(window.get());
        return files == null
                ? List.of()
                : files.stream().map(file -> chosen(file).orElseThrow()).toList();
    }

    @Override
    public Optional<Path> saveAs(String name) {
        FileChooser chooser = chooser("ui.files.save");
        chooser.setInitialFileName(name);
        return chosen(chooser.showSaveDialog(window.get()));
    }

    @Override
    public Optional<Path> folder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(texts.get("ui.files.folder"));
        if (lastFolder != null && lastFolder.isDirectory()) {
            chooser.setInitialDirectory(lastFolder);
        }
        return chosen(chooser.showDialog(window.get()));
    }

    @Override
    public Optional<Path> backup() {
        FileChooser chooser = chooser("ui.files.backup");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.get("ui.files.backups"), "*.backup"));
        return chosen(chooser.showOpenDialog(window.get()));
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get(title));
        if (lastFolder != null && lastFolder.isDirectory()) {
            chooser.setInitialDirectory(lastFolder);
        }
        return chooser;
    }

    private Optional<Path> chosen(File file) {
        if (file == null) {
            return Optional.empty();
        }
        lastFolder = file.getParentFile();
        return Optional.of(file.toPath());
    }

    @Override
    public void open(Path file) {
        opener.accept(file.toUri().toString());
    }
}
