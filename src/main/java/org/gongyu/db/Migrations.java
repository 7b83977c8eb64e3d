package org.gongyu.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.gongyu.vault.DataKey;
import org.gongyu.work.Failure;

/** Brings the tables to this version's shape. Flyway does it; when there is nothing to do, it isn't even loaded (7 ms, not 355). */
final class Migrations {

    /** The newest migration; a test compares it with the files. */
    static final int NEWEST = 26;

    private static final String SCRIPTS = "classpath:org/gongyu/db/migration";

    private Migrations() {}

    /**
     * Brings a database to the newest version.
     *
     * @throws Failure.BadFile if the disk is full
     * @throws Failure.Damaged if its tables aren't as an earlier version left them
     */
    static void migrate(Path folder, DataKey key) {
        try {
            flyway(H2.source(folder, key, H2.Mode.WRITE)).migrate();
        } catch (FlywayException cause) {
            throw H2.unmigrated(folder, cause);
        }
    }

    /** Flyway over this program's scripts. */
    static Flyway flyway(DataSource source) {
        return Flyway.configure().dataSource(source).locations(SCRIPTS).load();
    }

    /** The version of a database's tables; 0 if it has none. */
    static int version(Connection connection) {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, "flyway_schema_history", null)) {
            if (!tables.next()) {
                return 0;
            }
            try (Statement query = connection.createStatement();
                    ResultSet newest = query.executeQuery("select max(cast(\"version\" as int)) from"
                            + " \"flyway_schema_history\" where \"success\" and \"version\" is not null")) {
                newest.next();
                return newest.getInt(1);
            }
        } catch (SQLException cause) {
            throw new Failure.Damaged("data-damaged", cause, "");
        }
    }
}
