package org.gongyu.feature.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyu.db.Stored;
import org.gongyu.feature.roster.Campus;
import org.gongyu.feature.roster.Person;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;

/**
 * The training of a school's teachers.
 *
 * @param campus what every ledger finds at its school
 * @param ledger what a training is
 * @param store where trainings are kept
 * @param certificateLedger what a certificate is
 * @param certificates where certificates are kept
 */
record Trainings(
        Campus campus,
        Ledger<Training> ledger,
        TrainingStore store,
        Ledger<Certificate> certificateLedger,
        CertificateStore certificates) {

    private static final int CYCLE_YEARS = 3;

    static Trainings of(Campus campus) {
        Ledger<Training> training = TrainingLedger.of(campus.db().clock());
        Ledger<Certificate> certificate = CertificateLedger.of(campus.db().clock());
        return new Trainings(
                campus,
                training,
                new TrainingStore(campus.db(), training, campus.rosters()),
                certificate,
                new CertificateStore(campus.db(), certificate, campus.rosters()));
    }

    /**
     * What each teacher who is here on the day of counting learnt: in the calendar year of that day, and in the three school years whose
     * last is the period's.
     */
    List<Learning> learnt(Access access, Period period) {
        Period last = campus.yearToDate(access, period);
        LocalDate day = last.to();
        Period cycle =
                new Period(last.schoolYear(), Period.WHOLE_YEAR, last.from().minusYears(CYCLE_YEARS - 1), day);
        Map<UUID, List<Training>> byTeacher = new HashMap<>();
        for (Stored<Training> one : store.list(access, new Scope(cycle, null))) {
            one.value().staff().forEach(who -> byTeacher
                    .computeIfAbsent(who.id(), none -> new ArrayList<>())
                    .add(one.value()));
        }
        return campus.roster(access).staff().stream()
                .filter(person -> person.isHereOn(day))
                .map(person -> learning(person, byTeacher.getOrDefault(person.id(), List.of()), day))
                .toList();
    }

    private static Learning learning(Person person, List<Training> cycle, LocalDate day) {
        List<Training> year = cycle.stream()
                .filter(one -> one.date().getYear() == day.getYear())
                .toList();
        return new Learning(person, year, cycle);
    }
}
