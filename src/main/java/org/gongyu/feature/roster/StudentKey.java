package org.gongyu.feature.roster;

import java.time.LocalDate;
import java.util.UUID;
import org.gongyu.ledger.Link;

/**
 * By what a file's row is recognised as a child that is stored.
 *
 * @param id the child
 * @param name its name
 * @param idNumber may be null
 * @param studentNumber 学籍号; may be null
 * @param birthDate may be null
 * @param schoolClass the class it sits in, or sat in last
 */
record StudentKey(UUID id, String name, String idNumber, String studentNumber, LocalDate birthDate, Link schoolClass) {

    private static final int TAIL = 4;

    static StudentKey of(UUID id, Student student) {
        Student.Identity identity = student.identity();
        return new StudentKey(
                id,
                identity.name(),
                identity.idNumber(),
                identity.studentNumber(),
                identity.birthDate(),
                student.study().schoolClass());
    }

    /** Name and class, for people to recognise the child by. */
    String label() {
        return name + "（" + schoolClass + "）";
    }

    /** The end of its number, for people to tell it from others of its name. */
    String tail() {
        String number = idNumber == null ? studentNumber : idNumber;
        return number == null || number.length() < TAIL ? "—" : "…" + number.substring(number.length() - TAIL);
    }
}
