package org.gongyu.ui;

import org.gongyu.text.Texts;

/** What was done, in words. */
public final class Actions {

    private Actions() {}

    /** The words of an audit's verb; the verb itself where a feature has given none. */
    public static String words(Texts texts, String action) {
        String key = "account.action." + action;
        return texts.has(key) ? texts.get(key) : action;
    }
}
