package org.gongyu.feature.visit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gongyu.db.Db;
import org.gongyu.feature.Feature;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.school.SchoolStore;
import org.gongyu.sheet.Importer;
import org.gongyu.sheet.Report;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Page;
import org.gongyu.vault.Access;

/** 家访台账. */
public final class VisitFeature implements Feature {

    private final Visits visits;
    private final Texts texts;

    /**
     * The visits of a school.
     *
     * @param roster gives a copy of the people as they are now
     */
    public VisitFeature(Db db, SchoolStore schools, Function<Access, Roster> roster, Texts texts) {
        this.visits = Visits.of(db, schools, roster);
        this.texts = texts;
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
        return List.of(new VisitImporter(visits, texts));
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
