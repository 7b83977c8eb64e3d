package org.gongyu.feature.roster;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyu.ledger.IdNumbers;
import org.gongyu.sheet.Row;

/** 出生年月 without a day, as lists that teachers type have it: the day is taken from the 身份证号 where both agree on the month. */
final class BirthMonths {

    private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/.年]?(\\d{1,2})月?");

    private BirthMonths() {}

    static void complete(Row<Student> row) {
        if (!row.draft().isUnreadable(StudentLedger.BIRTH)) {
            return;
        }
        String written = row.written().get(StudentLedger.BIRTH);
        String number = row.draft().get(StudentLedger.ID_NUMBER);
        Optional.ofNullable(number)
                .filter(IdNumbers::isValid)
                .flatMap(IdNumbers::birthDate)
                .filter(born -> isMonthOf(born, written))
                .ifPresent(born -> {
                    row.draft().set(StudentLedger.BIRTH, born);
                    row.problems().removeIf(problem -> StudentLedger.BIRTH.equals(problem.field()));
                });
    }

    private static boolean isMonthOf(LocalDate born, String written) {
        Matcher month = MONTH.matcher(written.strip());
        return month.matches()
                && Integer.parseInt(month.group(1)) == born.getYear()
                && Integer.parseInt(month.group(2)) == born.getMonthValue();
    }
}
