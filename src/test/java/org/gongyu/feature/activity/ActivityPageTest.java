package org.gongyu.feature.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.gongyu.MadeUp;
import org.gongyu.db.Attachment;
import org.gongyu.db.Attachments;
import org.gongyu.db.Incoming;
import org.gongyu.feature.Exports;
import org.gongyu.feature.school.OptionList;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Link;
import org.gongyu.sheet.Book;
import org.gongyu.sheet.Report;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Page;
import org.gongyu.ui.Screen;
import org.gongyu.ui.Spot;
import org.gongyu.ui.Theme;
import org.gongyu.ui.Told;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files attached to what the parent school records, in the window and out of it again. */
class ActivityPageTest {

    @TempDir
    private Path folder;

    private final Told asked = new Told();
    private ActivitySchool school;
    private Activities activities;
    private Path photo;

    @BeforeEach
    void open() throws IOException {
        school = new ActivitySchool(folder);
        school.fill();
        activities = school.activities;
        photo = Files.writeString(folder.resolve("签到表.pdf"), "%PDF-1.4 扫描件");
        asked.chosen = List.of(photo);
    }

    @AfterEach
    void close() {
        school.close();
    }

    private Parent show(String tab) {
        Desk desk = MadeUp.desk(asked, school.open, ActivitySchool.ADMIN);
        return Screen.show(
                Theme.usual(),
                () -> new StackPane(ActivityPage.of(activities, desk, tab).node()));
    }

    private static void fire(Parent page, String id) {
        ButtonBase button = (ButtonBase) Screen.find(page, id);
        Screen.run(button::fire);
    }

    /** Opens the first record of the tab's table and attaches the file to it. */
    private Parent attach(String tab) {
        Parent page = show(tab);
        TableView<?> table = (TableView<?>) Screen.find(page, "table");
        Screen.run(() -> table.getSelectionModel().clearAndSelect(0));
        Screen.press(table, KeyCode.ENTER, false);
        fire(page, "attachment-add");
        assertThat(asked.failures).isEmpty();
        return page;
    }

    private static Object files(Parent page, int row) {
        TableView<?> table = (TableView<?>) Screen.find(page, "table");
        return table.getColumns().stream()
                .filter(column -> column.getId().equals("column-files"))
                .map((TableColumn<?, ?> column) -> column.getCellData(row))
                .findFirst()
                .orElseThrow();
    }

    private Path bundled(String reportKey) {
        Report report = school.open.reports().stream()
                .filter(one -> one.key().equals(reportKey))
                .findFirst()
                .orElseThrow();
        return school.open
                .exports()
                .bundle(
                        ActivitySchool.ADMIN,
                        new Exports.Order(report, school.year(), Book.Form.PRINT, null),
                        folder.resolve("上报"));
    }

    private static List<String> names(Path bundle) throws IOException {
        try (Stream<Path> all = Files.walk(bundle.resolve("附件"))) {
            return all.filter(Files::isRegularFile)
                    .map(file -> bundle.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aSessionTakesFilesAndTheTableSaysHowMany() {
        Parent page = attach(SessionLedger.KEY);
        assertThat(files(page, 0)).isEqualTo("1");
        assertThat(files(page, 1)).isEqualTo("");
    }

    @Test
    void theFilesOfSessionsGoWithTheReportsThatShowThem() throws IOException {
        attach(SessionLedger.KEY);
        assertThat(names(bundled("session-ledger"))).containsExactly("附件/001 2025-11-08 期中家长会/签到表.pdf");
        assertThat(names(bundled("parent-meeting-record"))).containsExactly("附件/001 2025-11-08 期中家长会/签到表.pdf");
    }

    @Test
    void thePlanGoesOutWithItsFilesAndThoseOfItsLessons() throws IOException {
        attach(PlanLedger.KEY);
        UUID lesson = activities
                .sessions()
                .inOrder(ActivitySchool.ADMIN, school.year())
                .get(1)
                .id();
        Attachments files = activities.sessions().attachments();
        files.add(ActivitySchool.ADMIN, lesson, Incoming.read(photo, 1 << 20));
        assertThat(names(bundled("teaching-plan")))
                .containsExactly("附件/001 2025-09-20 读懂孩子/签到表.pdf", "附件/002 2025-09-20 读懂孩子/签到表.pdf");
    }

    private void have(String item, String evidence) {
        Link its = activities.campus().lists(ActivitySchool.ADMIN).of(OptionList.PARENT_SCHOOL_ITEM).stream()
                .filter(link -> link.label().equals(item))
                .findFirst()
                .orElseThrow();
        activities
                .items()
                .add(
                        ActivitySchool.ADMIN,
                        new Draft<Item>()
                                .set(ItemLedger.ITEM, its)
                                .set(ItemLedger.AS_OF, MadeUp.year(school.open).from())
                                .set(ItemLedger.MET, true)
                                .set(ItemLedger.EVIDENCE, evidence));
    }

    @Test
    void theFiveHavesAreListedWithTheirEvidenceAndWhatIsNotRecorded() throws IOException {
        have("有挂牌标识", "校门口牌匾");
        Parent page = attach(ItemLedger.KEY);
        assertThat(files(page, 0)).isEqualTo("1");
        Path bundle = bundled("parent-school-items");
        assertThat(names(bundle)).containsExactly("附件/001 有挂牌标识/签到表.pdf");
        List<List<String>> lines = school.written("parent-school-items", school.year(), Book.Form.DATA)
                .get(0);
        assertThat(lines).hasSize(6);
        assertThat(lines.get(1)).startsWith("1", "有挂牌标识", "是", "校门口牌匾", "1");
        assertThat(lines.get(2)).startsWith("2", "有培训制度", "未登记");
    }

    @Test
    void aSessionFoundElsewhereIsOpenedAndOneIsBegunForAClass() {
        Desk desk = MadeUp.desk(asked, school.open, ActivitySchool.ADMIN);
        UUID last = activities
                .sessions()
                .list(ActivitySchool.ADMIN, school.year())
                .get(0)
                .id();
        Parent page = Screen.show(Theme.usual(), () -> {
            Page activity = ActivityPage.of(activities, desk, null);
            activity.open(new Spot(SessionLedger.KEY, last));
            return new StackPane(activity.node());
        });
        assertThat(((TextField) Screen.find(page, "input-topic")).getText()).isEqualTo("期中家长会");
    }

    @Test
    void allWhoTeachTheClassAreAddedAtOnce() {
        Parent page = show(SessionLedger.KEY);
        TableView<?> table = (TableView<?>) Screen.find(page, "table");
        Screen.run(() -> table.getSelectionModel().clearAndSelect(0));
        Screen.press(table, KeyCode.ENTER, false);
        fire(page, "class-teachers");
        assertThat(asked.said).containsExactly("所选的班还没有登记科任教师。请在“名册”的教职工页填写“任教班级”。");
        school.load("staff", """
                姓名,人员类别,任教班级
                赵老师,科任,2024级1班
                钱老师,科任,"2024级1班、2025级1班"
                孙老师,科任,2025级1班
                陈班,班主任,2024级1班
                """);
        fire(page, "class-teachers");
        fire(page, "save");
        assertThat(activities
                        .sessions()
                        .list(ActivitySchool.ADMIN, school.year())
                        .get(0)
                        .value()
                        .staff()
                        .teachers())
                .extracting(Link::label)
                .containsExactlyInAnyOrder("赵老师", "钱老师");
        assertThat(asked.failures).isEmpty();
    }

    @Test
    void anAttachedFileIsOpenedByTheSystem() {
        Parent page = attach(SessionLedger.KEY);
        UUID last = activities
                .sessions()
                .list(ActivitySchool.ADMIN, school.year())
                .get(0)
                .id();
        Attachment file = activities
                .sessions()
                .attachments()
                .list(ActivitySchool.ADMIN, last)
                .get(0);
        fire(page, "attachment-open-" + file.id());
        assertThat(asked.opened).singleElement().satisfies(copy -> assertThat(copy)
                .hasSameBinaryContentAs(photo));
    }
}
