package org.gongyu.feature.care;

import java.util.List;
import java.util.Optional;
import org.gongyu.feature.Facts;
import org.gongyu.feature.Feature;
import org.gongyu.feature.roster.Campus;
import org.gongyu.ledger.Area;
import org.gongyu.sheet.Importer;
import org.gongyu.sheet.Report;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Page;
import org.gongyu.vault.Access;
import org.gongyu.vault.Right;

/** 特殊群体学生档案 一生一策. */
public final class CareFeature implements Feature {

    private final Care care;
    private final Texts texts;
    private final List<Feature> others;

    /**
     * The care files of a school.
     *
     * @param others the features whose moments stand on a child's timeline
     */
    public CareFeature(Campus campus, List<Feature> others) {
        this.care = Care.of(campus);
        this.texts = campus.texts();
        this.others = List.copyOf(others);
    }

    @Override
    public String key() {
        return "care";
    }

    @Override
    public String icon() {
        return "mdal-favorite_border";
    }

    @Override
    public List<Shelf<?>> shelves() {
        return List.of(
                new Shelf<>(CareLedger.LEDGER, care.files()),
                new Shelf<>(PlanLedger.LEDGER, care.plans()),
                new Shelf<>(LogLedger.LEDGER, care.log()),
                new Shelf<>(ReviewLedger.LEDGER, care.reviews()),
                new Shelf<>(NoticeLedger.LEDGER, care.notices()));
    }

    /** Also for who may know no more than that a file exists. */
    @Override
    public boolean isFor(Access access) {
        return access.may(Right.KNOW, Area.CARE);
    }

    @Override
    public List<Importer<?>> importers() {
        return List.copyOf(CareColumns.importers(care));
    }

    @Override
    public List<Report> reports() {
        return List.of(
                new CareRosterReport(care, texts),
                new ReferralReport(care, texts),
                new EntrustedBlankReport(care, texts),
                new HardshipReport(care, texts),
                new EntrustedReport(care, texts),
                new LeftBehindReport(care, texts),
                new LeftBehindSummary(care, texts),
                new DisabledSummary(care, texts),
                new CareStatistics(care, texts),
                new CareFileReport(care, texts));
    }

    @Override
    public Facts facts(Access access, Facts.Wanted wanted) {
        return CareFacts.of(care, access, wanted);
    }

    @Override
    public Optional<Page> page(Desk desk, Object what) {
        return Optional.of(CarePage.of(care, others, desk, what));
    }
}
