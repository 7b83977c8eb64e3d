package org.gongyu.feature.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongyu.feature.roster.Campus;
import org.gongyu.feature.roster.RowImporter;
import org.gongyu.feature.roster.Whom;
import org.gongyu.feature.school.Terms;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Problem;
import org.gongyu.sheet.ClassColumn;
import org.gongyu.sheet.Row;
import org.gongyu.sheet.Values;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/** Imports an old visit ledger, one row per visit. */
final class VisitImporter extends RowImporter<Visit> {

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
    private final Campus campus;
    private final Texts texts;
    private final Values values;

    VisitImporter(Visits kept) {
        super(kept.campus(), kept.ledger(), kept.store());
        this.ledger = kept.ledger();
        this.visits = kept.store();
        this.campus = kept.campus();
        this.texts = campus.texts();
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
    public Optional<ClassColumn<Visit>> classColumn(Access access) {
        return Optional.of(
                new ClassColumn<>(VisitColumns.CLASS_NAME, VisitColumns.GRADE, false, campus.classWords(access)));
    }

    @Override
    public void compare(Access access, List<Row<Visit>> rows) {
        Terms terms = campus.schools().terms(access);
        Whom whom = campus.whom(access);
        for (Row<Visit> row : rows) {
            readTimes(row);
            row.problems().addAll(terms.check(VisitLedger.DATE, row.draft().get(VisitLedger.DATE)));
            List<Link> children = whom.children(row, VisitColumns.CHILD);
            row.draft()
                    .set(VisitLedger.STUDENTS, children)
                    .set(VisitLedger.STAFF, whom.staff(row, VisitLedger.STAFF))
                    .set(VisitLedger.GROUPED, whom.areSeveralFamilies(children));
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

    private static Period span(List<Row<Visit>> rows) {
        List<LocalDate> dates = rows.stream()
                .map(row -> row.draft().get(VisitLedger.DATE))
                .sorted()
                .toList();
        LocalDate first = dates.get(0);
        return new Period(first.getYear(), Period.WHOLE_YEAR, first, dates.get(dates.size() - 1));
    }

    @Override
    protected boolean isTold(Field<Visit, ?> field) {
        return TOLD.contains(field);
    }
}
