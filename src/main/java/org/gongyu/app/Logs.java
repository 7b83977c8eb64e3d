package org.gongyu.app;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.slf4j.ILoggerFactory;
import org.slf4j.LoggerFactory;

/** The log of the program, and JavaFX's own. */
final class Logs {

    /** It warns of being on the class path, which is how this program is meant to run. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Logs() {}

    /** Makes both ready, which takes as long as reading all texts. */
    static ILoggerFactory ready() {
        JAVAFX.setLevel(Level.SEVERE);
        return LoggerFactory.getILoggerFactory();
    }
}
