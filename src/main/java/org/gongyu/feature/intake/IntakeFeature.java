package org.gongyu.feature.intake;

import java.util.List;
import java.util.Optional;
import org.gongyu.db.Db;
import org.gongyu.feature.Feature;
import org.gongyu.sheet.Importer;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Page;

/** The import of files. Its importers are those of the other features; {@code Desk.go().to("intake", key)} starts one. */
public final class IntakeFeature implements Feature {

    private final Db db;
    private final List<Importer<?>> all;

    /**
     * The import.
     *
     * @param features whose files it takes, in this order
     */
    public IntakeFeature(Db db, List<Feature> features) {
        this.db = db;
        this.all = features.stream()
                .<Importer<?>>flatMap(feature -> feature.importers().stream())
                .toList();
    }

    @Override
    public String key() {
        return "intake";
    }

    @Override
    public String icon() {
        return "mdal-file_upload";
    }

    @Override
    public Optional<Page> page(Desk desk, Object what) {
        return Optional.of(new IntakePage(desk, db, all, what));
    }
}
