package org.gongyu.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Trait;
import org.gongyu.text.Texts;

/** Which header spellings mean which field of a ledger. A label comes before any alias, a spelling with its brackets before one without. */
final class Labels<R> {

    private static final Pattern MARKS = Pattern.compile("[*★☆※:：]");
    private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]|【[^【】]*】");

    /** What stands over numbers that only count the rows. */
    private static final Set<String> NUMBERING = Set.of("序号", "编号", "行号", "NO.", "NO");

    private final Map<String, Field<R, ?>> labels = new HashMap<>();

    /** Some words are a spelling of two fields: 时间 of the day, and of the hours where another column has the day. */
    private final Map<String, List<Field<R, ?>>> aliases = new LinkedHashMap<>();

    Labels(Ledger<R> ledger, Texts texts) {
        List<Field<R, ?>> fields = ledger.fields().stream()
                .filter(field -> !field.is(Trait.COMPUTED))
                .toList();
        fields.forEach(field -> labels.putIfAbsent(plain(texts.get(ledger.labelKey(field))), field));
        fields.forEach(field ->
                Texts.CHINESE.find(ledger.labelKey(field)).ifPresent(label -> labels.putIfAbsent(plain(label), field)));
        fields.forEach(field -> field.aliases()
                .forEach(alias -> aliases.computeIfAbsent(plain(alias), none -> new ArrayList<>())
                        .add(field)));
        fields.forEach(field -> labels.putIfAbsent(bare(texts.get(ledger.labelKey(field))), field));
        fields.forEach(field -> field.aliases().forEach(alias -> aliases.putIfAbsent(bare(alias), List.of(field))));
    }

    /** A header without spaces, line breaks, full-width forms and the marks of required columns; a 老师 is a 教师. */
    static String plain(String header) {
        return MARKS.matcher(Plain.loose(header)).replaceAll("").replace("老师", "教师");
    }

    /** Whether that is the header of a column that only counts the rows. */
    static boolean isNumbering(String header) {
        return NUMBERING.contains(plain(header));
    }

    /** As {@link #plain}, without what stands in brackets. */
    private static String bare(String header) {
        return BRACKETED.matcher(plain(header)).replaceAll("");
    }

    /** Gives columns that have no field yet the fields that their headers mean; each field is given to one column only. */
    void match(List<String> headers, Map<Integer, Field<R, ?>> matched) {
        match(headers, header -> labels.get(plain(header)), matched);
        match(headers, header -> labels.get(bare(header)), matched);
        match(headers, header -> only(plain(header)), matched);
        match(headers, header -> only(bare(header)), matched);
        match(headers, header -> free(plain(header), matched), matched);
        claim(headers, matched);
    }

    /** What a spelling means that means one field only. */
    private Field<R, ?> only(String spelling) {
        List<Field<R, ?>> fields = aliases.getOrDefault(spelling, List.of());
        return fields.size() == 1 ? fields.get(0) : null;
    }

    /** The first of the fields a spelling may mean that has no column yet. */
    private Field<R, ?> free(String spelling, Map<Integer, Field<R, ?>> matched) {
        return aliases.getOrDefault(spelling, List.of()).stream()
                .filter(field -> !matched.containsValue(field))
                .findFirst()
                .orElse(null);
    }

    /** A required field without a column takes the one whose header is a spelling of it, though it is the label of another field. */
    private void claim(List<String> headers, Map<Integer, Field<R, ?>> matched) {
        for (int column = 0; column < headers.size(); column++) {
            Field<R, ?> field = free(plain(headers.get(column)), matched);
            Field<R, ?> has = matched.get(column);
            if (field != null && field.is(Trait.REQUIRED) && has != null && !has.is(Trait.REQUIRED)) {
                matched.put(column, field);
            }
        }
    }

    private void match(List<String> headers, Function<String, Field<R, ?>> meaning, Map<Integer, Field<R, ?>> matched) {
        for (int column = 0; column < headers.size(); column++) {
            String header = headers.get(column);
            Field<R, ?> field = header.isEmpty() || matched.containsKey(column) ? null : meaning.apply(header);
            if (field != null && !matched.containsValue(field)) {
                matched.put(column, field);
            }
        }
    }
}
