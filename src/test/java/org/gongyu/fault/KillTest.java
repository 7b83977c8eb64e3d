package org.gongyu.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyu.db.schema.Tables.VISIT;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.gongyu.db.Db;
import org.gongyu.db.Tx;
import org.gongyu.vault.Access;
import org.gongyu.vault.DataKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Promise 1: a saved edit survives a kill. A second process writes visits and names each one once {@code Db.write} has returned; it is
 * killed (SIGKILL) at a random moment; every visit that it named must be there. {@code -Dgongyu.kills=200} kills more often.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("gongyu.kills", 6);
    private static final int MOST_ROWS_PER_LIFE = 60;

    @TempDir
    Path folder;

    @Test
    void everyAcknowledgedRowSurvivesEveryKill() throws IOException, InterruptedException {
        Random random = new Random(20261123);
        Db.create(folder, DataKey.none(), Clock.systemUTC(), () -> false).close();
        Set<UUID> acknowledged = new HashSet<>();
        for (int kill = 1; kill <= KILLS; kill++) {
            acknowledged.addAll(writeAndKill(1 + random.nextInt(MOST_ROWS_PER_LIFE)));
            assertThat(stored()).as("after kill %d", kill).containsAll(acknowledged);
        }
        System.out.printf("kill loop: %d kills, %d acknowledged rows, 0 lost%n", KILLS, acknowledged.size());
    }

    private List<UUID> writeAndKill(int rows) throws IOException, InterruptedException {
        List<UUID> named = new ArrayList<>();
        try (ChildProgram writer = ChildProgram.start(Writer.class, folder)) {
            while (named.size() < rows) {
                named.add(UUID.fromString(writer.line()));
            }
            writer.kill().stream()
                    .filter(line -> line.length() == 36)
                    .map(UUID::fromString)
                    .forEach(named::add);
            assertThat(writer.status()).as("killed, not ended by itself").isEqualTo(ChildProgram.KILLED);
        }
        return named;
    }

    private Set<UUID> stored() {
        try (Db db = Db.open(folder, DataKey.none(), Clock.systemUTC(), () -> false)) {
            return db.read(
                    Access.administrator(),
                    sql -> sql.select(VISIT.ID).from(VISIT).fetchSet(VISIT.ID));
        }
    }

    /** The process that is killed. */
    static final class Writer {

        private Writer() {}

        public static void main(String[] args) {
            try (Db db = Db.open(Path.of(args[0]), DataKey.none(), Clock.systemUTC(), () -> false)) {
                while (true) {
                    UUID id = db.write(Access.administrator(), Writer::addVisit);
                    System.out.println(id);
                }
            }
        }

        private static UUID addVisit(Tx tx) {
            UUID id = tx.newId();
            tx.sql()
                    .insertInto(VISIT)
                    .set(VISIT.ID, id)
                    .set(VISIT.VISIT_DATE, tx.now().toLocalDate())
                    .set(VISIT.MODE, "HOME")
                    .set(VISIT.CONTENT, "与家长交流孩子的学习与作息。".repeat(20))
                    .set(VISIT.VERSION, 1)
                    .set(VISIT.CREATED_BY, tx.who())
                    .set(VISIT.CREATED_AT, tx.now())
                    .set(VISIT.CHANGED_BY, tx.who())
                    .set(VISIT.CHANGED_AT, tx.now())
                    .execute();
            tx.audit("add", "visit", id, null);
            return id;
        }
    }
}
