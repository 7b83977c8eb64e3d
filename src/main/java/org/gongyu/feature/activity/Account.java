package org.gongyu.feature.activity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.ledger.Link;

/** The study hours of a household, or of one guardian of it, over a school year. */
final class Account {

    private final UUID family;
    private final Rule rule;
    private final List<Child> children = new ArrayList<>();
    private final Pupil.Guardian holder;
    private final Map<UUID, Session> attended = new LinkedHashMap<>();
    private final Map<UUID, Session> missed = new LinkedHashMap<>();
    private final Map<UUID, Session> absent = new LinkedHashMap<>();

    /**
     * A child of the household.
     *
     * @param schoolClass the class it sits in
     * @param pupil the child
     */
    record Child(SchoolClass schoolClass, Pupil pupil) {}

    /**
     * An account without hours.
     *
     * @param holder whose it is; null for a household without known guardians
     */
    Account(UUID family, Pupil.Guardian holder, Rule rule) {
        this.family = family;
        this.holder = holder;
        this.rule = rule;
    }

    void add(Child child) {
        children.add(child);
    }

    /** Takes in a session that earns hours and how the holder answered; a session counts once, however many children were called. */
    void take(UUID id, Session session, Turnout turnout) {
        if (turnout.came()) {
            attended.put(id, session);
            missed.remove(id);
            absent.remove(id);
        } else if (!attended.containsKey(id)) {
            missed.put(id, session);
            if (turnout == Turnout.ABSENT) {
                absent.put(id, session);
            }
        }
    }

    UUID family() {
        return family;
    }

    /** The children, youngest class first; at least one. */
    List<Child> children() {
        return children;
    }

    /** The child whose class the account is listed under. */
    Child first() {
        return children.get(0);
    }

    /** Whose it is; null if no guardian is known. */
    Pupil.Guardian holder() {
        return holder;
    }

    /** The holder's name; null if no guardian is known. */
    String holderName() {
        return holder == null ? null : holder.person().label();
    }

    /** Whether a class has one of the children. */
    boolean isIn(UUID classId) {
        return children.stream().anyMatch(child -> child.schoolClass().id().equals(classId));
    }

    int required() {
        return rule.requiredHours();
    }

    int earned() {
        return attended.values().stream().mapToInt(rule::earned).sum();
    }

    int points() {
        return earned() * rule.pointsPerHour();
    }

    /** How many 课时 are still wanting; 0 if none. */
    int wanting() {
        return Math.max(0, required() - earned());
    }

    /** How often absent without leave. */
    int absences() {
        return absent.size();
    }

    /** Whether the rule is fulfilled: hours earned, and not absent too often. */
    boolean isFulfilled() {
        return wanting() == 0 && absences() <= rule.absencesAllowed();
    }

    /** The sessions not come to, first one first; on leave included. */
    List<Session> missed() {
        return List.copyOf(missed.values());
    }

    /** The children as a form names them. */
    List<Link> links() {
        return children.stream().map(child -> child.pupil().link()).toList();
    }
}
