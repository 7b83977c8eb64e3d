package org.gongyu.feature.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongyu.feature.Facet;
import org.gongyu.feature.Facts.Standing;
import org.gongyu.feature.Thing;
import org.gongyu.feature.duty.Groups.Member;

/**
 * Of a group of students, how many have a file, a notice or a mentor.
 *
 * @param group which students
 * @param thing what each must have
 * @param facets what it must say
 * @param withinDays only what was there in the first so many days of the time; 0 = no matter
 */
record Files(Group group, Thing thing, Set<Facet> facets, int withinDays) implements Measure {

    static Files read(Block with) {
        return new Files(
                with.choice(Group.class, "group"),
                with.choice(Thing.class, "thing"),
                with.choices(Facet.class, "facets"),
                with.number("within-days", 0));
    }

    @Override
    public boolean needs(Thing other) {
        return thing == other || group == Group.SPECIAL && other == Thing.CARE_FILE;
    }

    @Override
    public Tally count(Year year, Unit unit) {
        Map<UUID, List<Proof>> proofs = new HashMap<>();
        for (Standing standing : year.standings(thing, early(unit))) {
            Verdict verdict = standing.facets().containsAll(facets) ? Verdict.COUNTS : Verdict.PART_MISSING;
            standing.children().forEach(child -> proofs.computeIfAbsent(child, none -> new ArrayList<>())
                    .add(Proof.of(standing, verdict)));
        }
        List<Line> lines = new ArrayList<>();
        for (Member member : Groups.members(group, year, unit)) {
            List<Proof> its = proofs.getOrDefault(member.pupil().id(), List.of());
            boolean counts = its.stream().anyMatch(proof -> proof.verdict() == Verdict.COUNTS);
            UUID classId = member.schoolClass().id();
            lines.add(new Line(
                    Line.What.STUDENT, member.pupil().id(), member.pupil().name(), classId, counts, () -> its));
        }
        return Tally.share(lines);
    }

    private Unit early(Unit unit) {
        LocalDate last = unit.period().from().plusDays(withinDays - 1L);
        return withinDays == 0 || unit.cutOff().isBefore(last) ? unit : new Unit(unit.period(), last, unit.due());
    }
}
