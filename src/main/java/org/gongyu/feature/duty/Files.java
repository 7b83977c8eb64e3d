package org.gongyu.feature.duty;

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
 */
record Files(Group group, Thing thing, Set<Facet> facets) implements Measure {

    static Files read(Block with) {
        return new Files(
                with.choice(Group.class, "group"),
                with.choice(Thing.class, "thing"),
                with.choices(Facet.class, "facets"));
    }

    @Override
    public boolean needs(Thing other) {
        return thing == other || group == Group.SPECIAL && other == Thing.CARE_FILE;
    }

    @Override
    public Tally count(Year year, Unit unit) {
        Map<UUID, List<Proof>> proofs = new HashMap<>();
        for (Standing standing : year.standings(thing, unit)) {
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
}
