package org.gongyu.feature;

import java.util.List;
import org.gongyu.db.Db;
import org.gongyu.feature.school.SchoolStore;
import org.gongyu.sheet.Importer;
import org.gongyu.sheet.Report;

/**
 * A school whose database is open, with everything the program can do for it.
 *
 * @param db its database, closed with it
 * @param schools profile, calendar and classes
 * @param exports writes reports
 * @param features all features, in the order of the navigation
 */
public record OpenSchool(Db db, SchoolStore schools, Exports exports, List<Feature> features) implements AutoCloseable {

    /** Every report of every feature. */
    public List<Report> reports() {
        return features.stream().flatMap(feature -> feature.reports().stream()).toList();
    }

    /** Every importer of every feature. */
    public List<Importer<?>> importers() {
        return features.stream()
                .<Importer<?>>flatMap(feature -> feature.importers().stream())
                .toList();
    }

    @Override
    public void close() {
        db.close();
    }
}
