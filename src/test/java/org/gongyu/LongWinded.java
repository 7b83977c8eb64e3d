package org.gongyu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.gongyu.db.Stored;
import org.gongyu.feature.Feature.Shelf;
import org.gongyu.feature.OpenSchool;
import org.gongyu.feature.school.School;
import org.gongyu.feature.school.SchoolLedger;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Scope;
import org.gongyu.ledger.Trait;
import org.gongyu.vault.Access;
import org.gongyu.work.Failure;

/** A made-up school whose names, addresses and texts are as long as fields can be. */
final class LongWinded {

    private static final Access ADMIN = Access.administrator();
    private static final int RECORDS = 8;
    private static final String WORDS = "阿卜杜热合曼·买买提江家校社协同育人（长）WeChat 2025，";

    private final OpenSchool school;

    private LongWinded(OpenSchool school) {
        this.school = school;
    }

    static OpenSchool make(OpenSchool school) {
        LongWinded longWinded = new LongWinded(school);
        longWinded.rename();
        school.features().forEach(feature -> feature.shelves().forEach(longWinded::stretch));
        return school;
    }

    private void rename() {
        Stored<School> profile = school.schools().stored(ADMIN).orElseThrow();
        Draft<School> draft = SchoolLedger.LEDGER.draft(profile.value()).set(SchoolLedger.NAME, words(60));
        school.schools().save(ADMIN, profile.version(), draft);
    }

    private <R> void stretch(Shelf<R> shelf) {
        List<Stored<R>> records = shelf.store().list(ADMIN, new Scope(MadeUp.year(school), null)).stream()
                .limit(RECORDS)
                .toList();
        records.forEach(record -> shelf.ledger().fields().forEach(field -> stretch(shelf, record.id(), field)));
    }

    private static <R> void stretch(Shelf<R> shelf, UUID id, Field<R, ?> field) {
        if (!field.is(Trait.COMPUTED)) {
            if (field.kind() instanceof Kind.Text text) {
                stretch(shelf, id, field, words(text.max()));
            } else if (field.kind() instanceof Kind.LongText text) {
                stretch(shelf, id, field, words(text.max()));
            }
        }
    }

    /** Puts the words into the field, unless its rules want something else there. */
    @SuppressWarnings("unchecked") // both kinds hold text
    private static <R> void stretch(Shelf<R> shelf, UUID id, Field<R, ?> field, String words) {
        Stored<R> now = shelf.store().find(ADMIN, id).orElseThrow();
        Draft<R> draft = shelf.ledger().draft(now.value()).set((Field<R, String>) field, words);
        if (shelf.ledger().check(draft).stream().allMatch(problem -> problem.warning())) {
            try {
                shelf.store().change(ADMIN, id, now.version(), draft);
            } catch (Failure.Refused itsStoreWantsSomethingElse) {
                assertThat(itsStoreWantsSomethingElse.key()).isNotBlank();
            }
        }
    }

    private static String words(int most) {
        return WORDS.repeat(most / WORDS.length() + 1).substring(0, most).strip();
    }
}
