package org.gongyu.feature.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.gongyu.MadeUp;
import org.gongyu.db.Stored;
import org.gongyu.feature.Feature;
import org.gongyu.feature.OpenSchool;
import org.gongyu.feature.roster.Campus;
import org.gongyu.feature.roster.RosterFeature;
import org.gongyu.feature.school.ListStore;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.SheetFile;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Form;
import org.gongyu.ui.Screen;
import org.gongyu.ui.Spot;
import org.gongyu.ui.Theme;
import org.gongyu.ui.Told;
import org.gongyu.vault.Access;
import org.gongyu.vault.Role;
import org.gongyu.vault.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CarePageTest {

    private static final Access ADMIN = Access.administrator();

    @TempDir
    private Path folder;

    private final Told told = new Told();
    private OpenSchool school;
    private Care care;
    private Desk desk;

    @BeforeEach
    void open() {
        school = MadeUp.create(folder.resolve("学校"), 120);
        ListStore lists = new ListStore(school.db(), MadeUp.TEXTS);
        Campus campus = new RosterFeature(school.db(), Session.none(), school.schools(), lists, MadeUp.TEXTS).campus();
        care = Care.of(campus);
        desk = MadeUp.desk(told, school, ADMIN);
    }

    @AfterEach
    void close() {
        school.close();
        assertThat(told.failures).isEmpty();
    }

    private Parent show() {
        return Screen.show(
                Theme.usual(),
                () -> new StackPane(
                        CarePage.of(care, school.features(), desk, null).node()));
    }

    private static void press(Parent page, String button) {
        Screen.run(() -> ((Button) Screen.find(page, button)).fire());
    }

    private static TableView<?> table(Parent page, String id) {
        return (TableView<?>) Screen.find(page, id);
    }

    private static Object cell(TableView<?> table, int row, String column) {
        return table.getColumns().stream()
                .filter(one -> one.getId().equals(column + "-column"))
                .map(one -> one.getCellData(row))
                .findFirst()
                .orElseThrow();
    }

    /** The tick of a child, also where its row is not in sight. */
    private static CheckBox tick(TableView<?> table, UUID child) {
        return IntStream.range(0, table.getItems().size())
                .mapToObj(row -> (CheckBox) cell(table, row, "tick"))
                .filter(tick -> tick.getId().equals("tick-" + child))
                .findFirst()
                .orElseThrow();
    }

    private List<Stored<CareFile>> files() {
        return care.files().list(ADMIN, new Scope(Period.ALWAYS, null));
    }

    /** Puts a file in the recycle bin, so that the roster alone knows of the child. */
    private CareFile unfile() {
        Stored<CareFile> leftBehind = files().stream()
                .filter(one -> care.campus()
                        .roster(ADMIN)
                        .pupil(one.value().student().id())
                        .filter(pupil -> FromRoster.isLeftBehind(pupil.care()))
                        .isPresent())
                .findFirst()
                .orElseThrow();
        care.files().delete(ADMIN, Map.of(leftBehind.id(), leftBehind.version()));
        return leftBehind.value();
    }

    @Test
    void filesAreOpenedForWhomTheRosterMarks() {
        CareFile gone = unfile();
        UUID child = gone.student().id();
        Parent page = show();
        int before = files().size();
        press(page, "from-roster");
        Screen.run(() -> tick(table(page, "unfiled"), child).setSelected(true));
        press(page, "open-files");
        assertThat(told.said).contains("已建档 1 份。请逐份补上责任教师。");
        assertThat(files()).hasSize(before + 1);
        CareFile opened = care.files().of(ADMIN, child).orElseThrow().value();
        assertThat(CareRosterReport.names(opened.categories())).contains("留守儿童");
        assertThat(opened.need().leftBehindRule()).isEqualTo(LeftBehindRule.ENROLMENT);
        assertThat(opened.course().openedOn()).isEqualTo(care.campus().today());
    }

    @Test
    void nobodyIsOfferedWhoHasAFileAndNoneIsOpenedWithoutATick() {
        unfile();
        List<FromRoster.Unfiled> offered = new FromRoster(care).unfiled(ADMIN);
        assertThat(offered).isNotEmpty().allSatisfy(one -> assertThat(
                        care.files().of(ADMIN, one.pupil().id()))
                .isEmpty());
        int before = files().size();
        Parent page = show();
        press(page, "from-roster");
        assertThat(table(page, "unfiled").getItems()).hasSize(offered.size());
        press(page, "open-files");
        assertThat(told.said).anyMatch(words -> words.startsWith("还没有勾选学生"));
        assertThat(files()).hasSize(before);
    }

    @Test
    void everyFieldHasItsPlaceInTheForm() {
        assertThat(unplaced(ADMIN)).isEmpty();
        assertThat(unplaced(new Access("班主任", Set.of(Role.HEAD_TEACHER), UUID.randomUUID(), Set.of())))
                .isEmpty();
    }

    private List<?> unplaced(Access access) {
        return Screen.on(() -> {
            Form<CareFile> form = new Form<>(
                    CareLedger.LEDGER.showing(access::sees), MadeUp.desk(told, school, access), new Draft<>());
            FilePage.layout(access, form);
            return form.unplaced();
        });
    }

    private List<Feature> others() {
        return school.features().stream()
                .filter(feature -> Set.of("visit", "activity").contains(feature.key()))
                .toList();
    }

    /** The file of a child that was visited. */
    private Stored<CareFile> visited() {
        Timeline timeline = new Timeline(care, others());
        return files().stream()
                .filter(one -> timeline.of(ADMIN, one.id(), desk.scope().get()).stream()
                        .anyMatch(moment -> moment.source().feature().equals("visit")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theTimelineHoldsWhatOtherLedgersKnowOfTheChild() {
        Stored<CareFile> file = visited();
        List<Moment> moments =
                new Timeline(care, others()).of(ADMIN, file.id(), desk.scope().get());
        assertThat(moments)
                .isSortedAccordingTo(Comparator.comparing(Moment::date).reversed());
        assertThat(moments).extracting(Moment::what).contains("家访", "建档", "帮扶计划");
        assertThat(moments).extracting(Moment::words).contains("家长到会");
    }

    @Test
    void choosingAChildIsWrittenDownAndItsVisitOpensInTheVisitLedger() {
        Stored<CareFile> file = visited();
        Parent page = show();
        open(page, TimelinePage.KEY);
        TableView<?> children = table(page, "timeline-children");
        Screen.run(() -> children.getSelectionModel()
                .clearAndSelect(row(children, "name", file.value().student().label())));
        assertThat(care.files().looks(ADMIN, file.id()))
                .anySatisfy(look -> assertThat(look.printed()).isFalse());
        TableView<?> timeline = table(page, "timeline");
        assertThat(row(timeline, "what", "查阅登记")).isNotNegative();
        Screen.run(() -> timeline.getSelectionModel().clearAndSelect(row(timeline, "what", "家访")));
        Screen.press(timeline, KeyCode.ENTER, false);
        assertThat(((Spot) told.sent.get(1)).ledgerKey()).isEqualTo("visit");
    }

    private static int row(TableView<?> table, String column, String words) {
        return IntStream.range(0, table.getItems().size())
                .filter(row -> words.equals(cell(table, row, column)))
                .findFirst()
                .orElseThrow();
    }

    private static TabPane tabs(Parent page) {
        return (TabPane) Screen.find(page, "care-tabs");
    }

    private static void open(Parent page, String key) {
        Screen.run(() -> tabs(page).getTabs().stream()
                .filter(tab -> tab.getId().equals("tab-" + key))
                .forEach(tabs(page).getSelectionModel()::select));
    }

    @Test
    void aLeftBehindChildWithoutAFileIsDueAndItsFileBegins() {
        CareFile gone = unfile();
        String name = gone.student().label();
        assertThat(new Dues(care).of(ADMIN)).anySatisfy(due -> {
            assertThat(due.what()).isEqualTo(Due.What.FILE);
            assertThat(due.child()).isEqualTo(gone.student());
        });
        Parent page = show();
        open(page, DuePage.KEY);
        TableView<?> dues = table(page, "care-dues");
        Screen.run(() -> dues.getSelectionModel().clearAndSelect(row(dues, "name", name)));
        Screen.press(dues, KeyCode.ENTER, false);
        assertThat(tabs(page).getSelectionModel().getSelectedItem().getId()).isEqualTo("tab-" + CareLedger.KEY);
        assertThat(Screen.find(page, "form-summary")).isNotNull();
    }

    @Test
    void theHomePageListsOverdueReviewsAndStartsThem() {
        Feature home = school.features().get(0);
        Parent page = Screen.show(
                Theme.usual(),
                () -> new StackPane(home.page(desk, null).orElseThrow().node()));
        TabPane tabs = (TabPane) Screen.find(page, "home-tabs");
        Screen.run(() -> tabs.getTabs().stream()
                .filter(tab -> tab.getId().equals("tab-" + DuePage.KEY))
                .forEach(tabs.getSelectionModel()::select));
        TableView<?> dues = table(page, "care-dues");
        Screen.run(() -> dues.getSelectionModel().clearAndSelect(row(dues, "what", "! 学期评估已逾期")));
        Screen.press(dues, KeyCode.ENTER, false);
        assertThat(told.sent.get(0)).isEqualTo("care");
        Due due = (Due) told.sent.get(1);
        assertThat(due.day()).isBefore(care.campus().today());
        Parent begun = Screen.show(
                Theme.usual(),
                () -> new StackPane(CarePage.of(care, others(), desk, due).node()));
        assertThat(tabs(begun).getSelectionModel().getSelectedItem().getId()).isEqualTo("tab-" + ReviewLedger.KEY);
        assertThat(Screen.find(begun, "form-summary")).isNotNull();
    }

    @Test
    void aReferralIsPrintedFromTheLogAndWrittenDownOnTheFile() {
        Stored<CareFile> file = files().get(0);
        Stored<LogEntry> entry = care.log()
                .add(
                        ADMIN,
                        new Draft<LogEntry>()
                                .set(LogLedger.STUDENT, file.value().student())
                                .set(LogLedger.DATE, care.campus().today())
                                .set(LogLedger.KIND, LogKind.REFERRAL)
                                .set(
                                        LogLedger.STAFF,
                                        List.of(file.value().team().helper()))
                                .set(LogLedger.CONTENT, "已家访两次，家中断炊")
                                .set(LogLedger.NEXT, "协助申请临时救助")
                                .set(LogLedger.REFERRED_TO, "区民政局"));
        told.target = folder.resolve("转介单.xlsx");
        Parent page = Screen.show(Theme.usual(), () -> {
            var pages = CarePage.of(care, others(), desk, null);
            pages.open(new Spot(LogLedger.KEY, entry.id()));
            return new StackPane(pages.node());
        });
        press(page, "print-referral");
        assertThat(told.opened).containsExactly(told.target);
        String sheet = String.join(
                "|",
                SheetFile.sheets(told.target).get(0).grid().lines().stream()
                        .flatMap(line -> line.cells().stream())
                        .toList());
        assertThat(sheet).contains(file.value().student().label(), "已家访两次，家中断炊", "区民政局");
        assertThat(care.files().looks(ADMIN, file.id())).anyMatch(Look::printed);
        assertThat(words(file)).anyMatch(words -> words.startsWith("用于报表"));
    }

    /** What 时间线 says of a file in the window. */
    private List<String> words(Stored<CareFile> file) {
        Parent page = show();
        open(page, TimelinePage.KEY);
        TableView<?> children = table(page, "timeline-children");
        Screen.run(() -> children.getSelectionModel()
                .clearAndSelect(row(children, "name", file.value().student().label())));
        TableView<?> timeline = table(page, "timeline");
        return IntStream.range(0, timeline.getItems().size())
                .filter(row -> cell(timeline, row, "what").equals("查阅登记"))
                .mapToObj(row -> String.valueOf(cell(timeline, row, "words")))
                .toList();
    }

    @Test
    void whoMayOnlyKnowGetsNoMoreThanNames() {
        CareFile file = files().get(0).value();
        UUID its = file.schoolClass().id();
        desk = MadeUp.desk(told, school, new Access("年级组长", Set.of(Role.GRADE_HEAD), null, Set.of(its)));
        Parent page = show();
        assertThat(tabs(page).getTabs()).hasSize(1);
        TableView<?> known = table(page, "care-known");
        int row = row(known, "name", file.student().label());
        assertThat(cell(known, row, "helper")).isEqualTo(file.team().helper().label());
        assertThat(known.getColumns()).hasSize(3);
    }
}
