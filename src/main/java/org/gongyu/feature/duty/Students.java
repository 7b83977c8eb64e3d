package org.gongyu.feature.duty;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongyu.feature.Act;
import org.gongyu.feature.Facet;
import org.gongyu.feature.Facts.Event;
import org.gongyu.feature.Thing;
import org.gongyu.feature.duty.Groups.Member;
import org.gongyu.feature.school.SchoolClass;

/**
 * Of a group of students, how many were visited, talked to, helped, or had someone of their household come.
 *
 * @param group which students
 * @param acts by what
 * @param facets what each event must have; often nothing
 * @param by by whom
 * @param manner how
 * @param atLeast on how many days
 * @param withinDays only in the first so many days of the time; 0 = in all of it
 * @param aroundEntryDays only so many days before or after the child came, whatever the time; 0 = no matter
 * @param classMean whether each must also have as many as its class has on average
 */
record Students(
        Group group,
        Set<Act> acts,
        Set<Facet> facets,
        By by,
        Manner manner,
        int atLeast,
        int withinDays,
        int aroundEntryDays,
        boolean classMean)
        implements Measure {

    static Students read(Block with) {
        return new Students(
                with.choice(Group.class, "group"),
                with.choices(Act.class, "acts"),
                with.choices(Facet.class, "facets"),
                with.choice(By.class, "by", By.ANYONE),
                with.choice(Manner.class, "manner", Manner.ANY),
                with.number("at-least", 1),
                with.number("within-days", 0),
                with.number("around-entry-days", 0),
                with.flag("class-mean"));
    }

    @Override
    public boolean needs(Thing thing) {
        return thing == Thing.CARE_FILE && (acts.contains(Act.HELP) || group == Group.SPECIAL);
    }

    @Override
    public Unit narrowed(Unit unit) {
        if (withinDays == 0) {
            return unit;
        }
        return new Unit(unit.period(), unit.cutOff(), unit.period().from().plusDays(withinDays - 1L));
    }

    @Override
    public Tally count(Year year, Unit unit) {
        Map<UUID, Integer> means = classMean ? means(year, unit) : Map.of();
        List<Line> lines = new ArrayList<>();
        for (Member member : Groups.members(group, year, unit)) {
            int wanted =
                    Math.max(atLeast, means.getOrDefault(member.schoolClass().id(), 0));
            boolean counts = days(member.pupil().id(), wanted, year, unit) >= wanted;
            lines.add(new Line(
                    Line.What.STUDENT,
                    member.pupil().id(),
                    member.pupil().name(),
                    member.schoolClass().id(),
                    counts,
                    () -> proofs(member.pupil().id(), wanted, year, unit)));
        }
        return Tally.share(lines);
    }

    /** On how many days something counted, no further than {@code enough}. */
    private int days(UUID child, int enough, Year year, Unit unit) {
        int days = 0;
        LocalDate last = null;
        for (Event event : year.ofChild(acts, child)) {
            if (days == enough) {
                break;
            }
            if (!event.date().equals(last) && judge(event, child, year, unit) == Verdict.COUNTS) {
                days++;
                last = event.date();
            }
        }
        return days;
    }

    /** The average of each class, rounded up. */
    private Map<UUID, Integer> means(Year year, Unit unit) {
        Map<UUID, Integer> means = new HashMap<>();
        year.enrolled(unit.cutOff()).forEach((its, children) -> {
            int sum = children.stream()
                    .mapToInt(child -> days(child.id(), Integer.MAX_VALUE, year, unit))
                    .sum();
            means.put(its.id(), (sum + children.size() - 1) / children.size());
        });
        return means;
    }

    private List<Proof> proofs(UUID child, int enough, Year year, Unit unit) {
        List<Proof> all = new ArrayList<>();
        int days = 0;
        LocalDate last = null;
        for (Event event : year.ofChild(acts, child)) {
            Verdict verdict = judge(event, child, year, unit);
            boolean more =
                    verdict == Verdict.COUNTS && (days >= enough || event.date().equals(last));
            all.add(Proof.of(event, more ? Verdict.ENOUGH_ALREADY : verdict));
            if (verdict == Verdict.COUNTS && !more) {
                days++;
                last = event.date();
            }
        }
        return all;
    }

    private Verdict judge(Event event, UUID child, Year year, Unit unit) {
        Verdict when = when(event.date(), child, year, unit);
        if (when != Verdict.COUNTS) {
            return when;
        }
        if (!event.facets().containsAll(facets)) {
            return Verdict.PART_MISSING;
        }
        Verdict how = manner.judge(event);
        return how == Verdict.COUNTS && by == By.OWN_HEAD_TEACHER ? byHead(event, child, year) : how;
    }

    private Verdict when(LocalDate date, UUID child, Year year, Unit unit) {
        if (aroundEntryDays > 0) {
            LocalDate entered = Groups.entered(child, year);
            long apart = Math.abs(ChronoUnit.DAYS.between(entered, date));
            return apart <= aroundEntryDays ? Verdict.COUNTS : Verdict.OUTSIDE_WINDOW;
        }
        if (!unit.holds(date)) {
            return Verdict.OTHER_PERIOD;
        }
        LocalDate first = unit.period().from();
        return withinDays > 0 && !date.isBefore(first.plusDays(withinDays)) ? Verdict.OUTSIDE_WINDOW : Verdict.COUNTS;
    }

    private static Verdict byHead(Event event, UUID child, Year year) {
        SchoolClass its = year.roster().classOn(child, event.date()).orElse(null);
        if (its == null) {
            return Verdict.NOT_IN_SCHOOL_THAT_DAY;
        }
        for (UUID staff : event.staff()) {
            if (year.roster().isHeadTeacher(staff, its.id(), event.date())) {
                return Verdict.COUNTS;
            }
        }
        return Verdict.OTHER_TEACHER;
    }
}
