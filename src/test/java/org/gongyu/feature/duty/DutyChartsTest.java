package org.gongyu.feature.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.gongyu.MadeUp;
import org.gongyu.feature.OpenSchool;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.Charts;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Preview;
import org.gongyu.sheet.Report;
import org.gongyu.ui.Screen;
import org.gongyu.ui.Theme;
import org.gongyu.ui.Told;
import org.gongyu.vault.Access;
import org.gongyu.vault.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The charts of a made-up school: what is drawn, what is printed, and for whom. */
class DutyChartsTest {

    private static final Access ADMIN = Access.administrator();

    @TempDir
    Path temp;

    private final Told told = new Told();
    private OpenSchool school;
    private Duties duties;
    private Words words;

    @BeforeEach
    void open() {
        school = MadeUp.create(temp, 60);
        duties = TestDuties.of(school);
        words = new Words(MadeUp.TEXTS);
    }

    @AfterEach
    void close() {
        school.close();
    }

    private Scope year(UUID classId) {
        return new Scope(MadeUp.year(school), classId);
    }

    private Parent page(Access access) {
        return Screen.show(
                Theme.usual(),
                () -> new StackPane(new ChartPage(duties, words, MadeUp.desk(told, school, access)).node()));
    }

    private static void tick(Node page, String duty) {
        CheckBox box = (CheckBox) Screen.find(page, "chart-" + duty);
        Screen.run(box::fire);
    }

    private List<String> printed(Access access, Scope scope) {
        List<Page> pages = new DutyCharts(duties).pages(access, new Report.Request(scope, false));
        assertThat(pages).hasSize(1).allMatch(Charts.class::isInstance);
        return Preview.of(pages, Integer.MAX_VALUE).get(0).rows().stream()
                .map(row -> String.join("|", row))
                .toList();
    }

    private static Set<String> duties(List<String> printed) {
        return printed.stream().map(line -> line.split(" ", 2)[0]).collect(Collectors.toSet());
    }

    private static List<String> drawn(Node page) {
        return Screen.on(() -> page.lookupAll(".chart").stream()
                .map(Node::getAccessibleText)
                .filter(text -> text != null)
                .toList());
    }

    @Test
    void whatIsTickedIsDrawnAndPrintedAndNothingElse() {
        Parent page = page(ADMIN);
        tick(page, "pack-000");
        tick(page, "pack-001");
        tick(page, "pack-002");
        tick(page, "pack-004");
        assertThat(drawn(page)).hasSizeGreaterThan(20);
        List.of("000", "001", "002", "004").forEach(pack -> tick(page, "pack-" + pack));
        tick(page, "000-000-8c");
        tick(page, "004-004-1c");
        assertThat(((Label) Screen.find(page, "chart-count")).getText()).contains("已选 2 项");
        List<String> printed = printed(ADMIN, year(null));
        assertThat(duties(printed)).containsExactlyInAnyOrder("000-8c", "004-1c");
        assertThat(drawn(page))
                .hasSize((int) printed.stream()
                        .map(line -> line.split("\\|", 2)[0])
                        .distinct()
                        .count())
                .anyMatch(text -> text.startsWith("按班级：2025级1班 "))
                .anyMatch(text -> text.startsWith("按月份"));
        assertThat(told.failures).isEmpty();
    }

    @Test
    void whoTicksNothingIsToldToTickSomething() {
        Parent page = page(ADMIN);
        tick(page, "pack-000");
        tick(page, "pack-000");
        assertThat(drawn(page)).isEmpty();
        assertThat(((Label) Screen.find(page, "chart-hint")).getText()).contains("至少勾选一项");
        assertThat(printed(ADMIN, year(null))).isEmpty();
    }

    @Test
    void whoHasChosenNothingYetGetsAFewThatAreNotDoneYet() {
        Drawing drawing = Drawing.of(duties, ADMIN, year(null));
        assertThat(drawing.wanted()).hasSize(3);
        assertThat(drawing.all())
                .filteredOn(result -> drawing.wanted().contains(Drawing.key(result)))
                .allMatch(result -> result.status().isOpen());
    }

    @Test
    void eachPersonChoosesForThemselves() {
        Drawing.keep(duties, ADMIN, List.of("000/000-8c"));
        Access other = new Access("李主任", Set.of(Role.MORAL_OFFICE), null, Set.of());
        Drawing.keep(duties, other, List.of("000/000-11a"));
        assertThat(duties(printed(ADMIN, year(null)))).containsExactly("000-8c");
        assertThat(duties(printed(other, year(null)))).containsExactly("000-11a");
    }

    /** Not on the screen, not on paper, and not by asking for another class. */
    @Test
    void aHeadTeachersChartsNameNoOtherClass() {
        List<SchoolClass> classes = school.schools().classes(ADMIN);
        SchoolClass own = classes.get(0);
        Access head = new Access("王老师", Set.of(Role.HEAD_TEACHER), null, Set.of(own.id()));
        Drawing.keep(
                duties,
                head,
                Drawing.of(duties, ADMIN, year(null)).all().stream()
                        .map(Drawing::key)
                        .toList());
        List<String> others = classes.stream()
                .map(SchoolClass::label)
                .filter(label -> !label.equals(own.label()))
                .toList();
        assertThat(others).isNotEmpty();
        List<String> shown = drawn(page(head));
        assertThat(shown).isNotEmpty().allSatisfy(text -> assertThat(text).doesNotContain(others));
        assertThat(printed(head, year(null))).isNotEmpty().allSatisfy(line -> assertThat(line)
                .doesNotContain(others));
        assertThat(printed(head, year(classes.get(1).id()))).isEmpty();
    }

    /** What is counted by month in a head teacher's chart is the own class only. */
    @Test
    void aHeadTeachersMonthsCountTheOwnClass() {
        SchoolClass own = school.schools().classes(ADMIN).get(0);
        Access head = new Access("王老师", Set.of(Role.HEAD_TEACHER), null, Set.of(own.id()));
        Drawing drawing = Drawing.of(duties, head, year(null));
        int children = duties.campus()
                .roster(ADMIN)
                .enrolledOn(duties.campus().cutOff(year(null).period()))
                .get(own)
                .size();
        assertThat(drawing.all())
                .filteredOn(result -> result.duty().id().equals("000-8c"))
                .allMatch(result -> result.figure().whole() == children);
    }

    @Test
    void withNothingTickedThePreviewAndThePaperSayWhatToDo() {
        Drawing.keep(duties, ADMIN, Set.of());
        List<Page> pages = new DutyCharts(duties).pages(ADMIN, new Report.Request(year(null), false));
        Preview shown = Preview.of(pages, 20).get(0);
        assertThat(shown.rows()).isEmpty();
        assertThat(shown.none()).contains("还没有勾选").contains("首页“图表”");
    }

    @Test
    void namedDutiesAreDrawnWhateverWasTicked() {
        Drawing.keep(duties, ADMIN, Set.of());
        List<Page> pages = new DutyCharts(duties, (who, scope) -> Drawing.of(duties, who, scope, List.of("000-8c")))
                .pages(ADMIN, new Report.Request(year(null), false));
        assertThat(Preview.of(pages, 500).get(0).rows()).isNotEmpty().allSatisfy(row -> assertThat(row.get(0))
                .startsWith("000-8c "));
    }
}
