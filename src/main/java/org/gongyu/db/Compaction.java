package org.gongyu.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.gongyu.work.Failure;

/**
 * Makes a closed data file small again. H2's own way has lost data in some versions: so a copy is compacted, read through and
 * compared, and only then put in the place of the file.
 */
final class Compaction {

    private static final long LARGE = 64L << 20;
    private static final int LOOSE_PERCENT = 50;
    private static final String FILL =
            "select setting_value from information_schema.settings" + " where setting_name = 'info.CHUNKS_FILL_RATE'";

    private final Place school;

    Compaction(Place school) {
        this.school = school;
    }

    /** Whether the file is large and at most half of it is in use. */
    boolean isWorthIt(Connection connection) throws SQLException {
        if (H2.file(school.folder()).toFile().length() < LARGE) {
            return false;
        }
        try (Statement sql = connection.createStatement();
                ResultSet fill = sql.executeQuery(FILL)) {
            return fill.next() && Integer.parseInt(fill.getString(1)) <= LOOSE_PERCENT;
        }
    }

    /** Does it; nobody may have the file open. */
    void run() {
        Path folder = school.folder();
        Replacing replacing = new Replacing(folder);
        Path draft = replacing.begin();
        try {
            Files.copy(H2.file(folder), H2.file(draft), StandardCopyOption.REPLACE_EXISTING);
            Inventory before = read(school);
            shrink(school.at(draft));
            Inventory after = read(school.at(draft));
            if (!before.equals(after)) {
                throw new Failure.BadFile("compact-differs", null, String.join(", ", before.differences(after)));
            }
            replacing.commit(school.key(), sequence(), schema(school.at(draft)));
        } catch (IOException cause) {
            replacing.abandon();
            throw WholeFile.notKept(H2.file(draft), cause);
        } catch (RuntimeException failed) {
            replacing.abandon();
            throw failed;
        }
    }

    private long sequence() {
        return Sidecar.read(school.folder()).map(Sidecar::sequence).orElse(0L);
    }

    /** Makes a database file small; nobody may have it open. */
    static void shrink(Place copy) {
        try (Connection connection = copy.connect(H2.Mode.WRITE);
                Statement sql = connection.createStatement()) {
            sql.execute("shutdown compact");
        } catch (SQLException cause) {
            throw H2.failure(copy.folder(), cause);
        }
    }

    private static Inventory read(Place place) {
        try (Connection connection = place.connect(H2.Mode.READ)) {
            return Inventory.of(connection);
        } catch (SQLException cause) {
            throw H2.failure(place.folder(), cause);
        }
    }

    private static int schema(Place place) {
        try (Connection connection = place.connect(H2.Mode.READ)) {
            return Migrations.version(connection);
        } catch (SQLException cause) {
            throw H2.failure(place.folder(), cause);
        }
    }
}
