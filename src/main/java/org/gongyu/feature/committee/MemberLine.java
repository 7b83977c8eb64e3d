package org.gongyu.feature.committee;

import java.time.LocalDate;
import java.util.Optional;
import org.gongyu.feature.roster.Person;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.roster.Relation;
import org.gongyu.feature.roster.Sex;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.ledger.Masks;
import org.gongyu.text.Texts;

/**
 * A member of a committee as a roster shows them.
 *
 * @param standing the committee
 * @param sitting the seat
 * @param bond the child by which a guardian is known there; null for the others
 * @param schoolClass that child's class on the day, if it is one of those whose committee it is; else null
 * @param person the member of the staff; null for the others
 */
record MemberLine(Standing standing, Sitting sitting, Families.Bond bond, SchoolClass schoolClass, Person person) {

    static MemberLine of(Standing standing, Sitting sitting, Families families, LocalDate day) {
        Seat.Member member = sitting.seat().member();
        Families.Bond bond = member.guardian() == null
                ? null
                : families.named(member.guardian().id(), standing.body(), day).orElse(null);
        Person person = member.staff() == null
                ? null
                : families.roster().person(member.staff().id()).orElse(null);
        SchoolClass its = bond != null && families.belongs(bond.child().id(), standing.body(), day)
                ? families.roster().classOn(bond.child().id(), day).orElse(null)
                : null;
        return new MemberLine(standing, sitting, bond, its, person);
    }

    Seat seat() {
        return sitting.seat();
    }

    private Relation relation() {
        return bond == null ? null : bond.guardian().relation();
    }

    /** The sex, as far as the relation to the child tells it; else null. */
    Sex sex() {
        if (relation() == null) {
            return null;
        }
        return switch (relation()) {
            case FATHER, STEP_FATHER, GRANDFATHER, MATERNAL_GRANDFATHER, BROTHER -> Sex.MALE;
            case MOTHER, STEP_MOTHER, GRANDMOTHER, MATERNAL_GRANDMOTHER, SISTER -> Sex.FEMALE;
            case OTHER_RELATIVE, NOT_RELATED -> null;
        };
    }

    /** The child's name; null for those who aren't guardians. */
    String child() {
        return bond == null ? null : bond.child().name();
    }

    String relation(Texts texts) {
        return relation() == null ? null : texts.option(relation());
    }

    /** The telephone told for the seat, else the one on the roster; null if there is none. */
    String phone(boolean unmasked) {
        Optional<String> own = Optional.ofNullable(seat().phone());
        Optional<String> roster = Optional.ofNullable(bond)
                .map(Families.Bond::guardian)
                .map(Pupil.Guardian::phone)
                .or(() -> Optional.ofNullable(person).map(Person::phone));
        return own.or(() -> roster)
                .map(phone -> unmasked ? phone : Masks.phone(phone))
                .orElse(null);
    }

    /** From when to when the committee is in office. */
    String term() {
        Committee committee = standing.council().committee();
        return term(committee.from(), committee.to());
    }

    /** The class whose committee it is; for the others that of the child; null where there is neither. */
    SchoolClass itsClass() {
        return standing.body().level() == Level.CLASS ? standing.schoolClass() : schoolClass;
    }

    /** A class of the grade whose committee it is; of the school's, the class of the child; null where there is neither. */
    SchoolClass itsGrade() {
        return standing.schoolClass() == null ? schoolClass : standing.schoolClass();
    }

    /** 2025-09-01—2026-08-31; without an end where that isn't known. */
    static String term(LocalDate from, LocalDate to) {
        return to == null ? from + "—" : from + "—" + to;
    }
}
