package org.gongyu.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.gongyu.db.Stored;
import org.gongyu.fault.SoakMemory.Kept;
import org.gongyu.fault.SoakSchool.Person;
import org.gongyu.ledger.Link;
import org.gongyu.vault.Access;

/** What whoever is signed in does to one record, and what must come of it. */
final class SoakRecords {

    /** So many records of a ledger; then nothing is added, so that a step takes as long after hours as at first. */
    private static final int MOST = 80;

    private final SoakSchool school;
    private final SoakMemory memory;
    private final Random random;

    SoakRecords(SoakSchool school, SoakMemory memory, Random random) {
        this.school = school;
        this.memory = memory;
        this.random = random;
    }

    /** Does something to a record of a ledger. */
    void any(String ledger) {
        SoakShelf<?> shelf = new SoakShelf<>(school.shelf(ledger), school);
        switch (random.nextInt(6)) {
            case 0, 1 -> add(ledger, shelf);
            case 2, 3 -> change(ledger, shelf);
            case 4 -> delete(ledger, shelf);
            default -> restore(ledger, shelf);
        }
    }

    private String word(String what) {
        return what + random.nextInt(1_000_000);
    }

    /** Blank, now and then. */
    private String secret(SoakShelf<?> shelf) {
        return shelf.hasSecret() && random.nextInt(4) > 0 ? word("密") : null;
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private Person person() {
        return school.present();
    }

    private Access access() {
        return school.access(person());
    }

    private boolean mayWrite(Kept kept) {
        return SoakMemory.mayWrite(kept, person(), school);
    }

    private static void expect(boolean well, String told) {
        assertThat(told.isEmpty()).as("told <%s>", told).isEqualTo(well);
    }

    private <R> void add(String ledger, SoakShelf<R> shelf) {
        if (memory.of(ledger, false).size() + memory.of(ledger, true).size() >= MOST) {
            return;
        }
        Link child = one(school.children());
        Link staff = one(school.staff());
        boolean isFile = ledger.equals(SoakMemory.CARE);
        Kept wish = new Kept(null, ledger, child.id(), isFile ? null : staff.id(), word("记"), secret(shelf), false);
        boolean well = mayWrite(wish) && !(isFile && memory.hasFile(child.id()));
        expect(well, Expect.told(() -> {
            Stored<R> made = shelf.store().add(access(), shelf.draft(child, staff, wish.note(), wish.secret()));
            memory.put((person().seesSecrets() ? wish : wish.without()).called(made.id()));
        }));
    }

    private <R> void change(String ledger, SoakShelf<R> shelf) {
        List<Kept> all = memory.of(ledger, false);
        if (all.isEmpty()) {
            return;
        }
        Kept kept = one(all);
        boolean stale = random.nextInt(8) == 0;
        String note = word("记");
        String secret = secret(shelf);
        int version = stale ? 0 : version(shelf, kept.id());
        expect(mayWrite(kept) && !stale, Expect.told(() -> {
            shelf.store().change(access(), kept.id(), version, shelf.told(note, secret));
            memory.put(kept.told(note, person().seesSecrets() ? secret : kept.secret()));
        }));
    }

    /** The version on the screen; who may not see the record guesses. */
    private <R> int version(SoakShelf<R> shelf, UUID id) {
        return SoakMemory.mayWrite(memory.one(id), person(), school)
                ? shelf.store().find(access(), id).orElseThrow().version()
                : 1;
    }

    private <R> void delete(String ledger, SoakShelf<R> shelf) {
        List<Kept> all = memory.of(ledger, false);
        if (!all.isEmpty()) {
            Kept kept = one(all);
            expect(mayWrite(kept), Expect.told(() -> {
                shelf.store().delete(access(), Map.of(kept.id(), version(shelf, kept.id())));
                memory.put(kept.binned(true));
            }));
        }
    }

    private <R> void restore(String ledger, SoakShelf<R> shelf) {
        List<Kept> all = memory.of(ledger, true);
        if (!all.isEmpty()) {
            Kept kept = one(all);
            boolean isSecond = ledger.equals(SoakMemory.CARE) && memory.hasFile(kept.child());
            expect(mayWrite(kept) && !isSecond, Expect.told(() -> {
                shelf.store().restore(access(), List.of(kept.id()));
                memory.put(kept.binned(false));
            }));
        }
    }
}
