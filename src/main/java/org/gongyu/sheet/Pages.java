package org.gongyu.sheet;

import java.util.List;

/** Foresees, roughly, where printed pages will break, so that a last page with a few lines only can be squeezed into those before it. */
final class Pages {

    /** How much of a page may be squeezed into those before it, at least and for each of those. */
    private static final double SAVED = 0.3;

    private static final double SAVED_EACH = 0.08;

    /** A stamp alone on a page vouches for nothing: so much may be squeezed for that. */
    private static final double SAVED_FOR_STAMP = 0.5;

    /** A list of a class belongs on one upright page; its rows are short enough to be read when shrunk. */
    private static final double SAVED_UPRIGHT = 0.7;

    /** How much more or less fits on a page than foreseen, for fonts differ between computers. */
    private static final List<Double> DOUBTS = List.of(0.9, 1.1, 1.2);

    /** Over more pages nobody foresees where the last one begins. */
    private static final int FORESEEN = 3;

    /** On the last of two pages as full as this, the stamp might slip onto one of its own. */
    private static final double NEARLY_FULL = 0.85;

    /** Squeezed further than to this part, body text is hard to read; a little under {@link Widths#LEAST_SCALE}, for rows are reckoned high. */
    private static final double LEAST_SQUEEZED = 0.68;

    private static final double DEFAULT_ROW = 16;

    private final Paper paper;
    private final Flow foreseen;
    private final List<Flow> doubts;
    private double repeated;
    private double total;

    /** Pages of that paper, shrunk so that its columns fit across. */
    Pages(Paper paper) {
        this.paper = paper;
        double room = paper.height() / paper.scale();
        this.foreseen = new Flow(room);
        this.doubts = DOUBTS.stream().map(part -> new Flow(part * room)).toList();
    }

    /** Rows flowing over pages that have so much room, in points. */
    private final class Flow {

        private final double room;
        private double used;
        private int count = 1;
        private int withRecords;

        private Flow(double room) {
            this.room = room;
        }

        private void add(double taken) {
            if (used + taken > room) {
                count++;
                used = repeated;
            }
            used += taken;
        }

        /** Whether no record stands on the last page. */
        private boolean isAlone() {
            return withRecords > 0 && withRecords < count;
        }
    }

    /** A row, of so many points, comes next. */
    void add(int row, double height) {
        double taken = height > 0 ? height : DEFAULT_ROW;
        if (row >= paper.headerFrom() && row <= paper.headerTo()) {
            repeated += taken;
        }
        total += taken;
        foreseen.add(taken);
        doubts.forEach(flow -> flow.add(taken));
    }

    /** The records end with the row before. */
    void endRecords() {
        foreseen.withRecords = foreseen.count;
        doubts.forEach(flow -> flow.withRecords = flow.count);
    }

    /** Whether the last record should go to the last page with the signatures, so that on no computer these are alone there. */
    boolean takesLastRecordAlong() {
        boolean unsure = foreseen.count > FORESEEN
                || foreseen.isAlone()
                || doubts.stream().anyMatch(Flow::isAlone);
        boolean many = foreseen.count >= FORESEEN || foreseen.count > 1 && !isReadable(foreseen.count - 1);
        return !paper.portrait() && foreseen.withRecords > 0 && many && unsure;
    }

    /** Whether type is still about 8 points high where the sheet is squeezed into so many pages. */
    private boolean isReadable(int pages) {
        return pages * paper.height() / total >= LEAST_SQUEEZED;
    }

    /** How many pages to shrink the sheet to; 0 = as many as it takes. */
    int wanted() {
        if (foreseen.count == 1) {
            return 1;
        }
        if (takesLastRecordAlong()) {
            return 0;
        }
        double least = paper.portrait() ? SAVED_UPRIGHT : foreseen.isAlone() ? SAVED_FOR_STAMP : SAVED;
        double most = Math.max(least, SAVED_EACH * (foreseen.count - 1)) * foreseen.room;
        if (foreseen.used - repeated <= most && isReadable(foreseen.count - 1)) {
            return foreseen.count - 1;
        }
        return foreseen.used > NEARLY_FULL * foreseen.room ? foreseen.count : 0;
    }
}
