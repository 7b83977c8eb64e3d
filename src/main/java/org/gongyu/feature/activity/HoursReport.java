package org.gongyu.feature.activity;

import java.util.List;
import java.util.Set;
import org.gongyu.ledger.Period;
import org.gongyu.sheet.Column;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Rows;
import org.gongyu.sheet.Table;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/** 学时台账: what each account has earned in the school year. */
final class HoursReport implements Report {

    private final Activities activities;
    private final Texts texts;

    HoursReport(Activities activities) {
        this.activities = activities;
        this.texts = activities.campus().texts();
    }

    @Override
    public String key() {
        return "hours";
    }

    @Override
    public Set<String> proves() {
        return Set.of(CertificateLedger.KEY);
    }

    @Override
    public List<Page> pages(Access access, Request request) {
        Period year = activities.campus().yearToDate(access, request.scope().period());
        Accounts accounts = Accounts.of(activities, access, year);
        AccountColumns columns =
                new AccountColumns(texts, activities.campus().grades(access, year.schoolYear()), request.unmasked());
        String title = texts.get("report.hours");
        Table<Account> list = new Table<>(
                title,
                title,
                List.of(
                        columns.grade(),
                        columns.schoolClass(),
                        columns.children(),
                        columns.holder(),
                        columns.relation(),
                        columns.number("required", Account::required),
                        columns.number("earned", Account::earned),
                        columns.number("points", Account::points),
                        columns.number("absences", Account::absences),
                        Column.of("fulfilled", texts.get("column.hours.fulfilled"), 5, this::fulfilled)),
                Rows.of(accounts.of(request.scope().classId())),
                columns.notes(accounts.rule(), year));
        return List.of(list.onUprightPaper());
    }

    private String fulfilled(Account account) {
        return texts.get(account.isFulfilled() ? "activity.yes" : "activity.no");
    }
}
