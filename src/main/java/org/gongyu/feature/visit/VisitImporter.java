package org.gongyu.feature.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.gongyu.db.Batches;
import org.gongyu.db.Tx;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.school.SchoolStore;
import org.gongyu.feature.school.Terms;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Problem;
import org.gongyu.sheet.Importer;
import org.gongyu.sheet.Row;
import org.gongyu.sheet.Values;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/** Imports an old visit ledger, one row per visit. */
final class VisitImporter implements Importer<Visit> {

    private static final Pattern TO = Pattern.compile("[-—–―~～至到]+");

    /** What a repeated row may correct; the rest is what it is known by. */
    private static final List<Field<Visit, ?>> TOLD = List.of(
            VisitLedger.FROM,
            VisitLedger.TO,
            VisitLedger.KIND,
            VisitLedger.MET,
            VisitLedger.PURPOSE,
            VisitLedger.CONTENT,
            VisitLedger.VIEWS,
            VisitLedger.OUTCOME,
            VisitLedger.FOLLOW_UP,
            VisitLedger.FOLLOW_UP_DATE,
            VisitLedger.KEY_VISIT,
            VisitLedger.NOTE);

    private final Ledger<Visit> ledger;
    private final VisitStore visits;
    private final Batches batches;
    private final SchoolStore schools;
    private final Function<Access, Roster> roster;
    private final Clock clock;
    private final Texts texts;
    private final Values values;

    VisitImporter(Visits kept, Texts texts) {
        this.ledger = kept.ledger();
        this.visits = kept.store();
        this.batches = new Batches(kept.db());
        this.schools = kept.schools();
        this.roster = kept.roster();
        this.clock = kept.db().clock();
        this.texts = texts;
        this.values = new Values(texts);
    }

    @Override
    public String key() {
        return "visits";
    }

    @Override
    public Ledger<Visit> columns() {
        return VisitColumns.of(ledger);
    }

    @Override
    public void compare(Access access, List<Row<Visit>> rows) {
        Terms terms = schools.terms(access);
        VisitPeople people =
                new VisitPeople(roster.apply(access), schools.profile(access), terms, LocalDate.now(clock), texts);
        for (Row<Visit> row : rows) {
            readTimes(row);
            checkTerm(row, terms);
            people.find(row);
            row.draft()
                    .set(
                            VisitLedger.GROUPED,
                            people.areSeveralFamilies(row.draft().all(VisitLedger.STUDENTS)));
            checkRules(row);
        }
        List<Row<Visit>> good = rows.stream().filter(row -> !row.isRefused()).toList();
        Repeats repeats = new Repeats(texts, good.isEmpty() ? List.of() : visits.trips(access, span(good)));
        good.forEach(repeats::mark);
    }

    private void readTimes(Row<Visit> row) {
        String written = row.draft().get(VisitColumns.TIMES);
        if (written == null) {
            return;
        }
        List<String> parts = TO.splitAsStream(written).toList();
        Draft<Visit> times = new Draft<>();
        values.read(VisitLedger.FROM, parts.get(0), times);
        values.read(VisitLedger.TO, parts.size() > 1 ? parts.get(1) : "", times);
        if (parts.size() > 2 || !times.unreadable().isEmpty()) {
            row.problems().add(Problem.error(VisitColumns.TIMES, "times", written));
        } else {
            times.over(row.draft());
        }
    }

    private static void checkTerm(Row<Visit> row, Terms terms) {
        LocalDate date = row.draft().get(VisitLedger.DATE);
        List<Period> known = terms.all().stream()
                .flatMap(term -> terms.period(term.schoolYear(), term.number()).stream())
                .toList();
        if (date != null && !known.isEmpty() && known.stream().noneMatch(period -> period.holds(date))) {
            LocalDate first = known.get(0).from();
            LocalDate last = known.get(known.size() - 1).to();
            row.problems().add(Problem.error(VisitLedger.DATE, "outside-term", date, first, last));
        }
    }

    /** The rules that had to wait for the people. What is missing has been said already, and one problem for each field is enough. */
    private void checkRules(Row<Visit> row) {
        List<Field<?, ?>> wrong = row.problems().stream()
                .<Field<?, ?>>map(Problem::field)
                .filter(Objects::nonNull)
                .toList();
        ledger.check(row.draft()).stream()
                .filter(problem -> !problem.key().equals("required") && !wrong.contains(problem.field()))
                .forEach(row.problems()::add);
    }

    private static Period span(List<Row<Visit>> rows) {
        List<LocalDate> dates = rows.stream()
                .map(row -> row.draft().get(VisitLedger.DATE))
                .sorted()
                .toList();
        LocalDate first = dates.get(0);
        return new Period(first.getYear(), Period.WHOLE_YEAR, first, dates.get(dates.size() - 1));
    }

    @Override
    public Outcome store(Access access, String fileName, List<Row<Visit>> rows) {
        List<Row<Visit>> good = rows.stream().filter(row -> !row.isRefused()).toList();
        Batches.Done done = batches.write(access, key(), fileName, tx -> {
            good.forEach(row -> store(tx, row));
            return new Batches.Counts(count(good, Row.Fate.ADD), count(good, Row.Fate.UPDATE));
        });
        int skipped = count(good, Row.Fate.SKIP);
        return new Outcome(done.id(), done.counts().added(), done.counts().updated(), skipped);
    }

    private void store(Tx tx, Row<Visit> row) {
        switch (row.fate()) {
            case ADD -> visits.add(tx, row.draft());
            case UPDATE -> visits.change(tx, row.twin().id(), told(row.draft()));
            case SKIP -> {}
        }
    }

    /** What the file tells about the visit; an empty cell wipes nothing. */
    private static Draft<Visit> told(Draft<Visit> draft) {
        Draft<Visit> told = new Draft<>();
        TOLD.forEach(field -> copy(field, draft, told));
        return told;
    }

    private static <T> void copy(Field<Visit, T> field, Draft<Visit> from, Draft<Visit> to) {
        if (from.get(field) != null) {
            to.set(field, from.get(field));
        }
    }

    private static int count(List<Row<Visit>> rows, Row.Fate fate) {
        return (int) rows.stream().filter(row -> row.fate() == fate).count();
    }
}
