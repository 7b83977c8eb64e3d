package org.gongyu.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.gongyu.app.Features;
import org.gongyu.db.Db;
import org.gongyu.feature.MadeUpSchool;
import org.gongyu.feature.OpenSchool;
import org.gongyu.vault.Access;
import org.gongyu.vault.Kdf;
import org.gongyu.vault.Session;

/**
 * Signing in to an encrypted school, until its features can be used, against what no program can do without: Argon2id with the same
 * parameters, and opening the file.
 */
public final class SignInBench {

    private static final int STUDENTS = 600;

    private SignInBench() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("sign-in");
        String key = Encrypted.make(
                folder, school -> new MadeUpSchool(school, Access.administrator(), Schools.TEXTS).fill(STUDENTS, 1));
        new Stopwatch()
                .way("bare Argon2id and opening the file", () -> bare(folder, key))
                .way("signing in", () -> signIn(folder))
                .run("Signing in, 600 children");
    }

    private static Connection bare(Path folder, String key) throws SQLException {
        Argon2BytesGenerator argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withMemoryAsKB(Kdf.USUAL.memory())
                .withIterations(Kdf.USUAL.passes())
                .withParallelism(Kdf.USUAL.lanes())
                .withSalt(new byte[16])
                .build());
        byte[] out = new byte[32];
        argon.generateBytes(Encrypted.password(), out);
        String url = "jdbc:h2:file:" + folder.resolve("gongyu") + ";CIPHER=AES;IFEXISTS=TRUE;ACCESS_MODE_DATA=r";
        return DriverManager.getConnection(url, "gongyu", key + " ");
    }

    private static OpenSchool signIn(Path folder) {
        Session session = Session.signIn(folder, Encrypted.USER, Encrypted.password(), Kdf.USUAL);
        Db db = Db.open(folder, session.keys(), Clock.system(ZoneId.systemDefault()), () -> false);
        OpenSchool school = Features.of(db, session, Schools.TEXTS);
        school.seal();
        return school;
    }
}
