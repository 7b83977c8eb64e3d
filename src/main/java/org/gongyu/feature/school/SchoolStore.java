package org.gongyu.feature.school;

import static org.gongyu.db.schema.Tables.HEAD_TEACHER;
import static org.gongyu.db.schema.Tables.SCHOOL;
import static org.gongyu.db.schema.Tables.SCHOOL_CLASS;
import static org.gongyu.db.schema.Tables.TERM;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongyu.db.Db;
import org.gongyu.db.Edit;
import org.gongyu.db.LedgerTable;
import org.gongyu.db.Stored;
import org.gongyu.db.Tx;
import org.gongyu.db.schema.tables.records.HeadTeacherRecord;
import org.gongyu.db.schema.tables.records.SchoolClassRecord;
import org.gongyu.db.schema.tables.records.SchoolRecord;
import org.gongyu.db.schema.tables.records.TermRecord;
import org.gongyu.ledger.Area;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Period;
import org.gongyu.vault.Access;
import org.gongyu.work.Failure;
import org.jooq.DSLContext;

/** The school's profile, calendar, classes and who is 班主任 of which. */
public final class SchoolStore {

    private final Db db;
    private final LedgerTable<SchoolRecord> profiles = new LedgerTable<>(SCHOOL, SchoolLedger.LEDGER.key());

    public SchoolStore(Db db) {
        this.db = db;
    }

    /** A number that rises when profile, calendar or classes are written. */
    public long writes() {
        return db.writes(SCHOOL, TERM, SCHOOL_CLASS);
    }

    /** The profile with its version; empty before the school has been set up. */
    public Optional<Stored<School>> stored(Access access) {
        return db.read(access, sql -> sql.selectFrom(SCHOOL).fetchOptional(row -> profiles.stored(row, school(row))));
    }

    /** The profile; Refused before the school has been set up. */
    public School profile(Access access) {
        return stored(access).map(Stored::value).orElseThrow(SchoolStore::missing);
    }

    /** The profile as a transaction sees it. */
    public School profile(Tx tx) {
        return profile(tx.sql());
    }

    /** The profile, read within a query of the roster. */
    public static School profile(DSLContext sql) {
        return sql.selectFrom(SCHOOL).fetchOptional(SchoolStore::school).orElseThrow(SchoolStore::missing);
    }

    private static Failure missing() {
        return new Failure.Refused("no-school-yet");
    }

    private static School school(SchoolRecord row) {
        return new School(
                row.getName(),
                row.getDistrict(),
                Stage.valueOf(row.getStage()),
                row.getPrimaryYears(),
                row.getMadeUp());
    }

    /**
     * Lays the draft over the profile and keeps it; the first time it makes the profile.
     *
     * @param version the version the person was looking at; 0 when there was none
     */
    public Stored<School> save(Access access, int version, Draft<School> draft) {
        access.needsWholeSchool(Area.SCHOOL);
        return db.write(access, tx -> {
            boolean there = tx.sql().fetchExists(SCHOOL);
            SchoolRecord row = there ? profiles.fetch(tx, onlyId(tx), version) : profiles.blank();
            Draft<School> whole = there ? draft.over(SchoolLedger.LEDGER.draft(school(row))) : draft;
            School after = LedgerTable.checked(SchoolLedger.LEDGER, whole);
            if (there) {
                School before = school(row);
                fill(row, after);
                profiles.keep(tx, row, Edit.of(SchoolLedger.LEDGER, before, after));
            } else {
                fill(row, after);
                profiles.add(tx, row);
            }
            return profiles.stored(row, school(row));
        });
    }

    /** Sets up a school that has no profile yet: its profile and its first terms. */
    public void found(Access access, School school, List<Term> terms) {
        access.needsWholeSchool(Area.SCHOOL);
        db.change(access, tx -> {
            SchoolRecord row = profiles.blank();
            fill(row, LedgerTable.checked(SchoolLedger.LEDGER, SchoolLedger.LEDGER.draft(school)));
            profiles.add(tx, row);
            saveTerms(tx, terms);
        });
    }

    private static UUID onlyId(Tx tx) {
        return tx.sql().select(SCHOOL.ID).from(SCHOOL).fetchSingle(SCHOOL.ID);
    }

    private static void fill(SchoolRecord row, School school) {
        row.setName(school.name());
        row.setDistrict(school.district());
        row.setStage(school.stage().name());
        row.setPrimaryYears(school.primaryYears());
        row.setMadeUp(school.madeUp());
    }

    /** The calendar. */
    public Terms terms(Access access) {
        return db.read(access, SchoolStore::terms);
    }

    /** The calendar, carried on by the usual terms where it ends before a period does. */
    public Terms terms(Access access, Period period) {
        return terms(access).carriedOn(period.to());
    }

    /** The calendar as a transaction sees it. */
    public Terms terms(Tx tx) {
        return terms(tx.sql());
    }

    /** The calendar, read within a query of the roster. */
    public static Terms terms(DSLContext sql) {
        return new Terms(sql.selectFrom(TERM)
                .fetch(row -> new Term(row.getSchoolYear(), row.getNumber(), row.getStarts(), row.getEnds())));
    }

    /** Keeps these terms; others stay. Refused if a term would end before it starts, or begin before the one before it has ended. */
    public void saveTerms(Access access, List<Term> terms) {
        access.needsWholeSchool(Area.SCHOOL);
        db.change(access, tx -> {
            saveTerms(tx, terms);
            tx.audit("change", "term", null, terms.size() + " terms");
        });
    }

    /** {@link #saveTerms(Access, List)} inside a transaction. */
    public void saveTerms(Tx tx, List<Term> terms) {
        terms.forEach(term -> saveTerm(tx, term));
        Term before = null;
        for (Term term : terms(tx).all()) {
            boolean wrong = term.ends().isBefore(term.starts())
                    || before != null && !term.starts().isAfter(before.ends());
            if (wrong) {
                throw new Failure.Refused("term-order", term.schoolYear(), term.schoolYear() + 1, term.number());
            }
            before = term;
        }
    }

    private static void saveTerm(Tx tx, Term term) {
        TermRecord stored =
                tx.sql().fetchOne(TERM, TERM.SCHOOL_YEAR.eq(term.schoolYear()).and(TERM.NUMBER.eq(term.number())));
        TermRecord row = stored == null ? new TermRecord() : stored;
        row.setSchoolYear(term.schoolYear());
        row.setNumber(term.number());
        row.setStarts(term.starts());
        row.setEnds(term.ends());
        if (stored == null) {
            tx.add(row);
        } else {
            tx.keep(row);
        }
    }

    /** Every class, also those that left: the youngest first, then by number. */
    public List<SchoolClass> classes(Access access) {
        return db.read(access, SchoolStore::classes);
    }

    /** Every class as a transaction sees it. */
    public List<SchoolClass> classes(Tx tx) {
        return classes(tx.sql());
    }

    /** Every class, read within a query of the roster. */
    public static List<SchoolClass> classes(DSLContext sql) {
        return sql.selectFrom(SCHOOL_CLASS)
                .orderBy(SCHOOL_CLASS.ENTRY_YEAR.desc(), SCHOOL_CLASS.STAGE.desc(), SCHOOL_CLASS.NUMBER)
                .fetch(SchoolStore::schoolClass);
    }

    private static SchoolClass schoolClass(SchoolClassRecord row) {
        return new SchoolClass(row.getId(), Stage.valueOf(row.getStage()), row.getEntryYear(), row.getNumber());
    }

    /** The class of that name, made if the school doesn't have it yet; that is Refused to whoever has only some classes. */
    public SchoolClass classNamed(Tx tx, ClassName name) {
        SchoolClassRecord stored = tx.sql()
                .fetchOne(
                        SCHOOL_CLASS,
                        SCHOOL_CLASS.STAGE.eq(name.stage().name()),
                        SCHOOL_CLASS.ENTRY_YEAR.eq(name.entryYear()),
                        SCHOOL_CLASS.NUMBER.eq(name.number()));
        if (stored != null) {
            return schoolClass(stored);
        }
        tx.access().needsWholeSchool(Area.PEOPLE);
        SchoolClassRecord row = new SchoolClassRecord();
        row.setStage(name.stage().name());
        row.setEntryYear(name.entryYear());
        row.setNumber(name.number());
        tx.add(row);
        return schoolClass(row);
    }

    /** Who was 班主任 of which class, by date. */
    public List<Headship> headships(Access access) {
        return db.read(access, sql -> sql.selectFrom(HEAD_TEACHER)
                .orderBy(HEAD_TEACHER.FROM_DATE)
                .fetch(SchoolStore::headship));
    }

    private static Headship headship(HeadTeacherRecord row) {
        return new Headship(row.getId(), row.getStaffId(), row.getClassId(), row.getFromDate(), row.getToDate());
    }

    /**
     * Makes a teacher 班主任 of a class. Whoever held it before gives it up the day before; two who begin on the same day hold it together.
     * As the class is open to its 班主任, nobody appoints who doesn't look after the whole school.
     */
    public void appoint(Tx tx, UUID staffId, UUID classId, LocalDate from) {
        tx.access().needsWholeSchool(Area.PEOPLE);
        List<HeadTeacherRecord> holding = tx.sql()
                .selectFrom(HEAD_TEACHER)
                .where(HEAD_TEACHER.CLASS_ID.eq(classId))
                .and(HEAD_TEACHER.TO_DATE.isNull().or(HEAD_TEACHER.TO_DATE.ge(from)))
                .fetch();
        if (holding.stream().anyMatch(row -> row.getStaffId().equals(staffId))) {
            return;
        }
        holding.stream()
                .filter(row -> row.getFromDate().isBefore(from))
                .forEach(row -> end(tx, row, from.minusDays(1)));
        HeadTeacherRecord row = new HeadTeacherRecord();
        row.setStaffId(staffId);
        row.setClassId(classId);
        row.setFromDate(from);
        tx.add(row);
    }

    /** Ends whoever is 班主任 of a class after {@code last}, the last day it counts. */
    public void endHeadships(Tx tx, UUID classId, LocalDate last) {
        tx.access().needsWholeSchool(Area.PEOPLE);
        tx.sql()
                .selectFrom(HEAD_TEACHER)
                .where(HEAD_TEACHER.CLASS_ID.eq(classId))
                .and(HEAD_TEACHER.TO_DATE.isNull().or(HEAD_TEACHER.TO_DATE.gt(last)))
                .fetch()
                .forEach(row -> end(tx, row, last));
    }

    private static void end(Tx tx, HeadTeacherRecord row, LocalDate last) {
        if (row.getFromDate().isAfter(last)) {
            tx.remove(row);
        } else {
            row.setToDate(last);
            tx.keep(row);
        }
    }
}
