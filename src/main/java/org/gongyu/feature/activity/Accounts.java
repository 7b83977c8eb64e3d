package org.gongyu.feature.activity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.roster.Roster;
import org.gongyu.ledger.Period;
import org.gongyu.vault.Access;

/**
 * The study hours of all who are to earn them in a school year, by the school's rule of that year. Where the rule counts a household
 * together there is one account for it, in the name of its first guardian; else one for each guardian.
 */
final class Accounts {

    private final Rule rule;
    private final Roster roster;
    private final Map<UUID, Map<UUID, Account>> households = new LinkedHashMap<>();

    private Accounts(Rule rule, Roster roster) {
        this.rule = rule;
        this.roster = roster;
    }

    /**
     * The accounts of the households whose children are here on the last day, by class and seat.
     *
     * @param year the school year until 统计时点
     */
    static Accounts of(Activities activities, Access access, Period year) {
        Accounts all = new Accounts(
                activities.rules().of(access, year.schoolYear()),
                activities.campus().roster(access));
        all.roster.enrolledOn(year.to()).forEach((its, children) -> children.stream()
                .filter(child -> access.reaches(its.id()))
                .forEach(child -> all.open(new Account.Child(its, child))));
        Map<UUID, Session> sessions = activities.sessions().counted(access, year);
        activities.attendance().each(access, year, all::isMember, mark -> all.take(mark, sessions.get(mark.session())));
        return all;
    }

    /** Whether a child is of one of the households; those in classes that the asker doesn't see are: a parent's hours are one. */
    private boolean isMember(UUID child) {
        return households.containsKey(roster.familyOf(child));
    }

    private void open(Account.Child child) {
        UUID family = roster.familyOf(child.pupil().id());
        Map<UUID, Account> accounts = households.computeIfAbsent(family, none -> new LinkedHashMap<>());
        List<Pupil.Guardian> guardians = child.pupil().guardians();
        if (rule.pooled() || guardians.isEmpty()) {
            Pupil.Guardian first = guardians.isEmpty() ? null : guardians.get(0);
            accounts.computeIfAbsent(family, none -> new Account(family, first, rule))
                    .add(child);
            return;
        }
        guardians.forEach(one -> accounts.computeIfAbsent(one.person().id(), none -> new Account(family, one, rule))
                .add(child));
    }

    /** What doesn't say who came counts for the first guardian; an absence counts for all of them. */
    private void take(Mark mark, Session session) {
        Map<UUID, Account> accounts = households.get(roster.familyOf(mark.student()));
        if (accounts == null || rule.earned(session) == 0) {
            return;
        }
        List<Account> those = new ArrayList<>(accounts.values());
        if (mark.turnout().came()) {
            Account one = accounts.getOrDefault(mark.guardian(), isAnotherParent(mark, those) ? null : those.get(0));
            if (one != null) {
                one.take(mark.session(), session, mark.turnout());
                those.remove(one);
            }
            those.forEach(other -> other.take(mark.session(), session, Turnout.LEAVE));
        } else {
            those.forEach(one -> one.take(mark.session(), session, mark.turnout()));
        }
    }

    /** Whether whoever came is no parent of these children, but of a brother or sister in a class that the asker doesn't see. */
    private boolean isAnotherParent(Mark mark, List<Account> those) {
        return !rule.pooled()
                && mark.guardian() != null
                && those.stream()
                        .flatMap(account -> account.children().stream())
                        .noneMatch(child -> child.pupil().id().equals(mark.student()));
    }

    Rule rule() {
        return rule;
    }

    /** All accounts; of a class, those of its children's households. */
    List<Account> of(UUID classId) {
        return households.values().stream()
                .flatMap(accounts -> accounts.values().stream())
                .filter(account -> classId == null || account.isIn(classId))
                .toList();
    }
}
