package org.gongyu.feature.activity;

import static java.util.stream.Collectors.joining;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.gongyu.ledger.Period;
import org.gongyu.sheet.Column;
import org.gongyu.sheet.Page;
import org.gongyu.sheet.Report;
import org.gongyu.sheet.Rows;
import org.gongyu.sheet.Table;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/** 补课名单: who hasn't fulfilled the rule yet, how many 课时 are wanting and which sessions were missed. */
final class MakeUpReport implements Report {

    private final Activities activities;
    private final Texts texts;

    MakeUpReport(Activities activities) {
        this.activities = activities;
        this.texts = activities.campus().texts();
    }

    @Override
    public String key() {
        return "make-up";
    }

    @Override
    public Purpose purpose() {
        return Purpose.CHECK;
    }

    @Override
    public List<Page> pages(Access access, Request request) {
        Period year = activities.campus().yearToDate(access, request.scope().period());
        Accounts accounts = Accounts.of(activities, access, year);
        AccountColumns columns =
                new AccountColumns(texts, activities.campus().grades(access, year.schoolYear()), request.unmasked());
        String title = texts.get("report.make-up");
        return List.of(new Table<>(
                title,
                title,
                List.of(
                        columns.grade(),
                        columns.schoolClass(),
                        columns.children(),
                        columns.holder(),
                        columns.phone(),
                        columns.number("earned", Account::earned),
                        columns.number("wanting", Account::wanting),
                        columns.number("absences", Account::absences),
                        Column.prose("missed", texts.get("column.hours.missed"), 20, MakeUpReport::missed)),
                Rows.of(accounts.of(request.scope().classId()).stream()
                        .filter(account -> !account.isFulfilled())
                        .toList()),
                columns.notes(accounts.rule(), year)));
    }

    /** 9.27 读懂孩子的情绪；…; null if none were missed. Of another child's class that isn't open to the asker, only the day. */
    static String missed(Account account) {
        DateTimeFormatter day = DateTimeFormatter.ofPattern("M.d");
        String all = account.missed().stream()
                .map(session -> day.format(session.date()) + (session.topic() == null ? "" : " " + session.topic()))
                .collect(joining("；"));
        return all.isEmpty() ? null : all;
    }
}
