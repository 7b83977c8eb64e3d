package org.gongyu.sheet;

import java.util.List;

/**
 * The page that a sheet is printed on: A4, centred, 1.5 cm margins, page numbers at the foot.
 *
 * @param portrait upright, else landscape
 * @param fitted whether it shrinks to one page's width; page breaks made by hand only count where it doesn't
 * @param widths of the columns, in digits of the body font
 * @param headerFrom the first row that every printed page repeats; 0 = none
 * @param headerTo the last of them; the rows down to it stay in sight when scrolling
 * @param foot the line at the foot of each page, with Excel's &amp;P and &amp;N
 */
record Paper(boolean portrait, boolean fitted, List<Double> widths, int headerFrom, int headerTo, String foot) {

    /** How many digits of the body font fit across, margins taken off. */
    static final double PORTRAIT_WIDTH = 82;

    static final double LANDSCAPE_WIDTH = 124;

    /**
     * How much of the width the columns of a page may take that can't shrink to fit, since page breaks made by hand would not count then. A
     * sheet counts them in digits of {@link Look.Type#MEASURE}; where that typeface isn't installed, its substitute is up to an eighth wider.
     */
    static final double SHARE = 0.86;

    /** Points from the top margin to the bottom margin of an upright page. */
    static final double PORTRAIT_HEIGHT = 751;

    private static final double LANDSCAPE_HEIGHT = 504;

    private static final String SHEET = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String MARGINS = "<pageMargins left=\"0.59\" right=\"0.59\" top=\"0.59\" bottom=\"0.67\""
            + " header=\"0.3\" footer=\"0.3\"/>";

    /** How far the sheet shrinks so that its columns fit across; at most 1. */
    double scale() {
        double across = widths.stream().mapToDouble(Double::doubleValue).sum();
        return Math.min(1, (portrait ? PORTRAIT_WIDTH : LANDSCAPE_WIDTH) / across);
    }

    /** Points from the top margin to the bottom margin. */
    double height() {
        return portrait ? PORTRAIT_HEIGHT : LANDSCAPE_HEIGHT;
    }

    void writeHead(Xml xml) {
        xml.raw(SHEET);
        xml.raw(fitted ? "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>" : "");
        xml.raw("<sheetViews><sheetView workbookViewId=\"0\">");
        if (headerTo > 0) {
            xml.raw("<pane ySplit=\"" + headerTo + "\" topLeftCell=\"A" + (headerTo + 1)
                    + "\" activePane=\"bottomLeft\" state=\"frozen\"/><selection pane=\"bottomLeft\"/>");
        }
        xml.raw("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"16\"/><cols>");
        for (int column = 0; column < widths.size(); column++) {
            String place = "<col min=\"" + (column + 1) + "\" max=\"" + (column + 1);
            xml.raw(place + "\" width=\"" + Math.round(widths.get(column) * 100) / 100d + "\" customWidth=\"1\"/>");
        }
        xml.raw("</cols><sheetData>");
    }

    /** Ends the sheet; {@code pages} is how many pages high it shall be, 0 = as many as it takes; {@code drawing} the id of what is drawn on it, or null. */
    void writeTail(Xml xml, List<Integer> breaks, int pages, String drawing) {
        xml.raw("<printOptions horizontalCentered=\"1\"/>").raw(MARGINS);
        xml.raw("<pageSetup paperSize=\"9\" orientation=\"" + (portrait ? "portrait" : "landscape") + "\""
                + (fitted ? " fitToWidth=\"1\" fitToHeight=\"" + pages + "\"" : "") + "/>");
        xml.raw("<headerFooter><oddFooter>").text("&C" + foot).raw("</oddFooter></headerFooter>");
        if (!breaks.isEmpty()) {
            xml.raw("<rowBreaks count=\"" + breaks.size() + "\" manualBreakCount=\"" + breaks.size() + "\">");
            breaks.forEach(row -> xml.raw("<brk id=\"" + row + "\" max=\"16383\" man=\"1\"/>"));
            xml.raw("</rowBreaks>");
        }
        if (drawing != null) {
            xml.raw("<drawing xmlns:r=\"" + RELATIONS + "\" r:id=\"" + drawing + "\"/>");
        }
        xml.raw("</worksheet>");
    }
}
