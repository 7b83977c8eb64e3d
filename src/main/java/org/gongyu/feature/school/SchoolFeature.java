package org.gongyu.feature.school;

import java.util.Optional;
import org.gongyu.feature.Feature;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Page;

/** 学校: its profile and calendar. */
public final class SchoolFeature implements Feature {

    private final SchoolStore schools;

    public SchoolFeature(SchoolStore schools) {
        this.schools = schools;
    }

    @Override
    public String key() {
        return "school";
    }

    @Override
    public String icon() {
        return "mdomz-school";
    }

    @Override
    public Optional<Page> page(Desk desk, Object what) {
        return Optional.of(new SchoolPage(schools, desk));
    }
}
