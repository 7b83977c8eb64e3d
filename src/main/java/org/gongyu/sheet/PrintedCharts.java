package org.gongyu.sheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.gongyu.sheet.Charts.Bar;

/** Charts as they are printed: on upright pages, each beside the table of its numbers, none cut by the end of a page. */
final class PrintedCharts implements Body {

    private static final int CHART = 3;

    private static final List<Double> PARTS = List.of(0.2, 0.1, 0.1, 0.6);

    /** Printers and office programs differ; points. */
    private static final double PAGE = Paper.PORTRAIT_HEIGHT - 41;

    private static final double ROW = 18;

    private final Charts charts;
    private final Headings headings;
    private final Widths widths;
    private final List<ChartBlock> blocks;
    private SheetXml sheet;

    PrintedCharts(Charts charts, Headings headings) {
        this.charts = charts;
        this.headings = headings;
        this.widths = Widths.ofDigits(digits());
        List<Bar> bars = new ArrayList<>();
        charts.list().rows().each(bars::add);
        this.blocks = ChartBlock.of(bars, headings.topRows() + 1);
    }

    private static List<Double> digits() {
        return PARTS.stream()
                .map(part -> part * Paper.PORTRAIT_WIDTH * Paper.SHARE)
                .toList();
    }

    @Override
    public Paper paper() {
        return new Paper(true, false, widths.digits(), 0, 0, headings.foot());
    }

    @Override
    public void draw(XSSFSheet shell) {
        blocks.forEach(block -> BarChart.draw(shell, block, CHART, label(2), label(3)));
    }

    private String label(int column) {
        return charts.list().columns().get(column).label();
    }

    @Override
    public void write(SheetXml target) {
        sheet = target;
        headings.writeTop(sheet, charts.title(), widths);
        if (blocks.isEmpty()) {
            sheet.row(30);
            sheet.across(0, CHART, pen(Look.Type.BODY), headings.none(charts.list()));
        }
        double left = PAGE - headings.topHeight(charts.title(), widths);
        for (ChartBlock block : blocks) {
            double height = block.height() * ROW;
            if (height > left) {
                sheet.breakPage();
                left = PAGE;
            }
            left -= height;
            write(block);
        }
        writeNotes();
    }

    private Pen pen(Look.Type type) {
        return sheet.pen(Look.framed(type, Column.Align.CENTRE));
    }

    private void write(ChartBlock block) {
        sheet.row(ROW);
        Look line = Look.open(Look.Type.STRONG, Column.Align.LEFT).onOneLine();
        sheet.across(0, CHART, sheet.pen(line), block.title());
        sheet.row(ROW);
        writeCells(pen(Look.Type.HEADER), label(1), label(2), block.hasWhole() ? label(3) : null);
        Pen pen = pen(Look.Type.BODY);
        for (Bar bar : block.bars()) {
            sheet.row(ROW);
            writeCells(pen, bar.name(), bar.part(), bar.whole());
        }
        for (int row = block.bars().size(); row <= block.rows(); row++) {
            sheet.row(ROW);
        }
    }

    private void writeCells(Pen pen, Object name, Object part, Object whole) {
        sheet.cell(0, pen, name);
        sheet.cell(1, pen, part);
        if (whole != null) {
            sheet.cell(2, pen, whole);
        }
    }

    private void writeNotes() {
        Pen pen = sheet.pen(Look.open(Look.Type.NOTE, Column.Align.LEFT));
        for (String note : charts.list().notes()) {
            String words = headings.texts().get("sheet.notes") + note;
            sheet.row(5 + 14 * Ems.lines(words, widths.across()));
            sheet.across(0, CHART, pen, words);
        }
    }
}
