package org.gongyu;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.gongyu.app.Features;
import org.gongyu.db.Db;
import org.gongyu.feature.MadeUpSchool;
import org.gongyu.feature.OpenSchool;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.text.Texts;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Told;
import org.gongyu.vault.Access;
import org.gongyu.vault.DataKey;

/** Made-up schools for tests, at a fixed time. */
public final class MadeUp {

    /** An afternoon in autumn; the last complete school year is 2025—2026. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T07:00:00Z"), ZoneId.of("Asia/Shanghai"));

    public static final Texts TEXTS = Texts.in(Locale.SIMPLIFIED_CHINESE);

    private MadeUp() {}

    /** A made-up school, open; its data was made up once in this process, see {@link MadeOnce}. */
    public static OpenSchool create(Path folder, int students) {
        MadeOnce.copy("school-" + students, folder, made -> fill(made, students));
        return open(folder);
    }

    private static void fill(Path folder, int students) {
        try (OpenSchool school = earlier(folder)) {
            new MadeUpSchool(school, Access.administrator(), TEXTS).fill(students, 1);
        }
    }

    /** A database without a school in it, open. */
    public static OpenSchool empty(Path folder) {
        return Features.of(database(folder, CLOCK), TEXTS);
    }

    /** The same a minute ago, so that what is added after a copy is newer: at one moment ids sort anyhow between two openings. */
    static OpenSchool earlier(Path folder) {
        return Features.of(database(folder, Clock.offset(CLOCK, Duration.ofMinutes(-1))), TEXTS);
    }

    /** The same without the program around it, at another time. */
    public static Db database(Path folder, Clock clock) {
        Db.refuseIfThere(folder);
        MadeOnce.copy("empty", folder, made -> Db.create(made, DataKey.none(), CLOCK, () -> false)
                .close());
        return Db.open(folder, DataKey.none(), clock, () -> false);
    }

    /** The unencrypted school that is in a folder. */
    static OpenSchool open(Path folder) {
        return Features.of(Db.open(folder, DataKey.none(), CLOCK, () -> false), TEXTS);
    }

    /** The desk of someone at a school, with the school year chosen. */
    public static Desk desk(Told told, OpenSchool school, Access access) {
        Period year = year(school);
        return told.desk(
                access,
                TEXTS,
                () -> new Scope(year, null),
                ledger -> school.features().stream()
                        .flatMap(feature -> feature.candidates(access, ledger).stream())
                        .toList(),
                CLOCK);
    }

    /** The school year of its records. */
    public static Period year(OpenSchool school) {
        return school.schools()
                .terms(Access.administrator())
                .period(2025, Period.WHOLE_YEAR)
                .orElseThrow();
    }
}
