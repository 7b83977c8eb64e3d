package org.gongyu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gongyu.MadeUp;
import org.gongyu.feature.OpenSchool;
import org.gongyu.vault.Account;
import org.gongyu.vault.Role;
import org.gongyu.vault.Session;
import org.gongyu.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backing up, verifying and restoring on the command line, after every kind of damage. */
class BackupCliTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PASSWORD = "three cups of tea";

    @TempDir
    Path temp;

    private final CliTest.Folders schools = new CliTest.Folders(MadeUp.TEXTS);
    private final Map<String, String> environment = new HashMap<>();
    private String out;
    private String err;

    private Path school() {
        return temp.resolve("实验 小学");
    }

    private Path data() {
        return school().resolve("gongyu.mv.db");
    }

    private int run(String... args) {
        StringWriter results = new StringWriter();
        StringWriter words = new StringWriter();
        List<String> all = new ArrayList<>(List.of("--data", school().toString()));
        all.addAll(Arrays.asList(args));
        int status = Cli.run(
                all.toArray(String[]::new),
                schools,
                MadeUp.TEXTS,
                new PrintWriter(results),
                new PrintWriter(words),
                environment::get);
        out = results.toString();
        err = words.toString();
        return status;
    }

    private Path backedUp(String... user) {
        List<String> args = new ArrayList<>(
                List.of("backup", "--out", school().resolve("backups").toString()));
        args.addAll(List.of(user));
        assertThat(run(args.toArray(String[]::new))).as(() -> err).isZero();
        return Path.of(out.strip());
    }

    private interface Damage {
        void to(Path data) throws IOException;
    }

    /** Promises 4 and 5: what each kind of damage is called, and that the backup named with it brings the school back. */
    @Test
    void eachKindOfDamageIsNamedWithTheBackupThatMendsIt() throws IOException {
        assertThat(run("new", "--school", "实验小学", "--stage", "小学")).isZero();
        Path backup = backedUp();
        byte[] whole = Files.readAllBytes(data());
        Map<String, Damage> damages = Map.of(
                "是空的", file -> Files.write(file, new byte[0]),
                "只剩 9,000 字节", file -> Files.write(file, Arrays.copyOf(whole, 9000)),
                "与上次关闭时不一样", file -> Files.write(file, Arrays.copyOf(whole, whole.length - 4096)),
                "不是共育台账的数据", file -> Files.write(file, "不是数据".repeat(3000).getBytes(StandardCharsets.UTF_8)),
                "找不到数据文件", Files::delete);
        for (Map.Entry<String, Damage> damage : damages.entrySet()) {
            damage.getValue().to(data());
            assertThat(run("verify")).as(damage.getKey()).isEqualTo(4);
            assertThat(err)
                    .contains(damage.getKey(), "最近的完好备份")
                    .contains(backup.getFileName().toString());
            assertThat(run("restore", "--from", backup.toString()))
                    .as(() -> damage.getKey() + err)
                    .isZero();
            assertThat(out).contains("school\t1\t-");
            assertThat(run("verify")).as(() -> damage.getKey() + err).isZero();
        }
    }

    @Test
    void whatIsRestoredOverIsKeptAsAGoodBackupThatTakesItBack() throws IOException {
        assertThat(run("new", "--school", "实验小学", "--stage", "小学")).isZero();
        Path first = backedUp();
        assertThat(run("restore", "--from", first.toString())).as(() -> err).isZero();
        assertThat(err).contains("要撤销这次恢复").doesNotContain("已损坏");
        assertThat(out).contains("school\t1\t1");
        String undo = err.substring(err.indexOf("--from \"") + 8, err.lastIndexOf('"'));
        assertThat(run("restore", "--from", undo)).as(() -> err).isZero();
        assertThat(err).contains("要撤销这次恢复").doesNotContain("已损坏");
    }

    @Test
    void aKeptDamagedFileIsNotCalledGood() throws IOException {
        assertThat(run("new", "--school", "实验小学", "--stage", "小学")).isZero();
        Path backup = backedUp();
        byte[] bytes = Files.readAllBytes(data());
        bytes[bytes.length / 2] ^= 1;
        Files.write(data(), bytes);
        assertThat(run("restore", "--from", backup.toString())).isZero();
        assertThat(run("verify", "--json")).isZero();
        List<String> states = new ArrayList<>();
        for (JsonNode one : JSON.readTree(out).get("backups")) {
            states.add(one.get("state").asText() + " " + one.get("good").asBoolean());
        }
        assertThat(states).containsExactly("kept false", "whole true");
        assertThat(run("verify")).isZero();
        assertThat(err).contains("供抢救之用");
    }

    @Test
    void dataInUseIsNeitherVerifiedNorRestoredOver() throws IOException {
        assertThat(run("new", "--school", "实验小学", "--stage", "小学")).isZero();
        Path backup = backedUp();
        byte[] before = Files.readAllBytes(data());
        try (FileChannel held = FileChannel.open(data(), StandardOpenOption.WRITE)) {
            held.lock();
            assertThat(run("verify")).isEqualTo(4);
            assertThat(err).doesNotContain("最近的完好备份");
            assertThat(run("restore", "--from", backup.toString())).isEqualTo(4);
        }
        assertThat(data()).hasBinaryContent(before);
    }

    @Test
    void encryptedDataThatIsDamagedIsMendedToo() throws IOException {
        encrypted();
        Path backup = backedUp("--user", "王老师");
        Files.write(data(), new byte[0]);
        assertThat(run("verify", "--user", "王老师")).isEqualTo(4);
        assertThat(err).contains("是空的", backup.getFileName().toString());
        assertThat(run("restore", "--from", backup.toString(), "--user", "王老师"))
                .as(() -> err)
                .isZero();
        assertThat(run("verify", "--user", "王老师")).as(() -> err).isZero();
    }

    private Vault.Made encrypted() {
        environment.put("GONGYU_PASSWORD", PASSWORD);
        Vault.Made made = Vault.make(administrator("王老师"), PASSWORD.toCharArray(), schools.kdf());
        schools.create(school(), made).close();
        return made;
    }

    private static Account administrator(String user) {
        return new Account(UUID.randomUUID(), user, Set.of(Role.ADMINISTRATOR), null, Set.of());
    }

    @Test
    void aBackupUnderAnOldKeyIsToldApartAndRestored() throws IOException {
        Vault.Made made = encrypted();
        Path old = removeSomebodyAfterABackup();
        assertThat(run("verify", "--user", "王老师")).as(() -> err).isZero();
        assertThat(err).contains(old.getFileName().toString(), "旧钥匙");
        assertThat(run("restore", "--from", old.toString(), "--user", "王老师"))
                .as("the password is still the one of then")
                .isZero();
        assertThat(run("verify", "--user", "王老师")).as(() -> err).isZero();
        Path code = Files.writeString(temp.resolve("code.txt"), made.code().written());
        Path wrong = Files.writeString(temp.resolve("wrong.txt"), "not the one of then");
        assertThat(run("restore", "--from", old.toString(), "--user", "王老师", "--code-file", wrong.toString()))
                .isEqualTo(3);
        assertThat(err).contains("打不开这个备份");
        assertThat(run("restore", "--from", old.toString(), "--user", "王老师", "--code-file", code.toString()))
                .isZero();
        assertThat(run("verify", "--user", "王老师")).as(() -> err).isZero();
    }

    private Path removeSomebodyAfterABackup() {
        Session session = Session.signIn(school(), "王老师", PASSWORD.toCharArray(), schools.kdf());
        session.add(administrator("李老师"), "four cups of tea!".toCharArray(), null);
        Path old = backedUp("--user", "王老师");
        try (OpenSchool open = schools.open(school(), session)) {
            Vault.Rekeyed next = session.removing(session.accounts().get(1).id());
            open.db().rekey(open.access(), next.keys(), () -> session.keep(next));
        }
        return old;
    }

    /** On a new computer there is nothing but the stick. */
    @Test
    void aBackupIsRestoredIntoAnEmptyFolder() throws IOException {
        encrypted();
        Path stick = temp.resolve("U 盘");
        assertThat(run("backup", "--out", stick.toString(), "--user", "王老师")).isZero();
        Path backup = Path.of(out.strip());
        try (Stream<Path> files = Files.walk(school())) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        assertThat(run("restore", "--from", backup.toString(), "--user", "王老师"))
                .as(() -> err)
                .isZero();
        assertThat(run("verify", "--user", "王老师")).as(() -> err).isZero();
    }
}
