package org.gongyu.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts a printed table into pages, so that on every computer a record stands whole on its page and the last one with the signatures. A
 * last page with little on it is squeezed into those before it.
 */
final class Pages {

    /** What is put on a page that the sheet is parted into: so much of its room is there whatever the fonts of the computer. */
    private static final double SURE = 0.95;

    /** Office programs take no more page breaks made by hand. */
    private static final int MOST_BREAKS = 1000;

    /** How much of a page may be squeezed into those before it. */
    private static final double SAVED = 0.35;

    /** A stamp alone on a page vouches for nothing: so much may be squeezed for that. */
    private static final double SAVED_FOR_STAMP = 0.5;

    /** A list of a class belongs on one upright page; its rows are short enough to be read when shrunk. */
    private static final double SAVED_UPRIGHT = 0.7;

    /** Over more pages nobody foresees where the last one begins. */
    private static final int FORESEEN = 3;

    /** With a last page as full as this the signatures are not alone, even if so much more fits on each of those before. */
    private static final double WELL_FILLED = 0.45;

    private static final double MORE_EACH = 0.2;

    /** Up to so much of a page the last one is filled from the one before: a single record on it looks lost. */
    private static final double FILLED_UP = 0.6;

    /** Squeezed further than to this part, body text is hard to read; a little under {@link Widths#LEAST_SCALE}, for rows are reckoned high. */
    private static final double LEAST_SQUEEZED = 0.68;

    /** Where the columns alone ask for smaller type, so much of their scale is hardly noticed. */
    private static final double HARDLY = 0.95;

    /** The last row before the signatures, the gap between them, and the signatures: together even under endless notes. */
    private static final int SIGNED = 3;

    private static final double DEFAULT_ROW = 16;

    private final Paper paper;
    private final double room;
    private final List<Integer> breaks = new ArrayList<>();
    private final List<Double> block = new ArrayList<>();
    private List<Start> starts = new ArrayList<>();
    private List<Start> startsBefore = List.of();
    private double usedBefore;
    private int blockFrom = 1;
    private boolean hasRecords;
    private boolean isBare = true;
    private double used;
    private double repeated;
    private double total;
    private int flowing = 1;
    private int flowingAtRecords;
    private int lastRecord;
    private double flowed;

    /** Pages of that paper, shrunk so that its columns fit across. */
    Pages(Paper paper) {
        this.paper = paper;
        this.room = paper.height() / paper.scale();
    }

    /** The first row of a record, and how far down its page it stands. */
    private record Start(int row, double above) {}

    /** A row, of so many points, comes next. */
    void add(int row, double height) {
        double taken = height > 0 ? height : DEFAULT_ROW;
        if (row >= paper.headerFrom() && row <= paper.headerTo()) {
            repeated += taken;
        }
        total += taken;
        block.add(taken);
        if (flowed + taken > room) {
            flowing++;
            flowed = repeated;
        }
        flowed += taken;
    }

    /** The next row is the first of a record. */
    void beginRecord() {
        place(block.size());
        isBare = isBare || !hasRecords;
        hasRecords = true;
    }

    /** The records end with the row before. */
    void endRecords() {
        flowingAtRecords = flowing;
        lastRecord = block.size();
    }

    /** No more rows come. */
    void end() {
        boolean fits = sum(block.subList(Math.max(0, lastRecord - 1), block.size())) <= SURE * room - repeated;
        place(Math.max(0, fits ? lastRecord - 1 : block.size() - SIGNED));
        double last = used;
        startsBefore.stream()
                .skip(1)
                .filter(start -> last + usedBefore - start.above() <= FILLED_UP * room)
                .findFirst()
                .ifPresent(start -> breaks.set(breaks.size() - 1, start.row() - 1));
    }

    private static double sum(List<Double> heights) {
        return heights.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Puts the rows since the last call on the page where all of them fit; else so many one by one, and the rest of them together. */
    private void place(int apart) {
        double height = sum(block);
        if (used + height > SURE * room && !isBare) {
            beginPage(blockFrom);
        }
        starts.add(new Start(blockFrom, used));
        if (used + height > SURE * room) {
            placeOneByOne(apart);
        } else {
            used += height;
        }
        isBare = isBare && block.isEmpty();
        blockFrom += block.size();
        block.clear();
    }

    private void placeOneByOne(int apart) {
        for (int i = 0; i < block.size(); i++) {
            double height = sum(block.subList(i, i < apart ? i + 1 : block.size()));
            if (i > 0 && i <= apart && used + height > SURE * room) {
                beginPage(blockFrom + i);
            }
            used += block.get(i);
        }
    }

    private void beginPage(int row) {
        breaks.add(row - 1);
        startsBefore = starts;
        usedBefore = used;
        starts = new ArrayList<>();
        used = repeated;
        isBare = true;
    }

    /** The rows after which a page ends; none where the sheet is {@link #wanted squeezed}, for they wouldn't count then. */
    List<Integer> breaks() {
        if (!hasRecords || wanted() > 0) {
            return List.of();
        }
        return breaks.subList(breaks.size() > MOST_BREAKS ? breaks.size() - 1 : 0, breaks.size());
    }

    /** How many pages to shrink the sheet to; 0 = as many as it takes. */
    int wanted() {
        if (flowing == 1) {
            return 1;
        }
        if (flowing > FORESEEN) {
            return 0;
        }
        if (flowed - repeated <= saved() * room && isReadable(flowing - 1)) {
            return flowing - 1;
        }
        double filled = WELL_FILLED + MORE_EACH * (flowing - 1);
        return breaks.size() >= flowing && flowed > filled * room ? flowing : 0;
    }

    private double saved() {
        boolean alone = flowingAtRecords > 0 && flowingAtRecords < flowing;
        return paper.portrait() ? SAVED_UPRIGHT : alone ? SAVED_FOR_STAMP : SAVED;
    }

    /** Whether type is still about 8 points high where the sheet is squeezed into so many pages. */
    private boolean isReadable(int pages) {
        return pages * paper.height() / total >= Math.min(LEAST_SQUEEZED, HARDLY * paper.scale());
    }
}
