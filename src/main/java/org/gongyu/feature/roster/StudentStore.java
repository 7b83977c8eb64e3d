package org.gongyu.feature.roster;

import static org.gongyu.db.schema.Tables.STUDENT;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongyu.db.Db;
import org.gongyu.db.Deed;
import org.gongyu.db.Edit;
import org.gongyu.db.LedgerTable;
import org.gongyu.db.Past;
import org.gongyu.db.Store;
import org.gongyu.db.Stored;
import org.gongyu.db.Tx;
import org.gongyu.db.schema.tables.records.EnrolmentRecord;
import org.gongyu.db.schema.tables.records.StudentRecord;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.feature.school.SchoolStore;
import org.gongyu.ledger.Area;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;
import org.gongyu.vault.Right;
import org.gongyu.work.Failure;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Children with their guardians and the class they sit in. */
public final class StudentStore implements Store<Student> {

    private final Db db;
    private final SchoolStore schools;
    private final LedgerTable<StudentRecord> table = new LedgerTable<>(STUDENT, StudentLedger.LEDGER.key());

    StudentStore(Db db, SchoolStore schools) {
        this.db = db;
        this.schools = schools;
    }

    @Override
    public boolean mayChange(Access access) {
        return access.may(Right.CHANGE, Area.PEOPLE);
    }

    /** Those who sat in the class, or in any, on some day of the period: classes youngest first, then by 班内学号. */
    @Override
    public List<Stored<Student>> list(Access access, Scope scope) {
        Condition there =
                EnrolmentStore.within(scope.period().from(), scope.period().to(), scope.classId());
        return reached(access, table.isLive().and(there));
    }

    @Override
    public List<Stored<Student>> bin(Access access) {
        return reached(access, table.isBinned()).stream()
                .sorted(Comparator.comparing(Stored<Student>::deletedAt).reversed())
                .toList();
    }

    /** Those that are within reach. */
    private List<Stored<Student>> reached(Access access, Condition which) {
        access.needs(Right.READ, Area.PEOPLE);
        return db.read(access, sql -> fetch(sql, which)).stream()
                .filter(one -> access.reaches(classId(one.value())))
                .toList();
    }

    private static UUID classId(Student student) {
        Link its = student.study().schoolClass();
        return its == null ? null : its.id();
    }

    /** Refuses to change a child that sits in a class beyond reach. */
    private void refuseBeyondReach(Tx tx, UUID id) {
        tx.access().needs(Right.CHANGE, Area.PEOPLE);
        if (tx.access().isLimited()) {
            tx.access().needsClass(classId(one(tx.sql(), id).value()));
        }
    }

    private List<Stored<Student>> fetch(DSLContext sql, Condition which) {
        List<StudentRecord> found = sql.selectFrom(STUDENT).where(which).fetch();
        List<UUID> ids = found.stream().map(StudentRecord::getId).toList();
        StudentRowStore rows = new StudentRowStore(
                EnrolmentStore.of(sql, ids), GuardianStore.of(sql, ids), classes(sql), LocalDate.now(db.clock()));
        return found.stream()
                .map(row -> table.stored(row, rows.student(row)))
                .sorted(rows.order())
                .toList();
    }

    private Stored<Student> one(DSLContext sql, UUID id) {
        return fetch(sql, STUDENT.ID.eq(id)).get(0);
    }

    @Override
    public Stored<Student> add(Access access, Draft<Student> draft) {
        return db.write(access, tx -> one(tx.sql(), add(tx, draft)));
    }

    /** {@link #add(Access, Draft)} inside a transaction; returns the id. */
    UUID add(Tx tx, Draft<Student> draft) {
        tx.access().needs(Right.CHANGE, Area.PEOPLE);
        Student student = LedgerTable.checked(StudentLedger.LEDGER, draft);
        tx.access().needsClass(classId(student));
        refuseTwin(tx, null, student.identity());
        StudentRecord row = table.blank();
        StudentRowStore.fill(row, null, student);
        UUID id = table.add(tx, row);
        Student.Study study = student.study();
        EnrolmentStore.openFirst(
                tx, id, study.schoolClass().id(), study.since() == null ? begins(tx, study) : study.since());
        GuardianStore.writeFirst(tx, id, student.guardians());
        return id;
    }

    private LocalDate begins(Tx tx, Student.Study study) {
        return schools.classes(tx).stream()
                .filter(one -> one.id().equals(study.schoolClass().id()))
                .map(one -> schools.terms(tx).begins(one.entryYear()))
                .findFirst()
                .orElseThrow(() -> new Failure.Conflict("not-found"));
    }

    @Override
    public Stored<Student> change(Access access, UUID id, int version, Draft<Student> draft) {
        return db.write(access, tx -> {
            change(tx, table.fetch(tx, id, version), stored -> draft, tx.today());
            return one(tx.sql(), id);
        });
    }

    /** Lays a draft over the child as it stands; a change of class counts from {@code day} on. False if nothing differed. */
    boolean change(Tx tx, UUID id, Function<Student, Draft<Student>> draft, LocalDate day) {
        return change(tx, table.fetch(tx, id), draft, day);
    }

    private boolean change(Tx tx, StudentRecord row, Function<Student, Draft<Student>> draft, LocalDate day) {
        refuseBeyondReach(tx, row.getId());
        Student before = one(tx.sql(), row.getId()).value();
        Student after =
                LedgerTable.checked(StudentLedger.LEDGER, draft.apply(before).over(StudentLedger.LEDGER.draft(before)));
        refuseTwin(tx, row.getId(), after.identity());
        Edit<Student> edit = Edit.of(StudentLedger.LEDGER, before, after);
        StudentRowStore.fill(row, before, after);
        boolean bound = GuardianStore.write(tx, row.getId(), after.guardians());
        boolean moved = study(tx, row.getId(), before.study(), after.study(), day);
        if (bound || moved) {
            tx.touch(row);
        } else {
            return table.keep(tx, row, edit);
        }
        table.auditChange(tx, row.getId(), edit);
        return true;
    }

    private static boolean study(Tx tx, UUID id, Student.Study before, Student.Study after, LocalDate day) {
        boolean newDay = after.since() != null && !after.since().equals(before.since());
        if (!after.schoolClass().equals(before.schoolClass())) {
            LocalDate from = newDay ? after.since() : day;
            UUID classId = after.schoolClass().id();
            if (before.standing() == Standing.PRESENT) {
                EnrolmentStore.move(tx, id, classId, from);
            } else {
                EnrolmentStore.open(tx, id, classId, from, Came.after(before.standing()));
            }
            return true;
        }
        if (newDay) {
            EnrolmentStore.begin(tx, id, after.since());
        }
        return newDay;
    }

    private void refuseTwin(Tx tx, UUID self, Student.Identity identity) {
        if (identity.idNumber() == null) {
            return;
        }
        tx
                .sql()
                .selectFrom(STUDENT)
                .where(STUDENT.ID_NUMBER.eq(identity.idNumber()))
                .and(table.isLive())
                .fetch()
                .stream()
                .filter(row -> !row.getId().equals(self))
                .findFirst()
                .ifPresent(row -> {
                    throw there(tx, row);
                });
    }

    /** Who may not see that child isn't told its name. */
    private Failure there(Tx tx, StudentRecord row) {
        return tx.access().reaches(classId(one(tx.sql(), row.getId()).value()))
                ? new Failure.Refused("student-there-already", row.getName())
                : new Failure.Refused("student-elsewhere");
    }

    @Override
    public void delete(Access access, Map<UUID, Integer> seen) {
        db.change(access, tx -> {
            seen.keySet().forEach(id -> refuseBeyondReach(tx, id));
            table.delete(tx, seen);
        });
    }

    @Override
    public void restore(Access access, List<UUID> ids) {
        db.change(access, tx -> {
            ids.forEach(id -> refuseBeyondReach(tx, id));
            table.restore(tx, ids);
            ids.forEach(id -> refuseTwin(tx, id, one(tx.sql(), id).value().identity()));
        });
    }

    /** 转出: the child leaves after {@code last}, the last day it counts. */
    public void transferOut(Access access, UUID id, LocalDate last, String why) {
        step(access, "transfer-out", id, tx -> EnrolmentStore.close(tx, id, last, Went.TRANSFERRED, why));
    }

    /** 转入: a child that had left comes back into a class. A child that was never here is added instead. */
    public void transferIn(Access access, UUID id, UUID classId, LocalDate from) {
        step(access, "transfer-in", id, tx -> EnrolmentStore.open(tx, id, classId, from, Came.TRANSFERRED));
    }

    @Override
    public List<Deed> history(Access access, UUID id) {
        if (find(access, id).isEmpty()) {
            throw new Failure.Conflict("not-found");
        }
        return new Past<>(db, StudentLedger.LEDGER, STUDENT).of(access, id);
    }

    /** 调班 from a day on. */
    public void changeClass(Access access, UUID id, UUID classId, LocalDate from) {
        step(access, "change-class", id, tx -> EnrolmentStore.move(tx, id, classId, from));
    }

    /** 休学 after {@code last}. */
    public void suspend(Access access, UUID id, LocalDate last, String why) {
        step(access, "suspend", id, tx -> EnrolmentStore.close(tx, id, last, Went.SUSPENDED, why));
    }

    /** 复学 into a class, which may be another one than before. */
    public void comeBack(Access access, UUID id, UUID classId, LocalDate from) {
        step(access, "come-back", id, tx -> EnrolmentStore.open(tx, id, classId, from, Came.RETURNED));
    }

    private void step(Access access, String action, UUID id, Consumer<Tx> step) {
        db.change(access, tx -> {
            refuseBeyondReach(tx, id);
            step.accept(tx);
            tx.touch(table.fetch(tx, id));
            tx.audit(action, StudentLedger.LEDGER.key(), id, null);
        });
    }

    /** 毕业: everyone who sits in these classes leaves after {@code last}. Returns how many. */
    int graduate(Tx tx, List<UUID> classes, LocalDate last) {
        List<EnrolmentRecord> sitting = EnrolmentStore.sitting(tx, classes, last);
        sitting.forEach(row -> {
            row.setToDate(last);
            row.setWent(Went.GRADUATED.name());
            tx.keep(row);
        });
        return sitting.size();
    }

    /** The keys of every child within reach, also of those who left. */
    List<StudentKey> keys(Access access) {
        return db.read(access, sql -> {
            List<StudentRecord> all =
                    sql.selectFrom(STUDENT).where(table.isLive()).fetch();
            Map<UUID, List<EnrolmentRecord>> enrolments = EnrolmentStore.of(
                    sql, all.stream().map(StudentRecord::getId).toList());
            StudentRowStore rows = new StudentRowStore(enrolments, Map.of(), classes(sql), LocalDate.now(db.clock()));
            return all.stream()
                    .map(row -> StudentKey.of(row.getId(), rows.student(row)))
                    .filter(key -> access.reaches(
                            key.schoolClass() == null ? null : key.schoolClass().id()))
                    .toList();
        });
    }

    private static Map<UUID, SchoolClass> classes(DSLContext sql) {
        return SchoolStore.classes(sql).stream().collect(Collectors.toMap(SchoolClass::id, Function.identity()));
    }
}
