package org.gongyu.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who teaches which class of the made-up school: the 班主任 the own one, of every other subject one of those who teach it. */
final class DemoTeaching {

    /** The subject of a 班主任 who teaches the class alone. */
    static final String ALONE = "包班";

    private final Map<String, List<String>> classes = new LinkedHashMap<>();
    private final Map<String, List<String>> bySubject = new LinkedHashMap<>();
    private final List<String> heads = new ArrayList<>();

    private DemoTeaching() {}

    /** Shares out the classes among the rows of the staff list, nothing being left to chance. */
    static DemoTeaching of(List<List<String>> staff) {
        DemoTeaching teaching = new DemoTeaching();
        for (List<String> row : staff) {
            if (row.get(3).equals("科任")) {
                teaching.bySubject
                        .computeIfAbsent(row.get(5), none -> new ArrayList<>())
                        .add(row.get(1));
            }
        }
        for (List<String> row : staff) {
            if (!row.get(6).isEmpty()) {
                teaching.share(row.get(6), row.get(1), row.get(5));
            }
        }
        return teaching;
    }

    private void share(String className, String head, String subject) {
        heads.add(head);
        give(head, className);
        if (subject.equals(ALONE)) {
            return;
        }
        bySubject.forEach((other, teachers) -> {
            if (!other.equals(subject)) {
                give(leastBusy(teachers), className);
            }
        });
    }

    private String leastBusy(List<String> teachers) {
        return teachers.stream()
                .min(Comparator.comparingInt(one -> classesOf(one).size()))
                .orElseThrow();
    }

    private void give(String teacher, String className) {
        classes.computeIfAbsent(teacher, none -> new ArrayList<>()).add(className);
    }

    /** The classes that somebody teaches. */
    List<String> classesOf(String teacher) {
        return classes.getOrDefault(teacher, List.of());
    }

    /** All who teach but are no 班主任. */
    List<String> teachers() {
        return classes.keySet().stream().filter(one -> !heads.contains(one)).toList();
    }

    /** Of these, those of a class. */
    List<String> teachersOf(String className) {
        return teachers().stream()
                .filter(one -> classesOf(one).contains(className))
                .toList();
    }
}
