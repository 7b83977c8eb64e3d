package org.gongyu.feature.activity;

import java.util.List;
import java.util.Optional;
import org.gongyu.feature.Facts;
import org.gongyu.feature.Feature;
import org.gongyu.feature.roster.Campus;
import org.gongyu.sheet.Importer;
import org.gongyu.sheet.Report;
import org.gongyu.ui.Candidate;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Page;
import org.gongyu.vault.Access;

/** 家长学校, 家长会, 指导与实践活动. */
public final class ActivityFeature implements Feature {

    private final Activities activities;

    /**
     * The sessions of a school.
     */
    public ActivityFeature(Campus campus) {
        this.activities = Activities.of(campus);
    }

    @Override
    public String key() {
        return "activity";
    }

    @Override
    public String icon() {
        return "mdal-groups";
    }

    @Override
    public List<Shelf<?>> shelves() {
        return List.of(
                new Shelf<>(SessionLedger.LEDGER, activities.sessions()),
                new Shelf<>(PlanLedger.LEDGER, activities.plans()),
                new Shelf<>(RuleLedger.LEDGER, activities.rules()),
                new Shelf<>(CertificateLedger.LEDGER, activities.certificates()),
                new Shelf<>(ItemLedger.LEDGER, activities.items()));
    }

    @Override
    public List<Importer<?>> importers() {
        return new Imports(activities).all();
    }

    @Override
    public List<Report> reports() {
        return List.of(
                new SessionLedgerReport(activities),
                new AttendanceSummaryReport(activities),
                new AttendanceReport(activities),
                new SignInReport(activities),
                new MeetingRecordReport(activities),
                new TeachingPlanReport(activities),
                new HoursReport(activities),
                new MakeUpReport(activities),
                new CertificatesReport(activities),
                new ItemsReport(activities));
    }

    /** The entries of the teaching plan. */
    @Override
    public List<Candidate> candidates(Access access, String ledgerKey) {
        return ledgerKey.equals(PlanLedger.KEY) ? plans(access) : List.of();
    }

    private List<Candidate> plans(Access access) {
        return activities.planned(access).stream()
                .map(link -> new Candidate(link, "", ""))
                .toList();
    }

    @Override
    public Facts facts(Access access, Facts.Wanted wanted) {
        return ActivityFacts.of(activities, access, wanted).and(ItemFacts.of(activities, access, wanted));
    }

    @Override
    public Optional<Page> page(Desk desk, Object what) {
        return Optional.of(ActivityPage.of(activities, desk, what));
    }
}
