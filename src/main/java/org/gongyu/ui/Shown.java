package org.gongyu.ui;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Masks;
import org.gongyu.ledger.Problem;
import org.gongyu.text.Texts;

/** Values as words on the screen, and typed words as values. */
final class Shown {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:：](\\d{2})|(\\d{2})(\\d{2})");

    private final Texts texts;

    Shown(Texts texts) {
        this.texts = texts;
    }

    /** A value in a table, personal numbers masked; blank is blank, and a no too. */
    String inTable(Field<?, ?> field, Object value) {
        return switch (field.kind().type()) {
            case ID_NUMBER -> value == null ? "" : Masks.number((String) value);
            case PHONE -> value == null ? "" : Masks.phone((String) value);
            case LONG_TEXT -> inFull(field, value).replaceAll("\\s+", " ");
            default -> inFull(field, value);
        };
    }

    /** A value as it is typed; blank is blank. */
    String inFull(Field<?, ?> field, Object value) {
        if (value == null) {
            return "";
        }
        return switch (field.kind().type()) {
            case TEXT, LONG_TEXT, ID_NUMBER, PHONE, NUMBER, DAY, LINK -> value.toString();
            case TIME -> ((LocalTime) value).toString().substring(0, 5);
            case FLAG -> Boolean.TRUE.equals(value) ? texts.get("ui.yes") : "";
            case CHOICE -> texts.option((Enum<?>) value);
            case LINKS ->
                ((List<?>) value).stream().map(link -> ((Link) link).label()).collect(Collectors.joining("、"));
        };
    }

    /** Reads what was typed for a field into the draft; what can't be read is marked there. For kinds that are typed as one text only. */
    <R> void read(Field<R, ?> field, String typed, LocalDate today, Draft<R> draft) {
        switch (field.kind().type()) {
            case TEXT, LONG_TEXT -> draft.set(text(field), typed.strip());
            case ID_NUMBER, PHONE -> draft.set(text(field), halfWidth(typed));
            case NUMBER -> put(field, typed, "number", number(typed), draft);
            case DAY -> put(field, typed, "date", Days.read(typed, today), draft);
            case TIME -> put(field, typed, "time", time(typed), draft);
            case FLAG, CHOICE, LINK, LINKS -> throw new IllegalArgumentException(field + " is not typed");
        }
    }

    private static <R> void put(Field<R, ?> field, String typed, String problem, Optional<?> value, Draft<R> draft) {
        if (value.isEmpty() && !typed.isBlank()) {
            draft.unreadable(field, Problem.error(field, problem, typed.strip()));
        } else {
            draft.set(plain(field), value.orElse(null));
        }
    }

    private static String halfWidth(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
    }

    private static Optional<Integer> number(String typed) {
        String digits = halfWidth(typed);
        return digits.matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    private static Optional<LocalTime> time(String typed) {
        Matcher matcher = TIME.matcher(typed.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int first = matcher.group(1) == null ? 3 : 1;
        int hour = Integer.parseInt(matcher.group(first));
        int minute = Integer.parseInt(matcher.group(first + 1));
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    @SuppressWarnings("unchecked") // these kinds hold texts
    private static <R> Field<R, String> text(Field<R, ?> field) {
        return (Field<R, String>) field;
    }

    @SuppressWarnings("unchecked") // the value was made for the field's kind
    private static <R> Field<R, Object> plain(Field<R, ?> field) {
        return (Field<R, Object>) field;
    }
}
