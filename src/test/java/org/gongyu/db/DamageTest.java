package org.gongyu.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongyu.db.Sample.KEY;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.gongyu.vault.DataKey;
import org.gongyu.work.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Promises 4 to 6, 11 and 14: what is wrong with the data file is seen before it is opened, said in its own words, and nothing is changed. */
class DamageTest {

    private static final DataKey NONE = DataKey.none();
    private static final int FLIPS = 200;
    private static final int CUTS = 20;

    @TempDir
    Path temp;

    static Stream<DataKey> keys() {
        return Stream.of(NONE, KEY);
    }

    private Path data() {
        return H2.file(temp);
    }

    private void refused(String failure, DataKey key) {
        assertThatThrownBy(() -> Sample.open(temp, key))
                .isInstanceOfSatisfying(
                        Failure.class, thrown -> assertThat(thrown.key()).isEqualTo(failure));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void noFlippedBitOfTheDataFileIsOpenedSilently(DataKey key) throws IOException {
        Sample.make(temp, key, 200);
        byte[] whole = Files.readAllBytes(data());
        Random random = new Random(20261125);
        for (int flip = 1; flip <= FLIPS; flip++) {
            int at = random.nextInt(whole.length);
            int bit = random.nextInt(8);
            byte[] flipped = whole.clone();
            flipped[at] ^= (byte) (1 << bit);
            Files.write(data(), flipped);
            assertThatThrownBy(() -> Sample.open(temp, key))
                    .as("bit %d of byte %d", bit, at)
                    .isInstanceOf(Failure.Damaged.class);
            assertThat(data()).hasBinaryContent(flipped);
        }
        Files.write(data(), whole);
        Sample.open(temp, key).close();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void noCutDataFileIsOpenedSilently(DataKey key) throws IOException {
        Sample.make(temp, key, 200);
        byte[] whole = Files.readAllBytes(data());
        for (int cut = 0; cut < CUTS; cut++) {
            byte[] rest = Arrays.copyOf(whole, whole.length * cut / CUTS);
            Files.write(data(), rest);
            assertThatThrownBy(() -> Sample.open(temp, key))
                    .as("cut to %d bytes", rest.length)
                    .isInstanceOf(Failure.Damaged.class);
            assertThat(data()).hasBinaryContent(rest);
        }
    }

    /** Without its note the file is read through instead; a damaged note is like none. */
    @ParameterizedTest
    @MethodSource("keys")
    void aDamagedNoteNeitherHidesDamageNorStopsWholeData(DataKey key) throws IOException {
        Sample.make(temp, key, 50);
        Path note = Sidecar.file(temp);
        byte[] whole = Files.readAllBytes(note);
        byte[] data = Files.readAllBytes(data());
        Inventory contents = Sample.contents(temp, key);
        Random random = new Random(7);
        for (int damage = 0; damage < 40; damage++) {
            byte[] damaged = damage < 20 ? whole.clone() : Arrays.copyOf(whole, whole.length * (damage - 20) / 20);
            if (damage < 20) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(note, damaged);
            Files.write(data(), data);
            try (Db db = Sample.open(temp, key)) {
                assertThat(Sample.contents(db)).as("damage %d", damage).isEqualTo(contents);
            } catch (Failure.Damaged | Failure.Locked refused) {
                assertThat(refused.key()).as("damage %d", damage).isEqualTo("nothing of that kind");
            }
        }
    }

    @Test
    void eachKindOfDamageHasItsOwnWords() throws IOException {
        Sample.make(temp, NONE, 50);
        byte[] whole = Files.readAllBytes(data());
        Files.write(data(), new byte[0]);
        refused("data-empty", NONE);
        Files.write(data(), Arrays.copyOf(whole, 9000));
        refused("data-cut", NONE);
        Files.write(data(), Arrays.copyOf(whole, whole.length - 4096));
        refused("data-differs", NONE);
        Files.write(data(), "不是数据".repeat(3000).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        refused("data-foreign", NONE);
        Files.write(data(), whole);
        refused("data-not-encrypted", KEY);
        Files.delete(data());
        refused("data-missing", NONE);
        assertThat(data()).doesNotExist();
    }

    @Test
    void aWrongKeyIsToldFromDamage() throws IOException {
        Sample.make(temp, KEY, 50);
        byte[] whole = Files.readAllBytes(data());
        byte[] other = new byte[64];
        refused("data-encrypted", NONE);
        refused("data-other-key", DataKey.of(other));
        byte[] damaged = whole.clone();
        damaged[whole.length / 2] ^= 1;
        Files.write(data(), damaged);
        refused("data-differs", KEY);
        Files.write(data(), whole);
        Sample.open(temp, KEY).close();
    }

    @Test
    void dataOfANewerVersionIsRefusedUntouchedWithAndWithoutItsNote() throws IOException {
        try (Db db = Sample.create(temp, NONE)) {
            db.change(Sample.ADMIN, tx -> tx.sql()
                    .execute("update \"flyway_schema_history\" set \"version\" = '" + (Migrations.NEWEST + 1)
                            + "' where \"installed_rank\" = 1"));
        }
        byte[] before = Files.readAllBytes(data());
        refused("data-newer", NONE);
        assertThat(data()).hasBinaryContent(before);
        Files.delete(Sidecar.file(temp));
        refused("data-newer", NONE);
        assertThat(data()).hasBinaryContent(before);
    }

    @Test
    void anotherProgramsDatabaseIsForeign() throws IOException {
        Sample.make(temp, NONE, 1);
        Path other = Files.createDirectory(temp.resolve("other"));
        try (java.sql.Connection connection = H2.connect(other, NONE, H2.Mode.CREATE)) {
            connection.createStatement().execute("create table stock (id int) as select x from system_range(1, 9999)");
        } catch (java.sql.SQLException cause) {
            throw H2.failure(other, cause);
        }
        Files.delete(Sidecar.file(temp));
        Files.copy(H2.file(other), data(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        refused("data-foreign", NONE);
    }

    @Test
    void aFileThatAnotherProgramHoldsIsCalledLocked() throws IOException {
        Sample.make(temp, NONE, 5);
        try (FileChannel held = FileChannel.open(data(), StandardOpenOption.WRITE)) {
            held.lock();
            refused("data-locked", NONE);
        }
        Sample.open(temp, NONE).close();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void noFlippedOrCutBackupIsRestored(DataKey key) throws IOException {
        Sample.make(temp, key, 100);
        Backup backup;
        try (Db db = Sample.open(temp, key)) {
            backup = new Backups(db).make(Sample.ADMIN);
        }
        byte[] whole = Files.readAllBytes(backup.file());
        byte[] data = Files.readAllBytes(data());
        Random random = new Random(11);
        Restore restore = new Restore(temp, key, Sample.CLOCK);
        for (int damage = 0; damage < FLIPS + CUTS; damage++) {
            byte[] damaged =
                    damage < FLIPS ? whole.clone() : Arrays.copyOf(whole, whole.length * (damage - FLIPS) / CUTS);
            if (damage < FLIPS) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(backup.file(), damaged);
            assertThatThrownBy(() -> restore.run(backup.file()))
                    .as("damage %d", damage)
                    .isInstanceOf(Failure.BadFile.class);
            assertThat(Backups.newestGood(temp, key)).isEmpty();
        }
        assertThat(data()).hasBinaryContent(data);
    }
}
