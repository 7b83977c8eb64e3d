package org.gongyu.feature.activity;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongyu.feature.roster.Pupil;
import org.gongyu.feature.roster.Relation;
import org.gongyu.names.Spelling;

/**
 * A list of names as a WeChat group or a sheet gives it ({@code 1. 张伟妈妈}, {@code @2025级1班-张伟-爸爸}, {@code 张伟 已到}), and whom on
 * the roll it means. Nobody is guessed: what leaves words over, or may be two children, is for a person to decide.
 */
final class NameList {

    private static final Pattern BETWEEN = Pattern.compile("[\\n\\r\\t、,，;；]+");

    /** What may stand around a name without making it another's. */
    private static final Pattern AROUND =
            Pattern.compile("[0-9０-９@#＠接龙a-zA-Z.．:：\\-—_·()（）\\[\\]【】|/+√✓✔\\p{So}\\p{No}]"
                    + "|[一二三四五六七八九十]+年级|[0-9一二三四五六七八九十]*[级班]|家长|本人|的|已?(签到|参加|到会|报名|收到|准时)|已?到");

    private static final Pattern TIME = Pattern.compile("(?<!\\d)([01]?\\d|2[0-3])[:：]([0-5]\\d)");

    private static final Map<String, Relation> CALLED = Map.ofEntries(
            Map.entry("妈妈", Relation.MOTHER),
            Map.entry("妈咪", Relation.MOTHER),
            Map.entry("母亲", Relation.MOTHER),
            Map.entry("妈", Relation.MOTHER),
            Map.entry("爸爸", Relation.FATHER),
            Map.entry("父亲", Relation.FATHER),
            Map.entry("爸", Relation.FATHER),
            Map.entry("爷爷", Relation.GRANDFATHER),
            Map.entry("奶奶", Relation.GRANDMOTHER),
            Map.entry("外公", Relation.MATERNAL_GRANDFATHER),
            Map.entry("姥爷", Relation.MATERNAL_GRANDFATHER),
            Map.entry("外婆", Relation.MATERNAL_GRANDMOTHER),
            Map.entry("姥姥", Relation.MATERNAL_GRANDMOTHER));

    private static final List<String> LONGEST_FIRST = CALLED.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    private final List<RollCall.Line> lines;

    NameList(List<RollCall.Line> lines) {
        this.lines = lines;
    }

    /**
     * What a list means.
     *
     * @param found who was found
     * @param doubtful entries that may mean several, or more than one says
     * @param unknown entries that name nobody on the roll
     */
    record Result(List<Found> found, List<String> doubtful, List<String> unknown) {}

    /**
     * A child that an entry means.
     *
     * @param line the child
     * @param guardian who of its guardians; null = not said
     * @param signed when it signed in; null = not said
     */
    record Found(RollCall.Line line, Pupil.Guardian guardian, LocalTime signed) {

        private Found at(LocalTime time) {
            return new Found(line, guardian, time);
        }
    }

    /** Reads a list: an entry on each line, or between commas. Each child is found once, however often it is named. */
    Result read(String text) {
        List<Found> found = new ArrayList<>();
        Set<String> doubtful = new LinkedHashSet<>();
        Set<String> unknown = new LinkedHashSet<>();
        for (String entry : BETWEEN.splitAsStream(text).toList()) {
            String plain = Spelling.key(entry);
            if (AROUND.matcher(plain).replaceAll("").isEmpty()) {
                continue;
            }
            List<Found> meant = meant(plain);
            if (meant.size() == 1) {
                add(meant.get(0).at(time(entry)), found);
            } else {
                (meant.isEmpty() && named(plain).isEmpty() ? unknown : doubtful).add(entry.strip());
            }
        }
        return new Result(found, List.copyOf(doubtful), List.copyOf(unknown));
    }

    /** The time of day that an entry says; null if none. */
    private static LocalTime time(String entry) {
        Matcher time = TIME.matcher(entry);
        return time.find() ? LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2))) : null;
    }

    private static void add(Found one, List<Found> to) {
        if (to.stream().noneMatch(other -> other.line() == one.line())) {
            to.add(one);
        }
    }

    /** The children an entry may mean: their own name, or a guardian's, and nothing else that could be a name. */
    private List<Found> meant(String entry) {
        return named(entry).stream()
                .flatMap(line -> Stream.concat(byOwnName(line, entry), byGuardian(line, entry)))
                .toList();
    }

    private static Stream<Found> byOwnName(RollCall.Line line, String entry) {
        String name = Spelling.key(line.pupil().name());
        if (!entry.contains(name)) {
            return Stream.empty();
        }
        String rest = entry.replaceFirst(Pattern.quote(name), "|");
        String called =
                LONGEST_FIRST.stream().filter(rest::contains).findFirst().orElse("");
        List<Pupil.Guardian> who = line.pupil().guardians().stream()
                .filter(one -> !called.isEmpty() && one.relation() == CALLED.get(called)
                        || called.isEmpty()
                                && rest.contains(Spelling.key(one.person().label())))
                .toList();
        String left = called.isEmpty() ? rest : rest.replace(called, "");
        String bare = who.isEmpty()
                ? left
                : left.replace(Spelling.key(who.get(0).person().label()), "");
        return AROUND.matcher(bare).replaceAll("").isEmpty()
                ? Stream.of(new Found(line, who.size() == 1 ? who.get(0) : null, null))
                : Stream.empty();
    }

    private static Stream<Found> byGuardian(RollCall.Line line, String entry) {
        if (entry.contains(Spelling.key(line.pupil().name()))) {
            return Stream.empty();
        }
        return line.pupil().guardians().stream()
                .filter(one -> isOnly(Spelling.key(one.person().label()), entry))
                .map(one -> new Found(line, one, null));
    }

    private static boolean isOnly(String name, String entry) {
        return entry.contains(name)
                && AROUND.matcher(entry.replaceFirst(Pattern.quote(name), "|"))
                        .replaceAll("")
                        .isEmpty();
    }

    /** The lines whose child or guardian an entry names somewhere; of a name within a longer one only the longer. */
    private List<RollCall.Line> named(String entry) {
        List<String> names = lines.stream()
                .flatMap(NameList::names)
                .filter(entry::contains)
                .distinct()
                .toList();
        List<String> whole = names.stream()
                .filter(name -> names.stream().noneMatch(other -> !other.equals(name) && other.contains(name)))
                .toList();
        return lines.stream()
                .filter(line -> names(line).anyMatch(whole::contains))
                .filter(line -> isOfClass(line, entry))
                .toList();
    }

    /** Where an entry names a class of the roll by its label, only that class is meant. */
    private boolean isOfClass(RollCall.Line line, String entry) {
        boolean names =
                lines.stream().anyMatch(one -> entry.contains(one.schoolClass().label()));
        return !names || entry.contains(line.schoolClass().label());
    }

    private static Stream<String> names(RollCall.Line line) {
        return Stream.concat(
                Stream.of(Spelling.key(line.pupil().name())),
                line.pupil().guardians().stream()
                        .map(one -> Spelling.key(one.person().label())));
    }
}
