package org.gongyu.feature.visit;

import java.util.Optional;
import org.gongyu.feature.Feature;
import org.gongyu.feature.roster.Campus;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Page;

/** 各班家访: which children have been visited, and which not. A tab of the home page. */
public final class CoverageFeature implements Feature {

    private final Visits visits;

    /**
     * The coverage of a school.
     */
    public CoverageFeature(Campus campus) {
        this.visits = Visits.of(campus);
    }

    @Override
    public String key() {
        return "coverage";
    }

    @Override
    public String icon() {
        return "mdal-dashboard";
    }

    @Override
    public Optional<Page> page(Desk desk, Object what) {
        return Optional.of(new CoveragePage(visits, desk));
    }
}
