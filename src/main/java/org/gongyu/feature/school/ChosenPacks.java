package org.gongyu.feature.school;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.gongyu.db.SettingStore;
import org.gongyu.vault.Access;

/** Which documents the school goes by: features that judge a record by a clause ask here whether the clause is meant for this school. */
public final class ChosenPacks {

    /** The setting with the ids of the packs, separated by commas. */
    public static final String CHOSEN = "packs";

    private static final String OWN = "own-pack.";

    private final SettingStore settings;

    /** The choice as it is kept in the settings. */
    public ChosenPacks(SettingStore settings) {
        this.settings = settings;
    }

    /** The setting with the text of a pack of the school's own. */
    public static String own(String name) {
        return OWN + name;
    }

    /** The ids of the packs the school has chosen; empty if it hasn't. */
    public List<String> ids(Access access) {
        return settings.get(access, CHOSEN).stream()
                .flatMap(ids -> Arrays.stream(ids.split(",")))
                .filter(id -> !id.isBlank())
                .toList();
    }

    /** Tells whether a duty, by its id such as 000-7a, is one of those the school goes by. As long as it has chosen none, each is. */
    public Predicate<String> asked(Access access) {
        List<String> ids = ids(access);
        List<String> own = ids.stream()
                .map(id -> settings.get(access, own(id)))
                .flatMap(Optional::stream)
                .toList();
        return duty -> ids.isEmpty()
                || ids.stream().anyMatch(id -> duty.startsWith(id + "-"))
                || own.stream().anyMatch(text -> has(text, duty));
    }

    private static boolean has(String text, String duty) {
        return Pattern.compile("\\bid: *[\"']?" + Pattern.quote(duty) + "(?![\\w-])")
                .matcher(text)
                .find();
    }
}
