package org.gongyu.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyu.MadeUp;
import org.gongyu.db.Batches;
import org.gongyu.db.Incoming;
import org.gongyu.db.Integrity;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.Book;
import org.gongyu.sheet.Grid;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Report.Covered;
import org.gongyu.sheet.SheetFile;
import org.gongyu.vault.Access;
import org.gongyu.vault.Role;
import org.gongyu.work.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attachments on their way out of a made-up school, and what becomes of them when an import is undone. */
class SchoolAttachmentsTest {

    private static final Access ADMIN = Access.administrator();

    @TempDir
    Path temp;

    private OpenSchool school;

    @BeforeEach
    void makeUpASchool() {
        school = MadeUp.create(temp.resolve("数据"), 60);
    }

    @AfterEach
    void close() {
        school.close();
    }

    private Exports.Order order(String reportKey) {
        Report report = school.reports().stream()
                .filter(one -> one.key().equals(reportKey))
                .findFirst()
                .orElseThrow();
        return new Exports.Order(report, new Scope(MadeUp.year(school), null), Book.Form.DATA, null);
    }

    private List<Covered> covered(String reportKey) {
        Exports.Order order = order(reportKey);
        return order.report().records().orElseThrow().of(ADMIN, new Report.Request(order.scope(), false));
    }

    private static void attach(Covered record, String name, String content) {
        record.files().add(ADMIN, record.id(), Incoming.of(name, content.getBytes(StandardCharsets.UTF_8), 1 << 20));
    }

    private static Set<String> tree(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void aReportGoesOutWithTheFilesOfItsRecordsAndAnIndex() throws IOException {
        List<Covered> visits = covered("visit-ledger");
        Covered first = visits.get(0);
        Covered last = visits.get(visits.size() - 1);
        attach(last, "合影.JPG", "照片一");
        attach(first, "照片.jpg", "照片二");
        attach(first, "照片.JPG", "照片三");
        Path folder = school.exports().bundle(ADMIN, order("visit-ledger"), temp.resolve("上报"));
        String one = "附件/" + short36("001 " + first.words());
        String two = "附件/" + short36("002 " + last.words());
        String workbook = school.exports().usualName(ADMIN, order("visit-ledger"));
        assertThat(tree(folder))
                .containsExactlyInAnyOrder(
                        workbook, "附件目录.xlsx", one + "/照片.jpg", one + "/照片 (2).JPG", two + "/合影.JPG");
        assertThat(folder.resolve(one + "/照片 (2).JPG")).hasContent("照片三");
        assertThat(index(folder))
                .containsExactly(
                        List.of("1", "001", "家访台账", first.words(), "照片.jpg", "1 KB", "管理员", "2026-11-23 15:00"),
                        List.of("2", "001", "家访台账", first.words(), "照片 (2).JPG", "1 KB", "管理员", "2026-11-23 15:00"),
                        List.of("3", "002", "家访台账", last.words(), "合影.JPG", "1 KB", "管理员", "2026-11-23 15:00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "session-ledger",
                "parent-meeting-record",
                "teaching-plan",
                "certificates",
                "parent-school-items",
                "committee-roster",
                "committee-meetings"
            })
    void theFilesOfSessionsCertificatesAndCommitteesGoOutBesideTheirReport(String report) {
        Covered record = covered(report).get(0);
        attach(record, "扫描件.pdf", "盖章页");
        Path folder = school.exports().bundle(ADMIN, order(report), temp.resolve("上报"));
        assertThat(index(folder)).singleElement().satisfies(line -> assertThat(line)
                .contains(record.words(), "扫描件.pdf"));
        assertThat(folder.resolve("附件/" + short36("001 " + record.words()) + "/扫描件.pdf"))
                .hasContent("盖章页");
    }

    private static String short36(String name) {
        return name.length() <= 36 ? name : name.substring(0, 36).strip();
    }

    private static List<List<String>> index(Path folder) {
        return SheetFile.read(folder.resolve("附件目录.xlsx")).lines().stream()
                .map(Grid.Line::cells)
                .filter(cells -> cells.get(0) != null && cells.get(0).matches("\\d+"))
                .toList();
    }

    @Test
    void nothingIsOverwrittenByTheSecondExport() {
        Path first = school.exports().bundle(ADMIN, order("visit-records"), temp);
        Path second = school.exports().bundle(ADMIN, order("visit-records"), temp);
        assertThat(second).isNotEqualTo(first).hasParent(temp);
        assertThat(index(second)).isEmpty();
    }

    @Test
    void aReportThatOnlyCountsHasNoFiles() {
        refused("report-without-records", () -> school.exports().bundle(ADMIN, order("visit-summary"), temp));
    }

    @Test
    void whatFailsLeavesNoFolderBehind() throws IOException {
        Exports.Order unmasked = new Exports.Order(
                order("visit-ledger").report(), order("visit-ledger").scope(), Book.Form.DATA, " ");
        Path parent = Files.createDirectory(temp.resolve("上报"));
        refused("reason-missing", () -> school.exports().bundle(ADMIN, unmasked, parent));
        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void filesThatLeaveAreWrittenDownEach() {
        Covered first = covered("visit-ledger").get(0);
        attach(first, "照片.jpg", "照片");
        Access officer = new Access("德育处李老师", Set.of(Role.MORAL_OFFICE), null, Set.of());
        school.exports().bundle(officer, order("visit-ledger"), temp);
        List<String> log = school.db().read(ADMIN, sql -> sql.fetch(
                        "select who from audit where action = 'take-attachment' and record_id = ?", first.id())
                .getValues(0, String.class));
        assertThat(log).containsExactly("德育处李老师");
    }

    @Test
    void anImportIsNotUndoneUnderTheFilesOfItsRecords() {
        attach(covered("visit-ledger").get(0), "照片.jpg", "照片");
        Batches batches = new Batches(school.db());
        refused("batch-changed-since", () -> batches.undo(ADMIN, lastBatch()));
        assertThat(new Integrity(school.db()).check(ADMIN)).containsEntry("attachment", 1L);
    }

    private java.util.UUID lastBatch() {
        return school.db().read(ADMIN, sql -> sql.fetch("select id from import_batch where kind = 'visits'")
                .getValues(0, java.util.UUID.class)
                .get(0));
    }

    private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Failure.Refused.class, failure -> assertThat(failure.key())
                .isEqualTo(key));
    }
}
