package org.gongyu.ui;

import java.util.Optional;
import org.gongyu.db.SettingStore;
import org.gongyu.vault.Access;

/** What the person at the desk wants remembered from one day to the next, such as the columns of a table. Not on the thread that draws. */
public interface Habits {

    /** What was kept under a name; empty if nothing was. */
    Optional<String> of(String name);

    /** Keeps something in place of what was kept under the name before. */
    void keep(String name, String content);

    /** Those of a person at a school. */
    static Habits of(SettingStore settings, Access access) {
        return new Habits() {
            @Override
            public Optional<String> of(String name) {
                return settings.own(access, name);
            }

            @Override
            public void keep(String name, String content) {
                settings.putOwn(access, name, content);
            }
        };
    }

    /** Where there is no school yet, nothing is remembered. */
    static Habits none() {
        return new Habits() {
            @Override
            public Optional<String> of(String name) {
                return Optional.empty();
            }

            @Override
            public void keep(String name, String content) {
                // There is nowhere to keep it, and nothing is lost but a column's width.
            }
        };
    }
}
