package org.gongyu.feature.activity;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.ledger.Masks;
import org.gongyu.ledger.Period;
import org.gongyu.sheet.Column;
import org.gongyu.text.Texts;

/**
 * The columns that reports about study hours share.
 *
 * @param texts the words
 * @param grades what a class's grade is called
 * @param unmasked whether telephones are written in full
 */
record AccountColumns(Texts texts, Function<SchoolClass, String> grades, boolean unmasked) {

    Column<Account> grade() {
        return Column.of(
                "grade",
                texts.get("attendance.grade"),
                5,
                account -> grades.apply(account.first().schoolClass()));
    }

    Column<Account> schoolClass() {
        return Column.of("class", texts.get("attendance.className"), 7, account -> account.first()
                .schoolClass()
                .label());
    }

    /** Brothers and sisters with their class, where it is another. */
    Column<Account> children() {
        return Column.of("students", texts.get("attendance.student"), 11, account -> account.children().stream()
                .map(child -> child.schoolClass().equals(account.first().schoolClass())
                        ? child.pupil().name()
                        : texts.get(
                                "activity.guardian",
                                child.pupil().name(),
                                child.schoolClass().label()))
                .collect(joining("、")));
    }

    Column<Account> holder() {
        return Column.of("holder", texts.get("attendance.guardian"), 7, Account::holderName);
    }

    Column<Account> relation() {
        return Column.of(
                "relation",
                texts.get("column.sign-in.relation"),
                6,
                account -> account.holder() == null || account.holder().relation() == null
                        ? null
                        : texts.option(account.holder().relation()));
    }

    Column<Account> phone() {
        return Column.of("phone", texts.get("column.hours.phone"), 8, account -> {
            String phone = account.holder() == null ? null : account.holder().phone();
            return unmasked ? phone : Masks.phone(phone);
        });
    }

    Column<Account> number(String key, Function<Account, Object> value) {
        return Column.of(key, texts.get("column.hours." + key), 4, value);
    }

    /** How it was counted. */
    List<String> notes(Rule rule, Period year) {
        List<String> notes = new ArrayList<>();
        notes.add(texts.get("note.cut-off", texts.day(year.to())));
        notes.add(texts.get("note.hours.rule", rule.requiredHours(), rule.absencesAllowed(), rule.pointsPerHour()));
        notes.add(texts.get(rule.pooled() ? "note.hours.pooled" : "note.hours.each"));
        notes.add(texts.get(rule.meetingsCount() ? "note.hours.with-meetings" : "note.hours.without-meetings"));
        return notes;
    }
}
