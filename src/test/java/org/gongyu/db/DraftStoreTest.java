package org.gongyu.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyu.db.schema.Tables.AUDIT;
import static org.gongyu.db.schema.Tables.DRAFT;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.gongyu.MadeUp;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Problem;
import org.gongyu.vault.Access;
import org.gongyu.vault.Account;
import org.gongyu.vault.Kdf;
import org.gongyu.vault.Keys;
import org.gongyu.vault.Role;
import org.gongyu.vault.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftStoreTest {

    private static final Access ACCESS = Access.administrator();
    private static final String SECRET = "情绪低落，已转介";
    private static final Written BEGUN = new Written("新建", 0, Map.of("content", SECRET), Map.of());
    private static final Optional<UUID> ZHANG = Optional.of(UUID.randomUUID());
    private static final Optional<UUID> LI = Optional.of(UUID.randomUUID());

    private final Keys keys = Vault.make(
                    new Account(
                            UUID.randomUUID(), "xin", Set.of(Role.PSYCHOLOGIST, Role.ADMINISTRATOR), null, Set.of()),
                    "three cups of tea".toCharArray(),
                    new Kdf(64, 1, 1))
            .keys();

    @TempDir
    Path folder;

    private Db db;

    @BeforeEach
    void create() {
        db = Db.create(folder, keys, MadeUp.CLOCK, () -> false);
    }

    @AfterEach
    void close() {
        db.close();
    }

    private List<Written> left(Optional<UUID> account) {
        return new DraftStore(db, account)
                .list(ACCESS).stream().map(DraftStore.Kept::written).toList();
    }

    @Test
    void aDraftIsThereAfterTheProgramWasOpenedAnewAndGoesWhenItIsDropped() {
        new DraftStore(db, ZHANG).keep(ACCESS, "visit", null, BEGUN);
        db.close();
        db = Db.open(folder, keys, MadeUp.CLOCK, () -> false);
        assertThat(left(ZHANG)).containsExactly(BEGUN);
        new DraftStore(db, ZHANG).drop(ACCESS, "visit", null);
        assertThat(left(ZHANG)).isEmpty();
    }

    @Test
    void theLaterOneTakesThePlaceOfTheEarlierOne() {
        DraftStore drafts = new DraftStore(db, ZHANG);
        UUID record = UUID.randomUUID();
        drafts.keep(ACCESS, "visit", null, new Written("新建", 0, Map.of("content", "情"), Map.of()));
        drafts.keep(ACCESS, "visit", record, BEGUN);
        drafts.keep(ACCESS, "visit", null, BEGUN);
        assertThat(drafts.list(ACCESS))
                .hasSize(2)
                .extracting(DraftStore.Kept::written)
                .containsOnly(BEGUN);
        drafts.drop(ACCESS, "visit", null);
        assertThat(drafts.list(ACCESS)).extracting(DraftStore.Kept::recordId).containsExactly(record);
    }

    @Test
    void nobodyElseIsShownIt() {
        new DraftStore(db, ZHANG).keep(ACCESS, "visit", null, BEGUN);
        new DraftStore(db, LI).drop(ACCESS, "visit", null);
        assertThat(left(LI)).isEmpty();
        assertThat(left(ZHANG)).hasSize(1);
    }

    @Test
    void whatWasBegunBeforeThereWereAccountsIsNobodys() {
        new DraftStore(db, Optional.empty()).keep(ACCESS, "visit", null, BEGUN);
        assertThat(left(LI)).isEmpty();
        assertThat(left(Optional.empty())).as("gone from the file, too").isEmpty();
    }

    @Test
    void whoHoldsTheSecondKeyHasItSealedAndWhoNoLongerDoesIsNotShownIt() {
        new DraftStore(db, ZHANG).keep(ACCESS, "care", null, BEGUN);
        assertThat(db.<String>read(ACCESS, sql -> sql.selectFrom(DRAFT).fetch().toString()))
                .doesNotContain(SECRET)
                .doesNotContain("新建");
        db.close();
        db = Db.open(folder, keys.data(), MadeUp.CLOCK, () -> false);
        assertThat(left(ZHANG)).isEmpty();
    }

    @Test
    void itIsWrittenDownNowhereAndIsNoReasonForABackup() {
        new SettingStore(db).put(ACCESS, "colour", "red");
        db.backups().makeIfChanged(BackupReason.EXIT);
        int logged = db.read(ACCESS, sql -> sql.fetchCount(AUDIT));
        new DraftStore(db, ZHANG).keep(ACCESS, "visit", null, BEGUN);
        assertThat(db.<Integer>read(ACCESS, sql -> sql.fetchCount(AUDIT))).isEqualTo(logged);
        assertThat(db.backups().makeIfChanged(BackupReason.EXIT)).isEmpty();
    }

    private static Incoming file(String name, int bytes) {
        byte[] content = new byte[bytes];
        new Random(bytes).nextBytes(content);
        return Incoming.of(name, content, bytes);
    }

    private int rows() {
        return db.read(ACCESS, sql -> sql.fetchCount(DRAFT));
    }

    @Test
    void whatWasTypedAndTheFilesThatWaitAreThereToTheLastByte() {
        Incoming photo = file("照片.jpg", 700_001);
        Incoming scan = file("扫描件.pdf", 12);
        DraftStore drafts = new DraftStore(db, ZHANG);
        drafts.keep(ACCESS, "visit", null, BEGUN.with(Map.of("date", "2025-9-"), List.of(photo, scan)));
        db.close();
        db = Db.open(folder, keys, MadeUp.CLOCK, () -> false);
        Written again = left(ZHANG).get(0);
        assertThat(again.typed()).containsExactly(Map.entry("date", "2025-9-"));
        assertThat(again.files()).extracting(Incoming::name).containsExactly("照片.jpg", "扫描件.pdf");
        assertThat(again.files().get(0).bytes()).isEqualTo(photo.bytes());
        assertThat(again.files().get(1).isSame(scan)).isTrue();
    }

    @Test
    void aFileIsWrittenOnceAndGoesWithTheLastDraftThatHasIt() {
        Incoming photo = file("照片.jpg", 700_001);
        DraftStore drafts = new DraftStore(db, ZHANG);
        drafts.keep(ACCESS, "visit", null, BEGUN.with(Map.of(), List.of(photo)));
        List<UUID> parts = parts();
        drafts.keep(ACCESS, "visit", null, BEGUN.with(Map.of("date", "9"), List.of(photo)));
        drafts.keep(ACCESS, "talk", null, BEGUN);
        new DraftStore(db, LI).keep(ACCESS, "talk", null, BEGUN);
        assertThat(parts()).hasSize(3).isEqualTo(parts);
        drafts.keep(ACCESS, "visit", null, BEGUN);
        assertThat(parts()).as("taken out of the form again").isEmpty();
        drafts.keep(ACCESS, "visit", null, BEGUN.with(Map.of(), List.of(photo)));
        drafts.drop(ACCESS, "visit", null);
        assertThat(rows()).as("the two talks").isEqualTo(2);
    }

    private List<UUID> parts() {
        return db.read(ACCESS, sql -> sql.selectFrom(DRAFT)
                .where(DraftFiles.IS_PART)
                .orderBy(DRAFT.ID)
                .fetch(DRAFT.ID));
    }

    @Test
    void aFileThatWaitsIsSealedAsItsDraftIs() {
        byte[] secret = SECRET.repeat(40).getBytes(StandardCharsets.UTF_8);
        Incoming file = Incoming.of("谈话记录.txt", secret, secret.length);
        new DraftStore(db, ZHANG).keep(ACCESS, "talk", null, BEGUN.with(Map.of(), List.of(file)));
        String plain = Base64.getEncoder().encodeToString(secret);
        assertThat(db.<String>read(ACCESS, sql -> sql.selectFrom(DRAFT).fetch().formatJSON()))
                .doesNotContain(plain.substring(0, 40))
                .doesNotContain("谈话记录");
        assertThat(left(LI)).isEmpty();
        assertThat(left(ZHANG).get(0).files().get(0).bytes()).isEqualTo(secret);
    }

    @Test
    void aDraftOfAnEarlierVersionIsRead() {
        new DraftStore(db, ZHANG).keep(ACCESS, "visit", null, BEGUN);
        db.change(ACCESS, tx -> tx.sql()
                .update(DRAFT)
                .set(DRAFT.SEALED, (String) null)
                .set(
                        DRAFT.CONTENT,
                        "{\"title\":\"新建\",\"version\":0,\"values\":{\"content\":\"" + SECRET + "\"},\"names\":{}}")
                .execute());
        assertThat(left(ZHANG)).containsExactly(BEGUN);
    }

    private record Talk(String text, LocalDate day, Boolean done, List<Link> children) {}

    private static final Field<Talk, String> TEXT = Field.of("text", new Kind.Text(60), Talk::text);
    private static final Field<Talk, LocalDate> DAY = Field.of("day", new Kind.Day(), Talk::day);
    private static final Field<Talk, Boolean> DONE = Field.of("done", new Kind.Flag(), Talk::done);
    private static final Field<Talk, List<Link>> CHILDREN =
            Field.of("children", new Kind.ManyLinks("student"), Talk::children);
    private static final Ledger<Talk> LEDGER =
            Ledger.of("talk", List.of(TEXT, DAY, DONE, CHILDREN), draft -> null, List.of());

    @Test
    void aFormIsAsItWasLeft() {
        Link child = new Link(UUID.randomUUID(), "张伟");
        Draft<Talk> draft = new Draft<Talk>().set(TEXT, "写了一半").set(DONE, true).set(CHILDREN, List.of(child));
        draft.unreadable(DAY, Problem.error(DAY, "date", "2025-9-"));
        new DraftStore(db, ZHANG).keep(ACCESS, "talk", null, Written.of("新建", 0, LEDGER.fields(), draft));
        Draft<Talk> again = left(ZHANG).get(0).draft(LEDGER);
        assertThat(again.get(TEXT)).isEqualTo("写了一半");
        assertThat(again.get(DONE)).isTrue();
        assertThat(again.get(CHILDREN)).containsExactly(child);
        assertThat(again.fields()).as("what couldn't be read").doesNotContain(DAY);
    }
}
