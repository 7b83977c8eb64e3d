package org.gongyu.feature.mediation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongyu.db.Stored;
import org.gongyu.feature.Facet;
import org.gongyu.feature.Facts;
import org.gongyu.feature.Feature;
import org.gongyu.feature.Finding;
import org.gongyu.feature.Thing;
import org.gongyu.feature.roster.Campus;
import org.gongyu.feature.roster.ListImporter;
import org.gongyu.feature.roster.ListImporter.Keys;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.Importer;
import org.gongyu.sheet.Report;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.LedgerPage;
import org.gongyu.ui.Page;
import org.gongyu.vault.Access;
import org.gongyu.vault.Right;

/** 家校社问题调处: the cases and their ledger. */
public final class MediationFeature implements Feature {

    private final Campus campus;
    private final Ledger<Mediation> ledger;
    private final MediationStore store;
    private final Texts texts;

    /** The cases of a school. */
    public MediationFeature(Campus campus) {
        this.campus = campus;
        this.ledger = MediationLedger.of(campus.db().clock());
        this.texts = campus.texts();
        this.store = new MediationStore(campus, ledger);
    }

    @Override
    public String key() {
        return "mediation";
    }

    @Override
    public String icon() {
        return "mdomz-question_answer";
    }

    @Override
    public List<Shelf<?>> shelves() {
        return List.of(new Shelf<>(ledger, store));
    }

    @Override
    public List<Importer<?>> importers() {
        Keys<Mediation> keys = new Keys<>(
                List.of(MediationLedger.RECEIVED_ON, MediationLedger.MATTER),
                null,
                MediationLedger.RECEIVED_ON,
                campus::written);
        return List.of(new ListImporter<>("mediation", campus, ledger, store, keys));
    }

    @Override
    public List<Report> reports() {
        return List.of(new MediationReport(campus, store));
    }

    /** Cases that are still open after their deadline. */
    @Override
    public List<Finding> findings(Access access, Scope scope) {
        return store.list(access, scope).stream()
                .filter(one -> one.value().stateOn(campus.today()) == State.OVERDUE)
                .map(one -> new Finding(
                        ledger.key(),
                        one.id(),
                        texts.day(one.value().receivedOn()) + " " + one.value().matter(),
                        texts.get(
                                "mediation.finding.overdue",
                                texts.day(one.value().deadline()))))
                .toList();
    }

    @Override
    public Facts facts(Access access, Facts.Wanted wanted) {
        if (!access.may(Right.READ, ledger.area())) {
            return Facts.withheld(Thing.MEDIATION);
        }
        return Facts.standings(store.list(access, new Scope(wanted.year(), null)).stream()
                .map(one -> standing(one, wanted.day()))
                .toList());
    }

    private Facts.Standing standing(Stored<Mediation> one, LocalDate day) {
        Mediation its = one.value();
        List<UUID> who = its.responsible() == null
                ? List.of()
                : List.of(its.responsible().id());
        return new Facts.Standing(
                Thing.MEDIATION,
                ledger.key(),
                one.id(),
                its.receivedOn(),
                its.closedOn(),
                its.isClosedOn(day) ? EnumSet.of(Facet.CLOSED) : EnumSet.noneOf(Facet.class),
                null,
                List.of(),
                who,
                List.of(),
                1);
    }

    @Override
    public Optional<Page> page(Desk desk, Object what) {
        return Optional.of(new LedgerPage<>(ledger, store, desk)
                .startingWith(
                        () -> new Draft<Mediation>().set(MediationLedger.RECEIVED_ON, LocalDate.now(desk.clock())))
                .attaching(store.attachments())
                .importing("mediation")
                .exporting("mediation-ledger"));
    }
}
