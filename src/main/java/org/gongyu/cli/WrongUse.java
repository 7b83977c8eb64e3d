package org.gongyu.cli;

/** An argument that can't be right, such as a report that there isn't. Its message is for the person. */
final class WrongUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongUse(String words) {
        super(words);
    }
}
