package org.gongyu.feature.training;

import java.util.List;
import java.util.Optional;
import org.gongyu.feature.Facts;
import org.gongyu.feature.Feature;
import org.gongyu.feature.roster.Campus;
import org.gongyu.feature.roster.ListImporter;
import org.gongyu.feature.roster.ListImporter.Keys;
import org.gongyu.sheet.Importer;
import org.gongyu.sheet.Report;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Page;
import org.gongyu.vault.Access;

/** 教师培训: the trainings of teachers, their certificates, and whether each has learnt enough. */
public final class TrainingFeature implements Feature {

    private final Trainings trainings;

    /** The trainings of a school. */
    public TrainingFeature(Campus campus) {
        this.trainings = Trainings.of(campus);
    }

    @Override
    public String key() {
        return "training";
    }

    @Override
    public String icon() {
        return "mdomz-school";
    }

    @Override
    public List<Shelf<?>> shelves() {
        return List.of(
                new Shelf<>(trainings.ledger(), trainings.store()),
                new Shelf<>(trainings.certificateLedger(), trainings.certificates()));
    }

    @Override
    public List<Importer<?>> importers() {
        return List.of(
                new ListImporter<>(
                        "training",
                        trainings.campus(),
                        trainings.ledger(),
                        trainings.store(),
                        new Keys<>(
                                List.of(TrainingLedger.DATE, TrainingLedger.STAFF, TrainingLedger.TITLE),
                                null,
                                TrainingLedger.DATE,
                                (access, to) -> List.of())),
                new ListImporter<>(
                        "teacher-certificates",
                        trainings.campus(),
                        trainings.certificateLedger(),
                        trainings.certificates(),
                        new Keys<>(
                                List.of(CertificateLedger.TEACHER, CertificateLedger.KIND, CertificateLedger.NAME),
                                null,
                                CertificateLedger.ISSUED_ON,
                                (access, to) -> List.of())));
    }

    @Override
    public List<Report> reports() {
        return List.of(new TrainingSummaryReport(trainings));
    }

    @Override
    public Facts facts(Access access, Facts.Wanted wanted) {
        return TrainingFacts.of(trainings, access, wanted);
    }

    @Override
    public Optional<Page> page(Desk desk, Object what) {
        return Optional.of(TrainingPage.of(trainings, desk, what));
    }
}
