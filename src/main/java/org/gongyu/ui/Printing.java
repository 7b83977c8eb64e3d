package org.gongyu.ui;

import java.util.function.DoubleFunction;
import javafx.print.PrinterJob;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;

/** Paper. */
final class Printing {

    private Printing() {}

    /**
     * Prints a page after asking how; false if there is no printer. A person who thinks better of it is no error.
     *
     * @param page makes what stands on paper of that width, in points
     */
    static boolean print(DoubleFunction<Region> page, Window over) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            return false;
        }
        if (job.showPrintDialog(over)) {
            double width = job.getJobSettings().getPageLayout().getPrintableWidth();
            job.printPage(laidOut(page.apply(width)));
            job.endJob();
        }
        return true;
    }

    /** A page that is never shown has to be dressed and laid out by hand. */
    private static Region laidOut(Region page) {
        Theme.usual().dressPaper(new Scene(new StackPane(page)));
        page.getScene().getRoot().applyCss();
        page.getScene().getRoot().layout();
        page.resize(page.getPrefWidth(), page.prefHeight(page.getPrefWidth()));
        page.layout();
        return page;
    }
}
