package org.gongyu.feature.roster;

import static org.gongyu.db.schema.Tables.HEAD_TEACHER;
import static org.gongyu.db.schema.Tables.STAFF;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.gongyu.db.Choices;
import org.gongyu.db.Db;
import org.gongyu.db.Deed;
import org.gongyu.db.Edit;
import org.gongyu.db.LedgerTable;
import org.gongyu.db.Past;
import org.gongyu.db.Store;
import org.gongyu.db.Stored;
import org.gongyu.db.Tx;
import org.gongyu.db.schema.tables.records.StaffRecord;
import org.gongyu.feature.school.SchoolStore;
import org.gongyu.ledger.Area;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Scope;
import org.gongyu.names.Pinyin;
import org.gongyu.vault.Access;
import org.gongyu.vault.Right;
import org.gongyu.work.Failure;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Members of the staff, with the classes whose 班主任 they are and those they teach. */
public final class StaffStore implements Store<Staff> {

    private final Db db;
    private final LedgerTable<StaffRecord> table = new LedgerTable<>(STAFF, StaffLedger.LEDGER.key());

    StaffStore(Db db) {
        this.db = db;
    }

    /** The staff is the whole school's: who has only some classes changes nobody. */
    @Override
    public boolean mayChange(Access access) {
        return access.may(Right.CHANGE, Area.PEOPLE) && !access.isLimited();
    }

    /** Those who were here on some day of the period; of a class, those who were its 班主任 then and those who taught it. By tier, then by pinyin. */
    @Override
    public List<Stored<Staff>> list(Access access, Scope scope) {
        access.needs(Right.READ, Area.PEOPLE);
        LocalDate from = scope.period().from();
        LocalDate to = scope.period().to();
        Condition here = STAFF.JOINED
                .isNull()
                .or(STAFF.JOINED.le(to))
                .and(STAFF.LEFT_ON.isNull().or(STAFF.LEFT_ON.ge(from)));
        Condition heads = STAFF.ID.in(DSL.select(HEAD_TEACHER.STAFF_ID)
                .from(HEAD_TEACHER)
                .where(HEAD_TEACHER.CLASS_ID.eq(scope.classId()))
                .and(HEAD_TEACHER.FROM_DATE.le(to))
                .and(HEAD_TEACHER.TO_DATE.isNull().or(HEAD_TEACHER.TO_DATE.ge(from))));
        return db.read(access, sql -> {
            Condition which = scope.classId() == null
                    ? here
                    : heads.or(here.and(STAFF.ID.in(TeachingStore.read(sql)
                            .teachersOf(scope.classId(), scope.period().schoolYear()))));
            return fetch(sql, table.isLive().and(which));
        });
    }

    @Override
    public List<Stored<Staff>> bin(Access access) {
        access.needs(Right.READ, Area.PEOPLE);
        return db.read(access, sql -> fetch(sql, table.isBinned())).stream()
                .sorted(Comparator.comparing(Stored<Staff>::deletedAt).reversed())
                .toList();
    }

    /** Everyone who is not in the recycle bin, also those who left. */
    List<Stored<Staff>> all(Access access) {
        return db.read(access, sql -> fetch(sql, table.isLive()));
    }

    /** What somebody is called, whether still there or in the recycle bin; empty if there never was such a person. */
    Optional<String> name(Access access, UUID staffId) {
        return db.read(access, sql -> sql.select(STAFF.NAME)
                .from(STAFF)
                .where(STAFF.ID.eq(staffId))
                .fetchOptional(STAFF.NAME));
    }

    /** The classes that somebody who is still here teaches today; none for null. */
    List<UUID> taughtBy(Access access, UUID staffId) {
        LocalDate today = LocalDate.now(db.clock());
        Condition here = table.isLive()
                .and(STAFF.ID.eq(staffId))
                .and(STAFF.LEFT_ON.isNull().or(STAFF.LEFT_ON.ge(today)));
        return db.read(
                access,
                sql -> staffId != null && sql.fetchExists(STAFF, here)
                        ? ids(TeachingStore.classes(
                                        today, SchoolStore.terms(sql).schoolYear(today), sql)
                                .taughtBy(staffId))
                        : List.<UUID>of());
    }

    private static StaffClasses planned(LocalDate day, DSLContext sql) {
        return TeachingStore.classes(day, SchoolStore.terms(sql).planned(day), sql);
    }

    private List<Stored<Staff>> fetch(DSLContext sql, Condition which) {
        StaffClasses classes = planned(LocalDate.now(db.clock()), sql);
        return sql
                .selectFrom(STAFF)
                .where(which)
                .fetch(row -> table.stored(row, staff(row, classes.headOf(row.getId()), classes.taughtBy(row.getId()))))
                .stream()
                .sorted(Comparator.comparing((Stored<Staff> one) -> one.value().tier())
                        .thenComparing(one -> one.value().pinyin()))
                .toList();
    }

    private static Staff staff(StaffRecord row, String headOf, List<Link> teaches) {
        return new Staff(
                row.getName(),
                row.getPinyin(),
                Choices.read(Sex.class, row.getSex()),
                Tier.valueOf(row.getTier()),
                headOf,
                teaches,
                row.getPhone(),
                row.getSubject(),
                row.getJoined(),
                row.getLeftOn());
    }

    private static void fill(StaffRecord row, Staff staff) {
        row.setName(staff.name());
        row.setPinyin(staff.pinyin() == null ? Pinyin.of(staff.name()) : staff.pinyin());
        row.setSex(Choices.write(staff.sex()));
        row.setTier(staff.tier().name());
        row.setPhone(staff.phone());
        row.setSubject(staff.subject());
        row.setJoined(staff.joined());
        row.setLeftOn(staff.left());
    }

    private Stored<Staff> one(Tx tx, UUID id) {
        return fetch(tx.sql(), STAFF.ID.eq(id)).get(0);
    }

    @Override
    public Stored<Staff> add(Access access, Draft<Staff> draft) {
        return db.write(access, tx -> one(tx, add(tx, draft)));
    }

    /** {@link #add(Access, Draft)} inside a transaction; returns the id. */
    UUID add(Tx tx, Draft<Staff> draft) {
        tx.access().needsWholeSchool(Area.PEOPLE);
        StaffRecord row = table.blank();
        Staff staff = LedgerTable.checked(StaffLedger.LEDGER, draft);
        fill(row, staff);
        UUID id = table.add(tx, row);
        teach(tx, id, List.of(), staff.teaches());
        return id;
    }

    @Override
    public Stored<Staff> change(Access access, UUID id, int version, Draft<Staff> draft) {
        return db.write(access, tx -> {
            change(tx, table.fetch(tx, id, version), draft);
            return one(tx, id);
        });
    }

    /** Lays the draft over the person as stored now. False if nothing differed. */
    boolean change(Tx tx, UUID id, Draft<Staff> draft) {
        return change(tx, table.fetch(tx, id), draft);
    }

    private boolean change(Tx tx, StaffRecord row, Draft<Staff> draft) {
        tx.access().needsWholeSchool(Area.PEOPLE);
        Staff before = staff(row, null, planned(tx.today(), tx.sql()).taughtBy(row.getId()));
        Draft<Staff> whole = draft.over(StaffLedger.LEDGER.draft(before));
        boolean renamed = !Objects.equals(whole.get(StaffLedger.NAME), before.name());
        if (renamed && Objects.equals(whole.get(StaffLedger.PINYIN), before.pinyin())) {
            whole.set(StaffLedger.PINYIN, null);
        }
        Staff after = LedgerTable.checked(StaffLedger.LEDGER, whole);
        fill(row, after);
        Edit<Staff> edit = Edit.of(StaffLedger.LEDGER, before, staff(row, null, after.teaches()));
        boolean kept = table.keep(tx, row, edit);
        boolean taught = teach(tx, row.getId(), before.teaches(), after.teaches());
        if (taught && !kept) {
            table.touch(tx, row.getId(), edit);
        }
        return kept || taught;
    }

    /** Keeps what a teacher teaches from the school year on that is planned; false if that is what they teach anyway. */
    private static boolean teach(Tx tx, UUID id, List<Link> before, List<Link> after) {
        if (ids(after).equals(ids(before))) {
            return false;
        }
        StaffClasses now = planned(tx.today(), tx.sql());
        now.refuseLeft(after);
        TeachingStore.keep(tx, id, now.schoolYear(), ids(after));
        return true;
    }

    private static List<UUID> ids(List<Link> links) {
        return links.stream().map(Link::id).distinct().toList();
    }

    @Override
    public List<Deed> history(Access access, UUID id) {
        if (find(access, id).isEmpty()) {
            throw new Failure.Conflict("not-found");
        }
        return new Past<>(db, StaffLedger.LEDGER, STAFF).of(access, id);
    }

    @Override
    public void delete(Access access, Map<UUID, Integer> seen) {
        access.needsWholeSchool(Area.PEOPLE);
        db.change(access, tx -> table.delete(tx, seen));
    }

    @Override
    public void restore(Access access, List<UUID> ids) {
        access.needsWholeSchool(Area.PEOPLE);
        db.change(access, tx -> table.restore(tx, ids));
    }
}
