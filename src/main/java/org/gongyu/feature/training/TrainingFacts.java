package org.gongyu.feature.training;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongyu.db.Stored;
import org.gongyu.feature.Act;
import org.gongyu.feature.Facet;
import org.gongyu.feature.Facts;
import org.gongyu.feature.Thing;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;
import org.gongyu.vault.Right;

/** Trainings and certificates, as duties count them. */
final class TrainingFacts {

    private TrainingFacts() {}

    /** What is wanted: the trainings of the year and of the three-year cycle around it. */
    static Facts of(Trainings trainings, Access access, Facts.Wanted wanted) {
        if (!access.may(Right.READ, trainings.ledger().area())) {
            return Facts.withheld(Thing.TEACHER_CERTIFICATE);
        }
        List<Facts.Event> events = trainings.store().list(access, new Scope(all(wanted), null)).stream()
                .map(one -> training(one, trainings.ledger().key()))
                .toList();
        List<Facts.Standing> standings = trainings.certificates().list(access, new Scope(wanted.year(), null)).stream()
                .map(one -> certificate(one, trainings.certificateLedger().key()))
                .toList();
        return new Facts(events, standings, Set.of());
    }

    private static Period all(Facts.Wanted wanted) {
        Period year = wanted.year();
        Period cycle = wanted.cycle();
        return new Period(
                year.schoolYear(),
                Period.WHOLE_YEAR,
                year.from().isBefore(cycle.from()) ? year.from() : cycle.from(),
                year.to().isAfter(cycle.to()) ? year.to() : cycle.to());
    }

    private static Facts.Event training(Stored<Training> one, String ledger) {
        Training training = one.value();
        return new Facts.Event(
                Act.TRAINING,
                ledger,
                one.id(),
                training.date(),
                facets(training.topic()),
                List.of(),
                training.staff().stream().map(Link::id).toList(),
                List.of(),
                training.hours());
    }

    private static Set<Facet> facets(TrainingTopic topic) {
        return switch (topic) {
            case PSYCHOLOGY -> EnumSet.of(Facet.PSYCHOLOGY);
            case FAMILY -> EnumSet.of(Facet.FAMILY_EDUCATION);
            case BOTH -> EnumSet.of(Facet.PSYCHOLOGY, Facet.FAMILY_EDUCATION);
        };
    }

    private static Set<Facet> facets(CertificateKind kind) {
        return switch (kind) {
            case FAMILY_GUIDE -> EnumSet.of(Facet.FAMILY_EDUCATION);
            case PSYCHOLOGY -> EnumSet.of(Facet.PSYCHOLOGY);
            case RESEARCH -> EnumSet.of(Facet.RESEARCH);
            case OTHER -> EnumSet.noneOf(Facet.class);
        };
    }

    private static Facts.Standing certificate(Stored<Certificate> one, String ledger) {
        return new Facts.Standing(
                Thing.TEACHER_CERTIFICATE,
                ledger,
                one.id(),
                one.value().issuedOn(),
                null,
                facets(one.value().kind()),
                null,
                List.of(),
                List.of(one.value().teacher().id()),
                List.of(),
                1);
    }
}
