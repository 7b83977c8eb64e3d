package org.gongyu.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Rows on the clipboard: what WPS and Excel put there, and what they take. */
class TabbedTest {

    private static final String[] PIECES = {
        "张三",
        "a",
        "\"",
        "\"\"",
        "\t",
        "\n",
        "=",
        "+",
        "-",
        "@",
        "'",
        "12",
        ".5",
        " ",
        "，",
        ",",
        ";",
        "𬱖",
        "G120199201804152540"
    };

    private static List<List<String>> cells(String text) throws Unreadable {
        return Tabbed.read(text).lines().stream().map(Grid.Line::cells).toList();
    }

    @Test
    void readsWhatASpreadsheetCopies() throws Unreadable {
        String copied = "日期\t学生\t内容\r\n2026-05-11\t张伟\t\"第一行\n第二行，说\"\"好\"\"\"\r\n2026-05-12\t刘洋\t一句话\r\n";
        assertThat(cells(copied))
                .containsExactly(
                        List.of("日期", "学生", "内容"),
                        List.of("2026-05-11", "张伟", "第一行\n第二行，说\"好\""),
                        List.of("2026-05-12", "刘洋", "一句话"));
    }

    @Test
    void blankLinesAreLeftOutAndTheOthersKeepTheirNumbers() throws Unreadable {
        assertThat(Tabbed.read("\t\t\r\na\tb\n\n\t\nc\td\n\n").lines())
                .extracting(Grid.Line::number)
                .containsExactly(2, 5);
    }

    @Test
    void aQuoteThatSomeoneWroteIsNoQuoteAroundACell() throws Unreadable {
        assertThat(cells("\"有情施教\"活动\tb\n\"没有关上\tc"))
                .containsExactly(List.of("\"有情施教\"活动", "b"), List.of("\"没有关上", "c"));
    }

    @Test
    void lineBreaksOfAllSystemsAreOne() throws Unreadable {
        assertThat(cells("a\tb\rc\t\"d\r\ne\rf\"\r\ng\th"))
                .containsExactly(List.of("a", "b"), List.of("c", "d\ne\nf"), List.of("g", "h"));
    }

    @Test
    void digitsThatASheetKeepsAsTextAreDigits() throws Unreadable {
        assertThat(cells("=\"0123\"\t'=1+1\0\0")).containsExactly(List.of("0123", "=1+1"));
    }

    @Test
    void nothingThatIsCopiedBecomesAFormula() {
        assertThat(Tabbed.write(List.of(List.of("=1+1", "+86 138", "@某", "-好", "-5", "+0.5%", "a=b"))))
                .isEqualTo("'=1+1\t'+86 138\t'@某\t'-好\t-5\t+0.5%\ta=b");
    }

    @Test
    void aWordIsNoRows() {
        assertThat(Tabbed.isRows("一句话\n")).isFalse();
        assertThat(Tabbed.isRows(" \t\r\n ")).isFalse();
        assertThat(Tabbed.isRows("张伟\n刘洋")).isTrue();
        assertThat(Tabbed.isRows("张伟\t2025级1班")).isTrue();
    }

    @Test
    void tooManyRowsAreRefused() {
        assertThatThrownBy(() -> Tabbed.read("a\tb\n".repeat(Lines.MOST_LINES + 1)))
                .isInstanceOf(Unreadable.class)
                .hasMessage("file-too-many-rows");
    }

    /** Whatever stands in a table can be copied and comes back as it was, with either line break between the rows. */
    @TestFactory
    Stream<DynamicTest> whatIsWrittenIsReadAgain() {
        return Stream.iterate(1L, seed -> seed + 1)
                .limit(20)
                .map(seed -> DynamicTest.dynamicTest("seed " + seed, () -> {
                    Random random = new Random(seed);
                    for (int times = 0; times < 200; times++) {
                        List<List<String>> rows = rows(random);
                        String written = Tabbed.write(rows);
                        assertThat(cells(written)).as(written).isEqualTo(rows);
                        assertThat(cells(written + "\r\n")).as(written).isEqualTo(rows);
                    }
                }));
    }

    private static List<List<String>> rows(Random random) {
        int width = 1 + random.nextInt(5);
        List<List<String>> rows = new ArrayList<>();
        for (int row = random.nextInt(6); row >= 0; row--) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < width; column++) {
                cells.add(cell(random));
            }
            rows.add(cells);
        }
        return rows;
    }

    /** Something that isn't blank: a blank end of a line has no cells. */
    private static String cell(Random random) {
        StringBuilder cell = new StringBuilder();
        for (int piece = random.nextInt(5); piece >= 0; piece--) {
            cell.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return cell.toString().isBlank() ? "无" : cell.toString();
    }
}
