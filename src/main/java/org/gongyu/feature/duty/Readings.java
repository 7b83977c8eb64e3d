package org.gongyu.feature.duty;

import java.util.ArrayList;
import java.util.List;
import org.gongyu.db.SettingStore;
import org.gongyu.ledger.Area;
import org.gongyu.vault.Access;

/**
 * How the school reads the shipped packs where their text leaves something open. A reading is a line such as {@code 000-8a per team}; one
 * that a pack no longer offers is passed over, so that a newer program still opens an older school.
 */
final class Readings {

    private static final String SETTING = "readings";

    private final SettingStore settings;
    private volatile Read last = new Read("", Packs.SHIPPED);

    Readings(SettingStore settings) {
        this.settings = settings;
    }

    /** The setting and the packs read by it. */
    private record Read(String text, List<Pack> packs) {}

    private record Reading(String duty, String name, String chosen) {

        static Reading of(String line) {
            String[] words = line.split(" ", -1);
            return new Reading(words[0], words[words.length > 1 ? 1 : 0], words[words.length - 1]);
        }

        String line() {
            return String.join(" ", duty, name, chosen);
        }

        boolean isOf(String its, String what) {
            return duty.equals(its) && name.equals(what);
        }
    }

    /** The shipped packs as the school reads them. */
    List<Pack> applied(Access access) {
        String text = settings.get(access, SETTING).orElse("");
        Read known = last;
        if (!known.text().equals(text)) {
            known = new Read(
                    text, Packs.SHIPPED.stream().map(pack -> read(pack, text)).toList());
            last = known;
        }
        return known.packs();
    }

    private static Pack read(Pack shipped, String text) {
        Pack pack = shipped;
        for (Reading reading : text.lines().map(Reading::of).toList()) {
            Duty duty = pack.duty(reading.duty()).orElse(null);
            if (duty != null && duty.offers(reading.name(), reading.chosen())) {
                pack = PackReader.read(
                        pack.id(), PackWriter.changed(pack, duty, reading.name(), PackWriter.plain(reading.chosen())));
            }
        }
        return pack;
    }

    /** Reads a duty in another way from now on. */
    void choose(Access access, Duty duty, String name, String chosen) {
        access.needsWholeSchool(Area.SCHOOL);
        List<String> lines =
                new ArrayList<>(settings.get(access, SETTING).orElse("").lines().toList());
        lines.removeIf(line -> Reading.of(line).isOf(duty.id(), name));
        lines.add(new Reading(duty.id(), name, chosen).line());
        settings.put(access, SETTING, String.join("\n", lines));
    }
}
