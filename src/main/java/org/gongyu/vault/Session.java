package org.gongyu.vault;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongyu.work.Failure;

/**
 * Someone signed in at a school, with the keys in hand; or anyone, at a school without accounts. What is done to accounts is kept in
 * {@code vault.json} when a method returns. Deriving keys takes time: not on the thread that draws.
 */
public final class Session {

    private final VaultFile file;
    private final Kdf kdf;
    private volatile Vault vault;
    private volatile Account account;
    private volatile Keys keys;

    private Session(VaultFile file, Kdf kdf, Vault vault, Account account, Keys keys) {
        this.file = file;
        this.kdf = kdf;
        this.vault = vault;
        this.account = account;
        this.keys = keys;
    }

    /** The session of a school without accounts. */
    public static Session none() {
        return new Session(null, null, null, null, Keys.none());
    }

    /** Signs in at the school in a folder; see {@link Vault#open(String, char[])}. */
    public static Session signIn(Path folder, String user, char[] password, Kdf kdf) {
        VaultFile file = new VaultFile(folder);
        Vault vault = file.read();
        Vault.SignedIn signedIn = vault.open(user, password);
        return new Session(file, kdf, vault, signedIn.account(), signedIn.keys());
    }

    /** Signs in for the first time; only now the vault is written. */
    public static Session first(Path folder, Vault.Made made, Kdf kdf) {
        VaultFile file = new VaultFile(folder);
        file.write(made.vault());
        return new Session(file, kdf, made.vault(), made.vault().accounts().get(0), made.keys());
    }

    /** Gives a user a new password by the code on paper, and signs in. */
    public static Session recover(Path folder, RecoveryCode code, String user, char[] password, Kdf kdf) {
        VaultFile file = new VaultFile(folder);
        Vault vault = file.read();
        Keys all = vault.open(code);
        Account account = vault.accounts().stream()
                .filter(one -> one.user().equalsIgnoreCase(user.strip()))
                .findFirst()
                .orElseThrow(() -> new Failure.Refused("user-unknown", user));
        file.write(vault.withPassword(all, account.id(), password, kdf));
        return signIn(folder, user, password, kdf);
    }

    /** Who is signed in; empty where there are no accounts. */
    public Optional<Account> account() {
        return Optional.ofNullable(account);
    }

    public Keys keys() {
        return keys;
    }

    /** Everyone who may sign in; none where there are no accounts. */
    public List<Account> accounts() {
        return vault == null ? List.of() : vault.accounts();
    }

    /** Checks the password of whoever is signed in, for going on after a pause. */
    public void unlock(char[] password) {
        vault.open(account.user(), password);
    }

    /**
     * The key of an earlier state of this school, whose vault lies in a folder.
     *
     * @param secret the password that whoever is signed in had then, or the recovery code of then
     * @throws Failure.Refused if it opens nothing, or the vault is another school's
     */
    public DataKey earlier(Path folder, String secret) {
        VaultFile its = new VaultFile(folder);
        if (vault == null || !its.isThere()) {
            throw new Failure.Refused("backup-other-school");
        }
        Vault then = its.read();
        if (!then.isOf(vault)) {
            throw new Failure.Refused("backup-other-school");
        }
        try {
            Optional<RecoveryCode> code = RecoveryCode.parse(secret);
            return code.map(then::open)
                    .orElseGet(() ->
                            then.open(account.user(), secret.toCharArray()).keys())
                    .data();
        } catch (Failure.Refused wrong) {
            throw new Failure.Refused("backup-secret-wrong");
        }
    }

    /** Changes the own password. */
    public void changePassword(char[] old, char[] password) {
        unlock(old);
        keep(vault.withPassword(keys, account.id(), password, kdf));
    }

    /**
     * Adds an account.
     *
     * @param code the recovery code, where the account sees confidential fields and whoever is signed in doesn't; else null
     */
    public void add(Account added, char[] password, RecoveryCode code) {
        keep(vault.adding(keysFor(added, code), added, password, kdf));
    }

    /** Gives someone else a new password; {@code code} as in {@link #add}. */
    public void resetPassword(Account other, char[] password, RecoveryCode code) {
        keep(vault.withPassword(keysFor(other, code), other.id(), password, kdf));
    }

    /** Gives an account other roles, another person or other classes; {@code code} as in {@link #add}. */
    public void change(Account changed, RecoveryCode code) {
        keep(vault.changing(keysFor(changed, code), changed));
    }

    private Keys keysFor(Account other, RecoveryCode code) {
        refuseOthers();
        boolean needed = other.isEntitled() && keys.fields() == null && code != null;
        return needed ? vault.open(code) : keys;
    }

    /** A vault without an account and with a new key; to be kept once the data is written under that key. */
    public Vault.Rekeyed removing(UUID id) {
        refuseOthers();
        if (account.id().equals(id)) {
            throw new Failure.Refused("own-account");
        }
        return vault.removing(keys, id);
    }

    /** Goes on with a vault that has a new key. */
    public void keep(Vault.Rekeyed rekeyed) {
        keep(rekeyed.vault());
        keys = rekeyed.keys();
    }

    /**
     * Makes a new recovery code; it holds once it is kept.
     *
     * @param old the code so far, where whoever is signed in doesn't hold the key of confidential fields; else null
     */
    public Vault.Made newCode(RecoveryCode old) {
        refuseOthers();
        boolean enough = keys.fields() != null || old != null;
        if (!enough) {
            throw new Failure.Refused("fields-key-missing");
        }
        return vault.withNewCode(keys.fields() == null ? vault.open(old) : keys, kdf);
    }

    /** Goes on with a vault that has a new recovery code. */
    public void keep(Vault.Made made) {
        keep(made.vault());
    }

    private void keep(Vault changed) {
        file.write(changed);
        vault = changed;
        account = changed.accounts().stream()
                .filter(one -> one.id().equals(account.id()))
                .findFirst()
                .orElse(account);
    }

    private void refuseOthers() {
        if (account == null || !account.isAdministrator()) {
            throw new Failure.Refused("may-not-change");
        }
    }
}
