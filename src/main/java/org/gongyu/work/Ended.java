package org.gongyu.work;

/** What was asked for came too late: the {@link Lane} takes no more, because whatever it works on is being closed. Nobody waits for it. */
public final class Ended extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Ended() {
        super("asked for after the end");
    }
}
