package org.gongyu.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.gongyu.app.Features;
import org.gongyu.db.Db;
import org.gongyu.feature.OpenSchool;
import org.gongyu.vault.Account;
import org.gongyu.vault.Kdf;
import org.gongyu.vault.Role;
import org.gongyu.vault.Session;
import org.gongyu.vault.Vault;

/** Schools with an account, and so encrypted. */
final class Encrypted {

    static final String USER = "xin";

    private Encrypted() {}

    static char[] password() {
        return "three cups of tea".toCharArray();
    }

    /** Makes one, with what {@code fill} puts in; returns the key of its data as H2 takes it. */
    static String make(Path folder, Consumer<OpenSchool> fill) {
        Account account =
                new Account(UUID.randomUUID(), USER, Set.of(Role.ADMINISTRATOR, Role.MORAL_OFFICE), null, Set.of());
        Vault.Made made = Vault.make(account, password(), Kdf.USUAL);
        Session session = Session.first(folder, made, Kdf.USUAL);
        try (Db db = Db.create(folder, session.keys(), Clock.system(ZoneId.systemDefault()), () -> false)) {
            fill.accept(Features.of(db, session, Schools.TEXTS));
        }
        return new String(session.keys().data().hex());
    }
}
