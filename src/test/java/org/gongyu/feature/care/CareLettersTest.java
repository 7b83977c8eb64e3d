package org.gongyu.feature.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.nio.file.Path;
import java.util.List;
import org.gongyu.MadeUp;
import org.gongyu.db.Stored;
import org.gongyu.feature.Exports;
import org.gongyu.feature.OpenSchool;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.Book;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.SheetFile;
import org.gongyu.vault.Access;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CareLettersTest {

    private static final Access ADMIN = Access.administrator();
    private static final Scope EVER = new Scope(Period.ALWAYS, null);

    @TempDir
    private Path folder;

    private OpenSchool school;
    private Care care;

    @BeforeEach
    void open() {
        school = MadeUp.create(folder.resolve("学校"), 60);
        care = CareSchool.care(school);
    }

    @AfterEach
    void close() {
        school.close();
    }

    /** The rows of the 数据版, a line each. */
    private List<String> data(Report report) {
        Path file = school.exports()
                .export(ADMIN, new Exports.Order(report, EVER, Book.Form.DATA, null), folder.resolve("转介单.xlsx"));
        return SheetFile.sheets(file).get(0).grid().lines().stream()
                .map(line -> String.join("|", line.cells()))
                .filter(row -> !row.startsWith("演示数据"))
                .toList();
    }

    @Test
    void aReferralSaysWhoNeedsWhatAndIsWrittenDownOnTheFileWithoutTheSecret() {
        Stored<CareFile> file = care.files().list(ADMIN, EVER).get(0);
        Link teacher = file.value().team().helper();
        care.log()
                .add(
                        ADMIN,
                        new Draft<LogEntry>()
                                .set(LogLedger.STUDENT, file.value().student())
                                .set(LogLedger.DATE, care.campus().today())
                                .set(LogLedger.KIND, LogKind.REFERRAL)
                                .set(LogLedger.STAFF, List.of(teacher))
                                .set(LogLedger.CONTENT, "已家访两次")
                                .set(LogLedger.NEXT, "协助申请临时救助")
                                .set(LogLedger.SECRET, "情绪低落")
                                .set(LogLedger.REFERRED_TO, "某区民政局"));
        Stored<LogEntry> entry = care.log()
                .stored(ADMIN, file.value().student().id(), care.campus().today())
                .get(0);
        List<String> all = data(new ReferralReport(care, MadeUp.TEXTS));
        List<String> one = data(ReferralReport.of(care, MadeUp.TEXTS, entry.id()));
        assertThat(one)
                .as("a heading and the one sheet")
                .hasSize(2)
                .last(STRING)
                .contains("某区民政局", file.value().student().label(), "已家访两次", "协助申请临时救助", "****")
                .doesNotContain("情绪低落");
        assertThat(all).hasSizeGreaterThan(2).anyMatch(row -> row.contains("协助申请临时救助"));
        assertThat(care.files().looks(ADMIN, file.id()))
                .anySatisfy(look -> assertThat(look.printed()).isTrue());
    }

    @Test
    void theBlankNoticeNamesTheSchoolAndLeavesRoomToSign() {
        Path file = folder.resolve("告知书.xlsx");
        school.exports()
                .export(
                        ADMIN,
                        new Exports.Order(new EntrustedBlankReport(care, MadeUp.TEXTS), EVER, Book.Form.PRINT, null),
                        file);
        List<String> said = SheetFile.sheets(file).get(0).grid().lines().stream()
                .flatMap(line -> line.cells().stream())
                .toList();
        assertThat(said)
                .anyMatch(words ->
                        words.startsWith(school.schools().profile(ADMIN).name() + "：根据"));
        assertThat(said).contains("父母签字").noneMatch(words -> words.startsWith("填报"));
    }
}
