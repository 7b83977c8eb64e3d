package org.gongyu.sheet;

import java.util.function.Function;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.gongyu.sheet.Charts.Bar;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;

/** Draws the chart of a block: lying bars with their numbers at their ends, taken from the cells beside it. */
final class BarChart {

    private static final int GAP = 40;

    /** Two shades that differ on a printer without colours too. */
    private static final byte[] DARK = {(byte) 0x3b, (byte) 0x6e, (byte) 0xa5};

    private static final byte[] LIGHT = {(byte) 0xc9, (byte) 0xd3, (byte) 0xdf};

    private final XSSFSheet sheet;
    private final ChartBlock block;
    private final XSSFChart chart;

    private BarChart(XSSFSheet sheet, ChartBlock block, XSSFChart chart) {
        this.sheet = sheet;
        this.block = block;
        this.chart = chart;
    }

    /** Puts the chart over one column, from the head of the block's table down; {@code labels} name the bars of part and whole. */
    static void draw(XSSFSheet sheet, ChartBlock block, int column, String part, String whole) {
        int head = block.firstBar() - 2;
        XSSFClientAnchor place =
                new XSSFClientAnchor(0, 0, 0, 0, column, head, column + 1, block.firstBar() - 1 + block.rows());
        XSSFChart chart = sheet.createDrawingPatriarch().createChart(place);
        new BarChart(sheet, block, chart).draw(part, whole);
    }

    private void draw(String part, String whole) {
        XDDFBarChartData bars = bars();
        XDDFDataSource<String> names = XDDFDataSourcesFactory.fromArray(
                block.bars().stream().map(Bar::name).toArray(String[]::new), range(0), 0);
        if (block.hasWhole()) {
            add(bars, names, whole, 2, Bar::whole, LIGHT);
        }
        add(bars, names, part, 1, Bar::part, DARK);
        chart.plot(bars);
    }

    private XDDFBarChartData bars() {
        XDDFCategoryAxis categories = chart.createCategoryAxis(AxisPosition.LEFT);
        categories.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis numbers = chart.createValueAxis(AxisPosition.TOP);
        numbers.setMinimum(0);
        numbers.setVisible(false);
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, numbers);
        bars.setBarDirection(BarDirection.BAR);
        bars.setGapWidth(GAP);
        bars.setVaryColors(false);
        if (block.hasWhole()) {
            chart.getOrAddLegend().setPosition(LegendPosition.TOP);
        }
        return bars;
    }

    private void add(
            XDDFBarChartData bars,
            XDDFDataSource<String> names,
            String label,
            int column,
            Function<Bar, Integer> number,
            byte[] colour) {
        Integer[] numbers = block.bars().stream().map(number).toArray(Integer[]::new);
        var series = (XDDFBarChartData.Series)
                bars.addSeries(names, XDDFDataSourcesFactory.fromArray(numbers, range(column), column));
        series.setTitle(label, null);
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(colour)));
        label(series.getCTBarSer().addNewDLbls());
    }

    /** The number alone at the end of each bar. */
    private static void label(CTDLbls labels) {
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private String range(int column) {
        return new CellRangeAddress(block.firstBar() - 1, block.lastBar() - 1, column, column)
                .formatAsString(sheet.getSheetName(), true);
    }
}
