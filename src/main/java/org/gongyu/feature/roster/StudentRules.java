package org.gongyu.feature.roster;

import static org.gongyu.feature.roster.StudentLedger.BIRTH;
import static org.gongyu.feature.roster.StudentLedger.ID_NUMBER;
import static org.gongyu.feature.roster.StudentLedger.ID_TYPE;
import static org.gongyu.feature.roster.StudentLedger.SEX;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.IdNumbers;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Problem;

/** What must agree within a child's record. */
final class StudentRules {

    static final List<Ledger.Rule<Student>> ALL =
            List.of(StudentRules::number, StudentRules::sex, StudentRules::birthDate, StudentRules::guardians);

    private StudentRules() {}

    /** Only 其他 may lack a number; a 居民身份证 must be right to the last character. */
    private static List<Problem> number(Draft<Student> draft) {
        String number = draft.get(ID_NUMBER);
        if (draft.isUnreadable(ID_NUMBER)) {
            return List.of();
        }
        if (number == null) {
            return draft.get(ID_TYPE) == IdType.OTHER ? List.of() : List.of(Problem.error(ID_NUMBER, "required"));
        }
        return isResident(draft) ? IdNumbers.check(ID_NUMBER, number) : List.of();
    }

    private static boolean isResident(Draft<Student> draft) {
        IdType type = draft.get(ID_TYPE);
        return type == null || type == IdType.RESIDENT;
    }

    private static Optional<String> valid(Draft<Student> draft) {
        return Optional.ofNullable(draft.get(ID_NUMBER))
                .filter(number -> isResident(draft) && IdNumbers.isValid(number));
    }

    private static List<Problem> sex(Draft<Student> draft) {
        Sex sex = draft.get(SEX);
        if (sex != Sex.MALE && sex != Sex.FEMALE) {
            return List.of();
        }
        boolean differs = valid(draft)
                .map(number -> IdNumbers.isMale(number) != (sex == Sex.MALE))
                .orElse(false);
        return differs ? List.of(Problem.warning(SEX, "sex-differs-from-id")) : List.of();
    }

    private static List<Problem> birthDate(Draft<Student> draft) {
        LocalDate written = draft.get(BIRTH);
        return valid(draft)
                .flatMap(IdNumbers::birthDate)
                .filter(born -> written != null && !born.equals(written))
                .map(born -> List.of(Problem.warning(BIRTH, "birth-differs-from-id", born)))
                .orElse(List.of());
    }

    /** A guardian's telephone without a name would be lost. */
    private static List<Problem> guardians(Draft<Student> draft) {
        return List.of(StudentLedger.FIRST, StudentLedger.SECOND).stream()
                .filter(one -> draft.get(one.name()) == null && !draft.isUnreadable(one.name()))
                .filter(one -> draft.get(one.phone()) != null)
                .map(one -> Problem.warning(one.name(), "guardian-without-name"))
                .toList();
    }
}
