package org.gongyu.feature.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.gongyu.MadeUp;
import org.gongyu.db.Stored;
import org.gongyu.feature.Exports;
import org.gongyu.feature.OpenSchool;
import org.gongyu.feature.roster.Relation;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.Book;
import org.gongyu.vault.Access;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 农村留守儿童基本情况登记表 for children of whom there is more to say than the form has room for. */
class LeftBehindFormTest {

    private static final Access ADMIN = Access.administrator();

    /** Points between the margins of an upright A4 page. */
    private static final double PAGE = 751;

    @TempDir
    private Path folder;

    private OpenSchool school;
    private Care care;
    private Stored<CareFile> child;

    @BeforeEach
    void open() {
        school = MadeUp.create(folder.resolve("学校"), 120);
        care = CareSchool.care(school);
        child = CareSchool.files(care).stream()
                .filter(file -> care.leftBehind(ADMIN).test(file.value())
                        && file.value().course().closedOn() == null)
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void close() {
        school.close();
    }

    private void say(Draft<CareFile> changes) {
        care.files().change(ADMIN, child.id(), child.version(), changes);
    }

    private Draft<CareFile> nothing() {
        return CareLedger.LEDGER.draft(child.value());
    }

    private static String filler(int length) {
        return "河南省周口市沈丘县某某镇某某行政村第三村民小组".repeat(100).substring(0, length);
    }

    /** As much in every field as it takes. */
    private void sayAll() {
        say(nothing()
                .set(CareLedger.HOUSEHOLD, filler(200))
                .set(CareLedger.GRANDPARENTS, "祖父欧阳守义 1953-04-11；" + filler(480))
                .set(CareLedger.MEANS, filler(200))
                .set(CareLedger.AID, filler(1000))
                .set(CareLedger.ILLNESS, filler(2000)));
        Notice one = care.notices().stored(ADMIN, child.value().student().id(), LocalDate.MAX).stream()
                .map(Stored::value)
                .findFirst()
                .orElse(null);
        Draft<Notice> notice = one == null ? new Draft<>() : NoticeLedger.LEDGER.draft(one);
        care.notices()
                .add(
                        ADMIN,
                        notice.set(NoticeLedger.STUDENT, child.value().student())
                                .set(NoticeLedger.NOTICED_ON, LocalDate.of(2026, 3, 2))
                                .set(NoticeLedger.FATHER_PLACE, filler(200))
                                .set(NoticeLedger.MOTHER_PLACE, filler(200))
                                .set(NoticeLedger.CARER, "阿卜杜热合曼·麦麦提依明·".repeat(4))
                                .set(NoticeLedger.RELATION, Relation.MATERNAL_GRANDMOTHER)
                                .set(NoticeLedger.ADDRESS, filler(200))
                                .set(NoticeLedger.PHONE, "19912345678"));
    }

    private Path printed() {
        Scope year = new Scope(MadeUp.year(school), null);
        return school.exports()
                .export(
                        ADMIN,
                        new Exports.Order(new LeftBehindReport(care, MadeUp.TEXTS), year, Book.Form.PRINT, "上报民政"),
                        folder.resolve("登记表.xlsx"));
    }

    private static String words(Sheet sheet, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int row = from; row <= to; row++) {
            sheet.getRow(row).forEach(cell -> words.append(cell).append('|'));
        }
        return words.toString();
    }

    @Test
    void aChildIsOnePageHoweverMuchThereIsToSay() throws Exception {
        sayAll();
        int children = (int) CareSchool.files(care).stream()
                .filter(file -> care.leftBehind(ADMIN).test(file.value())
                        && file.value().course().closedOn() == null)
                .count();
        try (Workbook book = WorkbookFactory.create(printed().toFile())) {
            Sheet sheet = book.getSheetAt(0);

            assertThat(sheet.getRowBreaks()).hasSize(children - 1);
            int from = 0;
            for (int page = 0; page < children; page++) {
                int to = page < children - 1 ? sheet.getRowBreaks()[page] : sheet.getLastRowNum();
                assertThat(words(sheet, from, to))
                        .as("signatures on page %d", page)
                        .contains("填表人\n（签名）", "姓名");
                assertThat(height(sheet, from, to)).as("page %d", page).isLessThan(PAGE);
                from = to + 1;
            }
        }
    }

    private static double height(Sheet sheet, int from, int to) {
        double height = 0;
        for (int row = from; row <= to; row++) {
            Row one = sheet.getRow(row);
            height += one.getHeightInPoints();
        }
        return height;
    }

    @Test
    void ordinaryTextsAreWrittenInTypeThatCanBeRead() throws Exception {
        try (Workbook book = WorkbookFactory.create(printed().toFile())) {

            for (int font = 0; font < book.getNumberOfFonts(); font++) {
                assertThat(book.getFontAt(font).getFontHeightInPoints()).isGreaterThanOrEqualTo((short) 8);
            }
        }
    }

    @Test
    void grandparentsAreReadFromTheFileOnlyWhereNobodyCanBeMistaken() {
        Elders said = Elders.in("祖父张守义1953-04-11；祖母：李桂兰（1955年10月2日生），外公已去世。姥姥身体不好");
        assertThat(said.of(Relation.GRANDFATHER)).isEqualTo(new Elders.Elder("张守义", LocalDate.of(1953, 4, 11)));
        assertThat(said.of(Relation.GRANDMOTHER)).isEqualTo(new Elders.Elder("李桂兰", LocalDate.of(1955, 10, 2)));
        assertThat(said.of(Relation.MATERNAL_GRANDFATHER)).isEqualTo(new Elders.Elder("—", null));
        assertThat(said.of(Relation.MATERNAL_GRANDMOTHER)).isNull();
        assertThat(Elders.in("祖父母均已去世").of(Relation.GRANDFATHER)).isNull();
        assertThat(Elders.in("祖父王某1953-02-30").of(Relation.GRANDFATHER).born()).isNull();
        assertThat(Elders.in(null).of(Relation.GRANDFATHER)).isNull();
    }

    @Test
    void bracketsAreTickedByWordsAndTheRestIsWrittenBehindOthers() {
        Ticks means = new Ticks(MadeUp.TEXTS, "care.left.means.options");
        assertThat(means.printed("务工、亲朋接济")).startsWith("打工收入（√）种养殖业（　）").endsWith("亲朋接济（√）其他（　）");
        assertThat(means.printed("开小店")).startsWith("打工收入（　）").endsWith("其他（√）开小店");
        assertThat(new Ticks(MadeUp.TEXTS, "care.left.aid.options").printed("无"))
                .doesNotContain("√");
        assertThat(List.of(means.printed((String) null), means.printed((Integer) null)))
                .allSatisfy(words -> assertThat(words).doesNotContain("√"));
    }
}
