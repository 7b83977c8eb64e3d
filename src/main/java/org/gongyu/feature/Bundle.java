package org.gongyu.feature;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gongyu.db.Attachment;
import org.gongyu.db.Attachments;
import org.gongyu.db.CleanNames;
import org.gongyu.names.Persons;
import org.gongyu.sheet.Book;
import org.gongyu.sheet.BookWriter;
import org.gongyu.sheet.Column;
import org.gongyu.sheet.Heading;
import org.gongyu.sheet.Report.Covered;
import org.gongyu.sheet.Rows;
import org.gongyu.sheet.Table;
import org.gongyu.sheet.Target;
import org.gongyu.text.Sizes;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;
import org.gongyu.work.Failure;
import org.gongyu.work.Job;

/** A new folder for a report, the files of its records in a folder each, and an index of them. */
final class Bundle {

    private static final String TEXT = "report.bundle.";

    /** Windows shows no path of more than 260 characters; the names of files take most of them. */
    private static final int LONGEST_RECORD = 36;

    private final Words words;
    private final Texts texts;
    private final Heading heading;
    private final String title;
    private final Path folder;

    /** The words, and the persons whom the names of accounts mean. */
    record Words(Texts texts, UnaryOperator<String> doers) {}

    private Bundle(Words words, Heading heading, String title, Path folder) {
        this.words = words;
        this.texts = words.texts();
        this.heading = heading;
        this.title = title;
        this.folder = folder;
    }

    /** A folder in {@code parent} under a name that nothing there has yet; it is made by {@link #write}. */
    static Bundle in(Path parent, Words words, Heading heading, String title) {
        Texts texts = words.texts();
        String day = heading.filledOn().format(DateTimeFormatter.BASIC_ISO_DATE);
        String name = CleanNames.clean(texts.get("report.bundle", title, heading.period(), day), title);
        return new Bundle(words, heading, title, parent.resolve(CleanNames.unique(name, names(parent))));
    }

    private static List<String> names(Path parent) {
        String[] names = parent.toFile().list();
        return names == null ? List.of() : List.of(names);
    }

    /** A folder within this one, for a part of what it holds. */
    Bundle within(List<String> path) {
        Path inner = folder;
        for (String name : path) {
            inner = inner.resolve(CleanNames.clean(name, "_", LONGEST_RECORD));
        }
        return new Bundle(words, heading, title, inner);
    }

    /** The place of a file in this folder. */
    Path file(String name) {
        return folder.resolve(CleanNames.clean(name, "_"));
    }

    /** Makes the folder and has it filled; if that fails, the folder goes again. */
    Path write(Consumer<Path> fill) {
        try {
            Files.createDirectories(folder);
        } catch (IOException cause) {
            throw new Failure.BadFile("not-written-folder", cause, folder.getFileName(), folder.getParent());
        }
        try {
            fill.accept(folder);
            return folder;
        } catch (RuntimeException failed) {
            remove(failed);
            throw failed;
        }
    }

    private void remove(RuntimeException because) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException left) {
            because.addSuppressed(left);
        }
    }

    /** A file of the index. */
    private record Line(String number, String ledger, String record, String name, Attachment file) {}

    /** Writes the files of these records and their index. */
    void add(Access access, List<Covered> covered) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        List<Covered> filed = withFiles(access, covered);
        for (Covered record : filed) {
            Job.step(number, filed.size());
            number++;
            lines.addAll(add(access, record, String.format("%03d", number)));
        }
        new BookWriter(texts)
                .write(new Book(heading, List.of(index(lines))), Book.Form.PRINT, folder.resolve(word("index")));
    }

    private static List<Covered> withFiles(Access access, List<Covered> covered) {
        Map<Attachments, List<UUID>> ids = new HashMap<>();
        covered.forEach(one ->
                ids.computeIfAbsent(one.files(), none -> new ArrayList<>()).add(one.id()));
        Map<Attachments, Map<UUID, Integer>> counts = new HashMap<>();
        ids.forEach((files, all) -> counts.put(files, files.counts(access, all)));
        return covered.stream()
                .filter(one -> counts.get(one.files()).containsKey(one.id()))
                .toList();
    }

    private List<Line> add(Access access, Covered record, String number) {
        String name = CleanNames.clean(number + " " + record.words(), number, LONGEST_RECORD);
        Path own = folder.resolve(word("files")).resolve(name);
        List<Line> lines = new ArrayList<>();
        List<String> taken = new ArrayList<>();
        for (Attachment file : record.files().list(access, record.id())) {
            String unique = CleanNames.unique(file.name(), taken);
            taken.add(unique);
            byte[] bytes = record.files().take(access, file);
            Target.write(own.resolve(unique), out -> out.write(bytes));
            lines.add(
                    new Line(number, texts.get("feature." + record.files().ledgerKey()), record.words(), unique, file));
        }
        return lines;
    }

    private Table<Line> index(List<Line> lines) {
        String name = texts.get(TEXT + "title", title);
        return new Table<>(word("files"), name, columns(), Rows.of(lines), List.of(word("note")));
    }

    private List<Column<Line>> columns() {
        Persons persons = new Persons(words.doers());
        return List.of(
                Column.of("number", word("number"), 4, Line::number),
                Column.of("ledger", word("ledger"), 8, Line::ledger),
                Column.prose("record", word("record"), 16, Line::record),
                Column.prose("file", word("file"), 20, Line::name),
                Column.of(
                        "size", word("size"), 6, line -> Sizes.words(line.file().size())),
                Column.of("by", word("by"), 6, line -> persons.apply(line.file().addedBy())),
                Column.of("at", word("at"), 9, line -> Texts.minute(line.file().addedAt())));
    }

    private String word(String key) {
        return texts.get(TEXT + key);
    }
}
