package org.gongyu.feature.school;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gongyu.db.SettingStore;
import org.gongyu.vault.Access;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

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
        Set<String> own = ids.stream()
                .flatMap(id -> settings.get(access, own(id)).stream())
                .flatMap(text -> counted(text).stream())
                .collect(Collectors.toSet());
        return duty -> ids.isEmpty() || ids.stream().anyMatch(id -> duty.startsWith(id + "-")) || own.contains(duty);
    }

    /** The duties that an own pack counts; one that it has switched off is not asked for, nor one of a text that can't be read. */
    private static Set<String> counted(String text) {
        Object whole = loaded(text);
        Object duties = whole instanceof Map<?, ?> pack ? pack.get("duties") : null;
        return duties instanceof List<?> list
                ? list.stream()
                        .filter(Map.class::isInstance)
                        .map(Map.class::cast)
                        .filter(duty -> !Boolean.TRUE.equals(duty.get("off")))
                        .map(duty -> String.valueOf(duty.get("id")))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** What a pack's text says; null if it can't be read, which the home page and the packs' page tell. */
    private static Object loaded(String text) {
        try {
            return new Load(LoadSettings.builder().build()).loadFromString(text);
        } catch (YamlEngineException unreadable) {
            return null;
        }
    }
}
