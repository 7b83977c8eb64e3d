package org.gongyu.feature.roster;

import static org.gongyu.db.schema.Tables.HEAD_TEACHER;
import static org.gongyu.db.schema.Tables.STAFF;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongyu.db.Choices;
import org.gongyu.db.Db;
import org.gongyu.db.Deed;
import org.gongyu.db.Edit;
import org.gongyu.db.LedgerTable;
import org.gongyu.db.Past;
import org.gongyu.db.Store;
import org.gongyu.db.Stored;
import org.gongyu.db.Tx;
import org.gongyu.db.schema.tables.records.HeadTeacherRecord;
import org.gongyu.db.schema.tables.records.StaffRecord;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.feature.school.SchoolStore;
import org.gongyu.ledger.Area;
import org.gongyu.ledger.Draft;
import org.gongyu.ledger.Scope;
import org.gongyu.names.Pinyin;
import org.gongyu.vault.Access;
import org.gongyu.vault.Right;
import org.gongyu.work.Failure;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Members of the staff, with the classes whose 班主任 they are. */
public final class StaffStore implements Store<Staff> {

    private final Db db;
    private final LedgerTable<StaffRecord> table = new LedgerTable<>(STAFF, StaffLedger.LEDGER.key());

    StaffStore(Db db) {
        this.db = db;
    }

    /** Those who were here on some day of the period; of a class, those who were its 班主任 then. By tier, then by pinyin. */
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
        Condition which = scope.classId() == null ? here : heads;
        return db.read(access, sql -> fetch(sql, table.isLive().and(which)));
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

    private List<Stored<Staff>> fetch(DSLContext sql, Condition which) {
        Map<UUID, String> heads = heads(sql);
        return sql
                .selectFrom(STAFF)
                .where(which)
                .fetch(row -> table.stored(row, staff(row, heads.get(row.getId()))))
                .stream()
                .sorted(Comparator.comparing((Stored<Staff> one) -> one.value().tier())
                        .thenComparing(one -> one.value().pinyin()))
                .toList();
    }

    private Map<UUID, String> heads(DSLContext sql) {
        LocalDate today = LocalDate.now(db.clock());
        Map<UUID, SchoolClass> classes =
                SchoolStore.classes(sql).stream().collect(Collectors.toMap(SchoolClass::id, Function.identity()));
        return sql
                .selectFrom(HEAD_TEACHER)
                .where(HEAD_TEACHER.FROM_DATE.le(today))
                .and(HEAD_TEACHER.TO_DATE.isNull().or(HEAD_TEACHER.TO_DATE.ge(today)))
                .orderBy(HEAD_TEACHER.FROM_DATE)
                .fetch()
                .stream()
                .collect(Collectors.groupingBy(
                        HeadTeacherRecord::getStaffId,
                        Collectors.mapping(row -> classes.get(row.getClassId()).label(), Collectors.joining("、"))));
    }

    private static Staff staff(StaffRecord row, String headOf) {
        return new Staff(
                row.getName(),
                row.getPinyin(),
                Choices.read(Sex.class, row.getSex()),
                Tier.valueOf(row.getTier()),
                headOf,
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
        fill(row, LedgerTable.checked(StaffLedger.LEDGER, draft));
        return table.add(tx, row);
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
        Staff before = staff(row, null);
        Draft<Staff> whole = draft.over(StaffLedger.LEDGER.draft(before));
        boolean renamed = !Objects.equals(whole.get(StaffLedger.NAME), before.name());
        if (renamed && Objects.equals(whole.get(StaffLedger.PINYIN), before.pinyin())) {
            whole.set(StaffLedger.PINYIN, null);
        }
        Staff after = LedgerTable.checked(StaffLedger.LEDGER, whole);
        fill(row, after);
        return table.keep(tx, row, Edit.of(StaffLedger.LEDGER, before, staff(row, null)));
    }

    @Override
    public List<Deed> history(Access access, UUID id) {
        if (find(access, id).isEmpty()) {
            throw new Failure.Conflict("not-found");
        }
        return new Past<>(db, StaffLedger.LEDGER, STAFF).of(access, id);
    }

    @Override
    public void delete(Access access, List<UUID> ids) {
        access.needsWholeSchool(Area.PEOPLE);
        db.change(access, tx -> table.delete(tx, ids));
    }

    @Override
    public void restore(Access access, List<UUID> ids) {
        access.needsWholeSchool(Area.PEOPLE);
        db.change(access, tx -> table.restore(tx, ids));
    }
}
