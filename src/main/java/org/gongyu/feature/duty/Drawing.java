package org.gongyu.feature.duty;

import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongyu.db.SettingStore;
import org.gongyu.feature.roster.Roster;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;

/**
 * The duties that may be drawn, and those of them that a person wants drawn: on the screen, on paper and in a file alike. What is wanted is
 * remembered for each person.
 *
 * @param all those that may be, in the order of the packs
 * @param wanted the {@link #key keys} of those that are wanted
 * @param roster the people
 */
record Drawing(List<Result> all, Set<String> wanted, Roster roster) {

    private static final String KEPT = "duty-charts";

    /** So many are drawn for someone who has chosen none: a page or two. */
    private static final int USUAL = 3;

    /** What this person may see of a scope, and has chosen; reads the database. */
    static Drawing of(Duties duties, Access access, Scope scope) {
        List<Result> all = all(duties, access, scope);
        return new Drawing(all, wanted(duties, access, all), duties.campus().roster(access));
    }

    /** What this person may see of a scope, with those wanted that are {@link #isNamed named}; reads the database. */
    static Drawing of(Duties duties, Access access, Scope scope, List<String> names) {
        List<Result> all = all(duties, access, scope);
        Set<String> wanted = all.stream()
                .filter(result -> names.stream().anyMatch(name -> isNamed(result, name)))
                .map(Drawing::key)
                .collect(toCollection(LinkedHashSet::new));
        return new Drawing(all, wanted, duties.campus().roster(access));
    }

    private static List<Result> all(Duties duties, Access access, Scope scope) {
        return duties.results(access, scope, duties.chosen(access, scope.period())).stream()
                .filter(Bars::canDraw)
                .toList();
    }

    /** Whether a name means this duty: its number, or the id or name of its pack, which means all in it. */
    static boolean isNamed(Result result, String name) {
        return Stream.of(result.duty().id(), result.pack().id(), result.pack().title())
                .anyMatch(name::equals);
    }

    private static Set<String> wanted(Duties duties, Access access, List<Result> all) {
        String kept = settings(duties).own(access, KEPT).orElse(null);
        if (kept != null && kept.isEmpty()) {
            return Set.of();
        }
        List<String> keys = kept == null ? List.of() : kept.lines().toList();
        Set<String> wanted =
                all.stream().map(Drawing::key).filter(keys::contains).collect(toCollection(LinkedHashSet::new));
        return wanted.isEmpty() ? usual(all) : wanted;
    }

    /** The first that are not done yet. */
    private static Set<String> usual(List<Result> all) {
        return all.stream()
                .filter(result -> result.status().isOpen())
                .limit(USUAL)
                .map(Drawing::key)
                .collect(toCollection(LinkedHashSet::new));
    }

    /** Remembers what this person wants drawn; empty = nothing. */
    static void keep(Duties duties, Access access, Collection<String> wanted) {
        settings(duties).putOwn(access, KEPT, String.join("\n", wanted));
    }

    private static SettingStore settings(Duties duties) {
        return new SettingStore(duties.campus().db());
    }

    /** What a duty is remembered by: an own pack may have duties of the same numbers as the one it was copied from. */
    static String key(Result result) {
        return result.pack().id() + "/" + result.duty().id();
    }

    /** What is drawn. */
    List<Bars> bars() {
        return all.stream()
                .filter(result -> wanted.contains(key(result)))
                .map(result -> Bars.of(result, roster))
                .toList();
    }
}
