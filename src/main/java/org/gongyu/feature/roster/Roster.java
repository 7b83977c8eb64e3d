package org.gongyu.feature.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.ledger.Link;
import org.gongyu.vault.Access;

/**
 * Who is at the school and who was where when, as one moment's copy in memory. Listings fetch names from here instead of joining
 * tables.
 */
public final class Roster {

    private final Map<UUID, Pupil> pupils;
    /** Children beyond reach: records that name them beside others show their names. */
    private final Map<UUID, Pupil> others;

    private final Map<UUID, Person> staff;
    private final Map<UUID, SchoolClass> classes;
    private final Map<UUID, List<Tenure>> seats;
    private final Map<UUID, List<Tenure>> heads;
    private final Teaching teaching;
    private final Map<UUID, UUID> families;

    /**
     * A copy.
     *
     * @param pupils every child, also those who left
     * @param staff every teacher, also those who left
     * @param classes every class, also those that left
     * @param seats which child sat in which class
     * @param heads who was 班主任 of which class
     */
    public Roster(
            Collection<Pupil> pupils,
            Collection<Person> staff,
            Collection<SchoolClass> classes,
            Collection<Tenure> seats,
            Collection<Tenure> heads) {
        this.pupils = byId(pupils, Pupil::id);
        this.others = Map.of();
        this.staff = byId(staff, Person::id);
        this.classes = byId(
                classes.stream()
                        .sorted(Comparator.comparingInt(SchoolClass::entryYear)
                                .reversed()
                                .thenComparing(SchoolClass::stage)
                                .thenComparingInt(SchoolClass::number))
                        .toList(),
                SchoolClass::id);
        this.seats = seats.stream().collect(Collectors.groupingBy(Tenure::who));
        this.heads = heads.stream().collect(Collectors.groupingBy(Tenure::classId));
        this.teaching = Teaching.NONE;
        this.families = Families.of(pupils);
    }

    private static <T> Map<UUID, T> byId(Collection<T> all, Function<T, UUID> id) {
        Map<UUID, T> map = new LinkedHashMap<>();
        all.forEach(one -> map.put(id.apply(one), one));
        return map;
    }

    /** The same with only those children who sit in a class within reach, or sat there last; of the others, only names. */
    Roster within(Access access) {
        Map<UUID, Pupil> open = new LinkedHashMap<>();
        pupils.forEach((id, pupil) -> {
            if (access.reaches(lastClass(id))) {
                open.put(id, pupil);
            }
        });
        return new Roster(this, open, pupils, teaching);
    }

    private UUID lastClass(UUID pupilId) {
        return seats.getOrDefault(pupilId, List.of()).stream()
                .max(Comparator.comparing(Tenure::from))
                .map(Tenure::classId)
                .orElse(null);
    }

    /** The same with who teaches which class. */
    public Roster teaching(Teaching now) {
        return new Roster(this, pupils, others, now);
    }

    private Roster(Roster whole, Map<UUID, Pupil> open, Map<UUID, Pupil> others, Teaching teaching) {
        this.pupils = open;
        this.others = others;
        this.teaching = teaching;
        this.staff = whole.staff;
        this.classes = whole.classes;
        this.seats = whole.seats;
        this.heads = whole.heads;
        this.families = whole.families;
    }

    /** Every child, also those who left. */
    public Collection<Pupil> pupils() {
        return pupils.values();
    }

    /** Every teacher, also those who left. */
    public Collection<Person> staff() {
        return staff.values();
    }

    /** Every class: the youngest first, then by number. */
    public Collection<SchoolClass> classes() {
        return classes.values();
    }

    public Optional<Pupil> pupil(UUID id) {
        return Optional.ofNullable(pupils.get(id))
                .or(() -> Optional.ofNullable(others.get(id)).map(Pupil::nameOnly));
    }

    public Optional<Person> person(UUID id) {
        return Optional.ofNullable(staff.get(id));
    }

    public Optional<SchoolClass> schoolClass(UUID id) {
        return Optional.ofNullable(classes.get(id));
    }

    /** The child of that id as a form names it; with an empty label if it is gone. */
    public Link pupilLink(UUID id) {
        return new Link(id, pupil(id).map(Pupil::name).orElse(""));
    }

    /** The teacher of that id as a form names it; with an empty label if gone. Null for null. */
    public Link staffLink(UUID id) {
        return id == null ? null : new Link(id, person(id).map(Person::name).orElse(""));
    }

    /** The class of that id as a form names it; with an empty label if it is gone. */
    public Link classLink(UUID id) {
        return new Link(id, schoolClass(id).map(SchoolClass::label).orElse(""));
    }

    /** The classes that children sat in on a day, each once; none for a child that wasn't here then. */
    public List<Link> classesOn(List<Link> children, LocalDate day) {
        return children.stream()
                .flatMap(child -> classOn(child.id(), day).stream())
                .map(SchoolClass::link)
                .distinct()
                .toList();
    }

    /** The class a child sat in on a day; empty if it wasn't here then. */
    public Optional<SchoolClass> classOn(UUID pupilId, LocalDate day) {
        for (Tenure seat : seatsOf(pupilId)) {
            if (seat.holds(day)) {
                return schoolClass(seat.classId());
            }
        }
        return Optional.empty();
    }

    /** Whether a guardian has a child at the school on a day; of children beyond reach it tells no more than that. */
    public boolean isGuardianOn(UUID guardianId, LocalDate day) {
        return Stream.concat(pupils.values().stream(), others.values().stream())
                .filter(child -> child.guardians().stream()
                        .anyMatch(one -> one.person().id().equals(guardianId)))
                .anyMatch(child -> classOn(child.id(), day).isPresent());
    }

    /** The children who were here on a day, by class: classes youngest first, children by 班内学号 then name. Empty classes are left out. */
    public Map<SchoolClass, List<Pupil>> enrolledOn(LocalDate day) {
        Map<UUID, List<Pupil>> sitting = new HashMap<>();
        for (Pupil pupil : pupils.values()) {
            classOn(pupil.id(), day).ifPresent(its -> sitting.computeIfAbsent(its.id(), id -> new ArrayList<>())
                    .add(pupil));
        }
        Map<SchoolClass, List<Pupil>> ordered = new LinkedHashMap<>();
        classes.values().stream()
                .filter(one -> sitting.containsKey(one.id()))
                .forEach(one -> ordered.put(
                        one, sitting.get(one.id()).stream().sorted(BY_SEAT).toList()));
        return ordered;
    }

    private static final Comparator<Pupil> BY_SEAT = Comparator.comparing(
                    Pupil::seatNumber, Comparator.nullsLast(Comparator.comparing(Roster::seatOrder)))
            .thenComparing(Pupil::name);

    /** Seat numbers sort as numbers whatever their zeros: 2 before 10. */
    private static String seatOrder(String seat) {
        return "0".repeat(Math.max(0, 10 - seat.length())) + seat;
    }

    /** Who was 班主任 of a class on a day; usually one. */
    public List<Person> headTeachersOn(UUID classId, LocalDate day) {
        return heads.getOrDefault(classId, List.of()).stream()
                .filter(tenure -> tenure.holds(day))
                .flatMap(tenure -> person(tenure.who()).stream())
                .toList();
    }

    /**
     * Who taught a class on a day, as is said for the school year that the day lies in, in the order of the staff; its 班主任 among them if
     * they are said to teach it.
     */
    public List<Person> teachersOn(UUID classId, LocalDate day, int schoolYear) {
        Set<UUID> said = teaching.teachersOf(classId, schoolYear);
        return staff.values().stream()
                .filter(person -> said.contains(person.id()) && person.isHereOn(day))
                .toList();
    }

    /** 科任 of a class on a day: those who taught it but were not its 班主任. Empty where nobody wrote down who they are. */
    public List<Person> subjectTeachersOn(UUID classId, LocalDate day, int schoolYear) {
        List<Person> heads = headTeachersOn(classId, day);
        return teachersOn(classId, day, schoolYear).stream()
                .filter(person -> !heads.contains(person))
                .toList();
    }

    /** 包班: whether its 班主任 was said to teach a class alone on a day, so that it has no 科任. */
    public boolean isTaughtByHeadAlone(UUID classId, LocalDate day, int schoolYear) {
        return subjectTeachersOn(classId, day, schoolYear).isEmpty()
                && headTeachersOn(classId, day).stream().anyMatch(Person::isForWholeClass);
    }

    /** Whether a teacher was 班主任, on that day, of the class the child sat in. */
    public boolean isOwnHeadTeacher(UUID staffId, UUID pupilId, LocalDate day) {
        for (Tenure seat : seatsOf(pupilId)) {
            if (seat.holds(day)) {
                return isHeadTeacher(staffId, seat.classId(), day);
            }
        }
        return false;
    }

    /** Whether a teacher was 班主任 of a class on a day. */
    public boolean isHeadTeacher(UUID staffId, UUID classId, LocalDate day) {
        for (Tenure head : headsOf(classId)) {
            if (head.holds(day) && head.who().equals(staffId)) {
                return true;
            }
        }
        return false;
    }

    /** The classes a child sat in, in no order. */
    public List<Tenure> seatsOf(UUID pupilId) {
        return seats.getOrDefault(pupilId, List.of());
    }

    /** Who was 班主任 of a class, in no order. */
    public List<Tenure> headsOf(UUID classId) {
        return heads.getOrDefault(classId, List.of());
    }

    /** A child's family: the same id for siblings, that is, for children who share a guardian. */
    public UUID familyOf(UUID pupilId) {
        return families.getOrDefault(pupilId, pupilId);
    }
}
