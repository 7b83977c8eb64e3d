package org.gongyu.vault;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gongyu.work.Failure;

/**
 * The accounts of a school and the keys they hold. Unchangeable: each change gives a new vault, which {@link VaultFile} keeps. Model:
 * Cryptomator's masterkey file and LUKS' key slots; decision 0006 says where it differs.
 */
public final class Vault {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Header header;
    private final byte[] mac;

    Vault(Header header, byte[] mac) {
        this.header = header;
        this.mac = mac.clone();
    }

    private static Vault sealed(Header header, DataKey key) {
        return new Vault(header, mac(header, key));
    }

    private static byte[] mac(Header header, DataKey key) {
        return Hkdf.hmac(key.key(DataKey.Use.HEADER), header.bytes());
    }

    /**
     * A new vault.
     *
     * @param code to be shown once, and nowhere kept
     */
    public record Made(Vault vault, Keys keys, RecoveryCode code) {}

    /** Someone who gave the right password. */
    public record SignedIn(Account account, Keys keys) {}

    /** A vault with a new data key, and the one before it. */
    public record Rekeyed(Vault vault, Keys keys) {}

    /** A vault for a new school with its first account. */
    public static Made make(Account first, char[] password, Kdf kdf) {
        Keys keys = new Keys(DataKey.random(RANDOM), FieldKey.random(RANDOM));
        RecoveryCode code = RecoveryCode.random(RANDOM);
        String id = UUID.randomUUID().toString();
        Account paper = new Account(UUID.randomUUID(), null, Set.of(), null, Set.of());
        List<Slot> slots = List.of(
                Slot.empty(id, paper, code.secret(), kdf, RANDOM), Slot.empty(id, first, password, kdf, RANDOM));
        Header header = filled(new Header(Header.FORMAT, id, 1, slots), keys, slot -> true);
        Keys own = new Keys(keys.data(), first.isEntitled() ? keys.fields() : null);
        return new Made(sealed(header, keys.data()), own, code);
    }

    /** Who may sign in, in the order of being added. */
    public List<Account> accounts() {
        return slots().filter(slot -> !slot.isRecovery()).map(Slot::account).toList();
    }

    /** Goes up each time the data key is made anew. */
    public int generation() {
        return header.generation();
    }

    /** Whether both are the accounts of one school, at whatever time. */
    boolean isOf(Vault other) {
        return header.vault().equals(other.header.vault());
    }

    private Stream<Slot> slots() {
        return header.slots().stream();
    }

    /**
     * Signs in. Takes about as long as its slot says, so not on the thread that draws.
     *
     * @throws Failure.Refused if there is no such user, or the password is another one
     * @throws Failure.Damaged if the password is right, but the vault was changed by someone who has no key
     */
    public SignedIn open(String user, char[] password) {
        Slot slot = slots().filter(one -> !one.isRecovery() && isNamed(one, user))
                .findFirst()
                .orElseThrow(() -> new Failure.Refused("password-wrong"));
        Keys keys = open(slot, password, "password-wrong");
        return new SignedIn(slot.account(), keys);
    }

    /** The keys, all of them, by the code on paper. */
    public Keys open(RecoveryCode code) {
        Slot slot = slots().filter(Slot::isRecovery).findFirst().orElseThrow();
        return open(slot, code.secret(), "code-wrong");
    }

    private Keys open(Slot slot, char[] password, String otherwise) {
        Keys keys = slot.open(header.vault(), header.generation(), password)
                .orElseThrow(() -> new Failure.Refused(otherwise));
        if (!MessageDigest.isEqual(mac, mac(header, keys.data()))) {
            throw new Failure.Damaged("vault-changed", null);
        }
        return keys;
    }

    private static boolean isNamed(Slot slot, String user) {
        return slot.user().equalsIgnoreCase(user.strip());
    }

    /**
     * Adds an account.
     *
     * @throws Failure.Refused if the name is taken, or if the roles see confidential fields and {@code keys} can't open those
     */
    public Vault adding(Keys keys, Account account, char[] password, Kdf kdf) {
        if (slots().anyMatch(slot -> !slot.isRecovery() && isNamed(slot, account.user()))) {
            throw new Failure.Refused("user-there-already", account.user());
        }
        List<Slot> slots = new ArrayList<>(header.slots());
        slots.add(Slot.empty(header.vault(), account, password, kdf, RANDOM));
        return changed(keys, slots, account.id());
    }

    /** Gives an account another password; the old one opens nothing any more. */
    public Vault withPassword(Keys keys, UUID id, char[] password, Kdf kdf) {
        return changed(
                keys, replaced(id, slot -> Slot.empty(header.vault(), slot.account(), password, kdf, RANDOM)), id);
    }

    /** Gives an account other roles or another person; its password stays. */
    public Vault changing(Keys keys, Account account) {
        List<Slot> slots = replaced(account.id(), slot -> slot.of(account));
        refuseWithoutAdministrator(slots);
        return changed(keys, slots, account.id());
    }

    /** Makes a new recovery code; the old paper opens nothing any more. Needs both keys. */
    public Made withNewCode(Keys keys, Kdf kdf) {
        RecoveryCode code = RecoveryCode.random(RANDOM);
        UUID id = slots().filter(Slot::isRecovery).findFirst().orElseThrow().id();
        List<Slot> slots = replaced(id, slot -> Slot.empty(header.vault(), slot.account(), code.secret(), kdf, RANDOM));
        return new Made(changed(keys, slots, id), keys, code);
    }

    private List<Slot> replaced(UUID id, UnaryOperator<Slot> change) {
        if (slots().noneMatch(slot -> slot.id().equals(id))) {
            throw new Failure.Conflict("not-found");
        }
        return slots().map(slot -> slot.id().equals(id) ? change.apply(slot) : slot)
                .toList();
    }

    private Vault changed(Keys keys, List<Slot> slots, UUID id) {
        Header next = new Header(Header.FORMAT, header.vault(), header.generation(), slots);
        return sealed(filled(next, keys, slot -> slot.id().equals(id)), keys.data());
    }

    /**
     * Removes an account and makes a new data key, which every other slot gets without its password. The database must be written
     * under the new key before this vault is kept.
     */
    public Rekeyed removing(Keys keys, UUID id) {
        List<Slot> left = slots().filter(slot -> !slot.id().equals(id)).toList();
        refuseWithoutAdministrator(left);
        Keys renewed = new Keys(keys.data().next(RANDOM), keys.fields());
        Header next = new Header(Header.FORMAT, header.vault(), header.generation() + 1, left);
        return new Rekeyed(sealed(filled(next, renewed, slot -> true), renewed.data()), renewed);
    }

    private static void refuseWithoutAdministrator(List<Slot> slots) {
        boolean one = slots.stream().anyMatch(slot -> slot.roles().contains(Role.ADMINISTRATOR));
        if (!one) {
            throw new Failure.Refused("last-administrator");
        }
    }

    private static Header filled(Header header, Keys keys, Predicate<Slot> which) {
        List<Slot> slots = header.slots().stream()
                .map(slot -> which.test(slot) ? slot.holding(header.vault(), header.generation(), keys, RANDOM) : slot)
                .toList();
        return new Header(header.format(), header.vault(), header.generation(), slots);
    }

    byte[] mac() {
        return mac.clone();
    }

    Header header() {
        return header;
    }
}
