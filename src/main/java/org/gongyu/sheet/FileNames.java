package org.gongyu.sheet;

import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names for exported files, such as 河北区_实验小学_家访台账_2025—2026学年第一学期_20260115.xlsx. */
public final class FileNames {

    private static final int LONGEST = 99;
    private static final Pattern ILLEGAL = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");

    private FileNames() {}

    /**
     * The name for a workbook: 区县_学校_表名_期间_日期.xlsx, legal on every system and under 100 characters. A school that bears its district in
     * its name doesn't say it twice.
     */
    public static String of(Heading heading, String title) {
        return of(heading, title, ".xlsx");
    }

    /** The same for a file of another ending, such as {@code .docx}. */
    public static String of(Heading heading, String title, String ending) {
        String day = heading.filledOn().format(DateTimeFormatter.BASIC_ISO_DATE);
        String name = Stream.of(district(heading), heading.school(), title, heading.period(), heading.part())
                .filter(Objects::nonNull)
                .map(FileNames::legal)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("_"));
        String end = "_" + day + ending;
        return shortened(name, LONGEST - end.length()) + end;
    }

    private static String district(Heading heading) {
        boolean said = heading.district() != null && heading.school().startsWith(heading.district());
        return said ? null : heading.district();
    }

    /** Text without the characters that a file name can't have. */
    public static String legal(String text) {
        return ILLEGAL.matcher(text).replaceAll("").strip();
    }

    private static String shortened(String name, int length) {
        if (name.length() <= length) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(length - 1)) ? length - 1 : length;
        return name.substring(0, end);
    }
}
