package org.gongyu.ui;

import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.stage.Window;

/** Paper. */
public final class Printing {

    private Printing() {}

    /** Prints a node after asking how; false if there is no printer. A person who thinks better of it is no error. */
    public static boolean print(Node node, Window over) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            return false;
        }
        if (job.showPrintDialog(over)) {
            job.printPage(node);
            job.endJob();
        }
        return true;
    }
}
