package org.gongyu.feature;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.gongyu.db.Db;
import org.gongyu.db.Unsealed;
import org.gongyu.feature.school.SchoolStore;
import org.gongyu.sheet.Importer;
import org.gongyu.sheet.Report;
import org.gongyu.vault.Access;
import org.gongyu.vault.Account;
import org.gongyu.vault.Session;
import org.gongyu.work.Failure;

/**
 * A school whose database is open, with everything the program can do for it.
 *
 * @param db its database, closed with it
 * @param session who is signed in
 * @param accesses what an account may see and do today
 * @param doers the person whom an account's name means that stands beside what was done; reads the database
 * @param schools profile, calendar and classes
 * @param exports writes reports
 * @param features all features, in the order of the navigation
 */
public record OpenSchool(
        Db db,
        Session session,
        Function<Account, Access> accesses,
        UnaryOperator<String> doers,
        SchoolStore schools,
        Exports exports,
        List<Feature> features)
        implements AutoCloseable {

    /** A school without accounts. */
    public OpenSchool(Db db, SchoolStore schools, Exports exports, List<Feature> features) {
        this(db, Session.none(), account -> Access.administrator(), user -> user, schools, exports, features);
    }

    /** What whoever is signed in may see and do today; reads the database. */
    public Access access() {
        return session.account().map(accesses).orElseGet(Access::administrator);
    }

    /** The same failure with the persons whom the accounts in its words mean; reads the database. */
    public Failure naming(Failure failure) {
        return failure instanceof Failure.Conflict conflict ? conflict.naming(doers) : failure;
    }

    /**
     * Seals what still stands open: after the first accounts were set up, or a backup of before was restored, or where words became
     * confidential when nobody with the key was there. One look if there is nothing to do; left for later if whoever is signed in lacks the
     * key or the right.
     */
    public void seal() {
        if (session.keys().fields() == null) {
            return;
        }
        Access access = access();
        if (access.mayChange() && Unsealed.is(db, access)) {
            features.forEach(
                    feature -> feature.shelves().forEach(shelf -> shelf.store().seal(access)));
            Unsealed.done(db, access);
        }
    }

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
