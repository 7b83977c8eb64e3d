package org.gongyu.feature.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongyu.feature.committee.CommitteeSchool.ADMIN;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.gongyu.MadeUp;
import org.gongyu.db.Stored;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Link;
import org.gongyu.ui.Candidate;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Form;
import org.gongyu.ui.Screen;
import org.gongyu.ui.Theme;
import org.gongyu.ui.Told;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommitteePageTest {

    @TempDir
    private Path folder;

    private final Told told = new Told();
    private CommitteeSchool school;
    private Desk desk;

    @BeforeEach
    void open() {
        school = new CommitteeSchool(folder);
        school.load("committee-members", """
                级别,班级,任期起止,家长姓名,学生姓名,职务,离任日期
                班级,2024级1班,2025年9月至2026年8月,张父,张一,主任,
                班级,2024级1班,2025年9月至2026年8月,孙母,赵三,委员,2026-03-01
                班级,2024级2班,2024年9月至2025年8月,钱父,钱四,主任,
                """);
        desk = MadeUp.desk(told, school.open, ADMIN);
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
                        CommitteePage.of(school.committees, desk, null).node()));
    }

    private static TableView<?> table(Node page) {
        return (TableView<?>) Screen.find(page, "committee-overview");
    }

    private static String cell(TableView<?> table, int row, String column) {
        return table.getColumns().stream()
                .filter(one -> one.getId().equals(column + "-column"))
                .map(one -> value(one, row))
                .findFirst()
                .orElseThrow();
    }

    private static String value(TableColumn<?, ?> column, int row) {
        return String.valueOf(column.getCellData(row));
    }

    /** The row of the overview that names the committee and shows that finding. */
    private static int row(TableView<?> table, String name, String finding) {
        for (int i = 0; i < table.getItems().size(); i++) {
            if (cell(table, i, "name").equals(name) && cell(table, i, "finding").equals(finding)) {
                return i;
            }
        }
        throw new AssertionError("no row " + name + " " + finding);
    }

    private void openRow(Parent page, String name, String finding) {
        TableView<?> table = table(page);
        Screen.run(() -> table.getSelectionModel().clearAndSelect(row(table, name, finding)));
        Screen.press(table, KeyCode.ENTER, false);
    }

    private static String tab(Node page) {
        return ((TabPane) Screen.find(page, "committee-tabs"))
                .getSelectionModel()
                .getSelectedItem()
                .getText();
    }

    @Test
    void theOverviewShowsAllLevelsAndWhatToDo() {
        TableView<?> table = table(show());
        assertThat(cell(table, row(table, "2024级1班家长委员会", "空缺：孙母（委员）"), "status"))
                .contains("待办");
        assertThat(cell(table, row(table, "2024级2班家长委员会", "届满未换届"), "todo")).contains("换届");
        assertThat(cell(table, row(table, "2025级家长委员会", "未组建"), "level")).isEqualTo("年级");
        assertThat(cell(table, row(table, "校级家庭教育工作站", "未组建"), "status")).contains("留意");
    }

    @Test
    void onlyWhatIsToBeDoneCanBeShown() {
        school.load("committee-members", "班级,家长姓名,学生姓名,职务\n2025级1班,张父,张二,主任\n");
        Parent page = show();
        int all = table(page).getItems().size();
        Screen.run(() -> ((CheckBox) Screen.find(page, "only-open")).setSelected(true));
        assertThat(table(page).getItems()).hasSize(all - 1);
    }

    @Test
    void aMissingCommitteeIsBegunFromItsLine() {
        Parent page = show();
        openRow(page, "2025级1班家长委员会", "未组建");
        assertThat(tab(page)).isEqualTo("各届委员会");
        assertThat(Screen.find(page, "form-summary")).isNotNull();
    }

    @Test
    void aVacantSeatOpensFromItsLine() {
        Parent page = show();
        openRow(page, "2024级1班家长委员会", "空缺：孙母（委员）");
        assertThat(tab(page)).isEqualTo("成员");
        assertThat(Screen.find(page, "form-summary")).isNotNull();
    }

    @Test
    void aNewTermOfOfficeIsBegunFromTheOldOne() {
        Parent page = show();
        TableView<?> table = table(page);
        Screen.run(() -> table.getSelectionModel().clearAndSelect(row(table, "2024级2班家长委员会", "届满未换届")));
        Screen.run(() -> ((javafx.scene.control.Button) Screen.find(page, "new-office")).fire());
        assertThat(told.said).anyMatch(words -> words.contains("带过来 1 人"));
        assertThat(school.checks("2024级2班家长委员会")).isEmpty();
        List<Stored<Committee>> both = school.all().stream()
                .filter(one -> one.value().name().equals("2024级2班家长委员会"))
                .toList();
        assertThat(both).hasSize(2);
    }

    @Test
    void aMeetingIsOfferedTheMembersOfItsOwnCommittee() {
        List<Candidate> seats = desk.directory().candidates(SeatLedger.KEY);
        Link committee = school.all().stream()
                .filter(one -> one.value().name().equals("2024级1班家长委员会"))
                .map(one -> new Link(one.id(), one.value().title()))
                .findFirst()
                .orElseThrow();
        Draft<Meeting> draft = new Draft<>();
        assertThat(seats).hasSize(3).allMatch(seat -> CommitteePage.isOfItsCommittee(draft, seat));
        draft.set(MeetingLedger.COMMITTEE, committee);
        assertThat(seats.stream().filter(seat -> CommitteePage.isOfItsCommittee(draft, seat)))
                .extracting(seat -> seat.link().label())
                .containsExactlyInAnyOrder("张父（2024级1班家长委员会）", "孙母（2024级1班家长委员会）");
    }

    @Test
    void everyFieldOfAMeetingHasItsPlaceInTheForm() {
        List<?> left = Screen.on(() -> {
            Form<Meeting> form = new Form<>(school.committees.meetingLedger(), desk, new Draft<>());
            CommitteePage.meetingLayout(form);
            return form.unplaced();
        });
        assertThat(left).isEmpty();
    }

    @Test
    void everyFieldHasItsPlaceInTheForm() {
        List<?> left = Screen.on(() -> {
            Form<Seat> form = new Form<>(SeatLedger.LEDGER, desk, new Draft<>());
            CommitteePage.layout(form);
            return form.unplaced();
        });
        assertThat(left).isEmpty();
    }
}
