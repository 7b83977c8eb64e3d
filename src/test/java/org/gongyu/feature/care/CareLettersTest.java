package org.gongyu.feature.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.gongyu.MadeUp;
import org.gongyu.db.Stored;
import org.gongyu.feature.OpenSchool;
import org.gongyu.feature.roster.RosterFeature;
import org.gongyu.feature.school.ListStore;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.Prose;
import org.gongyu.sheet.Report;
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
        ListStore lists = new ListStore(school.db(), MadeUp.TEXTS);
        care = Care.of(new RosterFeature(school.db(), school.schools(), lists, MadeUp.TEXTS).campus());
    }

    @AfterEach
    void close() {
        school.close();
    }

    private static List<String> words(Report report) {
        Prose prose =
                (Prose) report.pages(ADMIN, new Report.Request(EVER, false)).get(0);
        return prose.paragraphs().stream().map(Prose.Paragraph::words).toList();
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
        List<String> said = words(new ReferralReport(care, MadeUp.TEXTS));
        assertThat(said)
                .contains("某区民政局：", "请贵单位协助：协助申请临时救助")
                .anySatisfy(words -> assertThat(words)
                        .startsWith("学生：" + file.value().student().label()))
                .anySatisfy(words -> assertThat(words).endsWith("已家访两次"))
                .noneMatch(words -> words.contains("情绪低落"));
        assertThat(care.files().looks(ADMIN, file.id()))
                .anySatisfy(look -> assertThat(look.printed()).isTrue());
    }

    @Test
    void theBlankNoticeNamesTheSchoolAndLeavesRoomToSign() {
        List<String> said = words(new EntrustedBlankReport(care, MadeUp.TEXTS));
        assertThat(said.get(0)).startsWith(school.schools().profile(ADMIN).name());
        assertThat(said).anyMatch(words -> words.startsWith("父母签字＿"));
        assertThat(said).noneMatch(words -> words.contains("\n") || words.contains("{"));
    }
}
