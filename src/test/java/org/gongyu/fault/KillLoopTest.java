package org.gongyu.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyu.db.schema.Tables.STUDENT;
import static org.gongyu.fault.Deeds.ADMIN;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.gongyu.MadeUp;
import org.gongyu.SmallSchool;
import org.gongyu.db.Backup;
import org.gongyu.db.BackupReason;
import org.gongyu.db.BackupState;
import org.gongyu.db.Backups;
import org.gongyu.db.Db;
import org.gongyu.db.Listed;
import org.gongyu.db.Restore;
import org.gongyu.db.SettingStore;
import org.gongyu.vault.Account;
import org.gongyu.vault.DataKey;
import org.gongyu.vault.Role;
import org.gongyu.vault.Session;
import org.gongyu.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Promises 2, 9, 10, 12 and 17 for a process that is killed (SIGKILL) in the middle. The moment is told by the folder: the process is
 * killed when its files have changed so many times. {@code -Dgongyu.kills=60} kills more often: then {@link Timeout} is too short, and is to be
 * left out by {@code -Djunit.jupiter.execution.timeout.mode=disabled}.
 */
@Timeout(600)
class KillLoopTest {

    private static final int KILLS = Integer.getInteger("gongyu.kills", 2);
    private static final int MOST_CHANGES = 60;

    private final Deque<Integer> moments = new ArrayDeque<>();
    private final Random random = new Random(20261125);

    @TempDir
    Path temp;

    /** Kills at a random change of the folder; returns what the process said, the first line included. */
    private List<String> said(Path folder, Class<?> deed, Object... args) throws IOException, InterruptedException {
        try (ChildProgram child = ChildProgram.start(deed, args)) {
            List<String> said = new ArrayList<>(List.of(child.line()));
            int changes = moment();
            String before = listing(folder);
            while (changes > 0 && child.runs()) {
                String now = listing(folder);
                if (!now.equals(before)) {
                    changes--;
                    before = now;
                }
            }
            said.addAll(child.kill());
            assertThat(child.status()).as("killed, not ended by itself").isEqualTo(ChildProgram.KILLED);
            return said;
        }
    }

    /** Each of the first changes once, in no order, before any comes again: 60 kills and more leave none out. */
    private int moment() {
        if (moments.isEmpty()) {
            List<Integer> all = new ArrayList<>(
                    IntStream.rangeClosed(1, MOST_CHANGES).boxed().toList());
            Collections.shuffle(all, random);
            moments.addAll(all);
        }
        return moments.pop();
    }

    private static String listing(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> file + " " + file.toFile().length()).collect(Collectors.joining("\n"));
        } catch (UncheckedIOException | IOException vanished) {
            return vanished.toString();
        }
    }

    /** Promise 2. */
    @Test
    void anImportIsThereAsAWholeOrNotAtAll() throws IOException, InterruptedException {
        new SmallSchool(temp).close();
        int before = students();
        for (int kill = 1, done = 0; kill <= KILLS; kill++) {
            int said = said(temp, Deeds.Imports.class, temp, done).size();
            int rows = students() - before;
            assertThat(rows % Deeds.ROWS)
                    .as("a part of an import after kill %d", kill)
                    .isZero();
            assertThat(rows / Deeds.ROWS).as("imports that were reported").isBetween(done + said, done + said + 1);
            done = rows / Deeds.ROWS;
        }
    }

    private int students() {
        try (Db db = Deeds.open(temp)) {
            return db.read(ADMIN, sql -> sql.fetchCount(STUDENT));
        }
    }

    /** Promise 9. */
    @Test
    void noHalfBackupIsOfferedAndEveryReportedOneOpens() throws IOException, InterruptedException {
        Db.create(temp, DataKey.none(), MadeUp.CLOCK, () -> false).close();
        for (int kill = 1; kill <= KILLS; kill++) {
            List<String> said = said(temp, Deeds.MakesBackups.class, temp);
            try (Db db = Deeds.open(temp)) {
                List<Listed> all = db.backups().check(ADMIN);
                assertThat(all).extracting(Listed::state).containsOnly(BackupState.WHOLE);
                assertThat(all).extracting(Listed::name).contains(said.get(said.size() - 1));
                db.backups().make(ADMIN);
            }
            assertThat(listing(temp)).as("nothing half-made is left").doesNotContain(".part");
        }
        Path elsewhere = temp.resolve("elsewhere");
        Backup newest = Backups.newestGood(temp, DataKey.none()).orElseThrow();
        new Restore(elsewhere, DataKey.none(), MadeUp.CLOCK).run(newest.file());
        try (Db db = Deeds.open(elsewhere)) {
            assertThat(new SettingStore(db).get(ADMIN, "time")).isPresent();
        }
    }

    /** Promise 10. */
    @Test
    void aRestoreIsDoneOrNotAndCanBeUndone() throws IOException, InterruptedException {
        Path backup;
        try (Db db = Db.create(temp, DataKey.none(), MadeUp.CLOCK, () -> false)) {
            new SettingStore(db).put(ADMIN, "state", "old");
            backup = db.backups().makeIn(ADMIN, temp.resolve("kept")).file();
        }
        for (int kill = 1; kill <= KILLS; kill++) {
            said(temp, Deeds.Restores.class, temp, backup);
            try (Db db = Deeds.open(temp)) {
                assertThat(state(db)).isIn("old", "new");
                if (state(db).equals("old")) {
                    db.backups().restore(ADMIN, undo(db).file(), DataKey.none());
                    assertThat(state(db)).isEqualTo("new");
                }
                db.backups().make(ADMIN);
            }
            assertThat(listing(temp)).as("nothing half-made is left").doesNotContain(".part");
        }
    }

    private static Backup undo(Db db) {
        return db.backups().list(ADMIN).stream()
                .filter(one -> one.reason() == BackupReason.RESTORE)
                .findFirst()
                .orElseThrow();
    }

    private static String state(Db db) {
        return new SettingStore(db).get(ADMIN, "state").orElse("none");
    }

    /** Promise 17, and that changing the key loses nothing. */
    @Test
    void theVaultThatIsThereOpensTheDataThatIsThere() throws IOException, InterruptedException {
        Account first = new Account(UUID.randomUUID(), Deeds.USER, Set.of(Role.ADMINISTRATOR), null, Set.of());
        Session made = Session.first(temp, Vault.make(first, Deeds.password(), Deeds.CHEAP), Deeds.CHEAP);
        try (Db db = Db.create(temp, made.keys(), MadeUp.CLOCK, () -> false)) {
            new SettingStore(db).put(ADMIN, "kept", "kept");
        }
        for (int kill = 1, done = 0; kill <= KILLS; kill++) {
            List<String> said = said(temp, Deeds.ChangesKeys.class, temp, done);
            Session again = Session.signIn(temp, Deeds.USER, Deeds.password(), Deeds.CHEAP);
            try (Db db = Db.open(temp, again.keys(), MadeUp.CLOCK, () -> false)) {
                SettingStore settings = new SettingStore(db);
                int saved = Integer.parseInt(settings.get(ADMIN, "time").orElseThrow());
                assertThat(saved).isGreaterThanOrEqualTo(Integer.parseInt(said.get(said.size() - 1)));
                assertThat(settings.get(ADMIN, "kept")).contains("kept");
                done = saved + 1;
            }
        }
    }

    /** Promise 12. */
    @Test
    void anUpgradeLeavesTheOldTablesOrTheNew() throws IOException, InterruptedException, SQLException {
        Path old = Files.createDirectory(temp.resolve("old"));
        makeOld(old);
        for (int kill = 1, next = 0; kill <= KILLS; kill++) {
            List<String> said = said(temp, Deeds.Upgrades.class, old, temp, next);
            int last = Integer.parseInt(said.get(said.size() - 1));
            for (int copy = next; copy <= last; copy++) {
                assertUpgraded(temp.resolve("copy" + copy));
            }
            next = last + 2;
        }
    }

    static void makeOld(Path folder) throws SQLException {
        String url = "jdbc:h2:file:" + folder.resolve("gongyu") + ";WRITE_DELAY=0";
        Flyway.configure()
                .dataSource(url, "gongyu", "")
                .locations("classpath:org/gongyu/db/migration")
                .target("5")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url, "gongyu", "");
                Statement insert = connection.createStatement()) {
            insert.execute("insert into setting values ('kept', 'kept')");
        }
    }

    private static void assertUpgraded(Path folder) {
        if (!Files.exists(folder.resolve("gongyu.mv.db"))) {
            return;
        }
        try (Db db = Deeds.open(folder)) {
            assertThat(new SettingStore(db).get(ADMIN, "kept")).contains("kept");
            assertThat(db.backups().check(ADMIN)).extracting(Listed::state).containsOnly(BackupState.WHOLE);
        }
        assertThat(listing(folder)).doesNotContain("replacing");
    }
}
