package org.gongyu.app;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongyu.feature.school.Term;
import org.gongyu.feature.school.Terms;
import org.gongyu.text.Texts;
import org.gongyu.ui.DayField;
import org.gongyu.ui.Desk;

/** The part of the first start that asks for the two terms of a school year. Which year it is follows from the first day of its first term. */
final class FirstTerms extends VBox {

    private static final List<String> IDS = List.of("term1-from", "term1-to", "term2-from", "term2-to");

    private final Texts texts;
    private final List<DayField> days;
    private final List<Label> names = List.of(whole(), whole());
    private final Label wrong = new Label();
    private int schoolYear;

    /** The part, with the usual days of the school year that it is now. */
    FirstTerms(Desk desk) {
        this.texts = desk.texts();
        this.schoolYear = Terms.usualYear(LocalDate.now(desk.clock()));
        this.days = IDS.stream()
                .map(id -> new DayField(id, texts.get("app.setup." + id), desk.clock(), texts.get("ui.pick")))
                .toList();
        showUsual(days);
        nameTerms();
        days.get(0)
                .textProperty()
                .addListener((observed, was, is) -> days.get(0).day().ifPresent(this::follow));
        Label hint = new Label(texts.get("app.setup.terms.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("caption");
        wrong.getStyleClass().add(Styles.DANGER);
        wrong.setWrapText(true);
        getChildren().addAll(grid(), hint, wrong);
    }

    private GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("setup-terms");
        for (int term = 0; term < names.size(); term++) {
            Label until = whole();
            until.setText(texts.get("app.setup.until"));
            grid.addRow(term, names.get(term), days.get(term * 2), until, days.get(term * 2 + 1));
        }
        return grid;
    }

    private static Label whole() {
        Label label = new Label();
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** Another first day may mean another school year: the days that nobody has touched go with it. */
    private void follow(LocalDate first) {
        int year = Terms.startingYear(first);
        if (year == schoolYear) {
            return;
        }
        List<LocalDate> usual = usual();
        List<DayField> untouched = new ArrayList<>();
        for (int day = 1; day < days.size(); day++) {
            if (days.get(day).day().equals(Optional.of(usual.get(day)))) {
                untouched.add(days.get(day));
            }
        }
        schoolYear = year;
        showUsual(untouched);
        nameTerms();
    }

    private void showUsual(List<DayField> which) {
        which.forEach(day -> day.show(usual().get(days.indexOf(day))));
    }

    private List<LocalDate> usual() {
        List<LocalDate> all = new ArrayList<>();
        Terms.usual(schoolYear).forEach(term -> all.addAll(List.of(term.starts(), term.ends())));
        return all;
    }

    private void nameTerms() {
        for (int term = 0; term < names.size(); term++) {
            names.get(term).setText(texts.get("app.setup.term" + (term + 1), schoolYear, schoolYear + 1));
        }
    }

    /** The terms if the four days follow one another within a year; else it is said what is wrong. */
    Optional<List<Term>> submit() {
        List<LocalDate> read = days.stream().flatMap(day -> day.day().stream()).toList();
        boolean rising = read.size() == days.size()
                && read.equals(read.stream().distinct().sorted().toList())
                && read.get(3).isBefore(read.get(0).plusYears(1));
        wrong.setText(rising ? "" : texts.get("app.setup.terms.wrong"));
        return rising
                ? Optional.of(List.of(
                        new Term(schoolYear, 1, read.get(0), read.get(1)),
                        new Term(schoolYear, 2, read.get(2), read.get(3))))
                : Optional.empty();
    }
}
