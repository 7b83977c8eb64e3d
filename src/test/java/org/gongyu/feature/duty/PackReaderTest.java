package org.gongyu.feature.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gongyu.work.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A pack file with a mistake is refused, and the error says in which line it is. */
class PackReaderTest {

    private static final List<String> GOOD = List.of(
            "pack: own",
            "title: 本校清单",
            "number: 校字1号",
            "region: 本校",
            "policy: own.txt",
            "from: 2025-01-01",
            "duties:",
            "  - id: own-1",
            "    clause: 一",
            "    phrase: [每学期家访一次]",
            "    strength: must",
            "    stages: [school]",
            "    span: term",
            "    measure: students",
            "    with:",
            "      group: everyone",
            "      acts: [visit]",
            "      at-least: 1");

    private static Failure.BadFile refused(List<String> lines) {
        return catchThrowableOfType(Failure.BadFile.class, () -> PackReader.read("own.yaml", String.join("\n", lines)));
    }

    private static List<String> with(int line, String instead) {
        List<String> lines = new ArrayList<>(GOOD);
        lines.set(line - 1, instead);
        return lines;
    }

    @Test
    void aGoodFileIsRead() {
        Pack pack = PackReader.read("own.yaml", String.join("\n", GOOD));
        assertThat(pack.duties()).hasSize(1);
        assertThat(pack.duties().get(0).measure()).isInstanceOf(Students.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "14 | '    measure: guess'",
                "16 | '      group: nobody'",
                "17 | '      acts: [dance]'",
                "18 | '      at-least: some'",
                "18 | '      at-lest: 1'",
                "13 | '    span: fortnight'",
                "12 | '    stages: [university]'",
                "11 | '    strenth: must'",
                "6  | 'from: yesterday'",
                "17 | '      acts: [visit'",
                "15 | '    with: 3'"
            })
    void aMistakeIsFoundWithItsFileAndLine(int line, String instead) {
        Failure.BadFile failure =
                refused(with(line, instead.substring(instead.indexOf('\'') + 1, instead.lastIndexOf('\''))));
        assertThat(failure).isNotNull();
        assertThat(failure.args().get(0)).isEqualTo("own.yaml");
        assertThat((Integer) failure.args().get(1)).isBetween(line == 11 ? 8 : line, line + 1);
    }

    @Test
    void aValueThatIsNoneOfThoseKnownIsToldWhichThereAre() {
        Failure.BadFile failure = refused(with(16, "      group: nobody"));
        assertThat(failure.key()).isEqualTo("pack-choice");
        assertThat(failure.args().get(4).toString()).startsWith("everyone、key、");
        assertThat(refused(with(14, "    measure: guess")).args().get(4).toString())
                .contains("students", "headcount");
    }

    @Test
    void aNumberGivenToTwoDutiesIsNamed() {
        List<String> twice = new ArrayList<>(GOOD);
        twice.addAll(GOOD.subList(7, GOOD.size()));
        assertThat(refused(twice).key()).isEqualTo("pack-twice");
        assertThat(refused(twice).args()).containsExactly("own.yaml", 19, "own-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void aFileIsReadAsChineseEditorsSaveIt(String charset, @TempDir Path folder) throws IOException {
        String mark = charset.equals("UTF-8") ? "\uFEFF" : "";
        Path file = Files.write(folder.resolve("own.yaml"), (mark + String.join("\r\n", GOOD)).getBytes(charset));
        assertThat(PackReader.read(file).title()).isEqualTo("本校清单");
    }

    /** Whatever letter of the file is lost or doubled, it is read, or refused with a line of the file: nothing else happens. */
    @Test
    void anyDamagedFileIsReadOrRefusedWithALine() {
        String text = String.join("\n", GOOD);
        Random random = new Random(7);
        int refusals = 0;
        for (int i = 0; i < 2000; i++) {
            int at = random.nextInt(text.length());
            String damaged = text.substring(0, at)
                    + (random.nextBoolean() ? "" : text.substring(at, at + 1) + text.charAt(at))
                    + text.substring(at + 1);
            try {
                PackReader.read("own.yaml", damaged);
            } catch (Failure.BadFile failure) {
                refusals++;
                assertThat(failure.args().get(0)).isEqualTo("own.yaml");
                assertThat((Integer) failure.args().get(1)).isBetween(1, GOOD.size() + 1);
            }
        }
        assertThat(refusals).isGreaterThan(500);
    }

    @Test
    void whatIsNoPackAtAllIsToldApart(@TempDir Path folder) throws IOException {
        assertThat(refused(List.of("")).key()).isEqualTo("pack-empty");
        assertThat(refused(List.of("# 只有说明", " ")).key()).isEqualTo("pack-empty");
        assertThat(refused(List.of("关于家访的通知")).key()).isEqualTo("pack-no-list");
        assertThat(refused(List.of("- 000", "- 001")).key()).isEqualTo("pack-no-list");
        assertThat(refused(List.of("PK\u0003\u0004\u0000工作簿")).key()).isEqualTo("pack-no-text");
        assertThat(catchThrowableOfType(Failure.BadFile.class, () -> PackReader.read(folder.resolve("没有.yaml")))
                        .key())
                .isEqualTo("pack-not-opened");
    }
}
