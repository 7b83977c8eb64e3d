package org.gongyu.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gongyu.MadeUp;
import org.gongyu.app.Features;
import org.gongyu.db.AuditLog;
import org.gongyu.db.Db;
import org.gongyu.db.Integrity;
import org.gongyu.db.Stored;
import org.gongyu.feature.Feature;
import org.gongyu.feature.OpenSchool;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;
import org.gongyu.vault.Kdf;
import org.gongyu.vault.Right;
import org.gongyu.vault.Session;
import org.gongyu.vault.VaultFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Promise 13: the data folder of every released version is opened, brought to this version's shape, and holds what it held. */
class UpgradeTest {

    private static final Path FIXTURES = Path.of("src/test/resources/org/gongyu/upgrade");

    @TempDir
    Path temp;

    static List<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files.filter(file -> file.toString().endsWith(".zip"))
                    .sorted()
                    .toList();
        }
    }

    private Path unpacked(Path zip) throws IOException {
        Path folder = Files.createDirectories(temp.resolve("旧 数据"));
        try (InputStream in = Files.newInputStream(zip);
                ZipInputStream packed = new ZipInputStream(in)) {
            for (ZipEntry entry = packed.getNextEntry(); entry != null; entry = packed.getNextEntry()) {
                Files.copy(packed, folder.resolve(entry.getName()));
            }
        }
        return folder;
    }

    private static Session session(Path folder) {
        return new VaultFile(folder).isThere()
                ? Session.signIn(folder, FixtureMaker.USER, FixtureMaker.PASSWORD.toCharArray(), new Kdf(64, 1, 1))
                : Session.none();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void anOlderDataFolderOpensAndHoldsWhatItHeld(Path fixture) throws IOException {
        Path folder = unpacked(fixture);
        Session session = session(folder);
        try (OpenSchool school =
                Features.of(Db.open(folder, session.keys(), MadeUp.CLOCK, () -> false), session, MadeUp.TEXTS)) {
            Access access = school.access();
            assertThat(school.schools().profile(access).name()).isNotBlank();
            Map<String, Long> rows = new Integrity(school.db()).check(access);
            assertThat(rows.get("student")).isEqualTo(FixtureMaker.STUDENTS);
            assertThat(rows.get("visit")).isPositive();
            assertThat(new AuditLog(school.db()).verify(access).isWhole()).isTrue();
            school.features().stream()
                    .flatMap(feature -> feature.shelves().stream())
                    .filter(shelf -> access.may(Right.READ, shelf.ledger().area()))
                    .forEach(shelf -> readAll(shelf, access));
            assertThat(school.db().backups().make(Access.administrator()).counts())
                    .containsEntry("student", (long) FixtureMaker.STUDENTS);
        }
        Db.open(folder, session.keys(), MadeUp.CLOCK, () -> false).close();
    }

    /** Every record of every ledger becomes a draft again without a failure. */
    private static <R> void readAll(Feature.Shelf<R> shelf, Access access) {
        for (Stored<R> row : shelf.store().list(access, new Scope(Period.ALWAYS, null))) {
            assertThat(shelf.ledger().draft(row.value()))
                    .as(shelf.ledger().key())
                    .isNotNull();
        }
    }
}
