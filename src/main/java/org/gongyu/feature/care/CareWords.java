package org.gongyu.feature.care;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gongyu.names.Persons;
import org.gongyu.text.Texts;

/** How a file's page says in words what was done and found, who looks after the child, and who looked into the file. */
record CareWords(Texts texts, UnaryOperator<String> doers) {

    /** So many of the last looks stand on the page, those of a day by the same person once; printing itself makes them many. */
    private static final int LOOKS = 6;

    /** Names and relations and no more, as the form has it; null if the child is gone. */
    String guardians(CareLine line) {
        return line.pupil() == null
                ? null
                : line.pupil().guardians().stream()
                        .map(one -> one.relation() == null
                                ? one.person().label()
                                : texts.get("care.file.relative", one.person().label(), texts.option(one.relation())))
                        .collect(joining("、"));
    }

    /** What was done, in a line; what only named roles may see only where that is wanted. */
    String done(LogEntry entry, boolean secret) {
        String staff = CareRosterReport.names(entry.staff());
        return said(
                entry.date() + " " + texts.option(entry.kind()),
                staff,
                entry.content(),
                entry.effect(),
                secret ? entry.secret() : null,
                entry.next());
    }

    /** What a review found, in a line. */
    String found(Review review) {
        return said(
                review.date().toString(),
                CareLine.label(review.reviewer()),
                review.progress() == null ? null : texts.option(review.progress()),
                review.findings(),
                review.nextStep() == null ? null : texts.option(review.nextStep()));
    }

    /** The last looks; null if there were none. */
    String looks(List<Look> looks) {
        Persons persons = new Persons(doers);
        return looks.isEmpty()
                ? null
                : looks.stream()
                        .map(look -> look(look, persons))
                        .distinct()
                        .limit(LOOKS)
                        .collect(joining("\n", texts.get("care.file.looks", looks.size()) + "\n", ""));
    }

    private String look(Look look, Persons persons) {
        return said(
                look.at().toLocalDate().toString(),
                persons.apply(look.who()),
                texts.get(look.printed() ? "care.file.printed" : "care.file.opened"));
    }

    private static String said(String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .map(part -> part.endsWith("。") ? part.substring(0, part.length() - 1) : part)
                .collect(joining("；"));
    }

    /** A line for each; null if there are none. */
    static <T> String prose(List<T> entries, Function<T, String> words) {
        return entries.isEmpty() ? null : entries.stream().map(words).collect(joining("\n"));
    }
}
