package org.gongyu.feature.visit;

import java.util.Optional;
import java.util.function.Function;
import org.gongyu.db.Db;
import org.gongyu.feature.Feature;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.school.SchoolStore;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Page;
import org.gongyu.vault.Access;

/** 首页: what is still to be done. Its first piece is which children have not been visited. */
public final class HomeFeature implements Feature {

    private final Visits visits;

    /**
     * The home page of a school.
     *
     * @param roster gives a copy of the people as they are now
     */
    public HomeFeature(Db db, SchoolStore schools, Function<Access, Roster> roster) {
        this.visits = Visits.of(db, schools, roster);
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
