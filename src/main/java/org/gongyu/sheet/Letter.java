package org.gongyu.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Path;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.gongyu.text.Texts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Writes prose as a Word document in the usual form of an official paper (typefaces, margins and spacing after GB/T 9704—2012). */
public final class Letter {

    private static final String TITLE_FACE = "方正小标宋简体";
    private static final String HEADING_FACE = "黑体";
    private static final String BODY_FACE = "仿宋_GB2312";
    private static final int TITLE = 22;
    private static final int BODY = 16;
    private static final int NUMBER = 14;
    private static final int FOOT = 9;
    private static final double LINE_POINTS = 28;

    /** The body of a letter to families: on two sides of a sheet with its slip. */
    private static final int SMALL = 14;

    private static final double SMALL_LINE_POINTS = 23;

    private static final int TWENTIETHS = 20;

    private final Heading heading;
    private final Texts texts;
    private int body = BODY;

    public Letter(Heading heading, Texts texts) {
        this.heading = heading;
        this.texts = texts;
    }

    /**
     * Writes the document, replacing the file if there is one; it appears whole or not at all.
     *
     * @throws org.gongyu.work.Failure.BadFile if the file is open elsewhere, may not be written, or the disk is full
     */
    public void write(Prose prose, Path target) {
        Target.write(target, out -> write(prose, out));
    }

    private void write(Prose prose, OutputStream out) throws IOException {
        body = prose.slip().isEmpty() ? BODY : SMALL;
        try (XWPFDocument document = new XWPFDocument()) {
            paper(document);
            String part = heading.part() == null ? "" : heading.part();
            say(document, heading.school() + part, TITLE_FACE, TITLE, ParagraphAlignment.CENTER);
            say(document, heading.period() + prose.title(), TITLE_FACE, TITLE, ParagraphAlignment.CENTER);
            if (heading.madeUp()) {
                say(document, texts.get("sheet.made-up"), HEADING_FACE, body, ParagraphAlignment.CENTER);
            }
            prose.paragraphs().forEach(paragraph -> say(document, paragraph));
            say(document, heading.school(), BODY_FACE, body, ParagraphAlignment.RIGHT);
            say(document, texts.day(heading.filledOn()), BODY_FACE, body, ParagraphAlignment.RIGHT);
            if (!prose.slip().isEmpty()) {
                slip(document, prose);
            }
            foot(document);
            document.write(out);
        }
    }

    /** Each page's number at its foot, and where the log ended: there and among the file's properties, as in a workbook. */
    private void foot(XWPFDocument document) {
        XWPFFooter foot = document.createFooter(HeaderFooterType.DEFAULT);
        number(foot.createParagraph());
        String log = new Headings(heading, texts).log();
        if (log != null) {
            document.getProperties().getCoreProperties().setDescription(log);
            XWPFParagraph line = foot.createParagraph();
            line.setAlignment(ParagraphAlignment.RIGHT);
            XWPFRun run = line.createRun();
            run.setText(log);
            run.setFontSize(FOOT);
        }
    }

    /** The page's number between dashes. */
    private static void number(XWPFParagraph line) {
        line.setAlignment(ParagraphAlignment.CENTER);
        XWPFRun before = line.createRun();
        before.setText("— ");
        before.setFontSize(NUMBER);
        line.getCTP().addNewFldSimple().setInstr("PAGE");
        XWPFRun after = line.createRun();
        after.setText(" —");
        after.setFontSize(NUMBER);
    }

    /** A4; margins 37 mm at the top, 35 below, 28 left and 26 right, in twentieths of a point. */
    private static void paper(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(2098));
        margins.setBottom(BigInteger.valueOf(1984));
        margins.setLeft(BigInteger.valueOf(1587));
        margins.setRight(BigInteger.valueOf(1474));
    }

    /** Under a line to cut along, and never parted by the end of a page. */
    private void slip(XWPFDocument document, Prose prose) {
        XWPFParagraph cut = say(document, "", BODY_FACE, body, ParagraphAlignment.CENTER);
        cut.setBorderBottom(Borders.DASHED);
        cut.setKeepNext(true);
        for (Prose.Paragraph line : prose.slip()) {
            say(document, line)
                    .setKeepNext(!line.equals(prose.slip().get(prose.slip().size() - 1)));
        }
    }

    private XWPFParagraph say(XWPFDocument document, Prose.Paragraph paragraph) {
        boolean isHeading = paragraph.part() == Prose.Part.HEADING;
        XWPFParagraph written =
                say(document, paragraph.words(), isHeading ? HEADING_FACE : BODY_FACE, body, ParagraphAlignment.BOTH);
        if (paragraph.part() != Prose.Part.ADDRESS) {
            written.setIndentationFirstLine(2 * body * TWENTIETHS);
        }
        written.setKeepNext(isHeading);
        return written;
    }

    private XWPFParagraph say(XWPFDocument document, String words, String face, int points, ParagraphAlignment align) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(align);
        double line = body == SMALL ? SMALL_LINE_POINTS : LINE_POINTS;
        paragraph.setSpacingBetween(points == TITLE ? LINE_POINTS * 1.2 : line, LineSpacingRule.EXACT);
        XWPFRun run = paragraph.createRun();
        run.setText(words);
        run.setFontFamily("Times New Roman");
        run.setFontFamily(face, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(points);
        return paragraph;
    }
}
