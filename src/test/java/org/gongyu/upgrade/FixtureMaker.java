package org.gongyu.upgrade;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongyu.MadeUp;
import org.gongyu.app.Features;
import org.gongyu.db.Db;
import org.gongyu.feature.MadeUpSchool;
import org.gongyu.feature.OpenSchool;
import org.gongyu.vault.Access;
import org.gongyu.vault.Account;
import org.gongyu.vault.Kdf;
import org.gongyu.vault.Keys;
import org.gongyu.vault.Role;
import org.gongyu.vault.Session;
import org.gongyu.vault.Vault;

/**
 * Makes the data folders of this version that later versions must open (promise 13): a small made-up school, once plain and once
 * encrypted. Run it once for each release, before the next migration is added, from the project's folder and with the test class path:
 *
 * <pre>java -cp … org.gongyu.upgrade.FixtureMaker src/test/resources/org/gongyu/upgrade</pre>
 *
 * It writes {@code <version of the tables>-plain.zip} and {@code …-encrypted.zip}; those that are there already are never made anew.
 */
public final class FixtureMaker {

    static final String USER = "王老师";
    static final String PASSWORD = "three cups of tea";
    static final int STUDENTS = 12;

    private static final Kdf CHEAP = new Kdf(64, 1, 1);

    private FixtureMaker() {}

    public static void main(String[] args) throws IOException {
        Path into = Files.createDirectories(Path.of(args[0]));
        Path work = Files.createTempDirectory("fixture");
        int schema = plain(work.resolve("plain"));
        encrypted(work.resolve("encrypted"));
        for (String kind : List.of("plain", "encrypted")) {
            pack(work.resolve(kind), into.resolve(schema + "-" + kind + ".zip"));
        }
    }

    private static int plain(Path folder) {
        try (OpenSchool school = MadeUp.create(folder, STUDENTS)) {
            school.db().backups().compact(Access.administrator());
            return school.db().backups().make(Access.administrator()).schema();
        }
    }

    private static void encrypted(Path folder) {
        Account account =
                new Account(UUID.randomUUID(), USER, Set.of(Role.MORAL_OFFICE, Role.ADMINISTRATOR), null, Set.of());
        Vault.Made made = Vault.make(account, PASSWORD.toCharArray(), CHEAP);
        Session session = Session.first(folder, made, CHEAP);
        Keys all = session.keys();
        try (Db db = Db.create(folder, all, MadeUp.CLOCK, () -> false)) {
            new MadeUpSchool(Features.of(db, session, MadeUp.TEXTS), Access.administrator(), MadeUp.TEXTS)
                    .fill(STUDENTS, 1);
            db.backups().compact(Access.administrator());
        }
    }

    /** The files of a school's folder as the program leaves them, without its backups. */
    private static void pack(Path folder, Path zip) throws IOException {
        if (Files.exists(zip)) {
            System.out.printf("%s is there already and stays as it is%n", zip);
            return;
        }
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream packed = new ZipOutputStream(out);
                Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                packed.putNextEntry(new ZipEntry(file.getFileName().toString()));
                Files.copy(file, packed);
                packed.closeEntry();
            }
        }
        System.out.printf("%s: %,d bytes%n", zip, Files.size(zip));
    }
}
