package org.gongyu.bench;

import org.gongyu.app.Main;

/** The program as users start it, ended once its home page shows the classes. */
public final class WholeProgram {

    private WholeProgram() {}

    public static void main(String[] args) {
        Probe.untilDrawn(".coverage .table-row-cell:filled");
        Main.main(args);
    }
}
