package org.gongyu.feature.duty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.gongyu.feature.Facet;
import org.gongyu.feature.Facts.Standing;
import org.gongyu.feature.Thing;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.feature.school.Stage;

/**
 * Of the school, its grades and its classes, how many have a committee.
 *
 * @param thing which sort of committee
 * @param levels of whose
 * @param facets what each must have
 */
record Units(Thing thing, Set<Facet> levels, Set<Facet> facets) implements Measure {

    static Units read(Block with) {
        return new Units(
                with.choice(Thing.class, "thing"),
                with.choices(Facet.class, "levels"),
                with.choices(Facet.class, "facets"));
    }

    private record Cohort(Stage stage, int entryYear) {}

    @Override
    public boolean needs(Thing other) {
        return thing == other;
    }

    @Override
    public Tally count(Year year, Unit unit) {
        List<Standing> there = year.standings(thing, unit);
        Set<SchoolClass> classes = year.enrolled(unit.cutOff()).keySet();
        List<Line> lines = new ArrayList<>();
        if (levels.contains(Facet.WHOLE_SCHOOL)) {
            lines.add(line(
                    Line.What.WHOLE_SCHOOL, null, Line.What.WHOLE_SCHOOL, there, its -> is(its, Facet.WHOLE_SCHOOL)));
        }
        if (levels.contains(Facet.GRADE)) {
            cohorts(classes).values().forEach(first -> lines.add(grade(first, there)));
        }
        if (levels.contains(Facet.CLASS)) {
            classes.forEach(its -> lines.add(line(
                    Line.What.CLASS,
                    its.id(),
                    its.label(),
                    there,
                    one -> is(one, Facet.CLASS) && one.classes().contains(its.id()))));
        }
        return Tally.share(lines);
    }

    private static boolean is(Standing standing, Facet level) {
        return standing.facets().contains(level);
    }

    private static Map<Cohort, SchoolClass> cohorts(Set<SchoolClass> classes) {
        Map<Cohort, SchoolClass> first = new LinkedHashMap<>();
        classes.forEach(its -> first.putIfAbsent(new Cohort(its.stage(), its.entryYear()), its));
        return first;
    }

    private Line grade(SchoolClass first, List<Standing> there) {
        return line(
                Line.What.GRADE,
                null,
                first.entryYear() + "级",
                there,
                one -> is(one, Facet.GRADE) && one.classes().contains(first.id()));
    }

    private Line line(Line.What what, UUID classId, Object name, List<Standing> there, Predicate<Standing> its) {
        List<Proof> proofs = there.stream()
                .filter(its)
                .map(one -> Proof.of(one, one.facets().containsAll(facets) ? Verdict.COUNTS : Verdict.PART_MISSING))
                .toList();
        boolean counts = proofs.stream().anyMatch(proof -> proof.verdict() == Verdict.COUNTS);
        return new Line(what, classId, name, classId, counts, () -> proofs);
    }
}
