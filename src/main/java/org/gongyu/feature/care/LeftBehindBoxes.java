package org.gongyu.feature.care;

import java.util.function.Function;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.roster.Student;
import org.gongyu.sheet.Cards.Box;
import org.gongyu.text.Texts;

/** The kinds of boxes that 农村留守儿童基本情况登记表 has. */
record LeftBehindBoxes(Texts texts) {

    static final int YES = 0;
    static final int NO = 1;

    /** So many characters of a text go in a box across the page, which is one for every child. */
    static final int WIDE = 120;

    /** So many go in a narrow box. */
    static final int NARROW = 48;

    /** The beginning of a text too long for its box; null for null. */
    String briefly(String words, int most) {
        return words == null || words.length() <= most
                ? words
                : texts.get("care.left.shortened", words.substring(0, most));
    }

    /** Brackets to tick, one of them at most. */
    Box<Told> ticked(String name, String options, Function<Told, Integer> which) {
        Ticks ticks = new Ticks(texts, "care.left." + options + ".options");
        return new Box<>(
                texts.get("column.left." + name),
                told -> ticks.name(which.apply(told)),
                told -> ticks.printed(which.apply(told)));
    }

    /** Brackets to tick, as many as words name. */
    Box<Told> worded(String name, Function<Told, String> words) {
        Ticks ticks = new Ticks(texts, "care.left." + name + ".options");
        return new Box<>(
                texts.get("care-file." + name), words::apply, told -> ticks.printed(briefly(words.apply(told), WIDE)));
    }

    Box<Told> pupil(String name, Function<Pupil, Object> value) {
        return box(
                name,
                told -> told.line().pupil() == null
                        ? null
                        : value.apply(told.line().pupil()));
    }

    Box<Told> identity(String name, Function<Student.Identity, Object> value) {
        return pupil(name, one -> value.apply(one.identity()));
    }

    Box<Told> carer(String name, Function<Notice.Carer, Object> value) {
        return box(name, told -> told.carer() == null ? null : value.apply(told.carer()));
    }

    /** What the form asks but no record of the school holds. */
    Box<Told> unknown(String name) {
        return box(name, told -> null);
    }

    Box<Told> hand(String name) {
        return Box.byHand(texts.get("column.left." + name));
    }

    Box<Told> box(String name, Function<Told, Object> value) {
        return new Box<>(
                texts.get("column.left." + name),
                value,
                told -> value.apply(told) instanceof String words ? briefly(words, NARROW) : value.apply(told));
    }
}
