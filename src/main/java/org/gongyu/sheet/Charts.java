package org.gongyu.sheet;

/**
 * Charts to print: bars beside the table that they are drawn from. Their data form is the list of all bars.
 *
 * @param list the bars; those of one chart follow each other. Its columns are the chart, the bar, and the two numbers
 */
public record Charts(Table<Bar> list) implements Drawn {

    /**
     * A bar, or two beside each other.
     *
     * @param chart what is drawn, the line above the chart
     * @param name whose bar it is
     * @param part how many there are
     * @param whole of how many; null = the chart has only the bars of {@code part}
     */
    public record Bar(String chart, String name, int part, Integer whole) {}
}
