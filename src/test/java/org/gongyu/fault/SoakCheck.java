package org.gongyu.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.gongyu.db.AuditLog;
import org.gongyu.fault.SoakMemory.Kept;
import org.gongyu.fault.SoakSchool.Person;
import org.gongyu.vault.Access;

/** Compares the school with the model, through the eyes of everyone who can be asked with the keys at hand. */
final class SoakCheck {

    private final SoakSchool school;
    private final SoakMemory memory;

    SoakCheck(SoakSchool school, SoakMemory memory) {
        this.school = school;
        this.memory = memory;
    }

    void records() {
        school.visible().forEach(person -> SoakMemory.LEDGERS.forEach(ledger -> records(person, ledger)));
    }

    private void records(Person person, String ledger) {
        SoakShelf<?> shelf = new SoakShelf<>(school.shelf(ledger), school);
        Access access = school.access(person);
        if (person.isAdministrator() && ledger.equals(SoakMemory.CARE)) {
            assertThat(Expect.told(() -> shelf.list(access, school.year()))).isEqualTo("may-not-see");
            assertThat(Expect.told(() -> shelf.bin(access))).isEqualTo("may-not-see");
            return;
        }
        same(person, ledger, shelf.list(access, school.year()), false);
        same(person, ledger, shelf.bin(access), true);
    }

    private void same(Person person, String ledger, Set<Kept> found, boolean binned) {
        assertThat(found)
                .as("%s as %s sees it, in the bin: %s", ledger, person, binned)
                .isEqualTo(memory.shown(ledger, binned, person, school));
    }

    void audit() {
        AuditLog.Check check = new AuditLog(school.open().db()).verify(school.access(administrator()));
        assertThat(check.isWhole()).as("audit: %s", check).isTrue();
    }

    private Person administrator() {
        return school.people().get(0);
    }
}
