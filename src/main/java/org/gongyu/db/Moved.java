package org.gongyu.db;

import java.util.Set;
import java.util.stream.Collectors;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Trait;

/**
 * The open fields of a record whose words belong to a confidential one: a talk of which the topic is 心理 keeps no open words. Found out by
 * asking the ledger what it would make of a word put there, so that the rule stands in the ledger only.
 */
final class Moved {

    private static final String WORD = "?moves?";

    private Moved() {}

    /** The keys of those fields of a record as it stands. */
    static <R> Set<String> of(Ledger<R> ledger, R record) {
        if (ledger.fields(Trait.CONFIDENTIAL).isEmpty()) {
            return Set.of();
        }
        return ledger.fields().stream()
                .filter(field -> isOpenText(field) && moves(ledger, field, record))
                .map(Field::key)
                .collect(Collectors.toSet());
    }

    private static boolean isOpenText(Field<?, ?> field) {
        boolean text = field.kind() instanceof Kind.Text || field.kind() instanceof Kind.LongText;
        return text && !field.is(Trait.CONFIDENTIAL) && !field.is(Trait.COMPUTED);
    }

    @SuppressWarnings("unchecked") // its kind is a text
    private static <R> boolean moves(Ledger<R> ledger, Field<R, ?> field, R record) {
        Draft<R> draft = ledger.draft(record).set((Field<R, String>) field, WORD);
        R built = ledger.build(draft);
        return field.of(built) == null
                && ledger.fields(Trait.CONFIDENTIAL).stream()
                        .anyMatch(secret -> secret.of(built) instanceof String said && said.contains(WORD));
    }
}
