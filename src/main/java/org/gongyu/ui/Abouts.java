package org.gongyu.ui;

import java.util.List;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Trait;

/** New records that already name what they are about. */
final class Abouts {

    private Abouts() {}

    /** A draft whose first field for such a thing holds it; an empty one if the ledger has no such field. */
    static <R> Draft<R> draft(Ledger<R> ledger, Spot.About about) {
        Draft<R> draft = new Draft<>();
        for (Field<R, ?> field : ledger.fields()) {
            if (draft.fields().isEmpty() && !field.is(Trait.COMPUTED)) {
                put(draft, field, about);
            }
        }
        return draft;
    }

    @SuppressWarnings("unchecked") // a field's type argument is its kind's
    private static <R> void put(Draft<R> draft, Field<R, ?> field, Spot.About about) {
        if (field.kind() instanceof Kind.OneLink one && one.to().equals(about.ledgerKey())) {
            draft.set((Field<R, Link>) field, about.link());
        } else if (field.kind() instanceof Kind.ManyLinks many && many.to().equals(about.ledgerKey())) {
            draft.set((Field<R, List<Link>>) field, List.of(about.link()));
        }
    }
}
