package org.gongyu.feature.roster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gongyu.ledger.Draft;
import org.gongyu.sheet.Row;

/** Recognises children: by 身份证件号, else by name, class and birth date together. */
final class Twins {

    private final Map<String, StudentStore.Key> byNumber = new HashMap<>();
    private final Map<List<Object>, StudentStore.Key> byName = new HashMap<>();
    private final Map<Object, Row<Student>> inFile = new HashMap<>();

    Twins(Collection<StudentStore.Key> stored) {
        for (StudentStore.Key key : stored) {
            if (key.idNumber() != null) {
                byNumber.put(key.idNumber(), key);
            }
            if (key.birthDate() != null && key.schoolClass() != null) {
                byName.put(List.of(key.name(), key.schoolClass().id(), key.birthDate()), key);
            }
        }
    }

    /** The stored child that a row of a file is; {@code classId} is null where the class is new or unknown. */
    Optional<StudentStore.Key> stored(Draft<Student> row, UUID classId) {
        String number = row.get(StudentLedger.ID_NUMBER);
        StudentStore.Key known = number == null ? null : byNumber.get(number);
        return Optional.ofNullable(known)
                .or(() -> byName(row, classId).filter(key -> number == null || key.idNumber() == null));
    }

    private Optional<StudentStore.Key> byName(Draft<Student> row, UUID classId) {
        String name = row.get(StudentLedger.NAME);
        LocalDate born = row.get(StudentLedger.BIRTH);
        boolean known = name != null && born != null && classId != null;
        return known ? Optional.ofNullable(byName.get(List.of(name, classId, born))) : Optional.empty();
    }

    /** The row of the file, before this one, that is the same child. */
    Optional<Row<Student>> earlier(Row<Student> row, String schoolClass) {
        Draft<Student> draft = row.draft();
        String number = draft.get(StudentLedger.ID_NUMBER);
        Object self = number != null ? number : named(draft, schoolClass);
        return self == null ? Optional.empty() : Optional.ofNullable(inFile.putIfAbsent(self, row));
    }

    private static Object named(Draft<Student> draft, String schoolClass) {
        String name = draft.get(StudentLedger.NAME);
        LocalDate born = draft.get(StudentLedger.BIRTH);
        return name == null || born == null || schoolClass == null ? null : List.of(name, schoolClass, born);
    }
}
