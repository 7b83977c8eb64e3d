package org.gongyu.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.gongyu.db.schema.Tables.ATTACHMENT;
import static org.gongyu.db.schema.Tables.AUDIT;
import static org.gongyu.db.schema.Tables.CONTENT;
import static org.gongyu.db.schema.Tables.CONTENT_PART;
import static org.gongyu.db.schema.Tables.SETTING;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.gongyu.MadeUp;
import org.gongyu.ledger.Area;
import org.gongyu.ledger.Ledger;
import org.gongyu.vault.Access;
import org.gongyu.vault.DataKey;
import org.gongyu.vault.Right;
import org.gongyu.vault.Role;
import org.gongyu.work.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachmentsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-30T08:00:00Z"), ZoneId.of("Asia/Shanghai"));
    private static final Access ADMIN = Access.administrator();
    private static final Access TEACHER =
            new Access("孙老师", Set.of(Role.SUBJECT_TEACHER), new UUID(3, 3), Set.of(new UUID(4, 4)));
    private static final int LIMIT = 20 << 20;

    @TempDir
    Path temp;

    private final Set<UUID> open = new HashSet<>(Set.of(id(1), id(2)));
    private final Set<UUID> hidden = new HashSet<>();
    private Db db;
    private Attachments files;

    @BeforeEach
    void open() {
        db = MadeUp.database(temp.resolve("data"), CLOCK);
        files = of("visit", Area.RECORDS);
    }

    @AfterEach
    void close() {
        db.close();
    }

    private Attachments of(String ledgerKey, Area area) {
        Ledger<String> ledger =
                Ledger.<String>of(ledgerKey, List.of(), draft -> "", List.of()).in(area);
        return new Attachments(db, ledger, new Attachments.Gate() {
            @Override
            public boolean may(Access access, Right right) {
                return access.may(right, area);
            }

            /** A record, unless it is not open to anyone. */
            @Override
            public boolean shows(Access access, UUID id) {
                if (!open.contains(id)) {
                    throw new Failure.Conflict("not-found");
                }
                return !hidden.contains(id);
            }

            @Override
            public Set<UUID> showing(Access access, Set<UUID> ids) {
                Set<UUID> shown = new HashSet<>(ids);
                shown.removeAll(hidden);
                return shown;
            }
        });
    }

    private static UUID id(int number) {
        return new UUID(7, number);
    }

    private static Incoming file(String name, String content) {
        return Incoming.of(name, content.getBytes(StandardCharsets.UTF_8), LIMIT);
    }

    private int contents() {
        int parts = db.read(ADMIN, sql -> sql.fetchCount(CONTENT_PART));
        assertThat(parts).isEqualTo(db.read(ADMIN, sql -> sql.fetchCount(CONTENT)));
        return parts;
    }

    private List<String> audited() {
        return db.read(ADMIN, sql -> sql.select(AUDIT.ACTION)
                .from(AUDIT)
                .where(AUDIT.SUBJECT.eq("visit"))
                .and(AUDIT.RECORD_ID.eq(id(1)))
                .orderBy(AUDIT.ID)
                .fetch(AUDIT.ACTION));
    }

    @Test
    void whatIsAttachedComesBackByteForByteAfterReopening() {
        byte[] largest = new byte[LIMIT];
        new Random(1).nextBytes(largest);
        files.add(ADMIN, id(1), Incoming.of("家访 照片.JPG", largest, LIMIT));
        db.close();
        db = Db.open(temp.resolve("data"), DataKey.none(), CLOCK, () -> false);
        files = of("visit", Area.RECORDS);
        Attachment kept = files.list(ADMIN, id(1)).get(0);
        assertThat(kept.name()).isEqualTo("家访 照片.JPG");
        assertThat(kept.size()).isEqualTo(LIMIT);
        assertThat(kept.addedBy()).isEqualTo("admin");
        assertThat(Arrays.equals(files.take(ADMIN, kept), largest)).isTrue();
        assertThat(new Integrity(db).check(ADMIN)).containsEntry("content", 1L).containsEntry("content_part", 80L);
    }

    @Test
    void theSameContentIsKeptOnceForAllRecordsAndLedgers() {
        files.add(ADMIN, id(1), file("一.txt", "同样的内容"));
        files.add(ADMIN, id(2), file("二.txt", "同样的内容"));
        of("care", Area.OFFICE).add(ADMIN, id(1), file("三.txt", "同样的内容"));
        assertThat(contents()).isEqualTo(1);
        assertThat(files.list(ADMIN, id(1))).extracting(Attachment::name).containsExactly("一.txt");
        assertThat(files.counts(ADMIN, List.of(id(1), id(3)))).isEqualTo(Map.of(id(1), 1));
    }

    @Test
    void theSameContentTwiceOnOneRecordIsTold() {
        files.add(ADMIN, id(1), file("一.txt", "同样的内容"));
        Failure told =
                catchThrowableOfType(Failure.Refused.class, () -> files.add(ADMIN, id(1), file("二.txt", "同样的内容")));
        assertThat(told.key()).isEqualTo("attachment-there-already");
        assertThat(told.args()).containsExactly("二.txt", "一.txt");
    }

    @Test
    void aRemovedFileCanBePutBackAndItsContentGoesOnlyWithTheLastThatHasIt() {
        Attachment one = files.add(ADMIN, id(1), file("一.txt", "内容"));
        Attachment two = files.add(ADMIN, id(2), file("二.txt", "内容"));
        files.remove(ADMIN, one);
        assertThat(files.list(ADMIN, id(1))).isEmpty();
        assertThat(files.bin(ADMIN, id(1))).containsExactly(one);
        files.restore(ADMIN, one);
        assertThat(files.list(ADMIN, id(1))).containsExactly(one);
        files.remove(ADMIN, one);
        files.erase(ADMIN, one);
        assertThat(files.bin(ADMIN, id(1))).isEmpty();
        assertThat(contents()).isEqualTo(1);
        files.remove(ADMIN, two);
        files.erase(ADMIN, two);
        assertThat(contents()).isZero();
        assertThat(audited()).containsExactly("attach", "detach", "reattach", "detach", "erase-attachment");
    }

    @Test
    void nothingIsErasedThatIsNotInTheRecycleBin() {
        Attachment kept = files.add(ADMIN, id(1), file("一.txt", "内容"));
        assertThatThrownBy(() -> files.erase(ADMIN, kept)).isInstanceOf(Failure.Conflict.class);
        assertThat(files.list(ADMIN, id(1))).containsExactly(kept);
    }

    @Test
    void whoMayNotReadTheLedgerSeesNeitherFilesNorTheirNumber() {
        Attachments care = of("care", Area.CARE);
        Access psychologist = new Access("心理老师", Set.of(Role.PSYCHOLOGIST), null, Set.of());
        Attachment note = care.add(psychologist, id(1), file("记录.txt", "不可外传"));
        for (Access other : List.of(TEACHER, new Access("网管", Set.of(Role.ADMINISTRATOR), null, Set.of()))) {
            assertThat(care.mayRead(other)).isFalse();
            refused("may-not-see", () -> care.list(other, id(1)));
            refused("may-not-see", () -> care.counts(other, List.of(id(1))));
            refused("may-not-see", () -> care.bytes(other, note));
            refused("may-not-see", () -> care.take(other, note));
            refused("may-not-change", () -> care.add(other, id(1), file("x.txt", "x")));
            refused("may-not-change", () -> care.remove(other, note));
        }
    }

    @Test
    void whoMayOnlyReadChangesNothing() {
        Attachments care = of("care", Area.CARE);
        Access leader = new Access("校长", Set.of(Role.LEADER), null, Set.of());
        Attachment note = care.add(ADMIN, id(1), file("记录.txt", "内容"));
        assertThat(care.take(leader, note)).isNotEmpty();
        refused("may-not-change", () -> care.remove(leader, note));
    }

    @Test
    void aRecordThatIsNotOpenToSomeoneHidesItsFiles() {
        Attachment kept = files.add(ADMIN, id(1), file("一.txt", "内容"));
        open.remove(id(1));
        assertThatThrownBy(() -> files.list(TEACHER, id(1))).isInstanceOf(Failure.Conflict.class);
        assertThatThrownBy(() -> files.bytes(TEACHER, kept)).isInstanceOf(Failure.Conflict.class);
        assertThatThrownBy(() -> files.remove(TEACHER, kept)).isInstanceOf(Failure.Conflict.class);
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Failure.Refused.class, failure -> assertThat(failure.key())
                .isEqualTo(key));
    }

    @Test
    void aFileThatLeavesTheProgramIsWrittenDown() {
        Attachment kept = files.add(ADMIN, id(1), file("一.txt", "内容"));
        files.bytes(ADMIN, kept);
        files.take(ADMIN, kept);
        assertThat(audited()).containsExactly("attach", "take-attachment");
    }

    @Test
    void aRecordAndItsFilesAreKeptTogetherOrNotAtAll() {
        List<Incoming> twice = List.of(file("一.txt", "内容"), file("二.txt", "内容"));
        assertThatThrownBy(() -> files.saving(ADMIN, () -> save("a"), twice)).isInstanceOf(Failure.Refused.class);
        assertThat(rows()).containsOnly(0);
        files.saving(ADMIN, () -> save("b"), twice.subList(0, 1));
        assertThat(rows()).containsOnly(1);
        assertThat(files.list(ADMIN, id(1))).extracting(Attachment::name).containsExactly("一.txt");
    }

    private List<Integer> rows() {
        return db.read(
                ADMIN, sql -> List.of(sql.fetchCount(SETTING), sql.fetchCount(ATTACHMENT), sql.fetchCount(CONTENT)));
    }

    /** Saves something else in the same go, as a store would, and reads it back. */
    private Stored<String> save(String name) {
        db.change(ADMIN, tx -> tx.sql().insertInto(SETTING).values(name, "").execute());
        String back = db.read(ADMIN, sql -> sql.fetchOne(SETTING).getName());
        return new Stored<>(id(1), 1, back, "admin", null, null);
    }

    @Test
    void theLimitIsTheSchoolsOwn() {
        assertThat(files.limit(ADMIN)).isEqualTo(LIMIT);
        new SettingStore(db).put(ADMIN, Attachments.LIMIT, "3");
        assertThat(files.limit(ADMIN)).isEqualTo(3L << 20);
    }

    @Test
    void everyFileThatCannotBeAttachedIsToldWhy() throws IOException {
        told("attachment-absent", temp.resolve("没有.jpg"));
        told("attachment-folder", Files.createDirectory(temp.resolve("照片")));
        told("attachment-empty", Files.createFile(temp.resolve("空.jpg")));
        told("attachment-program", Files.writeString(temp.resolve("照片.jpg.EXE"), "MZ"));
        Path large = Files.write(temp.resolve("大.jpg"), new byte[2000]);
        assertThatThrownBy(() -> Incoming.read(large, 1999))
                .isInstanceOfSatisfying(Failure.BadFile.class, failure -> assertThat(failure.key())
                        .isEqualTo("attachment-too-large"));
        assertThat(Incoming.read(large, 2000).size()).isEqualTo(2000);
    }

    private static void told(String key, Path file) {
        assertThatThrownBy(() -> Incoming.read(file, LIMIT)).isInstanceOfSatisfying(Failure.BadFile.class, failure -> {
            assertThat(failure.key()).isEqualTo(key);
            assertThat(failure.args()).first().isEqualTo(file.getFileName().toString());
        });
    }

    @Test
    void picturesAreKnownByWhatIsInThem() {
        byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0};
        assertThat(Incoming.of("扫描件", jpeg, LIMIT).isPicture()).isTrue();
        assertThat(file("照片.jpg", "其实是文字").isPicture()).isFalse();
        assertThat(file("告知书.PDF", "%PDF").mediaType()).isEqualTo("application/pdf");
    }

    @Test
    void aChangedByteInAContentIsFound() {
        files.add(ADMIN, id(1), file("告知书.pdf", "内容"));
        db.change(ADMIN, tx -> tx.sql()
                .update(CONTENT_PART)
                .set(CONTENT_PART.BYTES, new byte[] {1})
                .execute());
        assertThatThrownBy(() -> new Integrity(db).check(ADMIN))
                .isInstanceOfSatisfying(Failure.Damaged.class, failure -> {
                    assertThat(failure.key()).isEqualTo("attachment-damaged");
                    assertThat(failure.args()).containsExactly("告知书.pdf");
                });
    }

    @Test
    void openedCopiesAreReadOnlyAndGoWithTheDatabase() {
        Path copy = db.opened().put("告知书.pdf", new byte[] {1, 2});
        assertThat(copy).hasFileName("告知书.pdf").hasBinaryContent(new byte[] {1, 2});
        assertThat(copy.toFile().canWrite() && !System.getProperty("user.name").equals("root"))
                .isFalse();
        db.close();
        assertThat(copy.getParent()).doesNotExist();
        db = Db.open(temp.resolve("data"), DataKey.none(), CLOCK, () -> false);
    }

    @Test
    void copiesThatACrashLeftAreSweptOutButNotThoseOfARunningProgram() throws Exception {
        Process gone = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(), "-version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        gone.waitFor();
        Path place = Files.createDirectory(temp.resolve("临时"));
        Path left = Files.createDirectory(place.resolve("gongyu-opened-" + gone.pid() + "-7"));
        assertThat(Files.writeString(left.resolve("告知书.pdf"), "扫描件").toFile().setReadOnly())
                .isTrue();
        Path others = Files.writeString(place.resolve("别人的文件.txt"), "不动");
        Path shown;
        try (OpenedFiles running = new OpenedFiles(place)) {
            shown = running.put("照片.jpg", new byte[] {1});
            new OpenedFiles(place).close();
            assertThat(shown).exists();
        }
        assertThat(left).doesNotExist();
        assertThat(shown).doesNotExist();
        assertThat(others).exists();
    }

    @Test
    void filesKeptFromSomeoneAreNeitherListedNorTakenButCanBeAdded() {
        Attachment file = files.add(ADMIN, id(1), file("记录.txt", "一"));
        hidden.add(id(1));
        assertThat(files.list(ADMIN, id(1))).isEmpty();
        assertThatThrownBy(() -> files.take(ADMIN, file)).isInstanceOf(Failure.Refused.class);
        assertThatThrownBy(() -> files.bytes(ADMIN, file)).isInstanceOf(Failure.Refused.class);
        files.add(ADMIN, id(1), file("补充.txt", "二"));
        hidden.clear();
        assertThat(files.list(ADMIN, id(1))).hasSize(2);
    }
}
