package org.gongyu.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** The migrations run unchanged on PostgreSQL 15, where one is installed, and make the same tables as on H2. */
class PostgresTest {

    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");

    @TempDir
    Path temp;

    private Path data;

    @Test
    void theMigrationsMakeTheSameTablesOnBothDatabases() throws IOException, InterruptedException, SQLException {
        assumeTrue(Files.exists(PROGRAMS.resolve("initdb")), "PostgreSQL 15 is not installed");
        PGSimpleDataSource postgres = start();
        Migrations.flyway(postgres).migrate();
        try (Connection h2 = DriverManager.getConnection("jdbc:h2:mem:compare");
                Connection pg = postgres.getConnection()) {
            org.h2.jdbcx.JdbcDataSource source = new org.h2.jdbcx.JdbcDataSource();
            source.setURL("jdbc:h2:mem:compare");
            Migrations.flyway(source).migrate();
            assertThat(columns(pg, "public")).isNotEmpty().isEqualTo(columns(h2, "PUBLIC"));
        }
    }

    private static Set<String> columns(Connection connection, String schema) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (ResultSet columns = connection.getMetaData().getColumns(null, schema, "%", "%")) {
            while (columns.next()) {
                names.add((columns.getString("TABLE_NAME") + "." + columns.getString("COLUMN_NAME"))
                        .toLowerCase(java.util.Locale.ROOT));
            }
        }
        return names;
    }

    private PGSimpleDataSource start() throws IOException, InterruptedException {
        Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxrwxrwx"));
        data = temp.resolve("pg");
        int port = freePort();
        run("initdb", "-D", data.toString(), "-U", "gongyu", "-A", "trust", "-E", "UTF8", "--no-sync");
        String options = "-p " + port + " -c listen_addresses=127.0.0.1 -c fsync=off -k " + temp;
        run("pg_ctl", "-D", data.toString(), "-w", "-l", temp.resolve("log").toString(), "-o", options, "start");
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port});
        source.setUser("gongyu");
        source.setDatabaseName("postgres");
        return source;
    }

    @AfterEach
    void stop() throws IOException, InterruptedException {
        if (data != null) {
            run("pg_ctl", "-D", data.toString(), "-m", "immediate", "stop");
            run("rm", "-r", data.toString());
        }
    }

    /** PostgreSQL refuses to run as root; then the system's own postgres user runs it. */
    private static void run(String program, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        Path own = PROGRAMS.resolve(program);
        command.add(Files.exists(own) ? own.toString() : program);
        command.addAll(List.of(args));
        Path said = Files.createTempFile("postgres", ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor()).as(() -> command + "\n" + read(said)).isZero();
        Files.delete(said);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
