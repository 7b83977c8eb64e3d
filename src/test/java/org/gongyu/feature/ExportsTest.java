package org.gongyu.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.gongyu.MadeUp;
import org.gongyu.db.AuditLog;
import org.gongyu.db.Db;
import org.gongyu.feature.school.School;
import org.gongyu.feature.school.SchoolStore;
import org.gongyu.feature.school.Stage;
import org.gongyu.feature.school.Terms;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.Book;
import org.gongyu.sheet.Column;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Rows;
import org.gongyu.sheet.Table;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;
import org.gongyu.work.Failure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportsTest {

    private static final Access ADMIN = Access.administrator();

    @TempDir
    Path folder;

    private Db db;
    private SchoolStore schools;
    private Exports exports;

    @BeforeEach
    void open() {
        ZoneId zone = ZoneId.of("Asia/Shanghai");
        Clock clock = Clock.fixed(LocalDate.of(2026, 1, 15).atStartOfDay(zone).toInstant(), zone);
        db = MadeUp.database(folder.resolve("data"), clock);
        schools = new SchoolStore(db);
        schools.found(ADMIN, new School("实验小学", "河北区", Stage.PRIMARY, 6, false), Terms.usual(2025));
        exports = new Exports(db, schools, user -> user, Texts.in(Locale.SIMPLIFIED_CHINESE));
    }

    @AfterEach
    void close() {
        db.close();
    }

    /** A 学生花名册 of one line. */
    private static final class Small implements Report {

        @Override
        public String key() {
            return "roster";
        }

        @Override
        public List<Page> pages(Access access, Request request) {
            Column<String> name = Column.of("name", "姓名", 6, line -> line);
            return List.of(new Table<>("名册", "名册", List.of(name), Rows.of(List.of("张三")), List.of()));
        }
    }

    private Exports.Order order(String reason) {
        Period year = schools.terms(ADMIN).period(2025, Period.WHOLE_YEAR).orElseThrow();
        return new Exports.Order(new Small(), new Scope(year, null), Book.Form.DATA, reason);
    }

    private List<String> log() {
        return db.read(ADMIN, sql -> sql.fetch("select detail from audit where action = 'export' order by id")
                .getValues(0, String.class));
    }

    @Test
    void numbersInFullAreWrittenDownWithTheReason() {
        exports.export(ADMIN, order(null), folder);
        exports.export(ADMIN, order("区教育局核对学籍"), folder);
        assertThat(log()).containsExactly("DATA 2025", "DATA 2025 unmasked: 区教育局核对学籍");
    }

    @Test
    void aPrintedReportSaysWhereTheLogEnded() throws IOException {
        Exports.Order printed = new Exports.Order(new Small(), order(null).scope(), Book.Form.PRINT, null);
        Path file = exports.export(ADMIN, printed, folder);
        String head = new AuditLog(db).verify(ADMIN).head();
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            assertThat(new String(sheet.readAllBytes(), StandardCharsets.UTF_8)).contains("日志 " + head);
        }
    }

    @Test
    void aDataSheetSaysSoAmongItsPropertiesOnly() throws IOException {
        Path file = exports.export(ADMIN, order(null), folder);
        String head = new AuditLog(db).verify(ADMIN).head();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(text(zip, "docProps/core.xml")).contains("日志 " + head);
            assertThat(text(zip, "xl/worksheets/sheet1.xml")).doesNotContain(head);
        }
    }

    private static String text(ZipFile zip, String part) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(part))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aLongReasonIsNoWayRoundTheLog() {
        Path file = exports.export(ADMIN, order("核对".repeat(1000)), folder);
        assertThat(file).exists();
        assertThat(log()).singleElement().satisfies(detail -> assertThat(detail).startsWith("DATA 2025 unmasked: 核对"));
    }

    @Test
    void withoutAReasonNumbersStayMasked() {
        Failure told = catchThrowableOfType(Failure.Refused.class, () -> exports.export(ADMIN, order("  "), folder));
        assertThat(told.key()).isEqualTo("reason-missing");
        assertThat(log()).isEmpty();
        assertThat(Files.exists(folder.resolve(exports.usualName(ADMIN, order(null)))))
                .isFalse();
    }
}
