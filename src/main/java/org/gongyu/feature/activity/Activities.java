package org.gongyu.feature.activity;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.gongyu.db.Attachments;
import org.gongyu.feature.roster.Campus;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.sheet.Report.Covered;
import org.gongyu.vault.Access;
import org.gongyu.vault.Right;

/**
 * The parent school: its sessions and what is counted by them.
 *
 * @param campus the school
 * @param sessions where sessions are kept
 * @param attendance who came
 * @param plans the teaching plan
 * @param rules the rules for study hours
 * @param certificates 结业证书
 * @param items 五有
 */
record Activities(
        Campus campus,
        SessionStore sessions,
        AttendanceStore attendance,
        PlanStore plans,
        RuleStore rules,
        CertificateStore certificates,
        ItemStore items) {

    static Activities of(Campus campus) {
        PlanStore plans = new PlanStore(campus);
        return new Activities(
                campus,
                new SessionStore(campus, plans),
                new AttendanceStore(campus.db()),
                plans,
                new RuleStore(campus.db()),
                new CertificateStore(campus),
                new ItemStore(campus));
    }

    /** The roll call of a session: of a class, or of every class that this person may mark. Reads the database. */
    RollCall rollCall(Access access, UUID session, UUID classId) {
        return new RollCall(
                sessions.one(access, session),
                campus.roster(access),
                attendance.of(access, session),
                its -> access.reaches(its) && (classId == null || classId.equals(its)));
    }

    /**
     * Issues certificates of the school year of a period to all who fulfil its rule and have none, see {@link CertificateStore#issue}.
     *
     * @return how many
     */
    int certify(Access access, Period period) {
        Period year = campus.yearToDate(access, period);
        List<Account> fulfilled = Accounts.of(this, access, year).of(null).stream()
                .filter(Account::isFulfilled)
                .toList();
        return certificates.issue(access, year.schoolYear(), campus.today(), fulfilled);
    }

    /** The entries of the teaching plan that are not deleted, as a form names them; none for whoever may not see the plan. */
    List<Link> planned(Access access) {
        if (!access.may(Right.READ, PlanLedger.LEDGER.area())) {
            return List.of();
        }
        Map<UUID, Link> links = plans.links(access);
        return plans.list(access, new Scope(Period.ALWAYS, null)).stream()
                .map(stored -> links.get(stored.id()))
                .toList();
    }

    /** The sessions that a report over a scope is made of, first one first. */
    List<Covered> covered(Access access, Scope scope, Predicate<Session> which) {
        Attachments files = sessions.attachments();
        return sessions.inOrder(access, scope).stream()
                .filter(one -> which.test(one.value()))
                .map(one -> new Covered(
                        files, one.id(), one.value().date() + " " + one.value().topic()))
                .toList();
    }
}
