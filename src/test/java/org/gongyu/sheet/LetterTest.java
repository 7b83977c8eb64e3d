package org.gongyu.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.gongyu.MadeUp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Word document is written and read back. */
class LetterTest {

    private static final Heading HEADING =
            new Heading("河北区", "实验小学", "2025—2026学年第一学期", "2025级1班", LocalDate.of(2026, 1, 15), true);

    @TempDir
    Path temp;

    @Test
    void saysWhoseItIsThenThePartsThenWhenItWasWritten() throws IOException {
        Path file = temp.resolve("总结.docx");
        Prose prose = new Prose(
                "总结",
                "家校社协同育人工作总结",
                List.of(Prose.Paragraph.heading("一、家访"), Prose.Paragraph.body("入户家访 305 人次，䶮小满等。")));
        new Letter(HEADING, MadeUp.TEXTS).write(prose, file);
        try (XWPFDocument read = new XWPFDocument(Files.newInputStream(file))) {
            assertThat(read.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .containsExactly(
                            "实验小学2025级1班",
                            "2025—2026学年第一学期家校社协同育人工作总结",
                            MadeUp.TEXTS.get("sheet.made-up"),
                            "一、家访",
                            "入户家访 305 人次，䶮小满等。",
                            "实验小学",
                            "2026年1月15日");
            assertThat(read.getParagraphs().get(3).getIndentationFirstLine()).isEqualTo(640);
            assertThat(read.getFooterList()).singleElement().satisfies(foot -> assertThat(foot.getText())
                    .contains("—"));
        }
    }

    @Test
    void saysAtItsFootWhereTheLogEnded() throws IOException {
        Path file = temp.resolve("总结.docx");
        Heading heading =
                new Heading(null, "实验小学", "2025—2026学年第一学期", null, LocalDate.of(2026, 1, 15), false, "1024-9f0c");
        Prose prose = new Prose("总结", "工作总结", List.of(Prose.Paragraph.body("一段话")));
        new Letter(heading, MadeUp.TEXTS).write(prose, file);
        try (XWPFDocument read = new XWPFDocument(Files.newInputStream(file))) {
            assertThat(read.getFooterList()).singleElement().satisfies(foot -> assertThat(foot.getText())
                    .contains("日志 1024-9f0c"));
            assertThat(read.getProperties().getCoreProperties().getDescription())
                    .isEqualTo("日志 1024-9f0c");
        }
        new Letter(HEADING, MadeUp.TEXTS).write(prose, file);
        try (XWPFDocument read = new XWPFDocument(Files.newInputStream(file))) {
            assertThat(read.getFooterList()).singleElement().satisfies(foot -> assertThat(foot.getText())
                    .doesNotContain("日志"));
        }
    }

    @Test
    void canBeLookedAtAsATable() {
        Prose prose = new Prose("总结", "工作总结", List.of(Prose.Paragraph.body("一段话")));
        assertThat(Preview.of(List.of(prose), 20).get(0).rows()).containsExactly(List.of("一段话"));
    }

    @Test
    void aLetterToFamiliesHasItsSlipUnderTheSignature() throws IOException {
        Path file = temp.resolve("告知书.docx");
        Prose prose = new Prose(
                "告知书",
                "告知书",
                List.of(new Prose.Paragraph(Prose.Part.ADDRESS, "各位家长："), Prose.Paragraph.body("一段话")),
                List.of(Prose.Paragraph.body("回执")));
        new Letter(HEADING, MadeUp.TEXTS).write(prose, file);
        try (XWPFDocument read = new XWPFDocument(Files.newInputStream(file))) {
            assertThat(read.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .containsSubsequence("各位家长：", "一段话", "实验小学", "2026年1月15日", "回执");
            assertThat(read.getParagraphs().get(3).getIndentationFirstLine()).isLessThanOrEqualTo(0);
            assertThat(read.getParagraphs().get(4).getRuns().get(0).getFontSizeAsDouble())
                    .isEqualTo(14);
        }
    }
}
