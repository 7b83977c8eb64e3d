package org.gongyu.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.gongyu.work.Failure;

/**
 * A file that someone gave to be imported: .xlsx, .xls, a web page called .xls, or separated text. What it is, is told from its
 * content, not its name. Formulas are not computed, links not followed, and what it unpacks to is limited.
 */
public final class SheetFile {

    static final int MOST_MEGABYTES = 20;

    private static final int HEAD = 4096;

    private SheetFile() {}

    /** The first of {@link #sheets}. */
    public static Grid read(Path file) {
        return sheets(file).get(0).grid();
    }

    /**
     * The visible sheets that hold anything, one at least.
     *
     * @throws Failure.BadFile if it can't be read, with words that say why and what to do
     */
    public static List<Sheet> sheets(Path file) {
        try {
            List<Sheet> sheets = filled(file);
            if (sheets.isEmpty()) {
                throw new Unreadable("file-no-rows");
            }
            return sheets;
        } catch (NoSuchFileException absent) {
            throw bad("file-absent", absent, file);
        } catch (AccessDeniedException forbidden) {
            throw bad("file-unreadable", forbidden, file);
        } catch (FileSystemException inUse) {
            throw bad("file-in-use", inUse, file);
        } catch (OutOfMemoryError huge) {
            // What was read so far is garbage by now, so there is memory again.
            throw bad("file-too-large", huge, file, MOST_MEGABYTES);
        } catch (IOException | XMLStreamException | RuntimeException | StackOverflowError garbled) {
            passOnIfGivenUp(garbled);
            Unreadable known = known(garbled);
            throw bad(known.key(), garbled, file, known.limit());
        }
    }

    private static void passOnIfGivenUp(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Failure.GivenUp givenUp) {
                throw givenUp;
            }
        }
    }

    /** What is wrong, as far as a reader said so: parsers wrap what they are told. */
    private static Unreadable known(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unreadable known) {
                return known;
            }
        }
        return new Unreadable("file-damaged");
    }

    private static Failure bad(String key, Throwable cause, Path file, Object... args) {
        Object[] all = new Object[args.length + 1];
        all[0] = String.valueOf(file.getFileName());
        System.arraycopy(args, 0, all, 1, args.length);
        return new Failure.BadFile(key, cause, all);
    }

    private static List<Sheet> filled(Path file) throws IOException, XMLStreamException {
        if (Files.isDirectory(file)) {
            throw new Unreadable("file-not-a-sheet");
        }
        if (Files.size(file) > (long) MOST_MEGABYTES << 20) {
            throw new Unreadable("file-too-large", MOST_MEGABYTES);
        }
        byte[] head = head(file);
        refuseOthers(head);
        if (Characters.startsWith(head, 'P', 'K', 3, 4)) {
            return Xlsx.read(file);
        }
        byte[] bytes = Files.readAllBytes(file);
        boolean ole2 = Characters.startsWith(head, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
        return ole2 ? Xls.read(bytes) : only(text(Characters.of(bytes)));
    }

    private static List<Sheet> only(Grid grid) {
        return grid.lines().isEmpty() ? List.of() : List.of(new Sheet("", grid));
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static void refuseOthers(byte[] head) throws Unreadable {
        if (head.length == 0) {
            throw new Unreadable("file-empty");
        }
        String start = new String(head, 0, Math.min(8, head.length), StandardCharsets.ISO_8859_1);
        if (start.startsWith("%PDF")) {
            throw new Unreadable("file-pdf");
        }
        if (start.startsWith("\u0089PNG") || start.startsWith("\u00FF\u00D8\u00FF") || start.startsWith("GIF8")) {
            throw new Unreadable("file-picture");
        }
        if (start.startsWith("Rar!") || start.startsWith("7z\u00BC\u00AF") || start.startsWith("\u001F\u008B")) {
            throw new Unreadable("file-archive");
        }
        if (start.startsWith("{\\rtf")) {
            throw new Unreadable("file-word");
        }
    }

    private static Grid text(String text) throws IOException {
        if (text.indexOf('\0') >= 0) {
            throw new Unreadable("file-not-a-sheet");
        }
        String head =
                text.substring(0, Math.min(HEAD, text.length())).stripLeading().toLowerCase(Locale.ROOT);
        if (head.startsWith("<")
                && head.contains("urn:schemas-microsoft-com:office:spreadsheet")
                && !head.contains("<html")) {
            throw new Unreadable("file-other-sheet");
        }
        if (head.startsWith("mime-version:")) {
            throw new Unreadable("file-other-sheet");
        }
        return head.startsWith("<") ? Html.read(text) : Csv.read(text);
    }
}
