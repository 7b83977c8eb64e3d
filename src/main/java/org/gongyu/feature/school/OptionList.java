package org.gongyu.feature.school;

import java.util.Locale;
import org.gongyu.ledger.Option;

/** The lists that a school may edit. Fields link to their entries by {@link #key}. */
public enum OptionList implements Option {
    /** 家委会职务. */
    COMMITTEE_POST;

    /** What a link's {@code to} says, such as {@code list-committee-post}. */
    public String key() {
        return "list-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
