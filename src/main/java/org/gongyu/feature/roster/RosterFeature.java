package org.gongyu.feature.roster;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.gongyu.db.Batches;
import org.gongyu.db.Db;
import org.gongyu.feature.Feature;
import org.gongyu.feature.school.ListStore;
import org.gongyu.feature.school.SchoolStore;
import org.gongyu.sheet.Importer;
import org.gongyu.sheet.Report;
import org.gongyu.text.Texts;
import org.gongyu.ui.Candidate;
import org.gongyu.ui.Desk;
import org.gongyu.ui.Page;
import org.gongyu.vault.Access;
import org.gongyu.vault.Account;
import org.gongyu.vault.Session;

/** 名册: students, guardians, staff. */
public final class RosterFeature implements Feature {

    private final Campus campus;
    private final RosterDesk desk;
    private final List<Importer<?>> importers;
    private final List<Report> reports;

    /**
     * The feature.
     *
     * @param session who is signed in
     * @param schools profile, calendar and classes
     * @param lists the lists that the school may edit
     */
    public RosterFeature(Db db, Session session, SchoolStore schools, ListStore lists, Texts texts) {
        RosterStore rosters = new RosterStore(db);
        Batches batches = new Batches(db);
        StudentStore students = new StudentStore(db, schools);
        StaffStore staff = new StaffStore(db);
        campus = new Campus(db, schools, lists, rosters::snapshot, new Doers(staff, session::accounts, texts), texts);
        desk = new RosterDesk(
                db, schools, students, staff, rosters, new RollOver(batches, schools, students, rosters), batches);
        importers = List.of(
                new StaffImporter(batches, schools, staff, db.clock()),
                new RosterImporter(batches, schools, students, db.clock()));
        reports = List.of(new RosterReport(students, rosters, texts, db.clock()));
    }

    /** What other features count by. */
    public Campus campus() {
        return campus;
    }

    /** The person whom an account's name means that stands beside what was done; reads the database. */
    public UnaryOperator<String> doers() {
        return campus.doers();
    }

    /** What an account may see and do today. */
    public Access access(Account account) {
        Access all = Access.administrator();
        Set<UUID> taught = Set.copyOf(desk.staff().taughtBy(all, account.staffId()));
        return Reach.of(account, desk.rosters().snapshot(all), desk.today(), taught);
    }

    @Override
    public String key() {
        return "roster";
    }

    @Override
    public String icon() {
        return "mdomz-people";
    }

    @Override
    public List<Shelf<?>> shelves() {
        return List.of(
                new Shelf<>(StudentLedger.LEDGER, desk.students()), new Shelf<>(StaffLedger.LEDGER, desk.staff()));
    }

    @Override
    public List<Importer<?>> importers() {
        return importers;
    }

    @Override
    public List<Report> reports() {
        return reports;
    }

    /** Children, staff, and the classes, each for its years; those in the recycle bin are left out. */
    @Override
    public List<Candidate> candidates(Access access, String ledgerKey) {
        return new People(desk.rosters().snapshot(access), desk.today(), campus.offered(access)).candidates(ledgerKey);
    }

    @Override
    public Optional<Page> page(Desk at, Object what) {
        return Optional.of(RosterPage.of(desk, at, what));
    }
}
