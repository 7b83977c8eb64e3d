package org.gongyu.feature.mentor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongyu.SmallSchool.ADMIN;
import static org.gongyu.db.schema.Tables.AUDIT;
import static org.gongyu.db.schema.Tables.EARLIER;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.gongyu.MadeUp;
import org.gongyu.RawTables;
import org.gongyu.SmallSchool;
import org.gongyu.app.Features;
import org.gongyu.db.AuditLog;
import org.gongyu.db.Batches;
import org.gongyu.db.Db;
import org.gongyu.db.Store;
import org.gongyu.db.Stored;
import org.gongyu.feature.OpenSchool;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.Grid;
import org.gongyu.sheet.ImportRun;
import org.gongyu.sheet.Importer;
import org.gongyu.vault.Access;
import org.gongyu.vault.Account;
import org.gongyu.vault.Kdf;
import org.gongyu.vault.Role;
import org.gongyu.vault.Session;
import org.gongyu.vault.Vault;
import org.gongyu.work.Failure;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise 19, of words that were there before a talk became confidential: they lie in no table for whoever can only decrypt the file. */
class SealedTalkTest {

    private static final Kdf CHEAP = new Kdf(64, 1, 1);
    private static final char[] PASSWORD = "three cups of tea".toCharArray();
    private static final String FIRST = "canary 想离家";
    private static final String ADVISED = "canary 先陪着";
    private static final String LAST = "canary 想轻生";

    @TempDir
    private Path folder;

    private OpenSchool school;
    private UUID id;
    private UUID ownClass;

    private static Account account(String user, Role... roles) {
        return new Account(UUID.randomUUID(), user, Set.of(roles), null, Set.of());
    }

    @BeforeEach
    void aTeacherWritesAndEditsATalk() {
        Vault.Made made = Vault.make(account("xin", Role.ADMINISTRATOR, Role.PSYCHOLOGIST), PASSWORD, CHEAP);
        Vault vault = made.vault().adding(made.keys(), account("ke", Role.SUBJECT_TEACHER), PASSWORD, CHEAP);
        Session session = Session.first(folder, new Vault.Made(vault, made.keys(), made.code()), CHEAP);
        Db db = Db.create(folder, session.keys(), MadeUp.CLOCK, () -> false);
        school = Features.of(db, session, MadeUp.TEXTS);
        SmallSchool small = new SmallSchool(school);
        ownClass = small.classNamed("2025级1班");
        small.bring("talks", "日期|教师|班级|姓名|谈话主题|谈话内容", "2025-09-02|赵老师|2025级1班|张伟|学习|" + FIRST);
        id = talk().id();
        change(new Draft<Talk>().set(TalkLedger.ADVICE, ADVISED));
        change(new Draft<Talk>().set(TalkLedger.CONTENT, LAST).set(TalkLedger.ADVICE, null));
    }

    @AfterEach
    void close() {
        school.close();
    }

    @SuppressWarnings("unchecked") // the shelf of that key holds talks
    private Store<Talk> store() {
        return school.features().stream()
                .filter(MentorFeature.class::isInstance)
                .flatMap(feature -> feature.shelves().stream())
                .filter(shelf -> shelf.ledger().key().equals("talk"))
                .map(shelf -> (Store<Talk>) shelf.store())
                .findFirst()
                .orElseThrow();
    }

    private Stored<Talk> talk() {
        return store().list(ADMIN, new Scope(Period.ALWAYS, null)).get(0);
    }

    private void change(Draft<Talk> draft) {
        Stored<Talk> now = talk();
        store().change(ADMIN, now.id(), now.version(), draft);
    }

    private static Draft<Talk> confidential() {
        return new Draft<Talk>().set(TalkLedger.TOPIC, Topic.PSYCHOLOGY);
    }

    private Access headTeacher() {
        return new Access("wang", Set.of(Role.HEAD_TEACHER), null, Set.of(ownClass));
    }

    private void signIn(String user) {
        school.close();
        Session session = Session.signIn(folder, user, PASSWORD, CHEAP);
        Db db = Db.open(folder, session.keys(), MadeUp.CLOCK, () -> false);
        school = Features.of(db, session, MadeUp.TEXTS);
        school.seal();
    }

    private Set<String> tablesWithACanary() {
        return RawTables.holding(school.db(), "canary");
    }

    private AuditLog.Check check() {
        return new AuditLog(school.db()).verify(ADMIN);
    }

    private void behindTheProgramsBack(String statement, Object... values) {
        school.db().change(ADMIN, tx -> assertThat(tx.sql().execute(statement, values))
                .isPositive());
    }

    @Test
    void whatItSaidBeforeIsSealedBySavingItAsConfidential() {
        assertThat(tablesWithACanary()).contains("earlier");
        change(confidential());
        assertThat(tablesWithACanary()).isEmpty();
        assertThat(store().history(ADMIN, id).toString()).contains(FIRST, ADVISED, LAST);
        assertThat(store().history(headTeacher(), id).toString()).doesNotContain("canary");
        assertThat(check().isWhole()).isTrue();
    }

    @Test
    void whatWasRewordedInTheSameSaveIsSealedToo() {
        change(confidential().set(TalkLedger.CONTENT, "换了说法"));
        assertThat(tablesWithACanary()).isEmpty();
        assertThat(store().history(ADMIN, id).toString()).contains(LAST);
    }

    @Test
    void anEditOfValuesBeforeTheyAreSealedStillShows() {
        behindTheProgramsBack("update earlier set content = replace(content, '离家', '回家')");
        List<Long> changed = check().changed();
        assertThat(changed).isNotEmpty();
        change(confidential());
        assertThat(tablesWithACanary()).isEmpty();
        assertThat(check().changed()).isEqualTo(changed);
    }

    @Test
    void anEditOfWhatWasSealedShowsAndSoDoesPuttingTheOpenWordsBack() {
        UUID edited = read(sql -> sql.selectFrom(EARLIER).limit(1).fetchSingle().getId());
        String content =
                read(sql -> sql.fetchSingle(EARLIER, EARLIER.ID.eq(edited)).getContent());
        UUID salt = read(sql -> sql.fetchSingle(EARLIER, EARLIER.ID.eq(edited)).getSalt());
        change(confidential());
        Long vouching = read(sql ->
                sql.fetchSingle(AUDIT, AUDIT.DETAIL.eq(edited.toString())).getNumber());
        behindTheProgramsBack(
                "update earlier set content = ?, salt = ?, sealed = null where id = ?", content, salt, edited);
        assertThat(check().changed()).containsExactly(vouching);
        behindTheProgramsBack("delete from earlier where id = ?", edited);
        assertThat(check().changed()).containsExactly(vouching);
    }

    private <T> T read(Function<DSLContext, T> query) {
        return school.db().read(ADMIN, query);
    }

    @Test
    void whatAnImportRememberedIsSealedByALaterSave() {
        bringAgain("canary 又改了");
        assertThat(tablesWithACanary()).contains("import_line");
        change(confidential());
        assertThat(tablesWithACanary()).isEmpty();
        assertThatThrownBy(this::undoLast)
                .isInstanceOf(Failure.Refused.class)
                .hasMessageContaining("batch-changed-since");
    }

    private void bringAgain(String words) {
        List<Grid.Line> lines = List.of(
                new Grid.Line(1, List.of("日期", "教师", "班级", "姓名", "谈话主题", "谈话内容")),
                new Grid.Line(2, List.of("2025-09-02", "赵老师", "2025级1班", "张伟", "学习", words)));
        Importer<?> talks = school.importers().stream()
                .filter(one -> one.key().equals("talks"))
                .findFirst()
                .orElseThrow();
        ImportRun<?> run = ImportRun.of(talks, ADMIN, school.db(), MadeUp.TEXTS, "表.xlsx", new Grid(lines));
        run.check();
        assertThat(run.store(true).updated()).isOne();
    }

    private void undoLast() {
        Batches batches = new Batches(school.db());
        UUID last = batches.list(ADMIN).stream()
                .filter(batch -> batch.kind().equals("talks") && batch.undone() == null)
                .findFirst()
                .orElseThrow()
                .id();
        batches.undo(ADMIN, last);
    }

    /** A class teacher empties the talk, as 心理教师 are to write it, and says what it was about. */
    @Test
    void whatIsLeftBySomebodyWithoutTheKeyIsHiddenAndSealedWhenAHolderOpensTheSchool() {
        signIn("ke");
        change(new Draft<Talk>().set(TalkLedger.CONTENT, null));
        change(confidential());
        assertThat(store().history(headTeacher(), id).toString()).doesNotContain("canary");
        assertThat(tablesWithACanary()).containsExactly("earlier");
        signIn("xin");
        assertThat(tablesWithACanary()).isEmpty();
        assertThat(store().history(ADMIN, id).toString()).contains(FIRST, ADVISED, LAST);
        assertThat(check().isWhole()).isTrue();
    }

    /** As earlier versions of the program left it. */
    @Test
    void whatOlderDataLeftOpenIsSealedWhenAHolderOpensTheSchool() {
        school.db().change(ADMIN, tx -> tx.sql()
                .execute("update talk set topic = 'PSYCHOLOGY', content = null, advice = null"));
        signIn("ke");
        assertThat(tablesWithACanary()).containsExactly("earlier");
        signIn("xin");
        assertThat(tablesWithACanary()).isEmpty();
        assertThat(check().isWhole()).isTrue();
        long rows = check().rows();
        signIn("xin");
        assertThat(check().rows()).as("once is enough").isEqualTo(rows);
    }
}
