package org.gongyu.feature.resource;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongyu.db.RowStore;
import org.gongyu.feature.Facts;
import org.gongyu.feature.Feature;
import org.gongyu.feature.roster.Campus;
import org.gongyu.feature.roster.ListImporter;
import org.gongyu.feature.roster.ListImporter.Keys;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Ledger;
import org.gongyu.names.Pinyin;
import org.gongyu.sheet.Importer;
import org.gongyu.sheet.ListReport;
import org.gongyu.sheet.Report;
import org.gongyu.ui.Candidate;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Page;
import org.gongyu.vault.Access;

/** 志愿者与资源: the volunteer teams, what they did, and the directory of resources. */
public final class ResourceFeature implements Feature {

    private final Outside outside;

    /** The volunteers and resources of a school. */
    public ResourceFeature(Campus campus) {
        this.outside = Outside.of(campus);
    }

    @Override
    public String key() {
        return "resource";
    }

    @Override
    public String icon() {
        return "mdal-favorite_border";
    }

    @Override
    public List<Shelf<?>> shelves() {
        return List.of(
                new Shelf<>(VolunteerLedger.LEDGER, outside.volunteers()),
                new Shelf<>(outside.serviceLedger(), outside.services()),
                new Shelf<>(ResourceLedger.LEDGER, outside.resources()));
    }

    @Override
    public List<Importer<?>> importers() {
        return List.of(
                importer(
                        "volunteers",
                        VolunteerLedger.LEDGER,
                        outside.volunteers(),
                        List.of(VolunteerLedger.NAME, VolunteerLedger.TEAM),
                        VolunteerLedger.FROM),
                importer(
                        "services",
                        outside.serviceLedger(),
                        outside.services(),
                        List.of(ServiceLedger.DATE, ServiceLedger.VOLUNTEERS, ServiceLedger.ACTIVITY),
                        ServiceLedger.DATE),
                importer(
                        "resources",
                        ResourceLedger.LEDGER,
                        outside.resources(),
                        List.of(ResourceLedger.NAME),
                        ResourceLedger.AGREED_ON));
    }

    private <R> Importer<R> importer(
            String key, Ledger<R> ledger, RowStore<R, ?> store, List<Field<R, ?>> identity, Field<R, LocalDate> date) {
        Keys<R> keys = new Keys<>(identity, null, date, outside::others);
        return new ListImporter<>(key, outside.campus(), ledger, store, keys);
    }

    @Override
    public List<Report> reports() {
        return List.of(
                new VolunteersReport(outside),
                new ListReport<>(
                        "resources",
                        ResourceLedger.LEDGER,
                        outside.resources(),
                        outside.campus().texts(),
                        ResourceLedger.LEDGER.fields()));
    }

    @Override
    public List<Candidate> candidates(Access access, String ledgerKey) {
        return ledgerKey.equals(VolunteerLedger.LEDGER.key())
                ? outside.links(access).stream()
                        .map(link -> new Candidate(link, "", Pinyin.of(link.label())))
                        .toList()
                : List.of();
    }

    @Override
    public Facts facts(Access access, Facts.Wanted wanted) {
        return ResourceFacts.of(outside, access, wanted);
    }

    @Override
    public Optional<Page> page(Desk desk, Object what) {
        return Optional.of(ResourcePage.of(outside, desk, what));
    }
}
