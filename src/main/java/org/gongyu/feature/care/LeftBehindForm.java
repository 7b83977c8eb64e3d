package org.gongyu.feature.care;

import java.util.List;
import java.util.stream.Stream;
import org.gongyu.feature.roster.Boarding;
import org.gongyu.feature.roster.Health;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.roster.Student;
import org.gongyu.sheet.Cards.Box;
import org.gongyu.sheet.Cards.Line;
import org.gongyu.text.Texts;

/**
 * The boxes of 农村留守儿童基本情况登记表, in the order and words of 附件1 of the 2016 survey (民发〔2016〕42号; domain B3). Its brackets are ticked
 * where the school knows; what it doesn't keep is left to fill in by hand.
 */
final class LeftBehindForm {

    private final Texts texts;
    private final Shown shown;
    private final LeftBehindBoxes boxes;

    LeftBehindForm(Texts texts, Shown shown) {
        this.texts = texts;
        this.shown = shown;
        this.boxes = new LeftBehindBoxes(texts);
    }

    List<Line<Told>> lines() {
        LeftBehindHome home = new LeftBehindHome(texts, shown);
        return Stream.of(
                        part("child", child()),
                        part("family", home.family()),
                        part("care", home.care()),
                        List.of(Line.of(boxes.hand("leader"), boxes.hand("checker"), boxes.hand("filler"))))
                .flatMap(List::stream)
                .toList();
    }

    private List<Line<Told>> part(String name, List<Line<Told>> lines) {
        Line<Told> heading = Line.heading(texts.get("care.left.part." + name));
        return Stream.concat(Stream.of(heading), lines.stream()).toList();
    }

    private List<Line<Told>> child() {
        return List.of(
                Line.of(
                        boxes.box("name", told -> told.line().name()),
                        boxes.box("sex", told -> told.line().sex(texts)),
                        boxes.identity("ethnicity", Student.Identity::ethnicity)),
                Line.of(
                        boxes.identity("born", Student.Identity::birthDate),
                        boxes.identity("idNumber", one -> shown.number(one.idNumber()))),
                Line.of(
                        boxes.ticked("registered", "yes-no", told -> null),
                        boxes.box("household", told -> told.file().home().household())),
                Line.of(boxes.pupil("address", one -> shown.address(one.address()))),
                Line.of(boxes.ticked("health", "health", this::health)),
                Line.of(
                        boxes.box("disability", told -> disability(told.file().need())),
                        boxes.box("illness", told -> illness(told.file())),
                        boxes.ticked("boarding", "yes-no", LeftBehindForm::boards)),
                Line.of(schooling()));
    }

    /** Healthy or disabled; whether an illness is 重特大疾病 only the school can say, unless the file names one. */
    private Integer health(Told told) {
        Health health =
                told.line().pupil() == null ? null : told.line().pupil().care().health();
        if (told.file().need().isDisabled() || health == Health.DISABLED) {
            return 1;
        }
        if (illness(told.file()) != null) {
            return 2;
        }
        return health == Health.GOOD || health == Health.WEAK ? 0 : null;
    }

    private String illness(CareFile file) {
        return shown.secret(file.secret().illness());
    }

    private String disability(CareFile.Need need) {
        return need.isDisabled() && need.grade() != null
                ? shown.option(need.disability()) + shown.option(need.grade())
                : shown.option(need.disability());
    }

    private static Integer boards(Told told) {
        Pupil pupil = told.line().pupil();
        return pupil == null || pupil.boarding() == null
                ? null
                : pupil.boarding() == Boarding.BOARDER ? LeftBehindBoxes.YES : LeftBehindBoxes.NO;
    }

    /** The stage it is at, with its class behind. */
    private Box<Told> schooling() {
        Ticks ticks = new Ticks(texts, "care.left.schooling.options");
        return new Box<>(
                texts.get("column.left.schooling"),
                told -> told.line().className(),
                told -> ticks.printed(stage(told.line()))
                        + (told.line().className() == null ? "" : told.line().className()));
    }

    private static Integer stage(CareLine line) {
        if (line.schoolClass() == null) {
            return null;
        }
        return switch (line.schoolClass().stage()) {
            case KINDERGARTEN -> 0;
            case PRIMARY -> 2;
            case JUNIOR -> 3;
            case SENIOR -> 4;
            case VOCATIONAL -> 5;
            case NINE_YEAR -> null;
        };
    }
}
