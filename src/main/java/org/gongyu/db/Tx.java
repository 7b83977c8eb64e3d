package org.gongyu.db;

import static org.gongyu.db.schema.Tables.AUDIT;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.gongyu.vault.Access;
import org.jooq.DSLContext;

/**
 * One write transaction: who does it, when, and the tables. Everything in it is kept, or nothing.
 *
 * @param sql the tables, inside the transaction
 * @param access who does it
 * @param clock the program's clock
 * @param now the time that all its rows carry, to the microsecond
 */
public record Tx(DSLContext sql, Access access, Clock clock, LocalDateTime now) {

    static Tx begin(DSLContext sql, Access access, Clock clock) {
        return new Tx(sql, access, clock, LocalDateTime.now(clock).truncatedTo(ChronoUnit.MICROS));
    }

    /** A new id. */
    public UUID newId() {
        return Ids.next(clock);
    }

    public String who() {
        return access.user();
    }

    /**
     * Writes down who did what.
     *
     * @param action a verb: add, change, delete, export …
     * @param subject the ledger or report; may be null
     * @param recordId the record; may be null
     * @param detail ids and keys only, never a child's data; may be null
     */
    public void audit(String action, String subject, UUID recordId, String detail) {
        sql.insertInto(AUDIT)
                .set(AUDIT.ID, newId())
                .set(AUDIT.AT, now)
                .set(AUDIT.WHO, who())
                .set(AUDIT.ACTION, action)
                .set(AUDIT.SUBJECT, subject)
                .set(AUDIT.RECORD_ID, recordId)
                .set(AUDIT.DETAIL, detail)
                .execute();
    }
}
