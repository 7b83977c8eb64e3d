package org.gongyu.feature.roster;

import java.time.LocalDate;
import java.util.List;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.ledger.Link;
import org.gongyu.ui.Candidate;

/**
 * Whom forms may name and the search may find.
 *
 * @param roster everyone
 * @param today decides which class a child is named with
 * @param offered until when classes are offered
 */
record People(Roster roster, LocalDate today, Offered offered) {

    List<Candidate> candidates(String ledgerKey) {
        return switch (ledgerKey) {
            case "student" -> roster.pupils().stream().map(this::pupil).toList();
            case "staff" -> roster.staff().stream().map(this::person).toList();
            case "class" -> roster.classes().stream().map(this::schoolClass).toList();
            default -> List.of();
        };
    }

    private Candidate pupil(Pupil pupil) {
        String its = roster.classOn(pupil.id(), today).map(SchoolClass::label).orElse("");
        return new Candidate(new Link(pupil.id(), pupil.name()), its, pupil.pinyin());
    }

    private Candidate person(Person person) {
        String its = roster.classes().stream()
                .filter(one -> roster.headTeachersOn(one.id(), today).contains(person))
                .map(SchoolClass::label)
                .findFirst()
                .orElse("");
        return new Candidate(new Link(person.id(), person.name()), its, person.pinyin());
    }

    private Candidate schoolClass(SchoolClass its) {
        return new Candidate(its.link(), "", "", offered.years(its.stage(), its.entryYear()));
    }
}
