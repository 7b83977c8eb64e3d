package org.gongyu.feature.privacy;

import java.util.List;
import java.util.Optional;
import org.gongyu.feature.Feature;
import org.gongyu.feature.roster.Campus;
import org.gongyu.sheet.Report;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Page;

/** 隐私与留存: the notice to guardians, how long records are kept, and their destruction. */
public final class PrivacyFeature implements Feature {

    private final Campus campus;
    private final Retention retention;
    private final DestructionStore destructions;

    public PrivacyFeature(Campus campus) {
        this.campus = campus;
        this.retention = new Retention(campus);
        this.destructions = new DestructionStore(campus.db());
    }

    @Override
    public String key() {
        return "privacy";
    }

    @Override
    public String icon() {
        return "mdomz-policy";
    }

    @Override
    public List<Report> reports() {
        return List.of(new NoticeReport(campus, retention), new RegisterReport(destructions, campus));
    }

    @Override
    public Optional<Page> page(Desk desk, Object what) {
        return Optional.of(new PrivacyPage(retention, destructions, desk));
    }
}
