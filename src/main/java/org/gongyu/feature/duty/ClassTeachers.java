package org.gongyu.feature.duty;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gongyu.feature.Act;
import org.gongyu.feature.Facts.Event;
import org.gongyu.feature.roster.Person;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.school.SchoolClass;

/**
 * Of the parents' meetings of each class, its own and those of its grade or the whole school, at how many all its 科任 were. Whoever spoke
 * was there too. A class that its 班主任 teaches alone (包班) has no 科任 to miss; of one whose 科任 nobody wrote down it can't be told.
 *
 * @param acts which meetings
 */
record ClassTeachers(Set<Act> acts) implements Measure {

    /** A meeting and the 科任 who should have been at it. */
    private record Meeting(Event event, List<UUID> teachers, boolean isAlone) {

        static Meeting of(SchoolClass its, Event event, Year year) {
            int schoolYear = year.terms().schoolYear(event.date());
            Roster roster = year.roster();
            List<UUID> teachers = roster.subjectTeachersOn(its.id(), event.date(), schoolYear).stream()
                    .map(Person::id)
                    .toList();
            return new Meeting(event, teachers, roster.isTaughtByHeadAlone(its.id(), event.date(), schoolYear));
        }

        boolean isTold() {
            return isAlone || !teachers.isEmpty();
        }

        List<UUID> absent() {
            Set<UUID> there = new HashSet<>(event.attending());
            there.addAll(event.staff());
            return teachers.stream().filter(one -> !there.contains(one)).toList();
        }

        Line line(SchoolClass its) {
            List<UUID> absent = absent();
            Verdict verdict = absent.isEmpty() ? Verdict.COUNTS : Verdict.TEACHERS_ABSENT;
            return new Line(
                    Line.What.CLASS,
                    its.id(),
                    its.label(),
                    its.id(),
                    absent.isEmpty(),
                    () -> List.of(Proof.of(event, verdict).without(absent)));
        }
    }

    @Override
    public Tally count(Year year, Unit unit) {
        List<Line> lines = new ArrayList<>();
        Figure heads = Figure.NONE;
        for (SchoolClass its : year.enrolled(unit.cutOff()).keySet()) {
            List<Meeting> meetings = year.ofClass(acts, its.id()).stream()
                    .filter(event -> unit.holds(event.date()))
                    .map(event -> Meeting.of(its, event, year))
                    .toList();
            if (meetings.stream().anyMatch(meeting -> !meeting.isTold())) {
                lines.add(Line.untold(its, () -> List.of(Proof.NOT_TAUGHT)));
            }
            for (Meeting meeting : meetings) {
                if (meeting.isTold()) {
                    lines.add(meeting.line(its));
                    int all = meeting.teachers().size();
                    heads = heads.plus(new Figure(all - meeting.absent().size(), all));
                }
            }
        }
        return heads.isEmpty()
                ? Tally.share(lines)
                : Tally.share(lines).with(Beside.TEACHERS_AT_MEETINGS, heads, false);
    }
}
