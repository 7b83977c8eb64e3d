package org.gongyu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.gongyu.MadeUp;
import org.gongyu.app.Features;
import org.gongyu.app.Program;
import org.gongyu.db.Db;
import org.gongyu.feature.Feature;
import org.gongyu.feature.MadeUpSchool;
import org.gongyu.feature.OpenSchool;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
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

    private static final Period PAST =
            new Period(2025, Period.WHOLE_YEAR, LocalDate.of(2025, 9, 1), LocalDate.of(2026, 5, 20));

    @TempDir
    Path temp;

    private Link colleague;

    private Path school() {
        Path folder = temp.resolve("实验 小学");
        Account first = account("admin", Role.ADMINISTRATOR, Role.MORAL_OFFICE);
        Session session = Session.first(folder, Vault.make(first, PASSWORD.toCharArray(), CHEAP), CHEAP);
        session.add(account("chen", Role.SUBJECT_TEACHER), PASSWORD.toCharArray(), null);
        try (Db db = Db.create(folder, session.keys(), MadeUp.CLOCK, () -> false)) {
            OpenSchool school = Features.of(db, MadeUp.TEXTS);
            new MadeUpSchool(school, Access.administrator(), MadeUp.TEXTS).fill(40, 1);
            colleague = school.features().stream()
                    .flatMap(feature -> feature.candidates(Access.administrator(), "staff").stream())
                    .findFirst()
                    .orElseThrow()
                    .link();
        }
        Account other = new Account(UUID.randomUUID(), "zh17", Set.of(Role.LEADER), colleague.id(), Set.of());
        session.add(other, PASSWORD.toCharArray(), null);
        return folder;
    }

    private static Account account(String user, Role first, Role... more) {
        return new Account(UUID.randomUUID(), user, EnumSet.of(first, more), null, Set.of());
    }

    private static Hand signIn(Program program, String user) {
        Hand hand = new Hand(program.stage());
        hand.eye().focus("sign-in-user");
        hand.type(user).press(KeyCode.TAB).type(PASSWORD).press(KeyCode.ENTER);
        hand.eye().find("lock");
        return hand;
    }

    @Test
    void aSubjectTeacherSeesOnlyThatThereAreFiles() {
        try (Program program = new Program(temp.resolve("home"), school(), Schoolhouse.NOW)) {
            Hand hand = signIn(program, "chen");
            Eye eye = hand.eye();
            assertThat(eye.sees("go-account")).isTrue();
            assertThat(eye.sees("go-backup")).isFalse();
            hand.click("go-care");
            eye.find("tab-care-known");
            assertThat(eye.sees("tab-care-file")).isFalse();
            assertThat(eye.sees("tab-care-log")).isFalse();
        }
    }

    /** 校领导 may read the roster: what can't be saved in the end is not offered in the beginning. */
    @Test
    void whoMayOnlyReadIsOfferedNothingThatChanges() {
        try (Program program = new Program(temp.resolve("home"), school(), Schoolhouse.NOW)) {
            Hand hand = signIn(program, "zh17");
            Eye eye = hand.eye();
            hand.click("go-roster");
            eye.focus("table");
            assertThat(List.of("new", "moves", "import", "repeat", "bin")).noneMatch(eye::sees);
            hand.press(KeyCode.HOME).press(KeyCode.ENTER);
            eye.find("input-name");
            assertThat(eye.sees("save")).isFalse();
            String name = eye.words("input-name");
            hand.click("input-name").type("改");
            assertThat(eye.words("input-name")).isEqualTo(name);
            hand.ctrl(KeyCode.N);
            eye.read("不能修改");
        }
    }

    @Test
    void whoChangedARecordMeanwhileIsToldAsThePerson() {
        try (Program program = new Program(temp.resolve("home"), school(), Schoolhouse.NOW)) {
            Hand hand = signIn(program, "admin");
            Eye eye = hand.eye();
            hand.click("go-visit");
            eye.focus("table");
            hand.press(KeyCode.END).press(KeyCode.F2);
            eye.focus("input-date");
            changeElsewhere(program.school(), "visit");
            hand.times(10, KeyCode.ENTER);
            eye.focus("input-purpose");
            hand.ctrl(KeyCode.A).type("改了目的").ctrl(KeyCode.S);
            eye.read(colleague.label() + " 改过");
            assertThat(eye.reads("zh17")).isFalse();
        }
    }

    /** A colleague changes all records so far; the one that is open is among them. */
    private void changeElsewhere(OpenSchool school, String ledger) {
        Access other = new Access("zh17", Set.of(Role.LEADER, Role.MORAL_OFFICE), colleague.id(), Set.of());
        school.features().stream()
                .flatMap(feature -> feature.shelves().stream())
                .filter(shelf -> shelf.ledger().key().equals(ledger))
                .forEach(shelf -> change(shelf, other));
    }

    @SuppressWarnings("unchecked") // the purpose is a text
    private static <R> void change(Feature.Shelf<R> shelf, Access other) {
        Field<R, String> purpose = (Field<R, String>) shelf.ledger().fields().stream()
                .filter(field -> field.key().equals("purpose"))
                .findFirst()
                .orElseThrow();
        shelf.store().list(other, new Scope(PAST, null)).forEach(one -> shelf.store()
                .change(other, one.id(), one.version(), new Draft<R>().set(purpose, "别人改的")));
    }
}
