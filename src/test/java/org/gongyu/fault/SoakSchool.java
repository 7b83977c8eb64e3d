package org.gongyu.fault;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gongyu.MadeUp;
import org.gongyu.SmallSchool;
import org.gongyu.app.Features;
import org.gongyu.db.Db;
import org.gongyu.feature.Feature;
import org.gongyu.feature.Feature.Shelf;
import org.gongyu.feature.OpenSchool;
import org.gongyu.feature.roster.Campus;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.roster.RosterFeature;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;
import org.gongyu.vault.Account;
import org.gongyu.vault.Role;
import org.gongyu.vault.Session;
import org.gongyu.vault.Vault;

/** An encrypted school with five accounts, in which one of them is signed in. */
final class SoakSchool implements AutoCloseable {

    /**
     * Someone with an account.
     *
     * @param ownClass of a 班主任; null for who has no class
     */
    record Person(Account account, Role role, UUID ownClass) {

        boolean seesSecrets() {
            return account.isEntitled();
        }

        boolean isAdministrator() {
            return role == Role.ADMINISTRATOR;
        }

        @Override
        public String toString() {
            return account.user();
        }
    }

    private final Path folder;
    private final List<Person> people = new ArrayList<>();
    private final List<Link> staff = new ArrayList<>();
    private final List<Link> children = new ArrayList<>();
    private final Map<UUID, UUID> classes = new HashMap<>();
    private OpenSchool open;
    private Person present;

    /** Makes the school; the administrator is signed in. */
    SoakSchool(Path folder) {
        this.folder = folder;
        Account admin = account("管理员", Role.ADMINISTRATOR, null);
        Vault.Made made = Vault.make(admin, Deeds.password(), Deeds.CHEAP);
        Session session = Session.first(folder, made, Deeds.CHEAP);
        open = Features.of(Db.create(folder, session.keys(), MadeUp.CLOCK, () -> false), session, MadeUp.TEXTS);
        SmallSchool small = new SmallSchool(open);
        know();
        present = person(admin, null);
        people.add(present);
        people.add(person(account("德育处", Role.MORAL_OFFICE, null), null));
        people.add(person(account("林老师", Role.PSYCHOLOGIST, staff("林老师")), null));
        people.add(headTeacher("王老师", small.classNamed("2025级1班")));
        people.add(headTeacher("李老师", small.classNamed("2024级1班")));
        people.subList(1, people.size()).forEach(one -> session.add(one.account(), Deeds.password(), made.code()));
    }

    private Person headTeacher(String name, UUID ownClass) {
        return person(account(name, Role.HEAD_TEACHER, staff(name)), ownClass);
    }

    private static Person person(Account account, UUID ownClass) {
        return new Person(account, account.roles().iterator().next(), ownClass);
    }

    private static Account account(String user, Role role, UUID staffId) {
        return new Account(UUID.randomUUID(), user, Set.of(role), staffId, Set.of());
    }

    private UUID staff(String name) {
        return staff.stream()
                .filter(one -> one.label().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void know() {
        Roster roster = campus().roster(SmallSchool.ADMIN);
        roster.staff().forEach(one -> staff.add(roster.staffLink(one.id())));
        roster.pupils().forEach(one -> {
            children.add(roster.pupilLink(one.id()));
            classes.put(
                    one.id(),
                    roster.classOn(one.id(), campus().today()).orElseThrow().id());
        });
    }

    Campus campus() {
        return open.features().stream()
                .filter(RosterFeature.class::isInstance)
                .map(one -> ((RosterFeature) one).campus())
                .findFirst()
                .orElseThrow();
    }

    /** Closes the school and opens it for someone else. */
    void signIn(Person next) {
        open.close();
        Session session = Session.signIn(folder, next.account().user(), Deeds.password(), Deeds.CHEAP);
        open = Features.of(Db.open(folder, session.keys(), MadeUp.CLOCK, () -> false), session, MadeUp.TEXTS);
        open.seal();
        present = next;
    }

    /** Those whose view can be had with the keys of whoever is signed in. */
    List<Person> visible() {
        return people.stream()
                .filter(one -> present.seesSecrets() || !one.seesSecrets())
                .toList();
    }

    Access access(Person person) {
        return open.accesses().apply(person.account());
    }

    @SuppressWarnings("unchecked") // the records of a ledger are told apart by its key
    <R> Shelf<R> shelf(String ledger) {
        return (Shelf<R>) open.features().stream()
                .map(Feature::shelves)
                .flatMap(List::stream)
                .filter(one -> one.ledger().key().equals(ledger))
                .findFirst()
                .orElseThrow();
    }

    Scope year() {
        return new Scope(MadeUp.year(open), null);
    }

    /** The class of a child. */
    UUID classOf(UUID child) {
        return classes.get(child);
    }

    OpenSchool open() {
        return open;
    }

    Person present() {
        return present;
    }

    List<Person> people() {
        return people;
    }

    List<Link> staff() {
        return staff;
    }

    List<Link> children() {
        return children;
    }

    @Override
    public void close() {
        open.close();
    }
}
