package org.gongyu;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.gongyu.app.Features;
import org.gongyu.db.Db;
import org.gongyu.feature.Feature.Shelf;
import org.gongyu.feature.MadeUpSchool;
import org.gongyu.feature.OpenSchool;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Scope;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;
import org.gongyu.vault.DataKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program for someone who reads English, at a school whose files are in Chinese. */
class EnglishTest {

    private static final Access ACCESS = Access.administrator();
    private static final Scope EVER = new Scope(Period.ALWAYS, null);

    @TempDir
    Path temp;

    @Test
    void filesInChineseAreReadInEnglishToo() {
        Texts english = Texts.in(Locale.ENGLISH);
        Db db = Db.create(temp.resolve("en"), DataKey.none(), MadeUp.CLOCK, () -> false);
        try (OpenSchool read = Features.of(db, english);
                OpenSchool chinese = MadeUp.create(temp.resolve("zh"), 66)) {
            new MadeUpSchool(read, ACCESS, english).fill(66, 1);
            read.features().stream()
                    .flatMap(feature -> feature.shelves().stream())
                    .forEach(shelf ->
                            assertThat(count(shelf)).as(shelf.ledger().key()).isEqualTo(count(same(shelf, chinese))));
        }
    }

    private static Shelf<?> same(Shelf<?> shelf, OpenSchool school) {
        return school.features().stream()
                .flatMap(feature -> feature.shelves().stream())
                .filter(other -> other.ledger().key().equals(shelf.ledger().key()))
                .findFirst()
                .orElseThrow();
    }

    private static int count(Shelf<?> shelf) {
        return shelf.store().list(ACCESS, EVER).size();
    }
}
