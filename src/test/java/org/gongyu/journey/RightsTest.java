package org.gongyu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.gongyu.MadeUp;
import org.gongyu.app.Features;
import org.gongyu.app.Program;
import org.gongyu.db.Db;
import org.gongyu.feature.MadeUpSchool;
import org.gongyu.vault.Access;
import org.gongyu.vault.Account;
import org.gongyu.vault.Kdf;
import org.gongyu.vault.Role;
import org.gongyu.vault.Session;
import org.gongyu.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever may know only that there is a file about a child sees that, and nothing of what is in it. */
class RightsTest {

    private static final Kdf CHEAP = new Kdf(64, 1, 1);
    private static final String PASSWORD = "three cups of coffee";

    @TempDir
    Path temp;

    private Path school() {
        Path folder = temp.resolve("实验 小学");
        Account first = account("admin", Role.ADMINISTRATOR, Role.MORAL_OFFICE);
        Session session = Session.first(folder, Vault.make(first, PASSWORD.toCharArray(), CHEAP), CHEAP);
        session.add(account("chen", Role.SUBJECT_TEACHER), PASSWORD.toCharArray(), null);
        try (Db db = Db.create(folder, session.keys(), MadeUp.CLOCK, () -> false)) {
            new MadeUpSchool(Features.of(db, MadeUp.TEXTS), Access.administrator(), MadeUp.TEXTS).fill(40, 1);
        }
        return folder;
    }

    private static Account account(String user, Role first, Role... more) {
        return new Account(UUID.randomUUID(), user, EnumSet.of(first, more), null, Set.of());
    }

    @Test
    void aSubjectTeacherSeesOnlyThatThereAreFiles() {
        try (Program program = new Program(temp.resolve("home"), school(), Schoolhouse.NOW)) {
            Hand hand = new Hand(program.stage());
            Eye eye = hand.eye();
            eye.focus("sign-in-user");
            hand.type("chen").press(KeyCode.TAB).type(PASSWORD).press(KeyCode.ENTER);
            eye.find("lock");
            assertThat(eye.sees("go-account")).isTrue();
            assertThat(eye.sees("go-backup")).isFalse();
            hand.click("go-care");
            eye.find("tab-care-known");
            assertThat(eye.sees("tab-care-file")).isFalse();
            assertThat(eye.sees("tab-care-log")).isFalse();
        }
    }
}
