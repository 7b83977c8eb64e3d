package org.gongyu.feature.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongyu.feature.Exports;
import org.gongyu.feature.Feature;
import org.gongyu.feature.Finding;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.Report;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Page;
import org.gongyu.vault.Access;

/** The report centre. Its reports are those of the other features. */
public final class ReportFeature implements Feature {

    private final Exports exports;
    private final List<Feature> features;
    private final Checks checks;
    private final TermBundleReport bundle;

    /**
     * The report centre.
     *
     * @param exports writes the reports
     * @param features whose reports it offers, in this order
     */
    public ReportFeature(Exports exports, List<Feature> features, Texts texts) {
        this.exports = exports;
        this.checks = new Checks(features, texts);
        this.bundle = new TermBundleReport(features, texts);
        this.features = List.copyOf(features);
    }

    @Override
    public List<Report> reports() {
        return List.of(bundle);
    }

    /** What should be mended in the records of every ledger before 学期工作报表 is handed in. */
    @Override
    public List<Finding> findings(Access access, Scope scope) {
        return checks.of(access, scope);
    }

    @Override
    public String key() {
        return "report";
    }

    @Override
    public String icon() {
        return "mdal-insert_chart_outlined";
    }

    @Override
    public Optional<Page> page(Desk desk, Object what) {
        return Optional.of(new ReportPage(desk, exports, checks, openTo(desk.access()), what));
    }

    /** The reports of those features that have anything for this person. */
    private List<Report> openTo(Access access) {
        Stream<Report> others = features.stream()
                .filter(feature -> feature.isFor(access))
                .flatMap(feature -> feature.reports().stream());
        return Stream.concat(Stream.of(bundle), others).toList();
    }
}
