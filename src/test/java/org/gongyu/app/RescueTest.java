package org.gongyu.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.gongyu.MadeUp;
import org.gongyu.db.Backup;
import org.gongyu.db.Db;
import org.gongyu.feature.MadeUpSchool;
import org.gongyu.feature.OpenSchool;
import org.gongyu.ui.Screen;
import org.gongyu.ui.ScreenTour;
import org.gongyu.vault.Access;
import org.gongyu.vault.Account;
import org.gongyu.vault.DataKey;
import org.gongyu.vault.Kdf;
import org.gongyu.vault.Keys;
import org.gongyu.vault.Role;
import org.gongyu.vault.Session;
import org.gongyu.vault.Vault;
import org.gongyu.work.Changes;
import org.gongyu.work.Failure;
import org.gongyu.work.Work;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an administrator sees and can do after each kind of damage. The pictures are in target/tour/rescue-…png. */
class RescueTest {

    private static final Access ADMIN = Access.administrator();
    private static final Kdf CHEAP = new Kdf(64, 1, 1);
    private static final char[] PASSWORD = "three cups of tea".toCharArray();

    @TempDir
    Path temp;

    private final List<String> said = new ArrayList<>();
    private Path folder;
    private Window window;
    private Rescue rescue;
    private Path chosen;
    private boolean opened;

    @BeforeEach
    void makeAWindow() {
        folder = temp.resolve("实验 小学");
        Screen.run(() -> {
            window = new Window(new Stage(), MadeUp.TEXTS, new WindowState(temp.resolve("window.json")));
            rescue = new Rescue(MadeUp.TEXTS, window, this::work, () -> Optional.ofNullable(chosen), MadeUp.CLOCK);
        });
    }

    private Work work(java.util.function.Consumer<Failure> failed) {
        return new Work(Runnable::run, Runnable::run, new Changes(), failed);
    }

    private Path data() {
        return folder.resolve("gongyu.mv.db");
    }

    /** A school of eight children with a backup, and then one visit less. */
    private Backup plainSchool() {
        try (OpenSchool school = MadeUp.create(folder, 8)) {
            return school.db().backups().make(ADMIN);
        }
    }

    /** Opens the school as the program does, and hands what goes wrong to the page. */
    private void open(Keys keys) {
        opened = false;
        try (Db db = Db.open(folder, keys, MadeUp.CLOCK, () -> false)) {
            opened = db.folder().equals(folder);
        } catch (Failure failure) {
            rescue.show(new Rescue.Trouble(folder, failure, keys), () -> open(keys));
        }
    }

    private Node find(String id) {
        Node shown = window.content().lookup("#" + id);
        return shown == null ? window.scene().lookup("#" + id) : shown;
    }

    private String words() {
        return ((Label) find("what-happened")).getText();
    }

    private String remedy() {
        return ((Label) find("remedy")).getText();
    }

    private void press(String id) {
        Screen.run(() -> ((Button) find(id)).fire());
    }

    /** Takes the picture, and leaves the page as it is when it is first shown. */
    private void look(String name, Keys keys) {
        ScreenTour.visit("rescue-" + name, () -> {
            open(keys);
            return (Parent) window.content();
        });
        Screen.run(() -> open(keys));
    }

    private interface Damage {
        void to(byte[] whole) throws IOException;
    }

    private void mended(String name, String what, Damage damage, byte[] whole) throws IOException {
        damage.to(whole);
        look(name, Keys.none());
        assertThat(opened).isFalse();
        assertThat(words()).as(name).contains("没有打开", what);
        assertThat(remedy()).contains("最近的完好备份", "学生 8 人");
        press("restore-newest");
        assertThat(opened).as(() -> name + words()).isTrue();
    }

    @Test
    void eachKindOfDamageHasItsWordsAndIsMendedByAButton() throws IOException {
        plainSchool();
        byte[] whole = Files.readAllBytes(data());
        mended("empty", "是空的（0 字节）", bytes -> Files.write(data(), new byte[0]), whole);
        mended("cut", "被截断了", bytes -> Files.write(data(), Arrays.copyOf(bytes, 9000)), whole);
        mended("truncated", "与上次关闭时不一样", bytes -> Files.write(data(), Arrays.copyOf(bytes, 40_960)), whole);
        mended("flipped", "与上次关闭时不一样", this::flip, whole);
        mended("foreign", "不是共育台账的数据", bytes -> Files.write(data(), foreign()), whole);
        mended("missing", "找不到数据文件", bytes -> Files.delete(data()), whole);
        try (OpenSchool school =
                org.gongyu.app.Features.of(Db.open(folder, Keys.none(), MadeUp.CLOCK, () -> false), MadeUp.TEXTS)) {
            assertThat(school.db().backups().listed(ADMIN))
                    .as("each damaged file was kept")
                    .hasSize(6);
        }
    }

    private void flip(byte[] whole) throws IOException {
        byte[] flipped = whole.clone();
        flipped[whole.length / 2] ^= 1;
        Files.write(data(), flipped);
    }

    private static byte[] foreign() {
        return "不是数据".repeat(3000).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aDamagedBackupIsPassedOverAndWithoutAnyOneFromAStickIsTaken() throws IOException {
        Backup backup = plainSchool();
        chosen = Files.copy(backup.file(), temp.resolve("U 盘.backup"));
        byte[] bytes = Files.readAllBytes(backup.file());
        bytes[bytes.length / 2] ^= 1;
        Files.write(backup.file(), bytes);
        Files.write(data(), new byte[0]);
        look("no-backup", Keys.none());
        assertThat(remedy()).contains("没有完好的备份");
        assertThat(find("restore-newest")).isNull();
        press("restore-other");
        assertThat(opened).isTrue();
    }

    @Test
    void aBadChoiceIsSaidAndTheDamagedFileIsStillThere() throws IOException {
        plainSchool();
        Files.write(data(), new byte[0]);
        chosen = Files.writeString(temp.resolve("照片.backup"), "no backup");
        Screen.run(() -> open(Keys.none()));
        press("restore-other");
        assertThat(opened).isFalse();
        assertThat(find("restore-newest")).as("the page is there again").isNotNull();
        assertThat(find("notice").getAccessibleText()).contains("不是共育台账的备份");
        assertThat(data()).isEmptyFile();
    }

    /** Data that is in use or newer is whole: nothing is offered that would replace it. */
    @Test
    void dataThatIsLockedOrNewerIsNotOfferedToBeReplaced() throws IOException {
        plainSchool();
        byte[] before = Files.readAllBytes(data());
        try (FileChannel held = FileChannel.open(data(), StandardOpenOption.WRITE)) {
            held.lock();
            look("locked", Keys.none());
            assertThat(find("restore-newest")).isNull();
            assertThat(find("restore-other")).isNull();
        }
        press("retry");
        assertThat(opened).isTrue();
        Failure newer = new Failure.Locked("data-newer", null, 99, 17);
        ScreenTour.visit("rescue-newer", () -> {
            rescue.show(new Rescue.Trouble(folder, newer, Keys.none()), () -> said.add("again"));
            return (Parent) window.content();
        });
        assertThat(find("restore-newest")).isNull();
        assertThat(before).isNotEmpty();
    }

    private Session encrypted() {
        Account account = new Account(UUID.randomUUID(), "王老师", Set.of(Role.ADMINISTRATOR), null, Set.of());
        Vault.Made made = Vault.make(account, PASSWORD, CHEAP);
        Session session = Session.first(folder, made, CHEAP);
        try (Db db = Db.create(folder, made.vault().open(made.code()), MadeUp.CLOCK, () -> false)) {
            new MadeUpSchool(Features.of(db, MadeUp.TEXTS), ADMIN, MadeUp.TEXTS).fill(8, 1);
            db.backups().make(ADMIN);
        }
        return session;
    }

    @Test
    void encryptedDataIsMendedWithTheKeysOfWhoeverSignedIn() throws IOException {
        Session session = encrypted();
        byte[] whole = Files.readAllBytes(data());
        flip(whole);
        look("encrypted", session.keys());
        assertThat(remedy()).contains("学生 8 人");
        press("restore-newest");
        assertThat(opened).isTrue();
    }

    @Test
    void aLostOrDamagedFileOfKeysIsPutBackFromABackup() throws IOException {
        encrypted();
        Path vault = folder.resolve("vault.json");
        Files.writeString(vault, "{\"header\": 7");
        openWithVault("vault-damaged");
        press("restore-keys");
        assertThat(said).contains("read 1 account");
        assertThat(folder.resolve("vault.json.damaged")).exists();
        Files.delete(vault);
        Failure failure = new Failure.Damaged("data-encrypted", null, folder);
        Screen.run(() -> rescue.show(
                new Rescue.Trouble(folder, failure, Keys.none()), () -> said.add("again " + Files.exists(vault))));
        press("restore-keys");
        assertThat(said).contains("again true");
        Session in = Session.signIn(folder, "王老师", PASSWORD, CHEAP);
        Db.open(folder, in.keys(), MadeUp.CLOCK, () -> false).close();
    }

    /** Someone without a key changes the file, and makes the checksum right. */
    private void forge(Path vault) throws Exception {
        ObjectMapper json = new ObjectMapper();
        ObjectNode all = (ObjectNode) json.readTree(vault.toFile());
        ArrayNode slots = (ArrayNode) all.get("header").get("slots");
        slots.add(slots.remove(0));
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(json.writeValueAsBytes(all.get("header")));
        digest.update(Base64.getDecoder().decode(all.get("mac").asText()));
        all.put("sha256", HexFormat.of().formatHex(digest.digest()));
        json.writeValue(vault.toFile(), all);
    }

    @Test
    void aForgedFileOfKeysIsReplacedByTheLastGoodOne() throws Exception {
        encrypted();
        Path vault = folder.resolve("vault.json");
        forge(vault);
        Failure.Damaged changed =
                catchThrowableOfType(Failure.Damaged.class, () -> Session.signIn(folder, "王老师", PASSWORD, CHEAP));
        assertThat(changed.key()).isEqualTo("vault-changed");
        ScreenTour.visit("rescue-vault-changed", () -> {
            rescue.show(new Rescue.Trouble(folder, changed, Keys.none()), () -> said.add("again"));
            return (Parent) window.content();
        });
        Screen.run(() -> rescue.show(new Rescue.Trouble(folder, changed, Keys.none()), () -> said.add("again")));
        press("restore-keys");
        assertThat(said).contains("again");
        Db.open(folder, Session.signIn(folder, "王老师", PASSWORD, CHEAP).keys(), MadeUp.CLOCK, () -> false)
                .close();
    }

    private void openWithVault(String name) {
        ScreenTour.visit("rescue-" + name, () -> {
            readVault();
            return (Parent) window.content();
        });
        Screen.run(this::readVault);
    }

    private void readVault() {
        try {
            int accounts =
                    new org.gongyu.vault.VaultFile(folder).read().accounts().size();
            said.add("read " + accounts + " account");
        } catch (Failure failure) {
            rescue.show(new Rescue.Trouble(folder, failure, Keys.none()), this::readVault);
        }
    }

    @Test
    void aFolderThatIsGoneIsNotANewSchool() {
        KnownSchools known = new KnownSchools(temp.resolve("home").resolve("schools.txt"));
        assertThat(known.has(folder)).isFalse();
        known.add(folder);
        known.add(folder);
        assertThat(new KnownSchools(temp.resolve("home").resolve("schools.txt")).has(folder))
                .isTrue();
        Failure gone = new Failure.Damaged("data-gone", null, folder);
        ScreenTour.visit("rescue-gone", () -> {
            rescue.show(new Rescue.Trouble(folder, gone, new Keys(DataKey.none(), null)), () -> said.add("again"));
            return (Parent) window.content();
        });
        assertThat(remedy()).contains("没有完好的备份");
        assertThat(folder).doesNotExist();
    }
}
