package org.gongyu.feature.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongyu.db.SettingStore;
import org.gongyu.feature.roster.Campus;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.roster.Tenure;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.ledger.Area;
import org.gongyu.vault.Access;
import org.gongyu.work.Failure;

/** 留存: how many years the records of a child are kept after it left. No law was found that says; three is our proposal. */
final class Retention {

    private static final String YEARS = "retention.years";
    private static final int USUAL = 3;
    private static final int LONGEST = 30;

    private final Campus campus;
    private final SettingStore settings;

    Retention(Campus campus) {
        this.campus = campus;
        this.settings = new SettingStore(campus.db());
    }

    /** How many years. */
    int years(Access access) {
        return settings.get(access, YEARS).map(Integer::parseInt).orElse(USUAL);
    }

    /** Keeps another number of years; Refused unless it is a whole number from 1 to 30, and for whoever has only some classes. */
    void keep(Access access, String years) {
        access.needsWholeSchool(Area.PEOPLE);
        if (!years.strip().matches("[1-9]\\d?") || Integer.parseInt(years.strip()) > LONGEST) {
            throw new Failure.Refused("retention-years", LONGEST);
        }
        settings.put(access, YEARS, years.strip());
    }

    /** The children whose time is over, the longest gone first. */
    List<Leaver> due(Access access) {
        LocalDate before = campus.today().minusYears(years(access));
        Roster roster = campus.roster(access);
        List<Leaver> due = new ArrayList<>();
        for (Pupil pupil : roster.pupils()) {
            last(roster, pupil)
                    .filter(seat -> seat.to() != null && seat.to().isBefore(before))
                    .map(seat -> new Leaver(
                            pupil.id(),
                            pupil.name(),
                            roster.schoolClass(seat.classId())
                                    .map(SchoolClass::label)
                                    .orElse(null),
                            seat.to(),
                            null))
                    .ifPresent(due::add);
        }
        due.sort(Comparator.comparing(Leaver::left).thenComparing(Leaver::name));
        return due;
    }

    private static Optional<Tenure> last(Roster roster, Pupil pupil) {
        return roster.seatsOf(pupil.id()).stream().max(Comparator.comparing(Tenure::from));
    }
}
