package org.gongyu.sheet;

/** Foresees, roughly, where printed pages will break, so that a last page with a few lines only can be squeezed into those before it. */
final class Pages {

    /** How much of a page may be squeezed into those before it, at least and for each of those. */
    private static final double SAVED = 0.3;

    private static final double SAVED_EACH = 0.08;

    /** A stamp alone on a page vouches for nothing: so much may be squeezed for that. */
    private static final double SAVED_FOR_STAMP = 0.5;

    /** A page that is fuller than this at its end may be too full in another office program. */
    private static final double SURE = 0.75;

    private static final int FORESEEN = 3;

    /** A list of a class belongs on one upright page; its rows are short enough to be read when shrunk. */
    private static final double SAVED_UPRIGHT = 0.7;

    /**
     * Programs break pages a little earlier or later than foreseen: on a last page as full as this, the stamp might slip onto one of
     * its own.
     */
    private static final double NEARLY_FULL = 0.85;

    private static final double DEFAULT_ROW = 16;

    private final Paper paper;
    private final double room;
    private double repeated;
    private double used;
    private int count = 1;
    private int withRecords;

    /** Pages of that paper, shrunk so that its columns fit across. */
    Pages(Paper paper) {
        this.paper = paper;
        this.room = paper.height() / paper.scale();
    }

    /** A row, of so many points, comes next. */
    void add(int row, double height) {
        double taken = height > 0 ? height : DEFAULT_ROW;
        if (row >= paper.headerFrom() && row <= paper.headerTo()) {
            repeated += taken;
        }
        if (used + taken > room) {
            count++;
            used = repeated;
        }
        used += taken;
    }

    /** The records end with the row before. */
    void endRecords() {
        withRecords = count;
    }

    /**
     * Whether the last record should go to the last page with the signatures, so that these are never alone there. Over more than a few
     * pages nobody foresees where the last one begins, so it always does.
     */
    boolean takesLastRecordAlong() {
        boolean unsure = count > FORESEEN || isAlone() || used > SURE * room;
        return !paper.portrait() && withRecords > 0 && count >= FORESEEN && unsure;
    }

    private boolean isAlone() {
        return withRecords > 0 && withRecords < count;
    }

    /** How many pages to shrink the sheet to; 0 = as many as it takes. */
    int wanted() {
        if (count == 1) {
            return 1;
        }
        if (takesLastRecordAlong()) {
            return 0;
        }
        double least = paper.portrait() ? SAVED_UPRIGHT : isAlone() ? SAVED_FOR_STAMP : SAVED;
        double most = Math.max(least, SAVED_EACH * (count - 1)) * room;
        if (used - repeated <= most) {
            return count - 1;
        }
        return used > NEARLY_FULL * room ? count : 0;
    }
}
