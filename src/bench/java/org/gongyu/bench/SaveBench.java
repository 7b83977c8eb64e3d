package org.gongyu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.UUID;
import org.gongyu.db.Db;
import org.gongyu.db.Tx;
import org.gongyu.db.schema.tables.records.VisitRecord;
import org.gongyu.vault.Access;
import org.gongyu.vault.DataKey;

/**
 * P6: a durable save through {@link Db#write} against bare JDBC that commits the same two rows, visit and audit, and CHECKPOINT SYNC; at a
 * school without accounts, and at an encrypted one against a file with the same cipher.
 */
public final class SaveBench {

    private static final int ROUNDS = 25;
    private static final int SAVES = 60;
    private static final String CONTENT = "与家长交流孩子的学习与作息，指导家庭教育方法。".repeat(4);
    private static final String INSERT = "insert into visit (id, visit_date, mode, content, version, created_by,"
            + " created_at, changed_by, changed_at) values (?, ?, 'HOME', ?, 1, 'admin', ?, 'admin', ?)";

    private static final String AUDIT =
            "insert into audit (id, at, who, action, subject, record_id) values (?, ?, 'admin', 'add', 'visit', ?)";

    private SaveBench() {}

    public static void main(String[] args) throws IOException, SQLException {
        System.out.println("without accounts");
        compare(DataKey.none());
        System.out.println("encrypted");
        compare(DataKey.random(new SecureRandom()));
    }

    private static void compare(DataKey key) throws IOException, SQLException {
        Path ours = Files.createTempDirectory("save-ours");
        Path bare = Files.createTempDirectory("save-bare");
        Db.create(bare, key, Clock.systemUTC(), () -> false).close();
        String url = "jdbc:h2:file:" + bare.resolve("gongyu") + ";WRITE_DELAY=0;IFEXISTS=TRUE"
                + (key.isNone() ? "" : ";CIPHER=AES");
        String password = key.isNone() ? "" : new String(key.hex()) + " ";
        try (Db db = Db.create(ours, key, Clock.systemUTC(), () -> false);
                Connection connection = DriverManager.getConnection(url, "gongyu", password)) {
            connection.setAutoCommit(false);
            compare(db, connection);
        }
    }

    private static void compare(Db db, Connection connection) throws SQLException {
        double[] ours = new double[ROUNDS];
        double[] bare = new double[ROUNDS];
        for (int round = -10; round < ROUNDS; round++) {
            double our = ours(db);
            double other = bare(connection);
            if (round >= 0) {
                ours[round] = our;
                bare[round] = other;
            }
        }
        Arrays.sort(ours);
        Arrays.sort(bare);
        double our = ours[ROUNDS / 2];
        double other = bare[ROUNDS / 2];
        System.out.printf("save, durable, with audit  %.2f ms%n", our);
        System.out.printf("the same rows, bare JDBC   %.2f ms%n", other);
        System.out.printf("ratio                      %.2f   (goal <= 1.5)%n", our / other);
    }

    private static double ours(Db db) {
        long start = System.nanoTime();
        for (int i = 0; i < SAVES; i++) {
            db.change(Access.administrator(), SaveBench::save);
        }
        return (System.nanoTime() - start) / 1e6 / SAVES;
    }

    private static void save(Tx tx) {
        VisitRecord row = new VisitRecord();
        row.setVisitDate(LocalDate.of(2025, 9, 5));
        row.setMode("HOME");
        row.setContent(CONTENT);
        UUID id = tx.add(row);
        tx.audit("add", "visit", id, null);
    }

    private static double bare(Connection connection) throws SQLException {
        long start = System.nanoTime();
        try (PreparedStatement insert = connection.prepareStatement(INSERT);
                PreparedStatement audit = connection.prepareStatement(AUDIT);
                Statement checkpoint = connection.createStatement()) {
            for (int i = 0; i < SAVES; i++) {
                LocalDateTime now = LocalDateTime.of(2025, 9, 5, 12, 0);
                UUID id = UUID.randomUUID();
                insert.setObject(1, id);
                insert.setObject(2, LocalDate.of(2025, 9, 5));
                insert.setString(3, CONTENT);
                insert.setObject(4, now);
                insert.setObject(5, now);
                insert.executeUpdate();
                audit.setObject(1, UUID.randomUUID());
                audit.setObject(2, now);
                audit.setObject(3, id);
                audit.executeUpdate();
                connection.commit();
                checkpoint.execute("checkpoint sync");
            }
        }
        return (System.nanoTime() - start) / 1e6 / SAVES;
    }
}
