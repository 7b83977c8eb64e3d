package org.gongyu.db;

import static org.gongyu.db.schema.Tables.SETTING;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.gongyu.MadeUp;
import org.gongyu.vault.Access;
import org.gongyu.vault.DataKey;

/** A small school for tests of the data file: some settings, and what is in it. */
final class Sample {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T08:00:00Z"), ZoneId.of("Asia/Shanghai"));
    static final Access ADMIN = Access.administrator();
    static final DataKey KEY =
            DataKey.of("0123456789abcdef0123456789ABCDEF".repeat(2).getBytes(StandardCharsets.US_ASCII));

    private Sample() {}

    static Db create(Path folder, DataKey key) {
        return key.isNone() ? MadeUp.database(folder, CLOCK) : Db.create(folder, key, CLOCK, () -> false);
    }

    static Db open(Path folder, DataKey key) {
        return Db.open(folder, key, CLOCK, () -> false);
    }

    /** A closed school that holds so many settings. */
    static void make(Path folder, DataKey key, int settings) {
        try (Db db = create(folder, key)) {
            fill(db, "s", settings);
        }
    }

    static void fill(Db db, String name, int settings) {
        db.change(ADMIN, tx -> {
            for (int i = 0; i < settings; i++) {
                tx.sql()
                        .insertInto(SETTING)
                        .values(name + i, "设置的内容".repeat(i % 40))
                        .execute();
            }
        });
    }

    /** Every row of a closed school, whatever is beside its data file. */
    static Inventory contents(Path folder, DataKey key) {
        try (Connection connection = H2.connect(folder, key, H2.Mode.READ)) {
            return Inventory.of(connection);
        } catch (SQLException cause) {
            throw H2.failure(folder, cause);
        }
    }

    static Inventory contents(Db db) {
        return db.aside(Inventory::of);
    }
}
