package org.gongyu.ui;

import java.util.List;

/** The records that links may point to. */
@FunctionalInterface
public interface Directory {

    /** The records of a ledger that a person may choose from; reads the database, so not on the thread that draws. Never null. */
    List<Candidate> candidates(String ledgerKey);
}
