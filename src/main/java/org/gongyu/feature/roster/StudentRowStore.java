package org.gongyu.feature.roster;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.gongyu.db.Choices;
import org.gongyu.db.Stored;
import org.gongyu.db.schema.tables.records.EnrolmentRecord;
import org.gongyu.db.schema.tables.records.StudentRecord;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.ledger.Link;
import org.gongyu.names.Pinyin;

/**
 * Rows of the student table as records, and back.
 *
 * @param enrolments by student, the earliest first
 * @param guardians by student, the first one first
 * @param classes every class by id
 * @param today the day that decides which class a child sits in
 */
record StudentRowStore(
        Map<UUID, List<EnrolmentRecord>> enrolments,
        Map<UUID, List<GuardianStore.Bond>> guardians,
        Map<UUID, SchoolClass> classes,
        LocalDate today) {

    Student student(StudentRecord row) {
        List<Student.Guardian> both = guardians.getOrDefault(row.getId(), List.of()).stream()
                .map(GuardianStore.Bond::value)
                .toList();
        return new Student(
                identity(row),
                study(row),
                new Student.Home(row.getAddress(), row.getPhone()),
                care(row),
                both.isEmpty() ? null : both.get(0),
                both.size() < 2 ? null : both.get(1),
                row.getNote());
    }

    static Student.Identity identity(StudentRecord row) {
        return new Student.Identity(
                row.getName(),
                row.getPinyin(),
                Choices.read(Sex.class, row.getSex()),
                row.getBirthDate(),
                row.getEthnicity(),
                Choices.read(IdType.class, row.getIdType()),
                row.getIdNumber(),
                row.getStudentNumber());
    }

    private Student.Study study(StudentRecord row) {
        EnrolmentRecord seat = seat(row.getId());
        Boarding boarding = Choices.read(Boarding.class, row.getBoarding());
        if (seat == null) {
            return new Student.Study(null, null, row.getSeatNumber(), boarding, null);
        }
        Standing standing = EnrolmentStore.isOver(seat, today)
                ? Standing.of(Choices.read(Went.class, seat.getWent()))
                : Standing.PRESENT;
        Link its = new Link(seat.getClassId(), classes.get(seat.getClassId()).label());
        return new Student.Study(its, seat.getFromDate(), row.getSeatNumber(), boarding, standing);
    }

    private EnrolmentRecord seat(UUID studentId) {
        return EnrolmentStore.on(today, enrolments.getOrDefault(studentId, List.of()));
    }

    static Student.Care care(StudentRecord row) {
        return new Student.Care(
                Choices.read(Health.class, row.getHealth()),
                Choices.read(LeftBehind.class, row.getLeftBehind()),
                row.getMigrant(),
                row.getOrphan(),
                row.getInclusive() ? Inclusion.INCLUDED : Inclusion.NONE,
                Choices.read(Disability.class, row.getDisability()),
                row.getKeyStudent());
    }

    static void fill(StudentRecord row, Student before, Student student) {
        Student.Identity identity = student.identity();
        row.setName(identity.name());
        row.setPinyin(pinyin(before, student.identity()));
        row.setSex(Choices.write(identity.sex()));
        row.setBirthDate(identity.birthDate());
        row.setEthnicity(identity.ethnicity());
        row.setIdType(Choices.write(identity.idType()));
        row.setIdNumber(identity.idNumber());
        row.setStudentNumber(identity.studentNumber());
        row.setSeatNumber(student.study().seatNumber());
        row.setBoarding(Choices.write(student.study().boarding()));
        row.setAddress(student.home().address());
        row.setPhone(student.home().phone());
        row.setNote(student.note());
        fill(row, student.care());
    }

    private static void fill(StudentRecord row, Student.Care care) {
        row.setHealth(Choices.write(care.health()));
        row.setLeftBehind(Choices.write(care.leftBehind()));
        row.setMigrant(care.migrant());
        row.setOrphan(care.orphan());
        row.setInclusive(care.inclusion() == Inclusion.INCLUDED);
        row.setDisability(Choices.write(care.disability()));
        row.setKeyStudent(care.isKey());
    }

    /** Classes youngest first, then by 班内学号 as a number, then by name. */
    Comparator<Stored<Student>> order() {
        return Comparator.comparing(
                        (Stored<Student> one) -> sits(one.value()), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(one -> seat(one.value()), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(one -> one.value().identity().name());
    }

    private String sits(Student student) {
        Link link = student.study().schoolClass();
        SchoolClass its = link == null ? null : classes.get(link.id());
        return its == null ? null : String.format("%04d %s %03d", 9999 - its.entryYear(), its.stage(), its.number());
    }

    private static String seat(Student student) {
        String seat = student.study().seatNumber();
        return seat == null ? null : "0".repeat(Math.max(0, 10 - seat.length())) + seat;
    }

    /** What a person wrote, else what the program reads; a new name is read anew unless new pinyin came with it. */
    private static String pinyin(Student before, Student.Identity now) {
        boolean stale = before != null
                && !before.identity().name().equals(now.name())
                && Objects.equals(before.identity().pinyin(), now.pinyin());
        return now.pinyin() == null || stale ? Pinyin.of(now.name()) : now.pinyin();
    }
}
