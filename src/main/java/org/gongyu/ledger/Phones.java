package org.gongyu.ledger;

import java.util.List;
import java.util.regex.Pattern;

/** Telephone numbers: mobile numbers of 11 digits, or land lines of 7 to 12 digits with optional hyphens. */
final class Phones {

    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern LAND_LINE = Pattern.compile("(0\\d{2,3}-?)?[2-9]\\d{6,7}(-\\d{1,6})?");

    private Phones() {}

    /** A doubtful number is a warning: it is the only one the school has, and better than none. */
    static List<Problem> check(Field<?, ?> field, String number) {
        boolean right =
                MOBILE.matcher(number).matches() || LAND_LINE.matcher(number).matches();
        return right ? List.of() : List.of(Problem.warning(field, "phone", number.length()));
    }
}
