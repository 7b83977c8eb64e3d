package org.gongyu.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongyu.MadeUp;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;
import org.gongyu.vault.Access;
import org.gongyu.vault.DataKey;
import org.gongyu.vault.Role;
import org.gongyu.work.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise 20: whoever edits, deletes, cuts or rebuilds the audit behind the program's back is found out. */
class AuditChainTest {

    private static final Access ADMIN = Access.administrator();
    private static final int ROWS = 12;
    private static final Field<String, String> WORD = Field.of("word", new Kind.Text(9), word -> word);
    private static final Ledger<String> WORDS = Ledger.of("words", List.of(WORD), draft -> draft.get(WORD), List.of());

    private final DataKey key = DataKey.random(new SecureRandom());

    @TempDir
    Path folder;

    private Db db;

    @BeforeEach
    void writeSomeEntries() {
        db = Db.create(folder, key, MadeUp.CLOCK, () -> false);
        for (int row = 1; row <= ROWS; row++) {
            String detail = "第" + row + "条";
            db.change(ADMIN, tx -> tx.audit("export", "visit-ledger", null, detail));
        }
    }

    @AfterEach
    void close() {
        db.close();
    }

    private AuditLog.Check check() {
        return new AuditLog(db).verify(ADMIN);
    }

    /** Does to the closed file what someone with the key and a database tool could, who also takes the note beside it away. */
    private void behindTheProgramsBack(String... statements) throws SQLException, IOException {
        db.close();
        Sidecar.remove(folder);
        try (Connection connection = H2.connect(folder, key, H2.Mode.WRITE);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                assertThat(statement.executeUpdate(sql)).as(sql).isPositive();
            }
        }
        db = Db.open(folder, key, MadeUp.CLOCK, () -> false);
    }

    @Test
    void whatTheProgramWroteIsWhole() {
        assertThat(check().isWhole()).isTrue();
        assertThat(check().rows()).isEqualTo(ROWS);
        assertThat(new AuditLog(db).list(ADMIN, AuditLog.Filter.ofRecord(null), 100))
                .hasSize(ROWS)
                .first()
                .satisfies(entry -> assertThat(entry.detail()).isEqualTo("第12条"));
    }

    @Test
    void aChangeThatFailsLeavesNoGap() {
        assertThatThrownBy(() -> db.change(ADMIN, tx -> {
                    tx.audit("export", "visit-ledger", null, "never kept");
                    throw new Failure.Refused("reason-missing");
                }))
                .isInstanceOf(Failure.Refused.class);
        db.change(ADMIN, tx -> tx.audit("export", "visit-ledger", null, "kept"));
        assertThat(check().isWhole()).isTrue();
        assertThat(check().rows()).isEqualTo(ROWS + 1L);
    }

    @Test
    void anEditShows() throws SQLException, IOException {
        behindTheProgramsBack("update audit set who = 'someone else' where number = 5");
        assertThat(check().changed()).containsExactly(5L);
        assertThat(check().missing()).isEmpty();
    }

    @Test
    void anEditOfWhateverStandsInAnEntryShows() throws SQLException, IOException {
        behindTheProgramsBack(
                "update audit set at = dateadd(second, 1, at) where number = 1",
                "update audit set who = who || ' ' where number = 2",
                "update audit set action = 'see' where number = 3",
                "update audit set subject = 'talk' where number = 4",
                "update audit set subject = null where number = 5",
                "update audit set record_id = random_uuid() where number = 6",
                "update audit set detail = null where number = 7",
                "update audit set detail = detail || ' ' where number = 8",
                "update audit set id = random_uuid() where number = 9");
        assertThat(check().changed()).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
        assertThat(check().missing()).isEmpty();
    }

    @Test
    void twoEntriesThatChangedPlacesShow() throws SQLException, IOException {
        behindTheProgramsBack(
                "update audit set number = 1000 where number = 4",
                "update audit set number = 4 where number = 5",
                "update audit set number = 5 where number = 1000");
        assertThat(check().changed()).contains(4L, 5L);
    }

    @Test
    void aDeletedRowShows() throws SQLException, IOException {
        behindTheProgramsBack("delete from audit where number in (3, 4)");
        assertThat(check().missing()).containsExactly(3L, 4L);
    }

    @Test
    void valuesOfAChangeThatWereEditedOrTakenAwayShow() throws SQLException, IOException {
        UUID record = UUID.randomUUID();
        Edit<String> edit = Edit.of(WORDS, "甲", "乙");
        db.change(ADMIN, tx -> tx.auditChange("words", record, edit));
        db.change(ADMIN, tx -> tx.auditChange("words", record, edit));
        assertThat(check().isWhole()).isTrue();
        behindTheProgramsBack("update earlier set content = replace(content, '甲', '丙') where id ="
                + " (select id from audit where number = 13)");
        assertThat(check().changed()).containsExactly(13L);
        behindTheProgramsBack("delete from earlier");
        assertThat(check().changed()).containsExactly(13L, 14L);
    }

    @Test
    void aCutEndShowsEvenAfterTheProgramGoesOn() throws SQLException, IOException {
        behindTheProgramsBack("delete from audit where number > 10");
        assertThat(check().missing()).containsExactly(11L, 12L);
        db.change(ADMIN, tx -> tx.audit("export", "visit-ledger", null, "later"));
        assertThat(check().missing()).containsExactly(11L, 12L);
    }

    @Test
    void aRebuiltChainShows() throws SQLException, IOException {
        behindTheProgramsBack(
                "delete from audit where number > 10",
                "update audit_head set number = 10, mac = (select mac from audit where number = 10)");
        assertThat(check().isWhole()).isFalse();
        behindTheProgramsBack("delete from audit_head");
        assertThat(check().isWhole()).isFalse();
    }

    @Test
    void deletingEverythingShows() throws SQLException, IOException {
        behindTheProgramsBack("delete from audit");
        assertThat(check().missing()).hasSize(ROWS);
    }

    @Test
    void theHeadOnAReportChangesWithEveryEntry() {
        String before = check().head();
        db.change(ADMIN, tx -> tx.audit("export", "visit-ledger", null, "more"));
        assertThat(check().head()).isNotEqualTo(before).startsWith("13-");
    }

    @Test
    void onlyWhoLooksAfterTheSystemReadsIt() {
        Access teacher = new Access("li", Set.of(Role.HEAD_TEACHER), null, Set.of());
        assertThatThrownBy(() -> new AuditLog(db).list(teacher, AuditLog.Filter.ofRecord(null), 9))
                .isInstanceOf(Failure.Refused.class);
    }
}
