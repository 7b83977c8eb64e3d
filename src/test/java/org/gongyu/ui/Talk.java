package org.gongyu.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Option;
import org.gongyu.ledger.Problem;
import org.gongyu.ledger.Trait;

/** A record with a field of every kind, for tests. It borrows the texts of another ledger. */
public record Talk(
        LocalDate day,
        LocalTime from,
        Mode mode,
        List<Link> students,
        Link teacher,
        String place,
        String phone,
        String idNumber,
        Integer minutes,
        boolean key,
        String content) {

    /** How they talked. */
    public enum Mode implements Option {
        HOME,
        PHONE
    }

    static final Field<Talk, LocalDate> DAY = Field.of("day", new Kind.Day(), Talk::day, Trait.REQUIRED, Trait.LISTED);
    static final Field<Talk, LocalTime> FROM = Field.of("from", new Kind.Time(), Talk::from);
    static final Field<Talk, Mode> MODE =
            Field.of("mode", new Kind.Choice<>(Mode.class), Talk::mode, Trait.REQUIRED, Trait.LISTED);
    static final Field<Talk, List<Link>> STUDENTS =
            Field.of("students", new Kind.ManyLinks("student"), Talk::students, Trait.REQUIRED, Trait.LISTED);
    static final Field<Talk, Link> TEACHER =
            Field.of("teacher", new Kind.OneLink("staff"), Talk::teacher, Trait.LISTED);
    static final Field<Talk, String> PLACE = Field.of("place", new Kind.Text(10), Talk::place, Trait.LISTED);
    static final Field<Talk, String> PHONE = Field.of("phone", new Kind.Phone(), Talk::phone, Trait.LISTED);
    static final Field<Talk, String> ID_NUMBER = Field.of("id", new Kind.IdNumber(), Talk::idNumber, Trait.LISTED);
    static final Field<Talk, Integer> MINUTES =
            Field.of("minutes", new Kind.Number(1, 600), Talk::minutes, Trait.LISTED);
    static final Field<Talk, Boolean> KEY = Field.of("key", new Kind.Flag(), Talk::key, Trait.LISTED);
    static final Field<Talk, String> CONTENT = Field.of("content", new Kind.LongText(200), Talk::content, Trait.LISTED)
            .wide(20);

    static final Ledger<Talk> LEDGER = Ledger.of(
            "talk",
            List.of(DAY, FROM, MODE, STUDENTS, TEACHER, PLACE, PHONE, ID_NUMBER, MINUTES, KEY, CONTENT),
            Talk::of,
            List.of(Talk::phoneNeedsNoPlace));

    private static Talk of(Draft<Talk> d) {
        return new Talk(
                d.get(DAY),
                d.get(FROM),
                d.get(MODE),
                d.all(STUDENTS),
                d.get(TEACHER),
                d.get(PLACE),
                d.get(PHONE),
                d.get(ID_NUMBER),
                d.get(MINUTES),
                d.yes(KEY),
                d.get(CONTENT));
    }

    private static List<Problem> phoneNeedsNoPlace(Draft<Talk> draft) {
        boolean odd = draft.get(MODE) == Mode.PHONE && draft.get(PLACE) != null;
        return odd ? List.of(Problem.error(PLACE, "too-long", 0, 1)) : List.of();
    }
}
