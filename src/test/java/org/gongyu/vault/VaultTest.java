package org.gongyu.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.gongyu.work.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promises 6, 17 and 18: a wrong password isn't damage, a removed user's slot opens nothing new, the recovery code works. */
class VaultTest {

    private static final Kdf CHEAP = new Kdf(64, 1, 1);
    private static final char[] PASSWORD = "three cups of tea".toCharArray();
    private static final char[] OTHER = "four cups of tea!".toCharArray();

    private final Account admin = account("admin", Role.ADMINISTRATOR);
    private final Account office = account("德育处王老师", Role.MORAL_OFFICE);
    private final Account teacher = account("li", Role.HEAD_TEACHER);
    private final Vault.Made made = Vault.make(admin, PASSWORD, CHEAP);

    @TempDir
    Path folder;

    private static Account account(String user, Role... roles) {
        return new Account(UUID.randomUUID(), user, Set.of(roles), null, Set.of());
    }

    private static String hex(Keys keys) {
        return new String(keys.data().hex());
    }

    @Test
    void theRightPasswordOpensAndAWrongOneIsRefused() {
        VaultFile file = new VaultFile(folder);
        file.write(made.vault());
        Vault.SignedIn signedIn = file.read().open(" Admin ", PASSWORD);
        assertThat(signedIn.account()).isEqualTo(admin);
        assertThat(hex(signedIn.keys())).isEqualTo(hex(made.keys()));
        assertThatThrownBy(() -> file.read().open("admin", OTHER))
                .isInstanceOfSatisfying(Failure.Refused.class, failure -> assertThat(failure.key())
                        .isEqualTo("password-wrong"));
        assertThatThrownBy(() -> file.read().open("nobody", PASSWORD))
                .isInstanceOfSatisfying(Failure.Refused.class, failure -> assertThat(failure.key())
                        .isEqualTo("password-wrong"));
    }

    /** Promise 6. */
    @Test
    void aFlippedBitIsDamageAndNeverAWrongPassword() throws IOException {
        VaultFile file = new VaultFile(folder);
        file.write(made.vault());
        Path path = folder.resolve(VaultFile.NAME);
        byte[] good = Files.readAllBytes(path);
        Random random = new Random(1);
        int damaged = 0;
        for (int flip = 0; flip < 300; flip++) {
            byte[] bad = good.clone();
            bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(path, bad);
            damaged += isSafe(file) ? 1 : 0;
        }
        assertThat(damaged)
                .as("the others only changed a space or a line's end")
                .isGreaterThan(230);
    }

    /** Whether it is called damaged; else it must open with the right password. */
    private boolean isSafe(VaultFile file) {
        try {
            assertThat(hex(file.read().open("admin", PASSWORD).keys())).isEqualTo(hex(made.keys()));
            return false;
        } catch (Failure.Damaged | Failure.Locked damaged) {
            return true;
        }
    }

    @Test
    void aCutFileIsDamage() throws IOException {
        VaultFile file = new VaultFile(folder);
        file.write(made.vault());
        Path path = folder.resolve(VaultFile.NAME);
        byte[] good = Files.readAllBytes(path);
        for (int cut = 0; cut < good.length - 2; cut += good.length / 20) {
            Files.write(path, java.util.Arrays.copyOf(good, cut));
            assertThatThrownBy(file::read).isInstanceOf(Failure.Damaged.class);
        }
        Files.delete(path);
        assertThat(file.isThere()).isFalse();
        assertThatThrownBy(file::read).isInstanceOf(Failure.Damaged.class);
    }

    @Test
    void aHeaderThatSomeoneWithoutAKeyChangedIsNoticed() {
        Header honest = made.vault().header();
        Account promoted =
                new Account(admin.id(), "admin", Set.of(Role.ADMINISTRATOR, Role.MORAL_OFFICE), null, Set.of());
        Header forged = new Header(
                honest.format(),
                honest.vault(),
                honest.generation(),
                honest.slots().stream()
                        .map(slot -> slot.isRecovery() ? slot : slot.of(promoted))
                        .toList());
        Vault vault = new Vault(forged, made.vault().mac());
        assertThatThrownBy(() -> vault.open("admin", PASSWORD)).isInstanceOf(Failure.Damaged.class);
    }

    @Test
    void onlyEntitledRolesGetTheKeyOfTheConfidentialFields() {
        assertThat(made.keys().fields()).isNull();
        Keys all = made.vault().open(made.code());
        Vault vault = made.vault().adding(all, office, PASSWORD, CHEAP).adding(made.keys(), teacher, PASSWORD, CHEAP);
        assertThat(vault.open(office.user(), PASSWORD).keys().fields()).isNotNull();
        assertThat(vault.open("li", PASSWORD).keys().fields()).isNull();
        assertThatThrownBy(() -> vault.adding(made.keys(), account("xin", Role.PSYCHOLOGIST), PASSWORD, CHEAP))
                .isInstanceOfSatisfying(Failure.Refused.class, failure -> assertThat(failure.key())
                        .isEqualTo("fields-key-missing"));
    }

    @Test
    void rolesChangeWithoutThePassword() {
        Keys all = made.vault().open(made.code());
        Vault vault = made.vault().adding(all, office, PASSWORD, CHEAP);
        Account demoted =
                new Account(office.id(), office.user(), Set.of(Role.SUBJECT_TEACHER), UUID.randomUUID(), Set.of());
        Vault.SignedIn after = vault.changing(made.keys(), demoted).open(office.user(), PASSWORD);
        assertThat(after.account()).isEqualTo(demoted);
        assertThat(after.keys().fields()).isNull();
    }

    @Test
    void theOldPasswordOpensNothingAfterAChange() {
        Vault vault = made.vault().withPassword(made.keys(), admin.id(), OTHER, CHEAP);
        assertThat(hex(vault.open("admin", OTHER).keys())).isEqualTo(hex(made.keys()));
        assertThatThrownBy(() -> vault.open("admin", PASSWORD)).isInstanceOf(Failure.Refused.class);
    }

    /** Promise 18. */
    @Test
    void theRecoveryCodeOpensEverythingAndANewOneReplacesIt() {
        String paper = made.code().written();
        Keys keys = made.vault().open(RecoveryCode.parse(paper).orElseThrow());
        assertThat(hex(keys)).isEqualTo(hex(made.keys()));
        assertThat(keys.fields()).isNotNull();
        Vault.Made renewed = made.vault().withNewCode(keys, CHEAP);
        assertThat(hex(renewed.vault().open(renewed.code()))).isEqualTo(hex(made.keys()));
        assertThatThrownBy(() -> renewed.vault().open(made.code())).isInstanceOf(Failure.Refused.class);
    }

    /** Promise 17, as far as the keys go. */
    @Test
    void aRemovedUsersSlotDoesNotGiveTheNewKey() {
        Keys all = made.vault().open(made.code());
        Vault before = made.vault().adding(all, office, PASSWORD, CHEAP).adding(all, teacher, OTHER, CHEAP);
        Vault.Rekeyed after = before.removing(made.keys(), teacher.id());
        assertThatThrownBy(() -> after.vault().open("li", OTHER)).isInstanceOf(Failure.Refused.class);
        String old = hex(before.open("li", OTHER).keys());
        assertThat(hex(after.keys())).isNotEqualTo(old);
        assertThat(after.vault().generation()).isEqualTo(before.generation() + 1);
        Vault.SignedIn stays = after.vault().open(office.user(), PASSWORD);
        assertThat(hex(stays.keys())).isEqualTo(hex(after.keys()));
        assertThat(stays.keys().fields().open(all.fields().seal("话", "a"), "a")).contains("话");
        assertThat(hex(after.vault().open(made.code()))).isEqualTo(hex(after.keys()));
    }

    @Test
    void theLastAdministratorStays() {
        Vault vault = made.vault().adding(made.keys(), teacher, PASSWORD, CHEAP);
        assertThatThrownBy(() -> vault.removing(made.keys(), admin.id())).isInstanceOf(Failure.Refused.class);
        Account demoted = new Account(admin.id(), "admin", Set.of(Role.HEAD_TEACHER), null, Set.of());
        assertThatThrownBy(() -> vault.changing(made.keys(), demoted)).isInstanceOf(Failure.Refused.class);
        assertThatThrownBy(() -> vault.adding(made.keys(), account("LI", Role.HEAD_TEACHER), PASSWORD, CHEAP))
                .isInstanceOf(Failure.Refused.class);
    }

    @Test
    void twoOldCopiesAreKept() throws IOException {
        VaultFile file = new VaultFile(folder);
        file.write(made.vault());
        byte[] first = Files.readAllBytes(folder.resolve(VaultFile.NAME));
        file.write(made.vault().withPassword(made.keys(), admin.id(), OTHER, CHEAP));
        file.write(made.vault().adding(made.keys(), teacher, OTHER, CHEAP));
        assertThat(Files.readAllBytes(folder.resolve("vault.2.json"))).isEqualTo(first);
        file.write(made.vault());
        assertThat(file.files()).hasSize(3);
        assertThat(Files.exists(folder.resolve(VaultFile.NAME + ".new"))).isFalse();
    }
}
