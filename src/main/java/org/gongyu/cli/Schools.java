package org.gongyu.cli;

import java.nio.file.Path;
import org.gongyu.feature.OpenSchool;

/** Where the command line gets a school from. */
public interface Schools {

    /** Opens the school in a folder. */
    OpenSchool open(Path folder);

    /** Makes an empty database in a folder and opens it. */
    OpenSchool create(Path folder);

    /** The folder that is used when none is named. */
    Path usualFolder();
}
