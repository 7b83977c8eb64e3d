package org.gongyu.sheet;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Text with separated values; the separator is the comma, semicolon or tab that the first lines hold most of. */
final class Csv {

    private static final int SNIFFED = 4000;
    private static final char[] SEPARATORS = {',', '\t', ';', '，'};

    /** How Excel keeps digits in a text file: ="0123". */
    private static final Pattern AS_TEXT = Pattern.compile("=\"(.*)\"");

    private Csv() {}

    static Grid read(String text) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
        Lines lines = new Lines();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            for (CSVRecord row : parser) {
                for (int i = 0; i < row.size(); i++) {
                    lines.put(i, plain(row.get(i)));
                }
                lines.end((int) row.getRecordNumber());
            }
        }
        return lines.grid();
    }

    /** A cell without the sign that its digits are text. */
    static String plain(String cell) {
        if (!cell.startsWith("=\"")) {
            return cell;
        }
        Matcher asText = AS_TEXT.matcher(cell);
        return asText.matches() ? asText.group(1) : cell;
    }

    private static char separator(String text) {
        int[] counts = new int[SEPARATORS.length];
        boolean quoted = false;
        for (int i = 0; i < Math.min(SNIFFED, text.length()); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            for (int s = 0; s < SEPARATORS.length && !quoted; s++) {
                counts[s] += c == SEPARATORS[s] ? 1 : 0;
            }
        }
        int most = 0;
        for (int s = 1; s < SEPARATORS.length; s++) {
            most = counts[s] > counts[most] ? s : most;
        }
        return SEPARATORS[most];
    }
}
