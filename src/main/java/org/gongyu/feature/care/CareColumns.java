package org.gongyu.feature.care;

import java.time.LocalDate;
import java.util.List;
import org.gongyu.db.RowStore;
import org.gongyu.feature.roster.Campus;
import org.gongyu.feature.roster.ListImporter;
import org.gongyu.feature.roster.Whom;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Link;

/** The imports of the care ledgers: a list a school kept before, and its plans, log, reviews and notices. */
final class CareColumns {

    private CareColumns() {}

    static List<ListImporter<?>> importers(Care care) {
        Campus campus = care.campus();
        return List.of(
                importer("care", campus, CareLedger.LEDGER, care.files(), CareLedger.STUDENT, null),
                importer("care-plans", campus, PlanLedger.LEDGER, care.plans(), PlanLedger.STUDENT, PlanLedger.MADE_ON),
                importer("care-log", campus, LogLedger.LEDGER, care.log(), LogLedger.STUDENT, LogLedger.DATE),
                importer(
                        "care-reviews",
                        campus,
                        ReviewLedger.LEDGER,
                        care.reviews(),
                        ReviewLedger.STUDENT,
                        ReviewLedger.DATE),
                importer(
                        "care-notices",
                        campus,
                        NoticeLedger.LEDGER,
                        care.notices(),
                        NoticeLedger.STUDENT,
                        NoticeLedger.NOTICED_ON));
    }

    /** A record is known by its child, and by its day where a child has several. */
    private static <R> ListImporter<R> importer(
            String key,
            Campus campus,
            Ledger<R> ledger,
            RowStore<R, ?> store,
            Field<R, Link> child,
            Field<R, LocalDate> date) {
        Whom.Columns<R> columns = Whom.Columns.usual(child, record -> null, date);
        List<Field<R, ?>> identity = date == null ? List.of(child) : List.of(child, date);
        return new ListImporter<>(
                key, campus, ledger, store, new ListImporter.Keys<>(identity, columns, date, campus::written));
    }
}
