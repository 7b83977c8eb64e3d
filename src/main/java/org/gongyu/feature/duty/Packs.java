package org.gongyu.feature.duty;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongyu.db.SettingStore;
import org.gongyu.feature.school.ChosenPacks;
import org.gongyu.feature.school.Stage;
import org.gongyu.ledger.Area;
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
    private final Readings readings;

    Packs(SettingStore settings) {
        this.settings = settings;
        this.readings = new Readings(settings);
    }

    private static Pack shipped(String id) {
        String file = "packs/" + id + ".yaml";
        try (InputStream in = Packs.class.getResourceAsStream(file)) {
            return PackReader.read(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Every pack that can be read, the shipped ones first. */
    List<Pack> all(Access access) {
        List<Pack> all = new ArrayList<>(readings.applied(access));
        own(access).forEach(own -> own.pack().ifPresent(all::add));
        return all;
    }

    /**
     * A pack of the school's own.
     *
     * @param name its name
     * @param pack what it says; empty if it can't be read
     * @param wrong why not; null if it can
     */
    record Own(String name, Optional<Pack> pack, Failure.BadFile wrong) {}

    /** The school's own packs. One that can't be read says why, and leaves the others alone. */
    List<Own> own(Access access) {
        return lines(settings.get(access, OWN)).stream()
                .flatMap(name ->
                        settings.get(access, ChosenPacks.own(name)).stream().map(text -> own(name, text)))
                .toList();
    }

    private static Own own(String name, String text) {
        try {
            return new Own(name, Optional.of(PackReader.read(name, text)), null);
        } catch (Failure.BadFile wrong) {
            return new Own(name, Optional.empty(), wrong);
        }
    }

    private static List<String> lines(Optional<String> text) {
        return text.stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .toList();
    }

    /**
     * The pack of that id or name; empty if there is none.
     *
     * @throws Failure.BadFile naming file and line, if it is an own pack that can't be read
     */
    Optional<Pack> named(Access access, String id) {
        own(access).stream()
                .filter(own -> own.name().equals(id) && own.wrong() != null)
                .findFirst()
                .ifPresent(own -> {
                    throw own.wrong();
                });
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
        return chosen.isEmpty() ? usual(readings.applied(access), stage, day) : chosen;
    }

    static List<Pack> usual(List<Pack> shipped, Stage stage, LocalDate day) {
        List<Pack> those = shipped.stream()
                .filter(pack -> pack.duties().stream().anyMatch(duty -> duty.isFor(stage)))
                .toList();
        List<Pack> valid = those.stream().filter(pack -> pack.isValidOn(day)).toList();
        return valid.isEmpty() ? those : valid;
    }

    /** Whether a pack ships with the program, so that it can't be changed, only copied. */
    static boolean isShipped(Pack pack) {
        return isShipped(pack.id());
    }

    /** Whether a pack of that id ships with the program. */
    static boolean isShipped(String id) {
        return SHIPPED.stream().anyMatch(one -> one.id().equals(id));
    }

    /** Makes the school go by these. */
    void choose(Access access, List<String> ids) {
        access.needsWholeSchool(Area.SCHOOL);
        settings.put(access, ChosenPacks.CHOSEN, String.join(",", ids));
    }

    /**
     * Copies a pack under a name of the school's own.
     *
     * @throws Failure.Refused if the name is taken, empty, too long or has a comma
     */
    void copy(Access access, Pack pack, String name) {
        add(access, name, PackWriter.text(pack, name));
    }

    /**
     * Takes in a pack that was written as a file, such as the bureau's; its name is the one it gives itself.
     *
     * @return its name
     * @throws Failure.BadFile naming file and line, if it isn't one
     * @throws Failure.Refused if the name is taken or can't be one
     */
    String take(Access access, Path file) {
        String name = PackReader.read(file).id();
        add(access, name, PackReader.text(file));
        return name;
    }

    private void add(Access access, String name, String text) {
        boolean taken = isShipped(name) || lines(settings.get(access, OWN)).contains(name);
        if (name.isBlank() || name.length() > 40 || name.contains(",") || taken) {
            throw new Failure.Refused("pack-name", name);
        }
        keep(access, name, text);
        List<String> names = new ArrayList<>(lines(settings.get(access, OWN)));
        names.add(name);
        settings.put(access, OWN, String.join("\n", names));
    }

    /** Keeps what an own pack now says; refused if it can't be read. */
    void keep(Access access, String name, String text) {
        access.needsWholeSchool(Area.SCHOOL);
        PackReader.read(name, text);
        settings.put(access, ChosenPacks.own(name), text);
    }

    /** Reads a duty in another way from now on where its text leaves that open; {@code reading} as pack files write it. */
    void read(Access access, Pack pack, Duty duty, String name, String reading) {
        access.needsWholeSchool(Area.SCHOOL);
        if (isShipped(pack)) {
            readings.choose(access, duty, name, reading);
        } else {
            keep(access, pack.id(), PackWriter.changed(pack, duty, name, PackWriter.plain(reading)));
        }
    }
}
