package org.gongyu.feature.roster;

import static org.gongyu.db.schema.Tables.GUARDIAN;
import static org.gongyu.db.schema.Tables.STUDENT_GUARDIAN;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.gongyu.db.Tx;
import org.gongyu.db.schema.tables.records.GuardianRecord;
import org.gongyu.db.schema.tables.records.StudentGuardianRecord;
import org.jooq.DSLContext;

/**
 * Guardians are persons, shared by siblings. The same name with the same telephone is the same person; the same name without one isn't,
 * for there are many 王芳.
 */
final class GuardianStore {

    private GuardianStore() {}

    /**
     * A guardian of a child as stored.
     *
     * @param person the person's row
     * @param link what binds person and child
     */
    record Bond(GuardianRecord person, StudentGuardianRecord link) {

        Relation relation() {
            return link.getRelation() == null ? null : Relation.valueOf(link.getRelation());
        }

        Student.Guardian value() {
            return new Student.Guardian(
                    person.getName(),
                    relation(),
                    person.getPhone(),
                    person.getWorkplace(),
                    link.getIsGuardian() ? Custody.YES : Custody.NO);
        }
    }

    /** The guardians of some students, by student, the first one first. */
    static Map<UUID, List<Bond>> of(DSLContext sql, Collection<UUID> students) {
        List<StudentGuardianRecord> links = sql.selectFrom(STUDENT_GUARDIAN)
                .where(EnrolmentStore.among(STUDENT_GUARDIAN.STUDENT_ID, students))
                .orderBy(STUDENT_GUARDIAN.PLACE)
                .fetch();
        List<UUID> ids = links.stream()
                .map(StudentGuardianRecord::getGuardianId)
                .distinct()
                .toList();
        Map<UUID, GuardianRecord> persons = sql.selectFrom(GUARDIAN)
                .where(EnrolmentStore.among(GUARDIAN.ID, ids))
                .fetchMap(GUARDIAN.ID);
        Map<UUID, List<Bond>> bonds = new HashMap<>();
        links.forEach(link -> bonds.computeIfAbsent(link.getStudentId(), id -> new ArrayList<>())
                .add(new Bond(persons.get(link.getGuardianId()), link)));
        return bonds;
    }

    /** Makes these the guardians of a child, in this order. False if they were already. */
    static boolean write(Tx tx, UUID studentId, List<Student.Guardian> wanted) {
        return write(tx, studentId, wanted, of(tx.sql(), List.of(studentId)).getOrDefault(studentId, List.of()));
    }

    /** Gives a new child, who can't have any yet, its guardians. */
    static void writeFirst(Tx tx, UUID studentId, List<Student.Guardian> wanted) {
        write(tx, studentId, wanted, List.of());
    }

    private static boolean write(Tx tx, UUID studentId, List<Student.Guardian> wanted, List<Bond> before) {
        if (before.stream().map(Bond::value).toList().equals(wanted)) {
            return false;
        }
        List<Bond> after = bonds(tx, studentId, wanted, before);
        before.stream().filter(bond -> !isAmong(after, bond)).forEach(bond -> tx.remove(bond.link()));
        after.forEach(bond -> keep(tx, bond.link()));
        before.stream()
                .map(Bond::person)
                .filter(person -> isFree(tx, person.getId()))
                .forEach(tx::remove);
        return true;
    }

    private static boolean isAmong(List<Bond> bonds, Bond one) {
        return bonds.stream()
                .anyMatch(bond -> Objects.equals(bond.link().getId(), one.link().getId()));
    }

    private static void keep(Tx tx, StudentGuardianRecord link) {
        if (link.getId() == null) {
            tx.add(link);
        } else {
            tx.keep(link);
        }
    }

    /** Who is wanted, each person once, bound by the link there was or a new one that isn't stored yet. */
    private static List<Bond> bonds(Tx tx, UUID studentId, List<Student.Guardian> wanted, List<Bond> before) {
        List<Bond> bonds = new ArrayList<>();
        for (Student.Guardian guardian : wanted) {
            GuardianRecord person = person(tx, guardian, before);
            boolean named =
                    bonds.stream().anyMatch(bond -> bond.person().getId().equals(person.getId()));
            if (!named) {
                StudentGuardianRecord link = link(studentId, person.getId(), before);
                link.setPlace(bonds.size() + 1);
                link.setRelation(
                        guardian.relation() == null ? null : guardian.relation().name());
                link.setIsGuardian(guardian.custody() != Custody.NO);
                bonds.add(new Bond(person, link));
            }
        }
        return bonds;
    }

    private static StudentGuardianRecord link(UUID studentId, UUID personId, List<Bond> before) {
        return before.stream()
                .map(Bond::link)
                .filter(link -> link.getGuardianId().equals(personId))
                .findFirst()
                .orElseGet(() -> {
                    StudentGuardianRecord link = new StudentGuardianRecord();
                    link.setStudentId(studentId);
                    link.setGuardianId(personId);
                    return link;
                });
    }

    private static GuardianRecord person(Tx tx, Student.Guardian guardian, List<Bond> before) {
        Optional<GuardianRecord> own = before.stream()
                .map(Bond::person)
                .filter(person -> person.getName().equals(guardian.name()))
                .min(Comparator.comparing(person -> !Objects.equals(person.getPhone(), guardian.phone())));
        Optional<GuardianRecord> known = own.filter(person -> Objects.equals(person.getPhone(), guardian.phone()))
                .or(() -> namesake(tx, guardian))
                .or(() -> own);
        GuardianRecord person = known.orElseGet(GuardianRecord::new);
        boolean isOwn = known.isPresent() && own.map(GuardianRecord::getId).equals(known.map(GuardianRecord::getId));
        person.setName(guardian.name());
        person.setPhone(guardian.phone());
        if (isOwn || guardian.workplace() != null) {
            person.setWorkplace(guardian.workplace());
        }
        if (known.isPresent()) {
            tx.keep(person);
        } else {
            tx.add(person);
        }
        return person;
    }

    private static Optional<GuardianRecord> namesake(Tx tx, Student.Guardian guardian) {
        if (guardian.phone() == null) {
            return Optional.empty();
        }
        return tx.sql()
                .selectFrom(GUARDIAN)
                .where(GUARDIAN.NAME.eq(guardian.name()))
                .and(GUARDIAN.PHONE.eq(guardian.phone()))
                .limit(1)
                .fetchOptional();
    }

    private static boolean isFree(Tx tx, UUID personId) {
        return !tx.sql().fetchExists(STUDENT_GUARDIAN, STUDENT_GUARDIAN.GUARDIAN_ID.eq(personId));
    }
}
