package org.gongyu.feature.committee;

import static org.gongyu.db.schema.Tables.COMMITTEE;
import static org.gongyu.db.schema.Tables.SCHOOL_CLASS;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongyu.db.Choices;
import org.gongyu.db.RowStore;
import org.gongyu.db.Stored;
import org.gongyu.db.Tx;
import org.gongyu.db.schema.tables.records.CommitteeRecord;
import org.gongyu.feature.roster.Campus;
import org.gongyu.feature.roster.Roster;
import org.gongyu.feature.school.SchoolClass;
import org.gongyu.feature.school.Stage;
import org.gongyu.ledger.Link;
import org.gongyu.ledger.Scope;
import org.gongyu.text.Texts;
import org.gongyu.vault.Access;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** Where committees are kept, a row for each term of office. */
final class CommitteeStore extends RowStore<Committee, CommitteeRecord> {

    private static final org.gongyu.db.schema.tables.Committee LATER = COMMITTEE.as("later");

    private final Campus campus;
    private final Texts texts;

    CommitteeStore(Campus campus) {
        super(campus.db(), CommitteeLedger.LEDGER, COMMITTEE);
        this.campus = campus;
        this.texts = campus.texts();
    }

    @Override
    protected Condition within(Scope scope) {
        return inScope(scope);
    }

    /** Those in office on some day of the period, and those past their term that none has followed by its end. */
    static Condition inScope(Scope scope) {
        Condition begun = COMMITTEE.FROM_DATE.le(scope.period().to());
        Condition lasts = COMMITTEE
                .TO_DATE
                .isNull()
                .or(COMMITTEE.TO_DATE.ge(scope.period().from()));
        Condition ofClass = scope.classId() == null ? DSL.noCondition() : COMMITTEE.CLASS_ID.eq(scope.classId());
        return begun.and(lasts.or(DSL.notExists(followers(scope)))).and(ofClass);
    }

    private static Select<?> followers(Scope scope) {
        return DSL.selectOne()
                .from(LATER)
                .where(LATER.DELETED_AT.isNull())
                .and(LATER.KIND.eq(COMMITTEE.KIND))
                .and(LATER.CLASS_ID.isNotDistinctFrom(COMMITTEE.CLASS_ID))
                .and(LATER.STAGE.isNotDistinctFrom(COMMITTEE.STAGE))
                .and(LATER.ENTRY_YEAR.isNotDistinctFrom(COMMITTEE.ENTRY_YEAR))
                .and(LATER.FROM_DATE.gt(COMMITTEE.FROM_DATE))
                .and(LATER.FROM_DATE.le(scope.period().to()));
    }

    /**
     * The newest committee of a body, inside a transaction.
     *
     * @param office 届次; null = any
     * @param from the first day of its term of office; null = any
     */
    Optional<UUID> find(Tx tx, Body body, String office, LocalDate from) {
        Cohort grade = body.grade();
        Condition whose = COMMITTEE
                .CLASS_ID
                .isNotDistinctFrom(body.classId())
                .and(COMMITTEE.STAGE.isNotDistinctFrom(grade == null ? null : Choices.write(grade.stage())))
                .and(COMMITTEE.ENTRY_YEAR.isNotDistinctFrom(grade == null ? null : grade.entryYear()));
        return tx.sql()
                .select(COMMITTEE.ID)
                .from(COMMITTEE)
                .where(COMMITTEE.DELETED_AT.isNull())
                .and(COMMITTEE.KIND.eq(body.kind().name()))
                .and(whose)
                .and(office == null ? DSL.noCondition() : COMMITTEE.OFFICE.eq(office))
                .and(from == null ? DSL.noCondition() : COMMITTEE.FROM_DATE.eq(from))
                .orderBy(COMMITTEE.FROM_DATE.desc())
                .limit(1)
                .fetchOptional(COMMITTEE.ID);
    }

    /** The committees of these ids, as far as they are open to this person; also those in the recycle bin, which their seats still name. */
    List<Stored<Committee>> among(Access access, Collection<UUID> ids) {
        return read(access, COMMITTEE.ID.in(ids).and(openTo(access)), order());
    }

    @Override
    protected Condition openTo(Access access) {
        return open(access);
    }

    /** The committees of the school and of grades are everyone's; those of classes only where the class is. */
    static Condition open(Access access) {
        return access.isLimited()
                ? COMMITTEE.CLASS_ID.isNull().or(COMMITTEE.CLASS_ID.in(access.classes()))
                : DSL.noCondition();
    }

    /** The school's first, then the grades', then the classes'; the younger children first. */
    @Override
    protected List<? extends OrderField<?>> order() {
        return List.of(
                DSL.case_()
                        .when(COMMITTEE.CLASS_ID.isNotNull(), 2)
                        .when(COMMITTEE.STAGE.isNotNull(), 1)
                        .otherwise(0),
                COMMITTEE.KIND.desc(),
                COMMITTEE.ENTRY_YEAR.desc(),
                ofClass(SCHOOL_CLASS.ENTRY_YEAR).desc(),
                ofClass(SCHOOL_CLASS.NUMBER),
                COMMITTEE.FROM_DATE.desc(),
                COMMITTEE.ID);
    }

    private static Field<Integer> ofClass(Field<Integer> column) {
        return DSL.field(DSL.select(column).from(SCHOOL_CLASS).where(SCHOOL_CLASS.ID.eq(COMMITTEE.CLASS_ID)));
    }

    @Override
    protected List<Committee> records(Access access, DSLContext sql, Condition which, List<CommitteeRecord> found) {
        Roster roster = campus.roster(access);
        return found.stream().map(row -> committee(row, roster)).toList();
    }

    private Committee committee(CommitteeRecord row, Roster roster) {
        CommitteeKind kind = CommitteeKind.valueOf(row.getKind());
        Link grade =
                row.getStage() == null ? null : new Cohort(Stage.valueOf(row.getStage()), row.getEntryYear()).link();
        Link its = roster.schoolClass(row.getClassId()).map(SchoolClass::link).orElse(null);
        return new Committee(
                kind,
                grade,
                its,
                name(kind, grade, its, texts),
                row.getOffice(),
                row.getFromDate(),
                row.getToDate(),
                row.getCharterDate(),
                row.getRulesDate(),
                row.getNote());
    }

    static String name(CommitteeKind kind, Link grade, Link its, Texts texts) {
        Link whose = its == null ? grade : its;
        String what = texts.option(kind);
        return whose == null ? texts.get("committee.of-school", what) : texts.get("committee.of", whose.label(), what);
    }

    /** What a body's committees are called. */
    String name(Body body, Roster roster) {
        Link its = roster.schoolClass(body.classId()).map(SchoolClass::link).orElse(null);
        return name(body.kind(), body.grade() == null ? null : body.grade().link(), its, texts);
    }

    @Override
    protected void fill(CommitteeRecord row, Committee committee) {
        Cohort grade = Cohort.of(committee.grade());
        row.setKind(committee.kind().name());
        row.setStage(grade == null ? null : Choices.write(grade.stage()));
        row.setEntryYear(grade == null ? null : grade.entryYear());
        row.setClassId(
                committee.schoolClass() == null ? null : committee.schoolClass().id());
        row.setOffice(committee.office());
        row.setFromDate(committee.from());
        row.setToDate(committee.to());
        row.setCharterDate(committee.charter());
        row.setRulesDate(committee.rules());
        row.setNote(committee.note());
    }
}
