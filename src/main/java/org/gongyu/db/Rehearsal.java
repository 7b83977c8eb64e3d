package org.gongyu.db;

import static org.gongyu.db.schema.Tables.AUDIT_HEAD;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** The first query of a process costs half a second, most of it for loading classes: this is one that nobody waits for. */
public final class Rehearsal {

    private Rehearsal() {}

    /**
     * Asks a database in memory.
     *
     * @throws IllegalStateException if there is none to be had
     */
    public static void firstQuery() {
        try (Connection memory = DriverManager.getConnection("jdbc:h2:mem:")) {
            DSLContext sql = DSL.using(memory, SQLDialect.H2, Db.SQL);
            sql.createTable(AUDIT_HEAD).columns(AUDIT_HEAD.fields()).execute();
            sql.fetchOptional(AUDIT_HEAD, AUDIT_HEAD.ID.eq(1));
        } catch (SQLException cause) {
            throw new IllegalStateException("no database in memory", cause);
        }
    }
}
