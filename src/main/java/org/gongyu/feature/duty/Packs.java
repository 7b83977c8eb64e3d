package org.gongyu.feature.duty;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyu.db.SettingStore;
import org.gongyu.feature.school.ChosenPacks;
import org.gongyu.feature.school.Stage;
import org.gongyu.vault.Access;
import org.gongyu.work.Failure;

/** The packs there are: those of the five documents, which ship with the program, and the school's own. */
final class Packs {

    /** The shipped packs. */
    static final List<Pack> SHIPPED = List.of("000", "001", "002", "003", "004").stream()
            .map(Packs::shipped)
            .toList();

    /** The names of the school's own packs, a line each. */
    private static final String OWN = "own-packs";

    private final SettingStore settings;

    Packs(SettingStore settings) {
        this.settings = settings;
    }

    private static Pack shipped(String id) {
        String file = "packs/" + id + ".yaml";
        try (InputStream in = Packs.class.getResourceAsStream(file)) {
            return PackReader.read(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Every pack, the shipped ones first. */
    List<Pack> all(Access access) {
        List<Pack> all = new ArrayList<>(SHIPPED);
        lines(settings.get(access, OWN)).forEach(name -> own(access, name).ifPresent(all::add));
        return all;
    }

    private Optional<Pack> own(Access access, String name) {
        return settings.get(access, ChosenPacks.own(name)).map(text -> PackReader.read(name, text));
    }

    private static List<String> lines(Optional<String> text) {
        return text.stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** The pack of that id or name; empty if there is none. */
    Optional<Pack> named(Access access, String id) {
        return all(access).stream().filter(pack -> pack.id().equals(id)).findFirst();
    }

    /** The ids of the packs the school has chosen; empty if it hasn't. */
    List<String> chosenIds(Access access) {
        return new ChosenPacks(settings).ids(access);
    }

    /**
     * The packs the school goes by. As long as it has chosen none, those that ship, are in force on the day and ask something of its stage;
     * if there are none of these, whatever asks something of its stage.
     */
    List<Pack> chosen(Access access, Stage stage, LocalDate day) {
        List<String> ids = chosenIds(access);
        List<Pack> chosen =
                all(access).stream().filter(pack -> ids.contains(pack.id())).toList();
        return chosen.isEmpty() ? usual(stage, day) : chosen;
    }

    static List<Pack> usual(Stage stage, LocalDate day) {
        List<Pack> those = SHIPPED.stream()
                .filter(pack -> pack.duties().stream().anyMatch(duty -> duty.isFor(stage)))
                .toList();
        List<Pack> valid = those.stream().filter(pack -> pack.isValidOn(day)).toList();
        return valid.isEmpty() ? those : valid;
    }

    /** Whether a pack ships with the program, so that it can't be changed, only copied. */
    static boolean isShipped(Pack pack) {
        return SHIPPED.stream().anyMatch(one -> one.id().equals(pack.id()));
    }

    void choose(Access access, List<String> ids) {
        settings.put(access, ChosenPacks.CHOSEN, String.join(",", ids));
    }

    /**
     * Copies a pack under a name of the school's own.
     *
     * @throws Failure.Refused if the name is taken, empty, too long or has a comma
     */
    void copy(Access access, Pack pack, String name) {
        boolean taken = all(access).stream().anyMatch(one -> one.id().equals(name));
        if (name.isBlank() || name.length() > 40 || name.contains(",") || taken) {
            throw new Failure.Refused("pack-name", name);
        }
        keep(access, name, PackWriter.text(pack, name));
        List<String> names = new ArrayList<>(lines(settings.get(access, OWN)));
        names.add(name);
        settings.put(access, OWN, String.join("\n", names));
    }

    /** Keeps what an own pack now says; refused if it can't be read. */
    void keep(Access access, String name, String text) {
        PackReader.read(name, text);
        settings.put(access, ChosenPacks.own(name), text);
    }
}
