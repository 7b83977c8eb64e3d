package org.gongyu.feature.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.gongyu.sheet.Book;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 考勤登记表, from a few sessions to a year of them. */
class AttendanceReportTest {

    /** Digits of 11 point type across an upright page, and how far it may shrink until they are under 8 points. */
    private static final double ACROSS = 82;

    private static final double READABLE = 8 / 11d;

    @TempDir
    private Path folder;

    private ActivitySchool school;

    @BeforeEach
    void open() {
        school = new ActivitySchool(folder);
    }

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void theRegisterHasASignForEachChildAndSession() {
        school.fill();
        List<List<List<String>>> sheets = school.written("attendance", school.year(), Book.Form.DATA);
        List<List<String>> its = sheets.get(1);
        assertThat(its.get(0))
                .containsExactly("序号", "学号", "学生姓名", "9.3 家校同心", "9.20 读懂孩子", "10.18 好习惯", "11.8 期中家长会", "应到", "实到");
        assertThat(its.get(1)).endsWith("张一", "√", "√", "√", "√", "4", "4");
        assertThat(its.get(2)).endsWith("赵三", "缺", "√", "缺", "迟", "4", "2");
        assertThat(sheets.get(0).get(1)).endsWith("张二", "√", "√", "迟", "3", "3");
    }

    /** A session a week from each of the days, with 张一 and 张二 called. */
    private void weekly(int first, int second) {
        StringBuilder sessions = new StringBuilder("活动日期,活动类别,课题,对象范围\n");
        StringBuilder marks = new StringBuilder("日期,课题,班级,学生姓名,出席情况\n");
        Stream.concat(days(LocalDate.of(2025, 9, 6), first), days(LocalDate.of(2026, 3, 7), second))
                .forEach(day -> {
                    sessions.append(day).append(",家长学校授课,孩子的第").append(day).append("课,全校\n");
                    marks.append("%s,孩子的第%s课,2024级1班,张一,到%n".formatted(day, day));
                });
        school.load("sessions", sessions.toString());
        school.load("attendance", marks.toString());
    }

    private static Stream<LocalDate> days(LocalDate from, int count) {
        return IntStream.range(0, count).mapToObj(from::plusWeeks);
    }

    /** The sheets before the one of notes. */
    private List<List<List<String>>> pages() {
        List<List<List<String>>> sheets = school.written("attendance", school.year(), Book.Form.DATA);
        return sheets.subList(0, sheets.size() - 1);
    }

    @Test
    void aYearOfSessionsIsPartedByTermsAndALongTermInHalves() {
        weekly(15, 3);
        List<List<List<String>>> sheets = pages();
        assertThat(sheets.stream().map(sheet -> sheet.get(0).size() - 5).toList())
                .as("sessions on each page")
                .containsExactly(7, 8, 3);
        assertThat(sheets.stream().map(sheet -> sheet.get(1).get(sheet.get(1).size() - 1)))
                .as("who came, on each page")
                .containsExactly("7", "8", "3");
        assertThat(school.written("attendance", school.year(), Book.Form.PRINT).toString())
                .contains("2024级1班家长考勤登记表（9.6—10.18）")
                .contains("（10.25—12.13）")
                .contains("（3.7—3.21）");
    }

    @Test
    void asManySessionsAsAPageHoldsAreNotParted() {
        weekly(7, 5);
        assertThat(pages()).hasSize(1);
    }

    @Test
    void typeIsNeverSmallerThanEightPoints() throws IOException {
        weekly(12, 9);
        school.written("attendance", school.year(), Book.Form.PRINT);
        try (Stream<Path> files = Files.list(folder);
                Workbook book = WorkbookFactory.create(
                        files.filter(file -> file.getFileName().toString().contains("PRINT"))
                                .findFirst()
                                .orElseThrow()
                                .toFile())) {
            assertThat(book.getNumberOfSheets()).isGreaterThanOrEqualTo(2);
            book.forEach(sheet ->
                    assertThat(ACROSS / across(sheet)).as(sheet.getSheetName()).isGreaterThanOrEqualTo(READABLE));
        }
    }

    private static double across(Sheet sheet) {
        int columns = IntStream.rangeClosed(0, sheet.getLastRowNum())
                .mapToObj(sheet::getRow)
                .filter(row -> row != null)
                .mapToInt(row -> row.getLastCellNum())
                .max()
                .orElseThrow();
        return IntStream.range(0, columns).mapToDouble(sheet::getColumnWidth).sum() / 256;
    }
}
