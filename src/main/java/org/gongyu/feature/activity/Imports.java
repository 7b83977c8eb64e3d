package org.gongyu.feature.activity;

import java.util.List;
import org.gongyu.feature.roster.Campus;
import org.gongyu.feature.roster.ListImporter;
import org.gongyu.feature.roster.Roster;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Link;
import org.gongyu.sheet.Importer;
import org.gongyu.vault.Access;

/**
 * The files of the parent school that can be imported.
 *
 * @param activities the parent school
 */
record Imports(Activities activities) {

    List<Importer<?>> all() {
        Campus campus = activities.campus();
        return List.of(
                new ListImporter<>(
                                "sessions",
                                campus,
                                SessionLedger.LEDGER,
                                activities.sessions(),
                                new ListImporter.Keys<>(
                                        List.of(
                                                SessionLedger.DATE,
                                                SessionLedger.KIND,
                                                SessionLedger.TOPIC,
                                                SessionLedger.CLASSES),
                                        null,
                                        SessionLedger.DATE,
                                        this::others))
                        .completing(access -> {
                            Roster roster = campus.roster(access);
                            return draft -> SessionParts.invite(draft, roster);
                        }),
                new ListImporter<>(
                        "plans",
                        campus,
                        PlanLedger.LEDGER,
                        activities.plans(),
                        new ListImporter.Keys<>(
                                List.<Field<Plan, ?>>of(PlanLedger.DATE, PlanLedger.TOPIC),
                                null,
                                PlanLedger.DATE,
                                this::others)),
                new AttendanceImporter(activities),
                new ListImporter<>(
                        "hours-rules",
                        campus,
                        RuleLedger.LEDGER,
                        activities.rules(),
                        new ListImporter.Keys<>(List.<Field<Rule, ?>>of(RuleLedger.YEAR), null, null, this::others)),
                new ListImporter<>(
                        "parent-certificates",
                        campus,
                        CertificateLedger.LEDGER,
                        activities.certificates(),
                        new ListImporter.Keys<>(
                                List.<Field<Certificate, ?>>of(CertificateLedger.NUMBER),
                                CertificateLedger.CHILD,
                                CertificateLedger.ISSUED,
                                this::others)),
                new ListImporter<>(
                        "parent-school-items",
                        campus,
                        ItemLedger.LEDGER,
                        activities.items(),
                        new ListImporter.Keys<>(
                                List.<Field<Item, ?>>of(ItemLedger.ITEM), null, ItemLedger.AS_OF, this::others)));
    }

    /** The teaching plan by its entries, and the editable lists. */
    private List<Link> others(Access access, String to) {
        return to.equals(PlanLedger.KEY)
                ? activities.planned(access)
                : activities.campus().written(access, to);
    }
}
