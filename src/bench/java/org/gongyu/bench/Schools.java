package org.gongyu.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import org.gongyu.app.Features;
import org.gongyu.db.Db;
import org.gongyu.db.Store;
import org.gongyu.feature.Feature;
import org.gongyu.feature.MadeUpSchool;
import org.gongyu.feature.OpenSchool;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;
import org.gongyu.vault.DataKey;

/** Schools to measure. */
final class Schools {

    static final Texts TEXTS = Texts.in(Locale.SIMPLIFIED_CHINESE);

    private Schools() {}

    static OpenSchool open(Path folder) {
        return Features.of(Db.open(folder, DataKey.none(), Clock.system(ZoneId.systemDefault()), () -> false), TEXTS);
    }

    static OpenSchool create(Path folder) {
        return Features.of(Db.create(folder, DataKey.none(), Clock.system(ZoneId.systemDefault()), () -> false), TEXTS);
    }

    static void makeUp(Path folder, int students) {
        try (OpenSchool school = create(folder)) {
            new MadeUpSchool(school, Access.administrator(), TEXTS).fill(students, 1);
        }
    }

    /** Where the records of a ledger are kept. */
    static Store<?> store(OpenSchool school, String ledgerKey) {
        for (Feature feature : school.features()) {
            for (Feature.Shelf<?> shelf : feature.shelves()) {
                if (shelf.ledger().key().equals(ledgerKey)) {
                    return shelf.store();
                }
            }
        }
        throw new IllegalArgumentException("no ledger " + ledgerKey);
    }
}
