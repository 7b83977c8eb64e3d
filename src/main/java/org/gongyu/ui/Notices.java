package org.gongyu.ui;

import org.gongyu.work.Failure;

/** Tells the person what happened. All methods are called on the thread that draws. */
public interface Notices {

    /** Says for some seconds that something was done. */
    void done(String words);

    /** The same with a way back: {@code undo} runs when the person asks for it. */
    void done(String words, Runnable undo);

    /** The same with something to do about it; {@code deed} names it on its button and runs {@code then}. */
    void done(String words, String deed, Runnable then);

    /** Says what went wrong and what to do, until it is closed. */
    void failed(Failure failure);

    /** Asks before something that can't be undone; {@code yes} names the deed on its button and runs {@code then}. */
    void confirm(String question, String yes, Runnable then);

    /** Asks before something that does much at once and destroys nothing; otherwise like {@link #confirm}. */
    void ask(String question, String yes, Runnable then);
}
