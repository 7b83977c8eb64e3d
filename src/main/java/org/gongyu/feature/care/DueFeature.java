package org.gongyu.feature.care;

import java.util.Optional;
import org.gongyu.feature.Feature;
import org.gongyu.feature.roster.Campus;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Page;
import org.gongyu.vault.Access;
import org.gongyu.vault.Right;

/** 一生一策待办: overdue reviews and missing notices of entrusted care. A tab of the home page for whoever may read files. */
public final class DueFeature implements Feature {

    private final Care care;

    /** What is due of a school's care files. */
    public DueFeature(Campus campus) {
        this.care = Care.of(campus);
    }

    @Override
    public String key() {
        return DuePage.KEY;
    }

    @Override
    public String icon() {
        return "mdal-favorite_border";
    }

    @Override
    public boolean isFor(Access access) {
        return DoorStore.may(access, Right.READ);
    }

    /** A double-click starts the missing record on the page of the care files. */
    @Override
    public Optional<Page> page(Desk desk, Object what) {
        return Optional.of(new DuePage(care, desk, due -> desk.go().to("care", due)));
    }
}
