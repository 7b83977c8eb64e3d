package org.gongyu.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.gongyu.vault.DataKey;
import org.gongyu.work.Failure;
import org.gongyu.work.NotKept;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.mvstore.MVStoreException;

/** How this program connects to H2. The reason of each setting is in decision 0002. */
final class H2 {

    /** The data file's name without H2's ending. */
    static final String NAME = "gongyu";

    private static final String MARK = "共育台账.txt";
    private static final String NOTE = """
            这个文件夹里是共育台账的数据。备份时请先关闭程序，再整个复制；不要单独移走或改名其中的文件。
            This folder holds Gongyu's data. To back it up, close the program and copy the whole folder; don't move or rename its files.
            """;

    private static final long LARGEST_CACHE_KB = 256L * 1024;

    /** After these the database is closed or closing. */
    private static final Set<Integer> LOST = Set.of(
            ErrorCode.IO_EXCEPTION_1,
            ErrorCode.IO_EXCEPTION_2,
            ErrorCode.FILE_CORRUPTED_1,
            ErrorCode.DATABASE_IS_CLOSED,
            ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
            ErrorCode.OBJECT_CLOSED);

    private H2() {}

    static Path file(Path folder) {
        return folder.resolve(NAME + ".mv.db");
    }

    /** What a connection may do. */
    enum Mode {
        /** Makes the file. */
        CREATE("", ""),
        READ(";IFEXISTS=TRUE", ";ACCESS_MODE_DATA=r"),
        WRITE(";IFEXISTS=TRUE", "");

        private final String existence;
        private final String access;

        Mode(String existence, String access) {
            this.existence = existence;
            this.access = access;
        }
    }

    static Connection connect(Path folder, DataKey key, Mode mode) {
        if (mode == Mode.WRITE && !Files.isWritable(file(folder))) {
            throw new Failure.Locked("folder-not-writable", null, folder);
        }
        try {
            return connectAnew(source(folder, key, mode));
        } catch (SQLException cause) {
            throw failure(folder, cause);
        }
    }

    /** After a full disk H2 may still hold the database that broke, and lets go of it on the first refusal. */
    private static Connection connectAnew(JdbcDataSource source) throws SQLException {
        try {
            return source.getConnection();
        } catch (SQLException broken) {
            if (broken.getErrorCode() != ErrorCode.DATABASE_IS_CLOSED) {
                throw broken;
            }
            return source.getConnection();
        }
    }

    static void refuseIfThere(Path folder) {
        if (Files.exists(file(folder))) {
            throw new Failure.Refused("school-there-already", folder);
        }
    }

    static void refuseIfMissing(Path folder) {
        if (!Files.exists(file(folder))) {
            throw Files.exists(folder.resolve(MARK))
                    ? new Failure.Damaged("data-missing", null, folder)
                    : new Failure.Damaged("no-school-here", null, folder);
        }
    }

    /** Leaves a note for people, by which the program also knows later that a school was here. */
    static void mark(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(MARK), NOTE);
        } catch (IOException cause) {
            throw NotKept.of(folder.resolve(MARK), cause);
        }
    }

    static JdbcDataSource source(Path folder, DataKey key, Mode mode) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url(folder, key, mode));
        source.setUser("gongyu");
        source.setPasswordChars(password(key));
        return source;
    }

    private static String url(Path folder, DataKey key, Mode mode) {
        String path = folder.toAbsolutePath().resolve(NAME).toString();
        if (path.indexOf(';') >= 0) { // ends the name in H2's URLs, and can't be escaped there
            throw new Failure.Refused("folder-name", folder);
        }
        return "jdbc:h2:file:" + path + (key.isNone() ? "" : ";CIPHER=AES") + mode.existence + mode.access
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;CACHE_SIZE=" + cacheKb();
    }

    /** A sixteenth of the memory this process may take, at most 256 MB: 64 MB on a PC of 4 GB. */
    private static long cacheKb() {
        return Math.min(Runtime.getRuntime().maxMemory() / 1024 / 16, LARGEST_CACHE_KB);
    }

    /** H2 takes "file password, space, user password"; without encryption there is only an empty user password. */
    private static char[] password(DataKey key) {
        char[] hex = key.hex();
        if (hex.length == 0) {
            return hex;
        }
        char[] both = Arrays.copyOf(hex, hex.length + 1);
        both[hex.length] = ' ';
        Arrays.fill(hex, '\0');
        return both;
    }

    /** What an error of the database means. */
    static Failure failure(Path folder, SQLException cause) {
        return switch (cause.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> new Failure.Locked("data-locked", cause, folder);
            default ->
                isLost(cause) && NotKept.isFull(folder, cause)
                        ? new Failure.BadFile("disk-full", cause, folder)
                        : new Failure.Damaged("data-damaged", cause, folder);
        };
    }

    /** What it means that tables couldn't be brought to this version's shape. */
    static Failure unmigrated(Path folder, RuntimeException cause) {
        return NotKept.isFull(folder, cause)
                ? new Failure.BadFile("disk-full", cause, folder)
                : new Failure.Damaged("data-damaged", cause, folder);
    }

    /** The words for a data file that can no longer be written or read while the school is open; empty for any other error. */
    static Optional<Failure> lost(Path folder, Throwable thrown) {
        if (!isLost(thrown)) {
            return Optional.empty();
        }
        return Optional.of(
                NotKept.isFull(folder, thrown)
                        ? new Failure.BadFile("disk-full-saving", thrown, folder)
                        : new Failure.Damaged("data-lost", thrown, folder));
    }

    private static boolean isLost(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            boolean closing = cause instanceof SQLException error && LOST.contains(error.getErrorCode());
            if (closing || cause instanceof MVStoreException) {
                return true;
            }
        }
        return false;
    }

    /**
     * Refuses to call something kept whose file is no longer there: on some systems a deleted file can be written on and on.
     *
     * @throws Failure.Damaged if it was deleted, or the folder moved
     */
    static void refuseIfRemoved(Path folder) {
        if (!Files.exists(file(folder))) {
            throw new Failure.Damaged("data-removed", null, folder);
        }
    }

    static void closeQuietly(Connection connection, RuntimeException because) {
        try {
            connection.close();
        } catch (SQLException second) {
            because.addSuppressed(second);
        }
    }
}
