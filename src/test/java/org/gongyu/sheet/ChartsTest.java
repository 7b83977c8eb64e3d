package org.gongyu.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData.Series;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongyu.sheet.Charts.Bar;
import org.gongyu.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Charts are read back with what they draw. */
class ChartsTest {

    private static final Texts ZH = Texts.in(Locale.SIMPLIFIED_CHINESE);

    @TempDir
    private Path folder;

    private XSSFWorkbook written(Book.Form form, List<Bar> bars) throws IOException {
        List<Column<Bar>> columns = List.of(
                Column.of("chart", "图表", 20, Bar::chart),
                Column.of("bar", "班级", 8, Bar::name),
                Column.of("part", "已完成", 5, Bar::part),
                Column.of("whole", "应完成", 5, Bar::whole));
        Charts charts = new Charts(new Table<>("图表", "图表", columns, Rows.of(bars), List.of("说明")));
        Path file = folder.resolve(form + ".xlsx");
        new BookWriter(ZH).write(new Book(Reports.HEADING, List.of(charts)), form, file);
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static List<XSSFChart> charts(XSSFSheet sheet) {
        return sheet.getDrawingPatriarch().getCharts();
    }

    private static List<Series> series(XSSFChart chart) {
        XDDFChartData data = chart.getChartSeries().get(0);
        return IntStream.range(0, data.getSeriesCount())
                .mapToObj(data::getSeries)
                .toList();
    }

    /** The bars of a series with their numbers. */
    private static List<String> bars(Series series) {
        List<String> bars = new ArrayList<>();
        for (int i = 0; i < series.getCategoryData().getPointCount(); i++) {
            bars.add(series.getCategoryData().getPointAt(i) + "="
                    + ((Number) series.getValuesData().getPointAt(i)).intValue());
        }
        return bars;
    }

    @Test
    void aChartDrawsTheCellsBesideIt() throws IOException {
        List<Bar> bars = List.of(new Bar("甲", "1班", 3, 5), new Bar("甲", "2班", 0, 4), new Bar("乙", "2026-03", 2, null));
        try (XSSFWorkbook book = written(Book.Form.PRINT, bars)) {
            XSSFSheet sheet = book.getSheetAt(0);
            List<XSSFChart> charts = charts(sheet);
            assertThat(charts).hasSize(2);
            List<Series> both = series(charts.get(0));
            assertThat(both.stream().map(ChartsTest::bars))
                    .containsExactly(List.of("1班=5", "2班=4"), List.of("1班=3", "2班=0"));
            List<Series> months = series(charts.get(1));
            assertThat(months.stream().map(ChartsTest::bars)).containsExactly(List.of("2026-03=2"));
            int first = row(sheet, "1班");
            assertThat(both.get(1).getValuesData().getDataRangeReference())
                    .isEqualTo("图表!$B$" + (first + 1) + ":$B$" + (first + 2));
            assertThat(sheet.getRow(first).getCell(1).getNumericCellValue()).isEqualTo(3);
            assertThat(sheet.getRow(first + 1).getCell(2).getNumericCellValue()).isEqualTo(4);
        }
    }

    private static int row(XSSFSheet sheet, String name) {
        return IntStream.rangeClosed(0, sheet.getLastRowNum())
                .filter(row -> sheet.getRow(row).getCell(0) != null)
                .filter(row -> sheet.getRow(row).getCell(0).toString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void moreBarsThanFitOnAPageGoOnInAnotherChart() throws IOException {
        List<Bar> bars = IntStream.range(0, ChartBlock.MOST + 1)
                .mapToObj(i -> new Bar("甲", i + "班", i, 50))
                .toList();
        try (XSSFWorkbook book = written(Book.Form.PRINT, bars)) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(charts(sheet)).hasSize(2);
            assertThat(sheet.getRowBreaks()).hasSize(1);
        }
    }

    @Test
    void withoutBarsItSaysSoAndAsDataItIsAList() throws IOException {
        try (XSSFWorkbook none = written(Book.Form.PRINT, List.of());
                XSSFWorkbook data = written(Book.Form.DATA, List.of(new Bar("甲", "1班", 3, 5)))) {
            assertThat(none.getSheetAt(0).getDrawingPatriarch()).isNull();
            assertThat(row(none.getSheetAt(0), ZH.get("sheet.none"))).isPositive();
            assertThat(data.getSheetAt(0).getRow(1).getCell(2).toString()).isEqualTo("1班");
        }
    }
}
