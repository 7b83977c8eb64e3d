package org.gongyu.feature.committee;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongyu.db.Stored;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Period;
import org.gongyu.ledger.Problem;
import org.gongyu.ledger.Scope;
import org.gongyu.names.Spelling;
import org.gongyu.sheet.Row;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;

/** The committees of all years by the names that files may use: as the program shows them, and in Chinese whatever its language. */
final class CommitteeNames {

    private static final Scope EVER = new Scope(Period.ALWAYS, null);

    private final List<Stored<Committee>> committees;

    CommitteeNames(CommitteeStore store, Access access) {
        committees = store.list(access, EVER);
    }

    /** As the program shows them. */
    List<Link> shown() {
        return committees.stream()
                .map(stored -> new Link(stored.id(), stored.value().title()))
                .toList();
    }

    /** All names, several of a committee where they differ. */
    List<Link> all() {
        List<Link> all = new ArrayList<>(shown());
        committees.stream()
                .filter(stored -> !chinese(stored.value()).equals(stored.value().title()))
                .forEach(stored -> all.add(new Link(stored.id(), chinese(stored.value()))));
        return all;
    }

    /** In Chinese, with its 届次. */
    static String chinese(Committee one) {
        String name = CommitteeStore.name(one.kind(), one.grade(), one.schoolClass(), Texts.CHINESE);
        return one.office() == null ? name : name + "（" + one.office() + "）";
    }

    /**
     * Writes into the draft of a row that calls a committee by its name, as rows copied from the ledger do, whose it is and of which term of
     * office: the newest of that name. False if the row names none.
     */
    boolean tell(Row<Seat> row) {
        String written = row.draft().get(MemberColumns.COMMITTEE);
        if (written == null) {
            return false;
        }
        named(written).ifPresentOrElse(meant -> tell(row.draft(), meant), () -> row.problems()
                .add(Problem.error(MemberColumns.COMMITTEE, "unknown-name", written)));
        return true;
    }

    private Optional<Committee> named(String written) {
        String key = Spelling.key(written);
        return committees.stream()
                .map(Stored::value)
                .filter(one -> Spelling.key(one.title()).equals(key)
                        || Spelling.key(chinese(one)).equals(key))
                .max(Comparator.comparing(Committee::from));
    }

    private static void tell(Draft<Seat> draft, Committee meant) {
        draft.set(MemberColumns.KIND, meant.kind())
                .set(MemberColumns.OF_GRADE, meant.grade())
                .set(MemberColumns.OF_CLASS, meant.schoolClass())
                .set(MemberColumns.OFFICE, meant.office())
                .set(MemberColumns.TERM, MemberLine.term(meant.from(), meant.to()));
    }
}
