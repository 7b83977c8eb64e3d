package org.gongyu.fault;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gongyu.SmallSchool;
import org.gongyu.db.Store;
import org.gongyu.db.Stored;
import org.gongyu.fault.SoakMemory.Kept;
import org.gongyu.feature.Feature.Shelf;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Scope;
import org.gongyu.ledger.Trait;
import org.gongyu.vault.Access;

/** One ledger of the school as the soak writes and reads it: by the fields that the model remembers. */
final class SoakShelf<R> {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 8);

    private final Ledger<R> ledger;
    private final Store<R> store;
    private final SoakSchool school;

    SoakShelf(Shelf<R> shelf, SoakSchool school) {
        this.ledger = shelf.ledger();
        this.store = shelf.store();
        this.school = school;
    }

    Store<R> store() {
        return store;
    }

    boolean hasSecret() {
        return field("psychology").isPresent();
    }

    /** A new record with everything that its ledger requires. */
    Draft<R> draft(Link child, Link staff, String note, String secret) {
        Draft<R> draft = told(note, secret);
        ledger.fields().stream()
                .filter(field -> field.is(Trait.REQUIRED))
                .forEach(field -> fill(draft, field, child, staff));
        return draft;
    }

    /** What is told of a record that is there; {@code secret} may be null. */
    Draft<R> told(String note, String secret) {
        Draft<R> draft = new Draft<>();
        put(draft, field("note").orElseThrow(), note);
        field("psychology").ifPresent(field -> put(draft, field, secret));
        return draft;
    }

    private void fill(Draft<R> draft, Field<R, ?> field, Link child, Link staff) {
        Kind<?> kind = field.kind();
        if (kind instanceof Kind.Day) {
            put(draft, field, DAY);
        } else if (kind instanceof Kind.Choice<?> choice) {
            put(draft, field, choice.options().getEnumConstants()[0]);
        } else if (kind instanceof Kind.OneLink one) {
            put(draft, field, one.to().equals("student") ? child : staff);
        } else if (kind instanceof Kind.ManyLinks many) {
            put(draft, field, List.of(linked(many.to(), child, staff)));
        }
    }

    private Link linked(String to, Link child, Link staff) {
        return switch (to) {
            case "student" -> child;
            case "staff" -> staff;
            default -> school.campus().written(SmallSchool.ADMIN, to).get(0);
        };
    }

    @SuppressWarnings("unchecked") // the value is of the field's kind
    private static <R, T> void put(Draft<R> draft, Field<R, T> field, Object value) {
        draft.set(field, (T) value);
    }

    private Optional<Field<R, ?>> field(String key) {
        return ledger.fields().stream().filter(one -> one.key().equals(key)).findFirst();
    }

    Set<Kept> list(Access access, Scope scope) {
        return new HashSet<>(store.list(access, scope).stream().map(this::kept).toList());
    }

    Set<Kept> bin(Access access) {
        return new HashSet<>(store.bin(access).stream().map(this::kept).toList());
    }

    /** A stored record as the model has it. */
    Kept kept(Stored<R> stored) {
        R value = stored.value();
        return new Kept(
                stored.id(),
                ledger.key(),
                link(value, "student"),
                ledger.key().equals(SoakMemory.CARE) ? null : link(value, "staff"),
                text(value, "note"),
                text(value, "psychology"),
                stored.deletedAt() != null);
    }

    private String text(R value, String key) {
        return (String) field(key).map(field -> (Object) field.of(value)).orElse(null);
    }

    private UUID link(R value, String to) {
        for (Field<R, ?> field : ledger.fields()) {
            if (field.kind() instanceof Kind.OneLink one && one.to().equals(to)) {
                return ((Link) field.of(value)).id();
            }
            if (field.kind() instanceof Kind.ManyLinks many && many.to().equals(to)) {
                return ((Link) ((List<?>) field.of(value)).get(0)).id();
            }
        }
        throw new IllegalStateException(ledger.key() + " has no " + to);
    }
}
