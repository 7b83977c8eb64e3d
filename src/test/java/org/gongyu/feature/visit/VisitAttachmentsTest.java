package org.gongyu.feature.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyu.feature.visit.SampleSchool.ADMIN;
import static org.gongyu.feature.visit.SampleSchool.YEAR;
import static org.gongyu.feature.visit.SampleSchool.link;
import static org.gongyu.feature.visit.SampleSchool.visit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;
import org.gongyu.db.Attachment;
import org.gongyu.db.Attachments;
import org.gongyu.db.Db;
import org.gongyu.feature.roster.Campus;
import org.gongyu.feature.school.ListStore;
import org.gongyu.feature.school.School;
import org.gongyu.feature.school.SchoolStore;
import org.gongyu.feature.school.Stage;
import org.gongyu.ledger.Scope;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Screen;
import org.gongyu.ui.Theme;
import org.gongyu.ui.Told;
import org.gongyu.work.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Photos and scans in the drawer of a visit, in a real database. */
class VisitAttachmentsTest {

    private static final Scope WHOLE_SCHOOL = new Scope(YEAR, null);

    @TempDir
    private Path folder;

    private final SampleSchool school = SampleSchool.usual();
    private final Told asked = new Told();
    private Db db;
    private Visits visits;
    private Attachments files;
    private Desk desk;
    private Path photo;
    private Path scan;

    @BeforeEach
    void open() throws IOException {
        db = school.create(folder.resolve("data"));
        SchoolStore schools = new SchoolStore(db);
        schools.found(ADMIN, new School("示例小学", null, Stage.PRIMARY, 6, false), SampleSchool.TERMS.all());
        visits = Visits.of(
                new Campus(db, schools, new ListStore(db, VisitDesk.ZH), access -> school.roster(), VisitDesk.ZH));
        files = visits.store().attachments();
        desk = VisitDesk.of(asked, WHOLE_SCHOOL, school.roster());
        photo = folder.resolve("客厅.png");
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "png", photo.toFile());
        scan = Files.writeString(folder.resolve("告知书.pdf"), "%PDF-1.4 扫描件");
    }

    @AfterEach
    void close() {
        db.close();
    }

    private Parent show(Object what) {
        return Screen.show(
                Theme.usual(),
                () -> new StackPane(VisitPage.of(visits, desk, what).node()));
    }

    /** The page with the drawer of the only visit. */
    private Parent drawer() {
        visits.store().add(ADMIN, visit("2025-10-08", Mode.HOME, "王老师", "张伟"));
        return reopened();
    }

    private Parent reopened() {
        Parent page = show(null);
        TableView<?> table = (TableView<?>) Screen.find(page, "table");
        Screen.run(() -> table.getSelectionModel().clearAndSelect(0));
        Screen.press(table, KeyCode.ENTER, false);
        return page;
    }

    private UUID only() {
        return visits.store().list(ADMIN, WHOLE_SCHOOL).get(0).id();
    }

    private List<Attachment> kept() {
        return files.list(ADMIN, only());
    }

    private static void fire(Node under, String id) {
        ButtonBase button = (ButtonBase) Screen.find(under, id);
        Screen.run(button::fire);
    }

    private void choose(Parent page, Path... paths) {
        asked.chosen = List.of(paths);
        fire(page, "attachment-add");
    }

    private List<String> told() {
        return asked.failures.stream().map(Failure::key).toList();
    }

    @Test
    void filesOfANewVisitWaitWithItsDraftAndAreKeptWithItInOneGo() throws IOException {
        Parent page = show(link("张伟"));
        Path empty = Files.createFile(folder.resolve("空.jpg"));
        choose(page, photo, empty, scan, scan);
        assertThat(told()).containsExactly("attachment-empty", "attachment-there-already");
        fire(page, "drawer-close");
        fire(page, "new");
        assertThat(Screen.find(page, "attachment-waiting-1")).isNotNull();
        assertThat(visits.store().list(ADMIN, WHOLE_SCHOOL)).isEmpty();
        fire(page, "save");
        assertThat(kept()).extracting(Attachment::name).containsExactly("客厅.png", "告知书.pdf");
        assertThat(asked.failures).hasSize(2);
    }

    @Test
    void aFileThatIsTakenBackBeforeTheSaveIsNotKept() {
        Parent page = show(link("张伟"));
        choose(page, photo, scan);
        fire(page, "attachment-remove-waiting-0");
        fire(page, "save");
        assertThat(kept()).extracting(Attachment::name).containsExactly("告知书.pdf");
    }

    @Test
    void aVisitIsSavedWithoutAnyFile() {
        Parent page = show(link("张伟"));
        fire(page, "save");
        assertThat(asked.failures).isEmpty();
        assertThat(kept()).isEmpty();
    }

    @Test
    void aStoredVisitShowsItsFilesAndPicturesSmall() {
        Parent page = drawer();
        choose(page, photo, scan);
        assertThat(kept()).hasSize(2);
        assertThat(((Labeled) Screen.find(
                                page, "attachment-open-" + kept().get(1).id()))
                        .getText())
                .isEqualTo("告知书.pdf");
        Node row = Screen.find(page, "attachment-" + kept().get(0).id());
        ImageView small = (ImageView) Screen.on(() -> row.lookup(".image-view"));
        assertThat(small.getImage().getWidth()).isEqualTo(96);
        assertThat(small.getImage().getHeight()).isEqualTo(72);
    }

    @Test
    void aFileIsOpenedByTheSystemAndSavedElsewhere() {
        Parent page = drawer();
        choose(page, scan);
        asked.target = folder.resolve("副本.pdf");
        fire(page, "attachment-open-" + kept().get(0).id());
        fire(page, "attachment-save-" + kept().get(0).id());
        assertThat(asked.opened).singleElement().satisfies(copy -> assertThat(copy)
                .hasSameBinaryContentAs(scan));
        assertThat(asked.target).hasSameBinaryContentAs(scan);
    }

    @Test
    void aRemovedFileIsPutBackByUndoOrLaterOrErased() {
        Parent page = drawer();
        choose(page, scan);
        Attachment file = kept().get(0);
        fire(page, "attachment-remove-" + file.id());
        assertThat(kept()).isEmpty();
        Screen.run(asked.undo);
        assertThat(kept()).containsExactly(file);
        fire(page, "attachment-remove-" + file.id());
        fire(page, "attachment-bin");
        fire(page, "attachment-restore-" + file.id());
        assertThat(kept()).containsExactly(file);
        fire(page, "attachment-remove-" + file.id());
        Parent again = reopened();
        fire(again, "attachment-bin");
        fire(again, "attachment-erase-" + file.id());
        assertThat(files.bin(ADMIN, only())).isEmpty();
        assertThat(asked.failures).isEmpty();
    }

    @Test
    void filesArePastedByKeyboard() {
        Parent page = drawer();
        Screen.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putFiles(List.of(scan.toFile()));
            Clipboard.getSystemClipboard().setContent(content);
        });
        Screen.press(Screen.find(page, "attachment-add"), KeyCode.V, true);
        assertThat(kept()).extracting(Attachment::name).containsExactly("告知书.pdf");
        Screen.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("文字");
            Clipboard.getSystemClipboard().setContent(content);
        });
        fire(page, "attachment-paste");
        assertThat(told()).containsExactly("attachment-no-picture");
    }

    @Test
    void aPictureOnTheClipboardBecomesAFile() throws IOException {
        Parent page = drawer();
        Screen.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putImage(new javafx.scene.image.WritableImage(30, 20));
            Clipboard.getSystemClipboard().setContent(content);
        });
        fire(page, "attachment-paste");
        Attachment picture = kept().get(0);
        assertThat(picture.mediaType()).isEqualTo("image/png");
        assertThat(picture.name()).startsWith("粘贴的图片_").endsWith(".png");
        BufferedImage back = ImageIO.read(new java.io.ByteArrayInputStream(files.bytes(ADMIN, picture)));
        assertThat(back.getWidth()).isEqualTo(30);
    }
}
