package org.gongyu.feature.care;

import static org.gongyu.feature.care.LeftBehindBoxes.NO;
import static org.gongyu.feature.care.LeftBehindBoxes.YES;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.roster.Relation;
import org.gongyu.sheet.Cards.Box;
import org.gongyu.sheet.Cards.Line;
import org.gongyu.text.Texts;

/** The parts of 农村留守儿童基本情况登记表 about the child's family and who looks after it. */
final class LeftBehindHome {

    private final Texts texts;
    private final Shown shown;
    private final LeftBehindBoxes boxes;

    LeftBehindHome(Texts texts, Shown shown) {
        this.texts = texts;
        this.shown = shown;
        this.boxes = new LeftBehindBoxes(texts);
    }

    List<Line<Told>> family() {
        return Stream.of(
                        List.of(
                                elders("grandfather", Relation.GRANDFATHER, "grandmother", Relation.GRANDMOTHER),
                                elders(
                                        "maternalGrandfather",
                                        Relation.MATERNAL_GRANDFATHER,
                                        "maternalGrandmother",
                                        Relation.MATERNAL_GRANDMOTHER)),
                        parent("father", Relation.FATHER, Notice::father),
                        parent("mother", Relation.MOTHER, Notice::mother))
                .flatMap(List::stream)
                .toList();
    }

    private Line<Told> elders(String he, Relation his, String she, Relation hers) {
        return Line.of(
                boxes.box(he, told -> told.elder(his)),
                born(he, his),
                boxes.box(she, told -> told.elder(hers)),
                born(she, hers));
    }

    /** A day in so narrow a box is written as text, which goes on in the next line where a day would show as ####. */
    private Box<Told> born(String who, Relation relation) {
        Function<Told, LocalDate> born = told -> Stream.ofNullable(
                        Elders.in(told.file().home().grandparents()).of(relation))
                .map(Elders.Elder::born)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Box<>(
                texts.get("column.left." + who + ".born"),
                born::apply,
                told -> born.apply(told) == null ? null : born.apply(told).toString());
    }

    /** The parent as the class list knows it; what it doesn't, as the notice says. */
    private List<Line<Told>> parent(String who, Relation relation, Function<Notice, Notice.Absence> absence) {
        return List.of(
                Line.of(
                        boxes.box(
                                who,
                                told -> told.parent(
                                        relation, one -> one.person().label(), absence, Notice.Absence::name)),
                        boxes.unknown(who + ".born"),
                        boxes.box(
                                who + ".phone",
                                told -> shown.phone(
                                        told.parent(relation, Pupil.Guardian::phone, absence, Notice.Absence::phone)))),
                Line.of(
                        boxes.box(
                                who + ".place",
                                told -> told.notice() == null
                                        ? null
                                        : absence.apply(told.notice()).place()),
                        boxes.unknown(who + ".id")));
    }

    List<Line<Told>> care() {
        return List.of(
                Line.of(
                        boxes.ticked("both", "yes-no", told -> away(told, Away.BOTH)),
                        boxes.ticked("one", "yes-no", told -> away(told, Away.ONE_OTHER_UNABLE))),
                Line.of(
                        boxes.ticked("unable", "unable", told -> null),
                        boxes.ticked("entrusted", "yes-no", told -> told.carer() == null ? null : YES)),
                Line.of(
                        boxes.carer("carer", Notice.Carer::name),
                        boxes.carer("carerRelation", carer -> shown.option(carer.relation())),
                        boxes.carer("carerPhone", carer -> shown.phone(carer.phone()))),
                Line.of(boxes.unknown("carerId"), boxes.carer("carerAddress", carer -> shown.address(carer.address()))),
                Line.of(guardianship()),
                Line.of(boxes.worded("means", told -> told.file().home().means())),
                Line.of(boxes.worded("aid", told -> told.file().home().aid())));
    }

    private static Integer away(Told told, Away which) {
        Away away = told.file().home().away();
        return away == null ? null : away == which ? YES : NO;
    }

    /** What can be told from the file; how well a carer does is for whoever fills the form in. */
    private Box<Told> guardianship() {
        Ticks ticks = new Ticks(texts, "care.left.guardianship.options");
        return new Box<>(
                texts.get("care-file.guardianship"),
                told -> shown.option(told.file().home().guardianship()),
                told -> ticks.printed(unguarded(told.file().home())));
    }

    private static Integer unguarded(CareFile.Home home) {
        if (home.guardianship() == Guardianship.NOBODY) {
            return 0;
        }
        return home.away() == Away.ONE_OTHER_UNABLE && home.guardianship() == Guardianship.PARENT ? 1 : null;
    }
}
