package org.gongyu.vault;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.gongyu.work.Failure;

/**
 * One way into the vault. The password opens the slot's private key, and that opens the school's keys; with the public key alone the
 * school's keys can be put in anew.
 *
 * @param id the account's id
 * @param user the account's name; null = this is the recovery code's slot
 * @param roles the account's roles, in order
 * @param staffId the account's person; may be null
 * @param classes the account's classes, in order
 * @param kdf how dear a guess at the password is
 * @param salt 16 bytes in Base64, as all that follow
 * @param publicKey X25519
 * @param privateKey X25519, under the password
 * @param data the data key, under the public key
 * @param fields the key of the confidential fields, under the public key; null for roles that don't see them
 */
@JsonPropertyOrder({
    "id",
    "user",
    "roles",
    "staffId",
    "classes",
    "kdf",
    "salt",
    "publicKey",
    "privateKey",
    "data",
    "fields"
})
record Slot(
        UUID id,
        String user,
        Set<Role> roles,
        UUID staffId,
        Set<UUID> classes,
        Kdf kdf,
        String salt,
        String publicKey,
        String privateKey,
        String data,
        String fields) {

    private static final int SALT = 16;

    Slot {
        roles = new TreeSet<>(roles == null ? Set.of() : roles);
        classes = new TreeSet<>(classes == null ? Set.of() : classes);
    }

    /** A slot without the school's keys in it yet. */
    static Slot empty(String vault, Account account, char[] password, Kdf kdf, SecureRandom random) {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        KeyPair pair = Letterbox.create(random);
        byte[] opens = kdf.derive(password, salt);
        String place = doorPlace(vault, account.id(), kdf);
        byte[] locked = Gcm.seal(opens, place, pair.getPrivate().getEncoded(), random);
        Arrays.fill(opens, (byte) 0);
        String publicKey = Text64.of(pair.getPublic().getEncoded());
        return new Slot(
                account.id(),
                account.user(),
                account.roles(),
                account.staffId(),
                account.classes(),
                kdf,
                Text64.of(salt),
                publicKey,
                Text64.of(locked),
                null,
                null);
    }

    /** The same way in, for the account as it is now; the school's keys must be put in again. */
    Slot of(Account account) {
        return with(account, null, fields);
    }

    private Slot with(Account account, String newData, String newFields) {
        return new Slot(
                id,
                account.user(),
                account.roles(),
                account.staffId(),
                account.classes(),
                kdf,
                salt,
                publicKey,
                privateKey,
                newData,
                newFields);
    }

    /**
     * The same slot with these keys in it, as they are in this generation of the vault. A field key that is in it stays, if there is
     * none among {@code keys} and the roles still see confidential fields.
     *
     * @throws Failure.Refused if the slot should hold the field key, and it isn't there to put in
     */
    Slot holding(String vault, int generation, Keys keys, SecureRandom random) {
        byte[] box = Text64.decoded(publicKey).orElseThrow();
        String data = Text64.of(
                Letterbox.put(box, dataPlace(vault, generation), keys.data().bytes(), random));
        if (!isEntitled()) {
            return with(account(), data, null);
        }
        String sealed = keys.fieldKey()
                .map(key -> Text64.of(Letterbox.put(box, fieldsPlace(vault), key.bytes(), random)))
                .orElse(fields);
        if (sealed == null) {
            throw new Failure.Refused("fields-key-missing");
        }
        return with(account(), data, sealed);
    }

    /** The keys; empty if the password is another one. */
    Optional<Keys> open(String vault, int generation, char[] password) {
        byte[] opens = kdf.derive(password, Text64.decoded(salt).orElseThrow());
        Optional<byte[]> mine =
                Text64.decoded(privateKey).flatMap(locked -> Gcm.open(opens, doorPlace(vault, id, kdf), locked));
        Arrays.fill(opens, (byte) 0);
        return mine.map(box -> keys(box, vault, generation));
    }

    private Keys keys(byte[] box, String vault, int generation) {
        DataKey dataKey = Text64.decoded(data)
                .flatMap(boxed -> Letterbox.take(box, dataPlace(vault, generation), boxed))
                .map(DataKey::of)
                .orElseThrow(() -> new Failure.Damaged("vault-changed", null));
        FieldKey fieldKey = Text64.decoded(fields)
                .flatMap(boxed -> Letterbox.take(box, fieldsPlace(vault), boxed))
                .map(FieldKey::of)
                .orElse(null);
        return new Keys(dataKey, fieldKey);
    }

    @JsonIgnore
    boolean isRecovery() {
        return user == null;
    }

    /** Whether the key of the confidential fields belongs in it. */
    @JsonIgnore
    boolean isEntitled() {
        return isRecovery() || Account.isEntitled(roles);
    }

    Account account() {
        return new Account(id, user, roles, staffId, classes);
    }

    /** The private key stays where it is when roles change, so its place doesn't name them. */
    private static String doorPlace(String vault, UUID id, Kdf kdf) {
        return String.join("|", vault, id.toString(), kdf.toString());
    }

    private String dataPlace(String vault, int generation) {
        return String.join("|", vault, "data " + generation, id + "", user + "", who(), kdf + "");
    }

    private String who() {
        return roles + " " + staffId + " " + classes;
    }

    /** Neither the roles nor the generation are in it: who changes those needn't hold this key. */
    private String fieldsPlace(String vault) {
        return String.join("|", vault, "fields", id + "");
    }
}
