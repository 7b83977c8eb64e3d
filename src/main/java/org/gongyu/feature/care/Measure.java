package org.gongyu.feature.care;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A measure of a plan, which a person writes on a line: {@code 班主任；每周谈话一次；2026-01-15}.
 *
 * @param who who does it
 * @param what what is done
 * @param due by when; null if not said
 */
record Measure(String who, String what, LocalDate due) {

    /** The measures of a plan; a line that names nobody is somebody's whose name isn't said: {@code who} is empty. */
    static List<Measure> read(String text) {
        return lines(text).stream().map(Measure::line).toList();
    }

    /** The number, from 1, of the first line that doesn't say who does what. */
    static OptionalInt firstIncomplete(String text) {
        List<Measure> all = read(text);
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).who().isEmpty() || all.get(i).what().isEmpty())
                .map(i -> i + 1)
                .findFirst();
    }

    private static List<String> lines(String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    private static Measure line(String line) {
        String[] parts = line.replace(';', '；').split("；", -1);
        if (parts.length < 2) {
            return new Measure("", line, null);
        }
        LocalDate due = parts.length > 2 ? day(parts[parts.length - 1].strip()) : null;
        int last = due == null ? parts.length : parts.length - 1;
        String what = String.join("；", List.of(parts).subList(1, last)).strip();
        return new Measure(parts[0].strip(), what, due);
    }

    /** The day; null where the words are no day but belong to the measure. */
    private static LocalDate day(String words) {
        try {
            return LocalDate.parse(words);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
