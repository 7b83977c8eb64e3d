package org.gongyu.feature.report;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.gongyu.feature.Finding;
import org.gongyu.ledger.Scope;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.ListTable;
import org.gongyu.ui.Named;
import org.gongyu.ui.Paragraph;
import org.gongyu.ui.Spot;

/** 导出前检查: what should be mended first, each a double-click away. */
final class FindingsPage {

    private final Desk desk;
    private final Texts texts;
    private final Checks checks;
    private final Consumer<Boolean> looking;
    private final Label count = new Label();
    private final ListTable<Finding> table;
    private final VBox node = new VBox();

    /** {@code looking} is told whether the list is being looked at, and needs the room. */
    FindingsPage(Desk desk, Checks checks, Consumer<Boolean> looking) {
        this.desk = desk;
        this.texts = desk.texts();
        this.checks = checks;
        this.looking = looking;
        count.setWrapText(true);
        count.setId("findings-count");
        table = new ListTable<Finding>(
                        "findings", texts.get("report.findings.words"), texts.get("report.findings.none"))
                .prose("record", texts.get("report.findings.record"), 8, this::record)
                .prose("words", texts.get("report.findings.words"), 20, Finding::words)
                .fitted()
                .opening(this::open);
        node.getStyleClass().add("banner");
        show(false);
    }

    private String record(Finding one) {
        return texts.get("feature." + one.ledgerKey()) + "\n" + one.title();
    }

    Node node() {
        return node;
    }

    /** Checks the scope and shows what was found; or shows nothing. */
    void show(boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
        looking.accept(false);
        if (wanted) {
            Scope scope = desk.scope().get();
            desk.work().looking("work.check").query(() -> checks.of(desk.access(), scope), this::show);
        }
    }

    private void show(List<Finding> found) {
        table.show(found);
        if (found.isEmpty()) {
            count.setText(texts.get("report.findings.none"));
            node.getChildren().setAll(count);
            return;
        }
        count.setText(texts.get("report.findings", found.size()));
        Label hint = new Paragraph("caption", texts.get("report.findings.hint"));
        VBox list = new VBox(hint, table.node());
        list.setVisible(false);
        list.setManaged(false);
        Button look = Named.button("findings-look", texts.get("report.findings.look"), "mdal-fact_check", () -> {
            list.setVisible(!list.isVisible());
            list.setManaged(list.isVisible());
            looking.accept(list.isVisible());
        });
        node.getChildren().setAll(count, look, list);
    }

    private void open(Finding finding) {
        desk.go().to(checks.featureOf(finding), new Spot(finding.ledgerKey(), finding.recordId()));
    }
}
