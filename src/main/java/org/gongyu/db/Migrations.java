package org.gongyu.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.gongyu.work.Failure;

/** Brings the tables to this version's shape. Flyway does it; when there is nothing to do, it isn't even loaded (7 ms, not 355). */
final class Migrations {

    /** The newest migration; a test compares it with the files. */
    static final int NEWEST = 7;

    private static final String SCRIPTS = "classpath:org/gongyu/db/migration";

    private Migrations() {}

    /** Brings the open database up to date; {@code source} gives further connections to it. */
    static void run(Connection connection, DataSource source) {
        int present = version(connection);
        if (present > NEWEST) {
            throw new Failure.Locked("data-newer", null, present, NEWEST);
        }
        if (present < NEWEST) {
            flyway(source).migrate();
        }
    }

    /** Flyway over this program's scripts. */
    static Flyway flyway(DataSource source) {
        return Flyway.configure().dataSource(source).locations(SCRIPTS).load();
    }

    private static int version(Connection connection) {
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
