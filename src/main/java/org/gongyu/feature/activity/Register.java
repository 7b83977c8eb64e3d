package org.gongyu.feature.activity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.gongyu.db.Stored;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;

/**
 * Who came to the sessions of a period, as far as the roll was called.
 *
 * @param sessions the sessions by their id, first one first
 * @param marks the marks, session by session
 */
record Register(Map<UUID, Session> sessions, List<Mark> marks) {

    /** The marks of the scope; of a class, only those of children who sat in it that day. Reads the database. */
    static Register of(Activities activities, Access access, Scope scope) {
        Map<UUID, Session> sessions = new LinkedHashMap<>();
        for (Stored<Session> one : activities.sessions().inOrder(access, scope)) {
            sessions.put(one.id(), one.value());
        }
        List<Mark> marks = new ArrayList<>();
        activities.attendance().each(access, scope.period(), mark -> {
            boolean inScope = scope.classId() == null || scope.classId().equals(mark.schoolClass());
            if (inScope && sessions.containsKey(mark.session())) {
                marks.add(mark);
            }
        });
        return new Register(sessions, List.copyOf(marks));
    }

    SessionKind kind(Mark mark) {
        return sessions.get(mark.session()).kind();
    }

    /** The marks of each class, the classes in the order given; those without marks are left out. */
    Map<SchoolClass, List<Mark>> byClass(Collection<SchoolClass> classes) {
        Map<UUID, List<Mark>> found = grouped(marks, Mark::schoolClass);
        Map<SchoolClass, List<Mark>> ordered = new LinkedHashMap<>();
        classes.stream()
                .filter(its -> found.containsKey(its.id()))
                .forEach(its -> ordered.put(its, found.get(its.id())));
        return ordered;
    }

    /** The marks by what they have in common, in the order in which it first occurs. */
    static <K> Map<K, List<Mark>> grouped(Collection<Mark> marks, Function<Mark, K> by) {
        Map<K, List<Mark>> groups = new LinkedHashMap<>();
        marks.forEach(mark -> groups.computeIfAbsent(by.apply(mark), none -> new ArrayList<>())
                .add(mark));
        return groups;
    }

    static Tally tally(Collection<Mark> marks) {
        Tally tally = new Tally();
        marks.forEach(tally::add);
        return tally;
    }
}
