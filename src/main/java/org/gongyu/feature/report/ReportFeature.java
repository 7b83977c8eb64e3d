package org.gongyu.feature.report;

import java.util.List;
import java.util.Optional;
import org.gongyu.feature.Exports;
import org.gongyu.feature.Feature;
import org.gongyu.sheet.Report;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Page;

/** The report centre. Its reports are those of the other features. */
public final class ReportFeature implements Feature {

    private final Exports exports;
    private final List<Report> all;

    /**
     * The report centre.
     *
     * @param exports writes the reports
     * @param features whose reports it offers, in this order
     */
    public ReportFeature(Exports exports, List<Feature> features) {
        this.exports = exports;
        this.all =
                features.stream().flatMap(feature -> feature.reports().stream()).toList();
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
        return Optional.of(new ReportPage(desk, exports, all, what));
    }
}
