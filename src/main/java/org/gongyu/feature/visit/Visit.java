package org.gongyu.feature.visit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.gongyu.feature.roster.Tier;
import org.gongyu.ledger.Link;

/**
 * One trip to the families of one or many children. How many 家访 it counts as is decided by {@link Workload}, not here.
 *
 * @param date the day
 * @param from from when; null if not said
 * @param to until when; null if not said
 * @param mode how the family was met
 * @param grouped 分组家访: several families at once
 * @param kind null if not said
 * @param children at least one, in the order chosen
 * @param visitors the teachers who took part, at least one; each is credited
 * @param met who was met, such as 父亲; null if not said, as the next seven
 * @param views what the parents said and suggested
 * @param followUpDate by when the follow-up is due
 * @param isKey 重点家访
 * @param isStory worth telling: 家访故事
 */
record Visit(
        LocalDate date,
        LocalTime from,
        LocalTime to,
        Mode mode,
        boolean grouped,
        VisitKind kind,
        List<Child> children,
        List<Visitor> visitors,
        String met,
        String purpose,
        String content,
        String views,
        String outcome,
        String followUp,
        LocalDate followUpDate,
        boolean isKey,
        boolean isStory,
        String note) {

    /**
     * A child whose family was visited. Its class follows from the day, so two are equal whatever their classes.
     *
     * @param student the child
     * @param schoolClass the class it sat in that day; null until stored, and where it wasn't at this school then
     * @param line what concerns only this child; null if nothing
     */
    record Child(Link student, Link schoolClass, String line) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Child child && student.equals(child.student) && Objects.equals(line, child.line);
        }

        @Override
        public int hashCode() {
            return Objects.hash(student, line);
        }
    }

    /**
     * A teacher who took part. The tier follows from the day, so two are equal whatever their tiers.
     *
     * @param staff the teacher
     * @param tier 人员类别 that day; null until stored
     */
    record Visitor(Link staff, Tier tier) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Visitor visitor && staff.equals(visitor.staff);
        }

        @Override
        public int hashCode() {
            return staff.hashCode();
        }
    }

    List<Link> students() {
        return children.stream().map(Child::student).toList();
    }

    List<Link> staff() {
        return visitors.stream().map(Visitor::staff).toList();
    }

    /** {@link Child#line} of each child that has one, as a person writes them; null if none has. */
    String lines() {
        return Lines.print(children);
    }

    /** The classes the children sat in that day, each once. */
    List<Link> classes() {
        return children.stream()
                .map(Child::schoolClass)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
