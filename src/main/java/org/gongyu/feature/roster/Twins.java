package org.gongyu.feature.roster;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.gongyu.ledger.Draft;
import org.gongyu.names.Spelling;
import org.gongyu.sheet.Row;

/**
 * Recognises children: by 身份证件号; without it by 学籍号, or by name, class and birth date together. A row that says no more than name
 * and class means the only child of that name there.
 */
final class Twins {

    private final Map<String, StudentKey> byNumber = new HashMap<>();
    private final Map<String, StudentKey> byStudentNumber = new HashMap<>();
    private final Map<List<Object>, List<StudentKey>> byName;
    private final Map<Object, Row<Student>> inFile = new HashMap<>();

    Twins(Collection<StudentKey> stored) {
        for (StudentKey key : stored) {
            byNumber.put(key.idNumber(), key);
            byStudentNumber.put(key.studentNumber(), key);
        }
        byNumber.remove(null);
        byStudentNumber.remove(null);
        byName = stored.stream()
                .filter(key -> key.schoolClass() != null)
                .collect(groupingBy(key ->
                        List.of(Spelling.key(key.name()), key.schoolClass().id())));
    }

    /**
     * The stored children that a row of a file may be: one, none, or several between whom it doesn't tell.
     *
     * @param classId the class that the row names; null where it is new or unknown
     */
    List<StudentKey> stored(Draft<Student> row, UUID classId) {
        String number = row.get(StudentLedger.ID_NUMBER);
        StudentKey known =
                number == null ? byStudentNumber.get(row.get(StudentLedger.STUDENT_NUMBER)) : byNumber.get(number);
        return known != null ? List.of(known) : byName(row, classId);
    }

    private List<StudentKey> byName(Draft<Student> row, UUID classId) {
        String name = row.get(StudentLedger.NAME);
        if (name == null || classId == null || row.isUnreadable(StudentLedger.ID_NUMBER)) {
            return List.of();
        }
        String number = row.get(StudentLedger.ID_NUMBER);
        LocalDate born = row.get(StudentLedger.BIRTH);
        boolean nameOnly = number == null && born == null;
        return byName.getOrDefault(List.of(Spelling.key(name), classId), List.of()).stream()
                .filter(key -> number == null || key.idNumber() == null)
                .filter(key -> nameOnly || Objects.equals(key.birthDate(), born) && born != null)
                .toList();
    }

    /** The row of the file, before this one, that is the same child; a number that can't be right tells nothing. */
    Optional<Row<Student>> earlier(Row<Student> row, String schoolClass) {
        boolean wrong = row.problems().stream()
                .anyMatch(problem -> !problem.warning() && StudentLedger.ID_NUMBER.equals(problem.field()));
        String number = row.draft().get(StudentLedger.ID_NUMBER);
        if (wrong && number != null || row.draft().isUnreadable(StudentLedger.ID_NUMBER)) {
            return Optional.empty();
        }
        Object self = number != null ? number : named(row.draft(), schoolClass);
        return self == null ? Optional.empty() : Optional.ofNullable(inFile.putIfAbsent(self, row));
    }

    private static Object named(Draft<Student> draft, String schoolClass) {
        String name = draft.get(StudentLedger.NAME);
        String studentNumber = draft.get(StudentLedger.STUDENT_NUMBER);
        if (studentNumber != null) {
            return studentNumber;
        }
        return name == null || schoolClass == null
                ? null
                : List.of(Spelling.key(name), schoolClass, String.valueOf(draft.get(StudentLedger.BIRTH)));
    }
}
