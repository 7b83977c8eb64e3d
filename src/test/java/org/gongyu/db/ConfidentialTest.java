package org.gongyu.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongyu.db.schema.Tables.EARLIER;
import static org.gongyu.db.schema.Tables.SEALED;
import static org.gongyu.db.schema.Tables.STAFF;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongyu.MadeUp;
import org.gongyu.db.schema.tables.records.StaffRecord;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Scope;
import org.gongyu.ledger.Trait;
import org.gongyu.vault.Access;
import org.gongyu.vault.Account;
import org.gongyu.vault.Kdf;
import org.gongyu.vault.Keys;
import org.gongyu.vault.Role;
import org.gongyu.vault.Vault;
import org.gongyu.work.Failure;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise 19, from below: confidential fields are sealed in the file, and open only for who holds the second key and may see them. */
class ConfidentialTest {

    private static final Kdf CHEAP = new Kdf(64, 1, 1);
    private static final char[] PASSWORD = "three cups of tea".toCharArray();
    private static final String SECRET = "情绪低落，已转介";
    private static final Access PSYCHOLOGIST = access(Role.PSYCHOLOGIST);
    private static final Access TEACHER = access(Role.SUBJECT_TEACHER);

    private static final Field<Note, String> NAME = Field.of("name", new Kind.Text(60), Note::name);
    private static final Field<Note, String> SUBJECT =
            Field.of("subject", new Kind.Text(30), Note::subject, Trait.CONFIDENTIAL);
    private static final Field<Note, String> SAID = Field.of("said", new Kind.Text(20), Note::said);
    private static final Ledger<Note> LEDGER = Ledger.of(
            "note",
            List.of(NAME, SUBJECT, SAID),
            draft -> new Note(draft.get(NAME), draft.get(SUBJECT), draft.get(SAID)),
            List.of());

    private record Note(String name, String subject, String said) {}

    private final Vault.Made made = Vault.make(account("xin", Role.ADMINISTRATOR, Role.PSYCHOLOGIST), PASSWORD, CHEAP);
    private final Vault vault = made.vault().adding(made.keys(), account("ke", Role.SUBJECT_TEACHER), PASSWORD, CHEAP);

    @TempDir
    Path folder;

    private Db db;
    private UUID id;

    private static Access access(Role role) {
        return new Access(role.name(), Set.of(role), null, Set.of());
    }

    private static Account account(String user, Role... roles) {
        return new Account(UUID.randomUUID(), user, Set.of(roles), null, Set.of());
    }

    /** Notes, in the staff's table for want of one of their own. */
    private static final class Notes extends RowStore<Note, StaffRecord> {

        Notes(Db db) {
            super(db, LEDGER, STAFF);
        }

        @Override
        protected Condition within(Scope scope) {
            return DSL.noCondition();
        }

        @Override
        protected List<? extends OrderField<?>> order() {
            return List.of(STAFF.ID);
        }

        @Override
        protected List<Note> records(Access access, DSLContext sql, Condition which, List<StaffRecord> found) {
            return found.stream()
                    .map(row -> new Note(row.getName(), row.getSubject(), row.getPhone()))
                    .toList();
        }

        @Override
        protected void fill(StaffRecord row, Note note) {
            row.setName(note.name());
            row.setSubject(note.subject());
            row.setPhone(note.said());
            row.setPinyin("");
            row.setTier("SUBJECT_TEACHER");
        }
    }

    @BeforeEach
    void writeANote() {
        db = Db.create(folder, made.keys(), MadeUp.CLOCK, () -> false);
        id = new Notes(db)
                .add(PSYCHOLOGIST, new Draft<Note>().set(NAME, "甲").set(SUBJECT, SECRET))
                .id();
    }

    @AfterEach
    void close() {
        db.close();
    }

    private void reopen(Keys keys) {
        db.close();
        db = Db.open(folder, keys, MadeUp.CLOCK, () -> false);
    }

    private String inTheTable() {
        return db.read(PSYCHOLOGIST, sql -> sql.fetchSingle(STAFF).getSubject());
    }

    private String sealed() {
        return db.read(PSYCHOLOGIST, sql -> sql.fetchSingle(SEALED).getContent());
    }

    @Test
    void whoHoldsTheKeyAndMaySeeItReadsIt() {
        assertThat(new Notes(db).one(PSYCHOLOGIST, id).value().subject()).isEqualTo(SECRET);
        assertThat(new Notes(db).one(TEACHER, id).value().subject()).isNull();
    }

    @Test
    void theTableIsEmptyEvenForWhoCanDecryptTheFile() {
        reopen(vault.open("ke", PASSWORD).keys());
        assertThat(inTheTable()).isNull();
        assertThat(sealed()).doesNotContain("情绪");
        assertThat(new Notes(db).one(PSYCHOLOGIST, id).value().subject())
                .as("the right without the key")
                .isNull();
    }

    @Test
    void savingWithoutTheKeyKeepsWhatIsSealed() {
        String before = sealed();
        reopen(vault.open("ke", PASSWORD).keys());
        new Notes(db).change(TEACHER, id, 1, new Draft<Note>().set(NAME, "乙"));
        assertThat(sealed()).isEqualTo(before);
        reopen(made.keys());
        assertThat(new Notes(db).one(PSYCHOLOGIST, id).value()).isEqualTo(new Note("乙", SECRET, null));
    }

    @Test
    void aChangeOfTheSecretAloneIsAChangeOfTheRecord() {
        Stored<Note> changed = new Notes(db).change(PSYCHOLOGIST, id, 1, new Draft<Note>().set(SUBJECT, "好转"));
        assertThat(changed.version()).isEqualTo(2);
        assertThat(changed.value().subject()).isEqualTo("好转");
        String before = sealed();
        new Notes(db).change(PSYCHOLOGIST, id, 2, new Draft<Note>().set(NAME, "乙"));
        assertThat(sealed()).as("not sealed anew for nothing").isEqualTo(before);
        new Notes(db).change(PSYCHOLOGIST, id, 3, new Draft<Note>().set(SUBJECT, null));
        assertThat(db.<Integer>read(PSYCHOLOGIST, sql -> sql.fetchCount(SEALED)))
                .isZero();
    }

    @Test
    void itsHistoryTellsTheSecretOnlyToWhoMayKnowIt() {
        Notes notes = new Notes(db);
        notes.change(PSYCHOLOGIST, id, 1, new Draft<Note>().set(NAME, "乙").set(SUBJECT, "好转"));
        Deed.Change name = new Deed.Change("name", "甲", "乙");
        Deed.Change secret = new Deed.Change("subject", SECRET, "好转");
        assertThat(notes.history(PSYCHOLOGIST, id).get(0).changes()).containsExactly(name, secret);
        Deed told = notes.history(TEACHER, id).get(0);
        assertThat(told.changes()).containsExactly(name);
        assertThat(told.fields()).containsExactly("name");
        reopen(vault.open("ke", PASSWORD).keys());
        assertThat(new Notes(db).history(PSYCHOLOGIST, id).get(0).changes())
                .as("the right without the key")
                .containsExactly(name);
        String raw =
                db.read(PSYCHOLOGIST, sql -> sql.selectFrom(EARLIER).fetch().formatJSON());
        assertThat(raw).contains("甲").doesNotContain("情绪").doesNotContain("好转");
    }

    /** A talk whose topic turns out to be 心理: what was noted openly is confidential from then on, and so is what was noted before. */
    @Test
    void whatMovesIntoASecretFieldIsNotToldByTheHistoryEither() {
        Notes notes = new Notes(db);
        notes.change(PSYCHOLOGIST, id, 1, new Draft<Note>().set(SAID, "想离家"));
        notes.change(PSYCHOLOGIST, id, 2, new Draft<Note>().set(SAID, "想轻生"));
        notes.change(PSYCHOLOGIST, id, 3, new Draft<Note>().set(SAID, null).set(SUBJECT, "想轻生"));
        notes.change(PSYCHOLOGIST, id, 4, new Draft<Note>().set(SAID, "约了家长"));
        assertThat(notes.history(PSYCHOLOGIST, id).toString()).contains("想离家", "想轻生", "约了家长");
        List<Deed> told = notes.history(TEACHER, id);
        assertThat(told.toString()).contains("约了家长").doesNotContain("想离家").doesNotContain("想轻生");
        assertThat(told.get(1).fields()).containsExactly("said");
        String moving = db.read(PSYCHOLOGIST, sql -> sql.selectFrom(EARLIER)
                .where(EARLIER.SEALED.isNotNull())
                .fetch()
                .formatJSON());
        assertThat(moving).doesNotContain("想轻生");
    }

    @Test
    void whatIsSealedDoesNotOpenInAnotherRow() {
        UUID other = new Notes(db)
                .add(PSYCHOLOGIST, new Draft<Note>().set(NAME, "丙").set(SUBJECT, "别的"))
                .id();
        String moved = sealedOf(id);
        db.change(PSYCHOLOGIST, tx -> tx.sql()
                .update(SEALED)
                .set(SEALED.CONTENT, moved)
                .where(SEALED.ID.eq(other))
                .execute());
        assertThatThrownBy(() -> new Notes(db).one(PSYCHOLOGIST, other)).isInstanceOf(Failure.Damaged.class);
    }

    private String sealedOf(UUID row) {
        return db.read(
                PSYCHOLOGIST, sql -> sql.fetchSingle(SEALED, SEALED.ID.eq(row)).getContent());
    }
}
