package org.gongyu.feature.visit;

import java.util.List;
import java.util.Optional;
import org.gongyu.feature.Feature;
import org.gongyu.feature.roster.Campus;
import org.gongyu.sheet.Importer;
import org.gongyu.sheet.Report;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Page;

/** 家访台账. */
public final class VisitFeature implements Feature {

    private final Visits visits;
    private final Texts texts;

    /**
     * The visits of a school.
     */
    public VisitFeature(Campus campus) {
        this.visits = Visits.of(campus);
        this.texts = campus.texts();
    }

    @Override
    public String key() {
        return VisitLedger.KEY;
    }

    @Override
    public String icon() {
        return "mdal-directions_walk";
    }

    @Override
    public List<Shelf<?>> shelves() {
        return List.of(new Shelf<>(visits.ledger(), visits.store()));
    }

    @Override
    public List<Importer<?>> importers() {
        return List.of(new VisitImporter(visits));
    }

    @Override
    public List<Report> reports() {
        return List.of(
                new VisitLedgerReport(visits, texts),
                new VisitSummaryReport(visits, texts),
                new VisitRecordsReport(visits, texts),
                new WorkloadReport(visits, texts),
                new NotVisitedReport(visits, texts));
    }

    @Override
    public Optional<Page> page(Desk desk, Object what) {
        return Optional.of(VisitPage.of(visits, desk, what));
    }
}
