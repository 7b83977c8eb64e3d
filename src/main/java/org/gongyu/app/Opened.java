package org.gongyu.app;

import org.gongyu.feature.OpenSchool;
import org.gongyu.vault.Access;

/** A school that is open, with what the window needs to know of it first, read off the thread that draws. */
record Opened(OpenSchool school, Frame frame, Access access) {

    static Opened of(OpenSchool school) {
        try {
            Access access = school.access();
            return new Opened(school, Frame.of(school, access), access);
        } catch (RuntimeException failed) {
            school.close();
            throw failed;
        }
    }
}
