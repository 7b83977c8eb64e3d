package org.gongyu.feature.care;

import static org.gongyu.db.schema.Tables.AUDIT;
import static org.gongyu.db.schema.Tables.CARE_FILE;
import static org.gongyu.db.schema.Tables.CARE_FILE_CATEGORY;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gongyu.db.RowStore;
import org.gongyu.db.Stored;
import org.gongyu.db.Tx;
import org.gongyu.db.schema.tables.records.CareFileCategoryRecord;
import org.gongyu.db.schema.tables.records.CareFileRecord;
import org.gongyu.feature.roster.Campus;
import org.gongyu.feature.school.Lists;
import org.gongyu.ledger.Area;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Scope;
import org.gongyu.vault.Access;
import org.gongyu.vault.Right;
import org.gongyu.work.Failure;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.impl.DSL;

/** Where the files are kept, to whom they are open, and who looked into them. */
final class CareStore extends RowStore<CareFile, CareFileRecord> {

    private static final String OPENED = "care-open";
    private static final String PRINTED = "care-print";

    private final Campus campus;

    CareStore(Campus campus) {
        super(campus.db(), CareLedger.LEDGER, CARE_FILE);
        this.campus = campus;
    }

    @Override
    protected boolean may(Access access, Right right) {
        return DoorStore.may(access, right);
    }

    @Override
    protected Condition openTo(Access access) {
        return DoorStore.files(access, Right.READ, campus.today());
    }

    @Override
    protected Condition changeableBy(Access access) {
        return DoorStore.files(access, Right.CHANGE, campus.today());
    }

    /** The files that were open on some day of the period; of a class, those of its children at the period's 统计时点. */
    @Override
    protected Condition within(Scope scope) {
        LocalDate from = scope.period().from();
        LocalDate to = scope.period().to();
        Condition open = CARE_FILE
                .OPENED_ON
                .le(to)
                .and(CARE_FILE
                        .CLOSED_ON
                        .isNull()
                        .or(CARE_FILE.CLOSED_ON.ge(from))
                        .or(CARE_FILE.REOPENED_ON.le(to)));
        return open.and(DoorStore.ofClass(CARE_FILE.STUDENT_ID, scope, DSL.val(campus.cutOff(scope.period()))));
    }

    @Override
    protected List<? extends OrderField<?>> order() {
        return List.of(CARE_FILE.OPENED_ON.desc(), CARE_FILE.ID);
    }

    /** The file of a child, if it has one that is open to this person. */
    Optional<Stored<CareFile>> of(Access access, UUID studentId) {
        return read(access, live(access).and(CARE_FILE.STUDENT_ID.eq(studentId)), order()).stream()
                .findFirst();
    }

    /** The children of these who have a file, for whoever may know that much; never what is in it. */
    List<UUID> known(Access access, Collection<UUID> children) {
        return List.copyOf(responsible(access, children).keySet());
    }

    /** The same with the 责任教师 of each, null where there is none. */
    Map<UUID, UUID> responsible(Access access, Collection<UUID> children) {
        if (!access.may(Right.KNOW, Area.CARE)) {
            throw new Failure.Refused("may-not-see");
        }
        Map<UUID, UUID> helpers = db().read(access, sql -> sql.select(CARE_FILE.STUDENT_ID, CARE_FILE.HELPER_ID)
                .from(CARE_FILE)
                .where(CARE_FILE.DELETED_AT.isNull())
                .fetchMap(CARE_FILE.STUDENT_ID, CARE_FILE.HELPER_ID));
        helpers.keySet().retainAll(Set.copyOf(children));
        return helpers;
    }

    @Override
    protected List<CareFile> records(Access access, DSLContext sql, Condition which, List<CareFileRecord> found) {
        Names names = new Names(campus.roster(access));
        Lists lists = campus.lists(access);
        Map<UUID, List<UUID>> categories = sql.select(CARE_FILE_CATEGORY.FILE_ID, CARE_FILE_CATEGORY.ENTRY_ID)
                .from(CARE_FILE_CATEGORY)
                .where(CARE_FILE_CATEGORY.FILE_ID.in(
                        DSL.select(CARE_FILE.ID).from(CARE_FILE).where(which)))
                .orderBy(CARE_FILE_CATEGORY.PLACE)
                .fetchGroups(CARE_FILE_CATEGORY.FILE_ID, CARE_FILE_CATEGORY.ENTRY_ID);
        return found.stream()
                .map(row -> CareRows.file(
                        row,
                        names,
                        categories.getOrDefault(row.getId(), List.of()).stream()
                                .map(lists::link)
                                .toList(),
                        campus.today()))
                .toList();
    }

    @Override
    protected void fill(CareFileRecord row, CareFile file) {
        CareRows.fill(row, file);
    }

    /** The categories; and a child never has two files. */
    @Override
    protected boolean hang(Tx tx, UUID id, CareFile before, CareFile after) {
        if (hasOther(tx, id, after.student().id())) {
            throw new Failure.Refused("care-file-exists", after.student().label());
        }
        if (before != null && before.categories().equals(after.categories())) {
            return false;
        }
        tx.sql()
                .deleteFrom(CARE_FILE_CATEGORY)
                .where(CARE_FILE_CATEGORY.FILE_ID.eq(id))
                .execute();
        List<Link> categories = after.categories();
        tx.addParts(categories.stream()
                .map(one -> new CareFileCategoryRecord(id, one.id(), categories.indexOf(one)))
                .toList());
        return true;
    }

    /** A file opened while this one was in the recycle bin goes before it. */
    @Override
    protected void restored(Tx tx, UUID id) {
        UUID child = tx.sql().fetchSingle(CARE_FILE, CARE_FILE.ID.eq(id)).getStudentId();
        if (hasOther(tx, id, child)) {
            String name = new Names(campus.roster(tx.access())).child(child).label();
            throw new Failure.Refused("care-file-restored", name);
        }
    }

    private static boolean hasOther(Tx tx, UUID id, UUID child) {
        Condition other = CARE_FILE
                .STUDENT_ID
                .eq(child)
                .and(CARE_FILE.DELETED_AT.isNull())
                .and(CARE_FILE.ID.ne(id));
        return tx.sql().fetchExists(CARE_FILE, other);
    }

    /** Writes down that files were opened on the screen. */
    void opened(Access access, UUID fileId) {
        look(access, OPENED, List.of(fileId));
    }

    /** Writes down that files were read into a report, to look at or to export. */
    void printed(Access access, List<UUID> fileIds) {
        look(access, PRINTED, fileIds);
    }

    private void look(Access access, String how, List<UUID> fileIds) {
        if (!fileIds.isEmpty()) {
            db().change(access, tx -> fileIds.forEach(id -> tx.audit(how, CareLedger.KEY, id, null)));
        }
    }

    /** 查阅登记: who opened or exported a file, last first; of a file that isn't open to this person, a Conflict. */
    List<Look> looks(Access access, UUID fileId) {
        one(access, fileId);
        return db().read(access, sql -> sql.select(AUDIT.AT, AUDIT.WHO, AUDIT.ACTION)
                .from(AUDIT)
                .where(AUDIT.RECORD_ID.eq(fileId))
                .and(AUDIT.ACTION.in(OPENED, PRINTED))
                .orderBy(AUDIT.AT.desc(), AUDIT.ID.desc())
                .fetch(row -> new Look(row.value1(), row.value2(), row.value3().equals(PRINTED))));
    }
}
