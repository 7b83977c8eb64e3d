package org.gongyu.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongyu.db.schema.Tables.EARLIER;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.gongyu.MadeUp;
import org.gongyu.db.AuditLog;
import org.gongyu.db.Db;
import org.gongyu.db.Stored;
import org.gongyu.feature.Feature;
import org.gongyu.feature.OpenSchool;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.ledger.Trait;
import org.gongyu.ui.Screen;
import org.gongyu.ui.Theme;
import org.gongyu.ui.Told;
import org.gongyu.vault.Access;
import org.gongyu.vault.Kdf;
import org.gongyu.vault.Keys;
import org.gongyu.vault.RecoveryCode;
import org.gongyu.vault.Session;
import org.gongyu.work.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A school that was used without accounts gets them, in the window. */
class SetUpAccountsTest {

    private static final Access ANYONE = Access.administrator();
    private static final Scope EVER = new Scope(Period.ALWAYS, null);
    private static final String CANARY = "Canary 孩子夜里惊醒";
    private static final String PASSWORD = "three cups of tea";

    @TempDir
    private Path temp;

    private final Told told = new Told();
    private Path folder;
    private OpenSchool school;

    @BeforeEach
    void useASchoolWithoutAccounts() {
        folder = temp.resolve("school");
        try (OpenSchool made = MadeUp.create(folder, 12)) {
            whisper(shelf(made, "talk"));
        }
        school = open(Session.none());
    }

    @AfterEach
    void close() {
        school.close();
    }

    private OpenSchool open(Session session) {
        Db db = Db.open(folder, session.keys(), MadeUp.CLOCK, () -> false);
        OpenSchool open = Features.of(db, session, MadeUp.TEXTS);
        open.seal();
        return open;
    }

    private static Feature.Shelf<?> shelf(OpenSchool school, String key) {
        return school.features().stream()
                .flatMap(feature -> feature.shelves().stream())
                .filter(shelf -> shelf.ledger().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static <R> Stored<R> first(Feature.Shelf<R> shelf, Access access) {
        return shelf.store().list(access, EVER).get(0);
    }

    @SuppressWarnings("unchecked") // the psychologist's part of a talk is a text
    private static <R> Field<R, String> secret(Feature.Shelf<R> shelf) {
        return (Field<R, String>) shelf.ledger().fields(Trait.CONFIDENTIAL).get(0);
    }

    private static <R> void whisper(Feature.Shelf<R> shelf) {
        Stored<R> one = first(shelf, ANYONE);
        shelf.store().change(ANYONE, one.id(), one.version(), new Draft<R>().set(secret(shelf), CANARY));
    }

    private static <R> String heard(Feature.Shelf<R> shelf, Access access) {
        return shelf.store().list(access, EVER).stream()
                .map(stored -> secret(shelf).of(stored.value()))
                .filter(CANARY::equals)
                .findFirst()
                .orElse(null);
    }

    private boolean standsInPlain() throws Exception {
        return Files.readString(folder.resolve("gongyu.mv.db"), StandardCharsets.ISO_8859_1)
                .contains("Canary");
    }

    /** Sets up the account as a person would, and copies the code. */
    private RecoveryCode setUp() {
        Parent page = Screen.show(
                Theme.usual(),
                () -> new StackPane(school.features().stream()
                        .filter(feature -> feature.key().equals("account"))
                        .findFirst()
                        .orElseThrow()
                        .page(MadeUp.desk(told, school, ANYONE), null)
                        .orElseThrow()
                        .node()));
        Screen.run(() -> {
            ((TextField) Screen.find(page, "first-user")).setText("王老师");
            ((PasswordField) Screen.find(page, "new-password")).setText(PASSWORD);
            ((PasswordField) Screen.find(page, "new-password-again")).setText(PASSWORD);
            ((Button) Screen.find(page, "set-up-accounts")).fire();
        });
        String code = String.join("-", Screen.on(() -> page.lookupAll(".code-group").stream()
                .map(group -> ((Label) group).getText())
                .toList()));
        assertThat(told.reopened)
                .as("nothing happens before the code is on paper")
                .isZero();
        Screen.run(() -> {
            type(page, "code-group-3", code.split("-", -1)[2]);
            type(page, "code-group-6", code.split("-", -1)[5]);
            ((Button) Screen.find(page, "code-kept")).fire();
        });
        assertThat(told.failures).isEmpty();
        return RecoveryCode.parse(code).orElseThrow();
    }

    private static void type(Node page, String id, String words) {
        ((TextField) Screen.find(page, id)).setText(words);
    }

    private void signIn(String password) {
        school.close();
        school = open(Session.signIn(folder, "王老师", password.toCharArray(), Kdf.forThisPc()));
    }

    @Test
    void whatWasThereIsEncryptedAndOpensForWhoSignsIn() throws Exception {
        assertThat(standsInPlain()).isTrue();
        int before = shelf(school, "talk").store().list(ANYONE, EVER).size();
        setUp();
        assertThat(told.reopened).isOne();
        assertThatThrownBy(() -> open(Session.none())).isInstanceOf(Failure.class);
        signIn(PASSWORD);
        assertThat(standsInPlain()).isFalse();
        assertThat(shelf(school, "talk").store().list(school.access(), EVER)).hasSize(before);
        assertThat(new AuditLog(school.db()).verify(school.access()).isWhole()).isTrue();
        String earlier = school.db()
                .read(school.access(), sql -> sql.selectFrom(EARLIER).fetch().formatJSON());
        assertThat(earlier).contains("record_id").doesNotContain("Canary");
    }

    @Test
    void confidentialFieldsAreSealedUnderTheSecondKey() {
        RecoveryCode code = setUp();
        signIn(PASSWORD);
        assertThat(heard(shelf(school, "talk"), school.access())).isEqualTo(CANARY);
        school.close();
        Keys without = new Keys(
                Session.recover(folder, code, "王老师", PASSWORD.toCharArray(), Kdf.forThisPc())
                        .keys()
                        .data(),
                null);
        school = Features.of(Db.open(folder, without, MadeUp.CLOCK, () -> false), MadeUp.TEXTS);
        assertThat(heard(shelf(school, "talk"), ANYONE))
                .as("without the second key")
                .isNull();
    }

    @Test
    void aLogThatWasTamperedWithStaysSo() {
        school.db().change(ANYONE, tx -> tx.sql().execute("update audit set who = 'x' where number = 3"));
        setUp();
        signIn(PASSWORD);
        assertThat(new AuditLog(school.db()).verify(school.access()).changed()).contains(3L);
    }
}
