package org.gongyu.feature.roster;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;

/** 包班 as files say it among the classes somebody teaches: 包班 alone, which means the own class, or 301（包班）. */
final class WholeClass {

    private static final Pattern WORD = Pattern.compile("[(（]?\\s*包班\\s*[)）]?");

    private WholeClass() {}

    /** Takes the word out of the classes and says it of the subject; what stands there of a subject is kept. */
    static void of(Draft<Staff> row, Field<Staff, String> teaches, Field<Staff, String> headOf) {
        String written = row.get(teaches);
        Matcher word = WORD.matcher(written == null ? "" : written);
        if (!word.find()) {
            return;
        }
        String classes = word.replaceAll("").strip();
        row.set(teaches, classes.isEmpty() ? row.get(headOf) : classes);
        String subject = row.get(StaffLedger.SUBJECT);
        if (subject == null) {
            row.set(StaffLedger.SUBJECT, "包班");
        } else if (!subject.contains("包班")) {
            row.set(StaffLedger.SUBJECT, "包班（" + subject + "）");
        }
    }
}
