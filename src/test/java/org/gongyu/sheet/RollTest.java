package org.gongyu.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.gongyu.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list to be signed, for classes of every size. */
class RollTest {

    private static final double SIGNABLE = 18;

    @TempDir
    Path folder;

    private Path written(int names) {
        List<String> all =
                IntStream.rangeClosed(1, names).mapToObj(i -> "学生" + i).toList();
        Column<String> name = Column.of("name", "学生姓名", 4, one -> one);
        Column<String> guardians = Column.prose("guardians", "监护人", 7, one -> "父亲 张建国\n继母或养母 欧阳丽华");
        Column<String> signature = Column.byHand("signature", "签名", 9);
        Table<String> list =
                new Table<>("2025级1班", "2025级1班家长签到表", List.of(name, signature), Rows.of(all), List.of("学生按学号排列。"));
        Page roll = new Roll<>(list, List.of(List.of(Roll.Head.byHand("活动名称"))), List.of(name, guardians, signature));
        Heading heading = new Heading("河北区", "实验小学", "2025—2026学年", null, LocalDate.of(2026, 1, 15), false);
        Path file = folder.resolve(names + ".xlsx");
        new BookWriter(Texts.CHINESE).write(new Book(heading, List.of(roll)), Book.Form.PRINT, file);
        return file;
    }

    @Test
    void aClassOfFiftyFiveSignsOnOnePageInRowsThatCanBeSigned() throws IOException {
        for (int names : new int[] {1, 30, 47, 55, 56}) {
            Path file = written(names);
            assertThat(Printout.faults(file)).isEmpty();
            assertThat(Printout.pages(file)).as(names + " names").containsExactly(1);
            assertThat(Printout.leastRow(file, "父亲")).isGreaterThanOrEqualTo(SIGNABLE);
        }
    }

    @Test
    void moreGoOnASecondPageWithTheSameHead() throws IOException {
        Path file = written(57);
        assertThat(Printout.pages(file)).containsExactly(1, 1);
        List<Sheet> sheets = SheetFile.sheets(file);
        assertThat(sheets).allSatisfy(sheet -> assertThat(sheet.grid().lines().toString())
                .contains("实验小学2025级1班家长签到表")
                .contains("活动名称"));
        assertThat(sheets.get(0).grid().lines().toString()).contains("学生29").doesNotContain("学生30");
        assertThat(sheets.get(1).grid().lines().toString()).contains("30, 学生30").contains("57, 学生57");
    }

    @Test
    void aClassWithoutNamesSaysSo() throws IOException {
        Path file = written(0);
        assertThat(Printout.faults(file)).isEmpty();
        assertThat(SheetFile.sheets(file).get(0).grid().lines().toString()).contains("本期无记录（零报告）");
    }
}
