package org.gongyu.feature.visit;

import java.util.Optional;
import org.gongyu.feature.Feature;
import org.gongyu.feature.roster.Campus;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Page;

/** 首页: what is still to be done. Its first piece is which children have not been visited. */
public final class HomeFeature implements Feature {

    private final Visits visits;

    /**
     * The home page of a school.
     */
    public HomeFeature(Campus campus) {
        this.visits = Visits.of(campus);
    }

    @Override
    public String key() {
        return "home";
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
