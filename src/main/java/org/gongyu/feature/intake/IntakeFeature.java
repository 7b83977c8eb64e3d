package org.gongyu.feature.intake;

import java.util.List;
import java.util.Optional;
import org.gongyu.db.Db;
import org.gongyu.feature.Feature;
import org.gongyu.sheet.Importer;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Page;
import org.gongyu.ui.TabbedPage;
import org.gongyu.vault.Access;

/** The import of files. Its importers are those of the other features; {@code Desk.go().to("intake", key)} starts one. So does what was {@link org.gongyu.sheet.Pasted}. */
public final class IntakeFeature implements Feature {

    private final Db db;
    private final List<Feature> features;

    /**
     * The import.
     *
     * @param features whose files it takes, in this order
     */
    public IntakeFeature(Db db, List<Feature> features) {
        this.db = db;
        this.features = List.copyOf(features);
    }

    /** The files of those features in which this person may change anything. */
    private List<Importer<?>> openTo(Access access) {
        return features.stream()
                .filter(feature -> mayChange(feature, access))
                .<Importer<?>>flatMap(feature -> feature.importers().stream())
                .filter(importer -> importer.isFor(access))
                .toList();
    }

    private static boolean mayChange(Feature feature, Access access) {
        return feature.shelves().stream().anyMatch(shelf -> shelf.store().mayChange(access));
    }

    @Override
    public boolean isFor(Access access) {
        return !openTo(access).isEmpty();
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
        Texts texts = desk.texts();
        return Optional.of(new TabbedPage("intake-tabs", texts.get("feature.intake"))
                .with(
                        "intake-file",
                        texts.get("intake.file"),
                        () -> new IntakePage(desk, db, openTo(desk.access()), what))
                .with("intake-earlier", texts.get("intake.earlier"), () -> new EarlierPage(desk, db)));
    }
}
