package org.gongyu.feature.visit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongyu.feature.visit.Visit.Child;
import org.gongyu.ledger.Link;

/**
 * The lines that concern one child each of a visit to many, as a person writes them: {@code 张三：…} on one line, {@code 李四：…} on
 * the next. Of two children with one name the second is 张三（2）.
 */
final class Lines {

    private static final String COLON = "：";

    private Lines() {}

    /** The lines of the children that have one; null if none has. */
    static String print(List<Child> children) {
        Map<UUID, String> lines = new LinkedHashMap<>();
        children.stream()
                .filter(child -> child.line() != null)
                .forEach(child -> lines.put(child.student().id(), child.line()));
        return print(children.stream().map(Child::student).toList(), lines);
    }

    /** The lines of those students that have one, in the students' order; null if none has. */
    static String print(List<Link> students, Map<UUID, String> lines) {
        String text = names(students).entrySet().stream()
                .filter(name -> lines.containsKey(name.getValue()))
                .map(name -> name.getKey() + COLON + lines.get(name.getValue()))
                .collect(Collectors.joining("\n"));
        return text.isEmpty() ? null : text;
    }

    /** What each student's line says; lines that name none of them are passed over. */
    static Map<UUID, String> read(String text, List<Link> students) {
        Map<UUID, String> lines = new LinkedHashMap<>();
        Map<String, UUID> names = names(students);
        rows(text).forEach(row -> {
            UUID student = names.get(head(row));
            if (student != null) {
                lines.merge(student, tail(row), (one, other) -> one + "；" + other);
            }
        });
        return lines;
    }

    /** The number, from 1, of the first line that names none of these students. */
    static OptionalInt firstStray(String text, List<Link> students) {
        Map<String, UUID> names = names(students);
        List<String> rows = rows(text);
        return IntStream.range(0, rows.size())
                .filter(i -> !names.containsKey(head(rows.get(i))))
                .map(i -> i + 1)
                .findFirst();
    }

    private static Map<String, UUID> names(List<Link> students) {
        Map<String, UUID> names = new LinkedHashMap<>();
        for (Link student : students) {
            String name = student.label();
            for (int again = 2; names.containsKey(name); again++) {
                name = student.label() + "（" + again + "）";
            }
            names.put(name, student.id());
        }
        return names;
    }

    private static List<String> rows(String text) {
        return text == null
                ? List.of()
                : text.lines().map(String::strip).filter(row -> !row.isEmpty()).toList();
    }

    private static String head(String row) {
        return row.substring(0, colon(row)).strip();
    }

    private static String tail(String row) {
        return row.substring(Math.min(colon(row) + 1, row.length())).strip();
    }

    private static int colon(String row) {
        int at = row.replace(':', '：').indexOf(COLON);
        return at < 0 ? row.length() : at;
    }
}
