package org.gongyu.ui;

import java.time.Clock;
import java.util.function.UnaryOperator;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;
import org.gongyu.work.Work;

/**
 * What a page finds on its desk.
 *
 * @param access who sits at it
 * @param texts the words
 * @param work runs what takes time, shows what goes wrong
 * @param notices tells the person what happened
 * @param scope the term and class chosen in the header, now, and the others there are
 * @param go opens another page
 * @param directory the records that a form may link to
 * @param drafts what was begun and not saved
 * @param undoings what was done and can be undone
 * @param files asks the person for files
 * @param names what an account's name stands for: the person's own name; reads the database
 * @param habits what the person wants remembered
 * @param clock the time
 * @param reopen closes the school and opens it anew; where there are accounts, it asks who is there
 */
public record Desk(
        Access access,
        Texts texts,
        Work work,
        Notices notices,
        Scopes scope,
        Go go,
        Directory directory,
        Drafts drafts,
        Undoings undoings,
        Files files,
        UnaryOperator<String> names,
        Habits habits,
        Clock clock,
        Runnable reopen) {

    /** Opens another page. */
    public interface Go {
        /** Opens the page of a feature; {@code what} is for that page to understand, such as the child to start a visit for; may be null. */
        void to(String featureKey, Object what);
    }
}
