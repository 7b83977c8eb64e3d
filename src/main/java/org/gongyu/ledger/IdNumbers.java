package org.gongyu.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Resident identity numbers, GB 11643—1999: 6 digits of place, 8 of birth date, 3 of order (odd = male), 1 check character. */
public final class IdNumbers {

    /** The length of an identity number. */
    public static final int LENGTH = 18;

    private static final Pattern SHAPE = Pattern.compile("\\d{17}[\\dX]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private IdNumbers() {}

    /** What is wrong with a number that has already been normalised (half-width, no spaces, X upper case). */
    public static List<Problem> check(Field<?, ?> field, String number) {
        if (number.length() != LENGTH) {
            return List.of(Problem.error(field, "id-length", number.length()));
        }
        return isValid(number) ? List.of() : List.of(Problem.error(field, "id-checksum"));
    }

    /** Whether shape, birth date and check character are right. */
    public static boolean isValid(String number) {
        return SHAPE.matcher(number).matches()
                && birthDate(number).isPresent()
                && number.charAt(17) == checkCharacter(number);
    }

    /** The check character of the first 17 digits. */
    public static char checkCharacter(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % 11);
    }

    /** The birth date in a number of the right shape; empty if it names no day. */
    public static Optional<LocalDate> birthDate(String number) {
        if (!SHAPE.matcher(number).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(part(number, 6, 10), part(number, 10, 12), part(number, 12, 14)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Whether a number of the right shape belongs to a man or boy. */
    public static boolean isMale(String number) {
        return (number.charAt(16) - '0') % 2 == 1;
    }

    private static int part(String number, int from, int to) {
        return Integer.parseInt(number.substring(from, to));
    }
}
