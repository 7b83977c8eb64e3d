package org.gongyu.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.gongyu.vault.DataKey;
import org.gongyu.work.Failure;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;

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

    private H2() {}

    static Path file(Path folder) {
        return folder.resolve(NAME + ".mv.db");
    }

    static Connection connect(Path folder, DataKey key, boolean create) {
        boolean there = Files.exists(file(folder));
        if (create && there) {
            throw new Failure.Refused("school-there-already", folder);
        }
        if (!create && !there) {
            throw missing(folder);
        }
        if (there && !Files.isWritable(file(folder))) {
            throw new Failure.Locked("folder-not-writable", null, folder);
        }
        try {
            if (create) {
                mark(folder);
            }
            return source(folder, key, create).getConnection();
        } catch (SQLException cause) {
            throw failure(folder, cause);
        }
    }

    private static Failure missing(Path folder) {
        return Files.exists(folder.resolve(MARK))
                ? new Failure.Damaged("data-missing", null, folder)
                : new Failure.Damaged("no-school-here", null, folder);
    }

    /** Leaves a note for people, by which the program also knows later that a school was here. */
    private static void mark(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(MARK), NOTE);
        } catch (IOException cause) {
            throw new Failure.BadFile("folder-not-writable", cause, folder);
        }
    }

    static JdbcDataSource source(Path folder, DataKey key, boolean create) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url(folder, key, create));
        source.setUser("gongyu");
        source.setPasswordChars(password(key));
        return source;
    }

    private static String url(Path folder, DataKey key, boolean create) {
        String path = folder.toAbsolutePath().resolve(NAME).toString();
        if (path.indexOf(';') >= 0) { // ends the name in H2's URLs, and can't be escaped there
            throw new Failure.Refused("folder-name", folder);
        }
        return "jdbc:h2:file:" + path + (key.isNone() ? "" : ";CIPHER=AES") + (create ? "" : ";IFEXISTS=TRUE")
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;CACHE_SIZE=" + cacheKb();
    }

    /** A quarter of the memory this process may take, at most 256 MB. */
    private static long cacheKb() {
        return Math.min(Runtime.getRuntime().maxMemory() / 1024 / 4, LARGEST_CACHE_KB);
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

    private static Failure failure(Path folder, SQLException cause) {
        return switch (cause.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> new Failure.Locked("data-locked", cause, folder);
            default -> new Failure.Damaged("data-damaged", cause, folder);
        };
    }

    static void closeQuietly(Connection connection, RuntimeException because) {
        try {
            connection.close();
        } catch (SQLException second) {
            because.addSuppressed(second);
        }
    }
}
