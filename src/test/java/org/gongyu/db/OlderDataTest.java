package org.gongyu.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyu.db.Sample.ADMIN;
import static org.gongyu.db.Sample.KEY;
import static org.gongyu.db.schema.Tables.VISIT;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.gongyu.vault.DataKey;
import org.jooq.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Data whose tables are those of an earlier version: it is backed up first, and a backup of that time can be restored. */
class OlderDataTest {

    private static final int OLDER = 9;

    @TempDir
    Path temp;

    static Stream<DataKey> keys() {
        return Stream.of(DataKey.none(), KEY);
    }

    /** A school as version 9 of the tables left it, with one setting. */
    private void makeOlder(DataKey key) throws SQLException {
        H2.mark(temp);
        try (Connection made = H2.connect(temp, key, H2.Mode.CREATE)) {
            Flyway.configure()
                    .dataSource(H2.source(temp, key, H2.Mode.WRITE))
                    .locations("classpath:org/gongyu/db/migration")
                    .target(String.valueOf(OLDER))
                    .load()
                    .migrate();
            made.createStatement().execute("insert into setting values ('colour', 'red')");
            made.createStatement().execute(visit("home", "'聊作息'", "null"));
            made.createStatement().execute(visit("phone", "null", "'有改善'"));
        }
    }

    private static String visit(String mode, String content, String outcome) {
        return "insert into visit (id, visit_date, mode, content, outcome, version, created_by, created_at, changed_by, changed_at)"
                + " values (random_uuid(), date '2025-10-08', '" + mode + "', " + content + ", " + outcome
                + ", 1, 'a', timestamp '2025-10-08 12:00:00', 'a', timestamp '2025-10-08 12:00:00')";
    }

    @Test
    void whatVisitsOfOlderDataAreCountedByIsThere() throws SQLException {
        makeOlder(KEY);
        try (Db db = Sample.open(temp, KEY)) {
            List<List<Object>> visits =
                    db.read(ADMIN, sql -> sql.select(VISIT.MODE, VISIT.HAS_CONTENT, VISIT.HAS_OUTCOME)
                            .from(VISIT)
                            .orderBy(VISIT.MODE)
                            .fetch(Record::intoList));
            assertThat(visits).containsExactly(List.of("home", true, false), List.of("phone", false, true));
        }
    }

    @ParameterizedTest
    @MethodSource("keys")
    void olderDataIsBackedUpBeforeItsTablesAreChanged(DataKey key) throws SQLException {
        makeOlder(key);
        try (Db db = Sample.open(temp, key)) {
            assertThat(new SettingStore(db).get(ADMIN, "colour")).contains("red");
            List<Backup> backups = db.backups().list(ADMIN);
            assertThat(backups).singleElement().satisfies(made -> {
                assertThat(made.reason()).isEqualTo(BackupReason.MIGRATION);
                assertThat(made.schema()).isEqualTo(OLDER);
            });
            new SettingStore(db).put(ADMIN, "colour", "green");
            Restore.Done done = db.backups().restore(ADMIN, backups.get(0).file(), key);
            assertThat(new SettingStore(db).get(ADMIN, "colour"))
                    .as("the older backup is brought to the newest tables too")
                    .contains("red");
            db.backups().restore(ADMIN, done.before().orElseThrow().file(), key);
            assertThat(new SettingStore(db).get(ADMIN, "colour")).contains("green");
        }
    }

    @Test
    void dataOfThisVersionIsNotBackedUpOnOpening() {
        Sample.make(temp, KEY, 3);
        try (Db db = Sample.open(temp, KEY)) {
            assertThat(db.backups().list(ADMIN)).isEmpty();
        }
    }
}
