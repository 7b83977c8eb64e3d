package org.gongyu.feature.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyu.feature.Facts;
import org.gongyu.feature.Feature;
import org.gongyu.feature.Finding;
import org.gongyu.feature.roster.Campus;
import org.gongyu.ledger.Scope;
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

    /** 家访 to a child who didn't sit in any class that day. */
    @Override
    public List<Finding> findings(Access access, Scope scope) {
        List<Finding> found = new ArrayList<>();
        visits.store().each(access, scope, stored -> stored.value().children().stream()
                .filter(child -> child.schoolClass() == null)
                .map(child -> new Finding(
                        key(),
                        stored.id(),
                        stored.value().date() + " " + child.student().label(),
                        texts.get("visit.finding.not-enrolled")))
                .forEach(found::add));
        return found;
    }

    @Override
    public Facts facts(Access access, Facts.Wanted wanted) {
        return Facts.events(visits.store().events(access, wanted.year()));
    }

    @Override
    public Optional<Page> page(Desk desk, Object what) {
        return Optional.of(VisitPage.of(visits, desk, what));
    }
}
