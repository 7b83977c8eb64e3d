package org.gongyu.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.fonts.FontCharset;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of a workbook, made when they are first wanted. */
final class Styles {

    private final XSSFWorkbook book;
    private final Map<Look, Pen> pens = new HashMap<>();
    private final Map<List<Object>, XSSFFont> fonts = new HashMap<>();

    Styles(XSSFWorkbook book) {
        this.book = book;
        dress(book.getFontAt(0), Look.Type.MEASURE, Look.Type.MEASURE.size);
    }

    /** What writes cells of that look. */
    Pen pen(Look look) {
        return pens.computeIfAbsent(look, wanted -> new Pen(wanted, this));
    }

    /** The number of the style in the workbook. */
    int number(Look look, Look.Format format) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(fonts.computeIfAbsent(List.of(look.font(), look.points()), face -> font(look)));
        style.setAlignment(
                switch (look.align()) {
                    case LEFT -> HorizontalAlignment.LEFT;
                    case CENTRE, BY_HAND -> HorizontalAlignment.CENTER;
                    case RIGHT -> HorizontalAlignment.RIGHT;
                });
        style.setVerticalAlignment(look.top() ? VerticalAlignment.TOP : VerticalAlignment.CENTER);
        style.setWrapText(look.wrap());
        style.setDataFormat(book.createDataFormat().getFormat(format.code));
        style.setQuotePrefixed(format == Look.Format.QUOTED);
        if (look.frame()) {
            frame(style);
        }
        return style.getIndex();
    }

    private static void frame(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }

    private XSSFFont font(Look look) {
        return dress(book.createFont(), look.font(), look.points());
    }

    private static XSSFFont dress(XSSFFont font, Look.Type type, int points) {
        font.setScheme(FontScheme.NONE);
        font.setFontName(type.face);
        font.setFontHeightInPoints((short) points);
        font.setBold(type.bold);
        font.setCharSet(FontCharset.GB2312);
        font.setFamily(FontFamily.ROMAN);
        return font;
    }
}
