package org.gongyu.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/** The words for what a spreadsheet keeps as a number, and for its way of writing odd characters. */
final class CellText {

    /** A spreadsheet keeps no more digits than these. */
    private static final int DIGITS = 15;

    private static final BigDecimal TOO_BIG = BigDecimal.TEN.pow(DIGITS);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private CellText() {}

    /** A number as digits, or in E notation where digits are lost. */
    static String number(String raw) {
        if (raw.length() <= DIGITS && isDigits(raw)) {
            return raw;
        }
        try {
            return shortest(new BigDecimal(raw.trim()));
        } catch (NumberFormatException notANumber) {
            return raw;
        }
    }

    private static String shortest(BigDecimal number) {
        if (Math.abs((long) number.scale()) > 400) {
            return number.toString();
        }
        BigDecimal kept = number.round(new MathContext(DIGITS)).stripTrailingZeros();
        if (kept.abs().compareTo(TOO_BIG) < 0) {
            return kept.toPlainString();
        }
        int exponent = kept.precision() - kept.scale() - 1;
        String digits = kept.movePointLeft(exponent).toPlainString();
        return (digits.contains(".") ? digits : digits + ".00") + "E+" + exponent;
    }

    private static boolean isDigits(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) < '0' || raw.charAt(i) > '9') {
                return false;
            }
        }
        return !raw.isEmpty();
    }

    /** A number that is shown as a date: 2018-04-15, 2018-04-15 19:30 or, before day 1, 19:30. */
    static String date(String raw, boolean from1904) {
        double serial;
        try {
            serial = Double.parseDouble(raw);
        } catch (NumberFormatException notANumber) {
            return raw;
        }
        if (!DateUtil.isValidExcelDate(serial) || serial > 2_958_465) {
            return number(raw);
        }
        LocalDateTime moment = DateUtil.getLocalDateTime(serial, from1904, true);
        if (serial < 1) {
            return CLOCK.format(moment);
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : MOMENT.format(moment);
    }

    /** Whether a number format shows dates or times, the Chinese built-in ones included. */
    static boolean isDate(int id, String format) {
        boolean chinese = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
        return chinese || DateUtil.isADateFormat(id, format);
    }

    /** Text with OOXML's _x000D_ spellings of odd characters undone; line ends are \n. */
    static String unescaped(String text) {
        if (text.indexOf("_x") < 0) {
            return text;
        }
        Matcher escapes = ESCAPE.matcher(text);
        String plain = escapes.replaceAll(
                found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
        return plain.replace("\r\n", "\n").replace('\r', '\n');
    }
}
