package org.gongyu.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyu.fault.Deeds.ADMIN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.gongyu.MadeUp;
import org.gongyu.db.Db;
import org.gongyu.db.Restore;
import org.gongyu.db.SettingStore;
import org.gongyu.vault.Account;
import org.gongyu.vault.Keys;
import org.gongyu.vault.Patience;
import org.gongyu.vault.Role;
import org.gongyu.vault.Session;
import org.gongyu.vault.Vault;
import org.gongyu.vault.VaultRescue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise 5 for the files beside the data file, which DamageTest looks after: none is believed that isn't as it was written. */
class FlipsTest {

    private static final int FLIPS = 120;
    private static final int CUTS = 20;

    private final Random random = new Random(55);

    @TempDir
    Path folder;

    private Keys keys;
    private Path backup;

    @BeforeEach
    void makeASchool() {
        Account first = new Account(UUID.randomUUID(), Deeds.USER, Set.of(Role.ADMINISTRATOR), null, Set.of());
        keys = Session.first(folder, Vault.make(first, Deeds.password(), Deeds.CHEAP), Deeds.CHEAP)
                .keys();
        try (Db db = Db.create(folder, keys, MadeUp.CLOCK, () -> false)) {
            new SettingStore(db).put(ADMIN, "kept", "kept");
            backup = db.backups().make(ADMIN).file();
        }
    }

    /** What is done with a damaged file, and must end in words. */
    private interface Deed {
        String told() throws IOException;
    }

    /** One bit is wrong, then the end is missing; the file is whole again afterwards. */
    private void damage(Path file, Deed deed) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < FLIPS + CUTS; i++) {
            byte[] damaged = i < FLIPS ? flipped(whole) : Arrays.copyOf(whole, random.nextInt(whole.length));
            Files.write(file, damaged);
            assertThat(deed.told()).as("damage %d of %s", i, file.getFileName()).isNotNull();
        }
        Files.write(file, whole);
    }

    private byte[] flipped(byte[] whole) {
        byte[] damaged = whole.clone();
        damaged[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
        return damaged;
    }

    private String opened() {
        Session session = Session.signIn(folder, Deeds.USER, Deeds.password(), Deeds.CHEAP);
        assertThat(session.keys().data().isSame(keys.data())).isTrue();
        return "opened";
    }

    /** A flip in a space or in a letter's case may mean the same; then the keys are the right ones. Nobody is called a liar for damage. */
    @Test
    void aDamagedVaultIsCalledDamagedAndNeverAWrongPassword() throws IOException {
        Path vault = folder.resolve("vault.json");
        byte[] whole = Files.readAllBytes(vault);
        int same = 0;
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(vault, damaged);
            String told = Expect.told(this::opened);
            same += told.isEmpty() ? 1 : 0;
            assertThat(told).as("byte %d", at).isIn("", "vault-damaged", "vault-newer", "vault-changed");
        }
        assertThat(same).isLessThan(whole.length / 4);
        for (int length = 0; length < whole.length - 1; length += 7) {
            Files.write(vault, Arrays.copyOf(whole, length));
            assertThat(Expect.told(this::opened)).as("cut to %d", length).isEqualTo("vault-damaged");
        }
        Files.write(vault, whole);
        assertThat(Expect.told(this::opened)).isEmpty();
    }

    /** The copies, from which a damaged one is put back, are looked at as closely. */
    @Test
    void noDamagedCopyOfTheVaultIsPutInItsPlace() throws IOException {
        Path vault = folder.resolve("vault.json");
        byte[] whole = Files.readAllBytes(vault);
        Files.delete(vault);
        for (int i = 0; i < FLIPS + CUTS; i++) {
            byte[] damaged = i < FLIPS ? flipped(whole) : Arrays.copyOf(whole, whole.length * (i - FLIPS) / CUTS);
            Files.write(folder.resolve("vault.1.json"), damaged);
            new VaultRescue(folder).find(List.of()).ifPresent(copy -> {
                new VaultRescue(folder).put(copy);
                assertThat(Expect.told(this::opened))
                        .as("a flip in a letter's case")
                        .isEmpty();
            });
            Files.deleteIfExists(vault);
        }
    }

    /** How long to wait after wrong passwords: no damage of that note locks anybody out for longer than the longest wait. */
    @Test
    void aDamagedNoteOfWrongPasswordsLocksNobodyOut() throws IOException {
        Patience patience = new Patience(folder, MadeUp.CLOCK);
        for (int wrong = 0; wrong < 5; wrong++) {
            patience.wrong();
        }
        Path note = folder.resolve("sign-in.wait");
        byte[] whole = Files.readAllBytes(note);
        for (int at = 0; at < whole.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] damaged = whole.clone();
                damaged[at] ^= (byte) (1 << bit);
                Files.write(note, damaged);
                assertThat(new Patience(folder, MadeUp.CLOCK).secondsLeft()).isBetween(0L, 300L);
            }
            Files.write(note, Arrays.copyOf(whole, at));
            assertThat(new Patience(folder, MadeUp.CLOCK).secondsLeft()).isBetween(0L, 300L);
        }
    }

    /** Without a note all data is read through instead: it opens, with everything in it. */
    @Test
    void aDamagedNoteBesideTheDataIsNotBelieved() throws IOException {
        Path seal = folder.resolve("gongyu.seal");
        byte[] whole = Files.readAllBytes(seal);
        for (int i = 0; i < 12; i++) {
            Files.write(seal, i % 3 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : flipped(whole));
            try (Db db = Db.open(folder, keys, MadeUp.CLOCK, () -> false)) {
                assertThat(new SettingStore(db).get(ADMIN, "kept")).contains("kept");
            }
        }
    }

    @Test
    void aDamagedBackupIsNeverRestored() throws IOException {
        Restore restore = new Restore(folder, keys.data(), MadeUp.CLOCK);
        damage(backup, () -> {
            String told = Expect.told(() -> restore.look(backup));
            assertThat(told).startsWith("backup-");
            return told;
        });
        assertThat(Expect.told(() -> restore.look(backup))).isEmpty();
    }
}
