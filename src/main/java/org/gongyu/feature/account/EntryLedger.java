package org.gongyu.feature.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongyu.ledger.Area;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Field;
import org.gongyu.ledger.Kind;
import org.gongyu.ledger.Ledger;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Problem;
import org.gongyu.ledger.Trait;
import org.gongyu.vault.Role;

/** The fields of an account. */
public final class EntryLedger {

    static final Field<Entry, String> USER = Field.of("user", new Kind.Text(30), Entry::user, Trait.REQUIRED);
    static final Field<Entry, Link> STAFF = Field.of("staff", new Kind.OneLink("staff"), Entry::staff);
    static final Field<Entry, List<Link>> CLASSES = Field.of("classes", new Kind.ManyLinks("class"), Entry::classes);

    /** A box to tick for each role. */
    static final Map<Role, Field<Entry, Boolean>> ROLES = roles();

    /** The account's ledger: an account is kept in the vault, so it has no shelf. */
    public static final Ledger<Entry> LEDGER = Ledger.of(
                    "account", fields(), EntryLedger::build, List.of(EntryLedger::anyRole))
            .in(Area.SYSTEM);

    private EntryLedger() {}

    private static Map<Role, Field<Entry, Boolean>> roles() {
        Map<Role, Field<Entry, Boolean>> fields = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            String key = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
            fields.put(
                    role, Field.of(key, new Kind.Flag(), entry -> entry.roles().contains(role)));
        }
        return fields;
    }

    private static List<Field<Entry, ?>> fields() {
        List<Field<Entry, ?>> all = new ArrayList<>(List.of(USER, STAFF));
        all.addAll(ROLES.values());
        all.add(CLASSES);
        return all;
    }

    private static Entry build(Draft<Entry> draft) {
        List<Role> chosen = Arrays.stream(Role.values())
                .filter(role -> draft.yes(ROLES.get(role)))
                .toList();
        return new Entry(draft.get(USER), draft.get(STAFF), draft.all(CLASSES), Entry.roles(chosen));
    }

    private static List<Problem> anyRole(Draft<Entry> draft) {
        boolean any = ROLES.values().stream().anyMatch(draft::yes);
        return any ? List.of() : List.of(Problem.error(ROLES.get(Role.HEAD_TEACHER), "role-missing"));
    }
}
