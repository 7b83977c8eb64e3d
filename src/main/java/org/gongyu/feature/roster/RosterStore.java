package org.gongyu.feature.roster;

import static org.gongyu.db.schema.Tables.ENROLMENT;
import static org.gongyu.db.schema.Tables.GUARDIAN;
import static org.gongyu.db.schema.Tables.HEAD_TEACHER;
import static org.gongyu.db.schema.Tables.SCHOOL_CLASS;
import static org.gongyu.db.schema.Tables.STAFF;
import static org.gongyu.db.schema.Tables.STUDENT;
import static org.gongyu.db.schema.Tables.STUDENT_GUARDIAN;
import static org.gongyu.db.schema.Tables.TEACHING;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.gongyu.db.Choices;
import org.gongyu.db.Db;
import org.gongyu.db.schema.tables.records.StudentRecord;
import org.gongyu.feature.school.SchoolStore;
import org.gongyu.ledger.Link;
import org.gongyu.vault.Access;
import org.jooq.DSLContext;
import org.jooq.Table;

/** Hands out the copy of the roster that other features count by. */
public final class RosterStore {

    private static final Table<?>[] TABLES = {
        STUDENT, STAFF, GUARDIAN, STUDENT_GUARDIAN, ENROLMENT, HEAD_TEACHER, TEACHING, SCHOOL_CLASS
    };

    private final Db db;
    private final AtomicReference<Copy> last = new AtomicReference<>(new Copy(-1, null));

    public RosterStore(Db db) {
        this.db = db;
    }

    private record Copy(long writes, Roster roster) {}

    /**
     * The roster without those in the recycle bin, as far as it is within reach. Read once and kept until something in it is written.
     */
    public Roster snapshot(Access access) {
        long writes = db.writes(TABLES);
        Copy copy = last.get();
        if (copy.writes() != writes) {
            copy = new Copy(writes, db.read(access, RosterStore::read));
            last.set(copy);
        }
        return access.isLimited() ? copy.roster().within(access) : copy.roster();
    }

    private static Roster read(DSLContext sql) {
        List<StudentRecord> students =
                sql.selectFrom(STUDENT).where(STUDENT.DELETED_AT.isNull()).fetch();
        Map<UUID, List<GuardianStore.Bond>> guardians = GuardianStore.of(
                sql, students.stream().map(StudentRecord::getId).toList());
        Roster roster = new Roster(
                students.stream()
                        .map(row -> pupil(row, guardians.getOrDefault(row.getId(), List.of())))
                        .toList(),
                sql.selectFrom(STAFF)
                        .where(STAFF.DELETED_AT.isNull())
                        .fetch(row -> new Person(
                                row.getId(),
                                row.getName(),
                                row.getPinyin(),
                                Tier.valueOf(row.getTier()),
                                row.getSubject(),
                                row.getPhone(),
                                row.getJoined(),
                                row.getLeftOn())),
                SchoolStore.classes(sql),
                sql.selectFrom(ENROLMENT)
                        .fetch(row ->
                                new Tenure(row.getStudentId(), row.getClassId(), row.getFromDate(), row.getToDate())),
                sql.selectFrom(HEAD_TEACHER)
                        .fetch(row ->
                                new Tenure(row.getStaffId(), row.getClassId(), row.getFromDate(), row.getToDate())));
        return roster.teaching(TeachingStore.read(sql));
    }

    private static Pupil pupil(StudentRecord row, List<GuardianStore.Bond> guardians) {
        return new Pupil(
                row.getId(),
                StudentRowStore.identity(row),
                row.getSeatNumber(),
                Choices.read(Boarding.class, row.getBoarding()),
                new Student.Home(row.getAddress(), row.getPhone()),
                StudentRowStore.care(row),
                guardians.stream().map(RosterStore::guardian).toList());
    }

    private static Pupil.Guardian guardian(GuardianStore.Bond bond) {
        return new Pupil.Guardian(
                new Link(bond.person().getId(), bond.person().getName()),
                bond.relation(),
                bond.person().getPhone(),
                bond.person().getWorkplace());
    }
}
