package org.gongyu.feature.duty;

/**
 * N and D.
 *
 * @param counted how many count
 * @param whole of how many, or how many are asked for; 0 = the text names no number
 */
record Figure(int counted, int whole) {

    static final Figure NONE = new Figure(0, 0);

    Figure plus(Figure other) {
        return new Figure(counted + other.counted, whole + other.whole);
    }

    /** Both together, each no further than what is asked for. */
    Figure and(Figure other) {
        return capped().plus(other.capped());
    }

    private Figure capped() {
        return whole == 0 ? this : new Figure(Math.min(counted, whole), whole);
    }

    /** Whether there is nothing to count. */
    boolean isEmpty() {
        return counted == 0 && whole == 0;
    }

    boolean isReached() {
        return counted >= whole;
    }
}
