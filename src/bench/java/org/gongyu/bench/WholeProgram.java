package org.gongyu.bench;

import org.gongyu.app.Main;

/** The program as users start it, ended once its home page shows the classes, or what {@code -Duntil} selects is drawn. */
public final class WholeProgram {

    private WholeProgram() {}

    public static void main(String[] args) {
        Probe.untilDrawn(System.getProperty("until", ".coverage .table-row-cell:filled"));
        Main.main(args);
    }
}
