package org.gongyu.feature.activity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongyu.db.Stored;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Problem;
import org.gongyu.ledger.Scope;
import org.gongyu.names.Spelling;
import org.gongyu.sheet.Row;
import org.gongyu.vault.Access;

/** The sessions that the lines of a sign-in sheet are about: of the day or, where only a month is given, the only one of that month. */
final class SheetSessions {

    private static final Pattern MONTH = Pattern.compile("(20\\d{2})年(1[0-2]|0?[1-9])月");

    private final Roster roster;
    private final List<Stored<Session>> sessions;

    /** Those of all days that rows name. */
    SheetSessions(Activities activities, Access access, List<Row<SignIn>> rows) {
        this.roster = activities.campus().roster(access);
        List<LocalDate> days =
                rows.stream().flatMap(SheetSessions::reach).sorted().toList();
        this.sessions = days.isEmpty()
                ? List.of()
                : activities.sessions().list(access, new Scope(span(days.get(0), days.get(days.size() - 1)), null));
    }

    private static Period span(LocalDate first, LocalDate last) {
        return new Period(first.getYear(), Period.WHOLE_YEAR, first, last);
    }

    private static Stream<LocalDate> reach(Row<SignIn> row) {
        LocalDate day = row.draft().get(SignInColumns.DATE);
        return day != null
                ? Stream.of(day)
                : month(row).stream().flatMap(month -> Stream.of(month.atDay(1), month.atEndOfMonth()));
    }

    /** The month that is written instead of a day. */
    private static Optional<YearMonth> month(Row<SignIn> row) {
        String written = row.written().get(SignInColumns.DATE);
        Matcher month = MONTH.matcher(written == null ? "" : written);
        boolean only = row.draft().get(SignInColumns.DATE) == null && month.matches();
        return only
                ? Optional.of(YearMonth.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2))))
                : Optional.empty();
    }

    /** Gives the row its session, or says why it can't be told; nothing where the day couldn't be read. */
    void find(Row<SignIn> row, Link child) {
        LocalDate day = row.draft().get(SignInColumns.DATE);
        Optional<YearMonth> month = month(row);
        if (day != null) {
            take(row, meant(row, child, day::equals), day, "unknown-session");
        } else if (month.isPresent()) {
            row.problems().removeIf(problem -> SignInColumns.DATE.equals(problem.field()));
            take(
                    row,
                    meant(row, child, its -> YearMonth.from(its).equals(month.get())),
                    row.written().get(SignInColumns.DATE),
                    "unknown-session-month");
        }
    }

    private List<Stored<Session>> meant(Row<SignIn> row, Link child, Predicate<LocalDate> when) {
        String topic = row.draft().get(SignInColumns.TOPIC);
        List<Stored<Session>> then = sessions.stream()
                .filter(one -> when.test(one.value().date()))
                .filter(one -> isFor(one.value(), child))
                .toList();
        List<Stored<Session>> called =
                then.stream().filter(one -> isCalled(one.value(), topic)).toList();
        return called.isEmpty()
                ? then.stream().filter(one -> isPartly(one.value(), topic)).toList()
                : called;
    }

    /** 家长会 over a column is 期中家长会. */
    private static boolean isPartly(Session session, String topic) {
        String called = Spelling.key(topic);
        return called.length() > 1 && Spelling.key(session.topic()).contains(called);
    }

    private static void take(Row<SignIn> row, List<Stored<Session>> meant, Object when, String unknown) {
        if (meant.size() == 1) {
            Session its = meant.get(0).value();
            row.draft()
                    .set(SignInColumns.DATE, its.date())
                    .set(SignInColumns.SESSION, new Link(meant.get(0).id(), its.topic()));
        } else {
            row.problems()
                    .add(Problem.error(SignInColumns.DATE, meant.isEmpty() ? unknown : "ambiguous-session", when));
        }
    }

    private static boolean isCalled(Session session, String topic) {
        return topic == null || Spelling.key(topic).equals(Spelling.key(session.topic()));
    }

    private boolean isFor(Session session, Link child) {
        Optional<UUID> its = roster.classOn(child.id(), session.date()).map(SchoolClass::id);
        List<Link> classes = session.whom().classes();
        return its.isPresent()
                && (classes.isEmpty()
                        || classes.stream().anyMatch(link -> link.id().equals(its.get())));
    }
}
